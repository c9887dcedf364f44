using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Exporting;

/// <summary>What it costs to export a corpus in each format, against reading and checking it, which every export does first.</summary>
internal static class ExportBench
{
    private static readonly string[] Formats = ["csv", "json", "jsonld", "sqlite", "parquet"];

    public static IEnumerable<Row> Measure(int facts, int runs)
    {
        using var scratch = new ScratchFolder();
        var made = CorpusMaker.Make(new MakerOptions(facts));
        made.WriteTo(scratch.Folder);
        var rounds = Rounds.Of(
            "exports", runs, TimeSpan.FromMinutes(8), _ => (Check: Tool("check", scratch.Folder), Exports: Formats.Select(Export).ToArray()));

        var check = rounds[0].Check;
        yield return new Row(
            $"{made.Facts:N0} facts, {made.Citations:N0} citations: `corpus check`", $"{check.Whole.TotalSeconds:0.00} s, {check.PeakMegabytes:0} MB");
        foreach (var (place, format) in Formats.Index())
        {
            var time = Ratio(place, static cost => cost.Whole.TotalSeconds);
            yield return new Row($"{made.Facts:N0} facts: export as {format} ÷ check, time", time.Show());
            var memory = Ratio(place, static cost => cost.PeakMegabytes);
            yield return Row.AtMost($"{made.Facts:N0} facts: export as {format} ÷ check, memory", memory.Median, memory.Show(), 1.5);
            yield return new Row($"{made.Facts:N0} facts: the export as {format}", $"{Bytes(Output(format)) / 1e6:0.0} MB");
        }

        Series Ratio(int place, Func<ProcessCost, double> of) =>
            Series.Ratios(rounds.Select(round => of(round.Exports[place])), rounds.Select(round => of(round.Check)));

        ProcessCost Export(string format) => Tool("export", scratch.Folder, "--format", format, "--output", Output(format));

        string Output(string format) => Path.Combine(scratch.Folder, "exports", "out." + format);
    }

    /// <summary>What each export holds beside the corpus, which <c>corpus check</c> holds, too: it is not to grow with the corpus.</summary>
    public static IEnumerable<Row> Growth(IReadOnlyList<int> sizes)
    {
        var above = new List<double[]>();
        foreach (var size in sizes)
        {
            using var scratch = new ScratchFolder();
            CorpusMaker.Make(new MakerOptions(size)).WriteTo(scratch.Folder);
            var check = Tool("check", scratch.Folder).PeakMegabytes;
            above.Add([.. Formats.Select(format => Tool(
                "export", scratch.Folder, "--format", format, "--output", Path.Combine(scratch.Folder, "exports", "out." + format)).PeakMegabytes - check)]);
        }

        foreach (var (place, format) in Formats.Index())
        {
            yield return Row.AtMost(
                $"export as {format}: MB above check at {string.Join(", ", sizes.Select(static size => $"{size:N0}"))} facts",
                above[^1][place],
                string.Join(", ", above.Select(megabytes => $"{megabytes[place]:0}")),
                128);
        }
    }

    private static ProcessCost Tool(params string[] arguments) =>
        ChildProcess.RunOrThrow(Toolchain.Dotnet, [Toolchain.Shipped(Path.Combine("tool", "Corpus.Cli.dll")), .. arguments]);

    private static long Bytes(string path) =>
        (Directory.Exists(path) ? Directory.GetFiles(path) : [path]).Sum(static file => new FileInfo(file).Length);
}
