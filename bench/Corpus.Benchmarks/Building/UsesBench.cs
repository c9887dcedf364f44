using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Building;

/// <summary>What it costs whoever uses a corpus that their compiler records the constants they use.</summary>
internal static class UsesBench
{
    private const int Uses = 10_000;

    public static IEnumerable<Row> Measure(int facts, int runs)
    {
        using var workspace = new ScratchFolder();
        var made = CorpusMaker.Make(new MakerOptions(facts));
        made.WriteTo(workspace.Folder);
        var compiler = new CompilerRun(workspace.Folder);
        CompilerRun.Compile(compiler.FromCorpus("corpus", made, workspace.Folder));
        var corpus = Path.Combine(workspace.Folder, "corpus.dll");

        var program = ConsumerMaker.Write(workspace.Sub("uses"), corpus, Uses);
        foreach (var row in Pair(
            $"{Uses:N0} uses of a corpus of {facts:N0} facts", runs, 0.03,
            compiler.Consumer("recorded", program, corpus, isRecorded: true), compiler.Consumer("plain", program, corpus, isRecorded: false)))
        {
            yield return row;
        }

        var other = ConsumerMaker.Write(workspace.Sub("literals"), null, Uses);
        foreach (var row in Pair(
            "the same program without a corpus", runs, null,
            compiler.Consumer("without", other, null, isRecorded: true), compiler.Consumer("withoutPlain", other, null, isRecorded: false)))
        {
            yield return row;
        }
    }

    private static IEnumerable<Row> Pair(string title, int runs, double? most, string recorded, string plain)
    {
        CompilerRun.Compile(recorded);
        var costs = Rounds.Of($"csc, {title}", 3 * runs, TimeSpan.FromMinutes(6), round =>
        {
            var (first, second) = round % 2 == 0 ? (recorded, plain) : (plain, recorded);
            var (one, other) = (CompilerRun.Compile(first), CompilerRun.Compile(second));
            return round % 2 == 0 ? (Recorded: one, Plain: other) : (Recorded: other, Plain: one);
        });
        var plainCosts = costs.Select(static cost => cost.Plain.Processor.TotalSeconds).ToArray();
        var ratio = Series.Ratios(costs.Select(static cost => cost.Recorded.Processor.TotalSeconds), plainCosts);
        var what = $"{title}: csc that records ÷ csc that does not";
        yield return most is { } target ? Row.AtMost(what, ratio.Median, ratio.Show("0.000"), 1 + target) : new Row(what, ratio.Show("0.000"));
        var more = new Series(costs.Select(static cost => (cost.Recorded.Processor - cost.Plain.Processor).TotalMilliseconds));
        yield return new Row(
            $"{title}: what csc needs more, ms", $"{more.Show("0")}, of {new Series(plainCosts).Median * 1000:0}");
    }
}
