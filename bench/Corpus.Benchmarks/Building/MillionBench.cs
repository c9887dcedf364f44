using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Text;

namespace Corpus.Benchmarks.Building;

/// <summary>More facts than one compiler takes: several corpora with one schema, compiled one after another, as they could be on as many machines.</summary>
internal static class MillionBench
{
    private const int Shards = 10;

    public static IEnumerable<Row> Measure(int factsOfShard)
    {
        var title = $"{Shards} corpora of {factsOfShard:N0} facts";
        var made = new List<MadeCorpus>();
        var costs = new List<ProcessCost>();
        var (assemblies, failure) = (0L, default(string));
        for (var shard = 0; shard < Shards && failure is null; shard++)
        {
            // Each in a folder that is gone before the next is made: together they are more than a small disk has.
            using var workspace = new ScratchFolder();
            var corpus = CorpusMaker.Make(MakerOptions.OfShard(shard, Shards, factsOfShard));
            corpus.WriteTo(workspace.Folder);
            made.Add(corpus with { Files = new Dictionary<string, string>() });
            var compiler = new CompilerRun(workspace.Folder);
            if (CompilerRun.TryCompile(compiler.FromCorpus("shard", corpus, workspace.Folder), out failure) is { } cost)
            {
                costs.Add(cost);
                assemblies += compiler.SizeOf("shard");
                Console.Error.WriteLine($"  {title}: {shard + 1}, {cost.Elapsed.TotalSeconds:0} s, {cost.PeakMegabytes:0} MB");
            }
        }

        yield return new Row(
            $"{title}: what was made",
            $"{made.Sum(static corpus => corpus.Facts):N0} facts, {made.Sum(static corpus => corpus.Entities):N0} entities, " +
            $"{made.Sum(static corpus => corpus.Citations):N0} citations");
        if (failure is not null)
        {
            yield return new Row($"{title}: compiled", $"number {made.Count} does not compile: {failure}");
            yield break;
        }

        var peak = new Series(costs.Select(static cost => cost.PeakMegabytes));
        yield return factsOfShard >= 100_000
            ? Row.AtMost($"{title}: peak memory of a compiler, the most of all, MB", peak.Most, peak.Show("0"), 2_000)
            : new Row($"{title}: peak memory of a compiler, MB", peak.Show("0"));
        var seconds = costs.Select(static cost => cost.Processor.TotalSeconds).ToArray();
        yield return Row.AtMost(
            $"{title}: time of all ÷ {Shards} times the first", seconds.Sum() / (Shards * seconds[0]), $"{seconds.Sum() / (Shards * seconds[0]):0.00}", 1.3);
        yield return new Row($"{title}: time of a compiler, s", new Series(seconds).Show("0.0"));
        yield return new Row(
            $"{title}: one after another, by the wall",
            $"{costs.Sum(static cost => cost.Elapsed.TotalMinutes):0.0} minutes, {assemblies / 1e6:0.0} MB of assemblies");
        if (Shards * factsOfShard >= Limits.Facts)
        {
            yield return InOne();
        }
    }

    /// <summary>What the language says of as many facts in one project.</summary>
    private static Row InOne()
    {
        var corpus = CorpusMaker.Make(new MakerOptions(Limits.Facts + 1));
        var inputs =
            corpus.Files.ToLookup(static file => file.Key.EndsWith(".yaml", StringComparison.Ordinal), static file => new InputText(file.Key, file.Value));
        IReadOnlyList<string> ids = [];
        var work = Work.Of(
            () => ids = [.. CorpusCompiler.Compile(inputs[true], inputs[false], new CheckOptions()).Problems.Select(static problem => problem.Id).Distinct()]);
        return new Row($"{corpus.Facts:N0} facts in one project", $"{string.Join(", ", ids)} after {work.Seconds:0} s of checking");
    }
}
