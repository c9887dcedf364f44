using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Sharding;

/// <summary>What a share of a check costs, and to put the shares together, against a check of the whole.</summary>
internal static class ShardBench
{
    private const int Shards = 4;

    public static IEnumerable<Row> Measure(int facts, int runs)
    {
        using var scratch = new ScratchFolder();
        var made = CorpusMaker.Make(new MakerOptions(facts));
        made.WriteTo(scratch.Folder);
        var results = Path.Combine(scratch.Folder, "shards");
        var rounds = Rounds.Of(
            "checks in shards",
            runs,
            TimeSpan.FromMinutes(8),
            _ => (
                Whole: Tool("check", scratch.Folder),
                Shares: Enumerable.Range(1, Shards).Select(Share).ToArray(),
                Merge: Tool("merge", results, "--dir", scratch.Folder)));
        if (rounds.Any(static round => round.Merge.Output != round.Whole.Output))
        {
            throw new InvalidOperationException("The shards do not say what the check of the whole says.");
        }

        var ofShare = Ratio(static round => round.Shares.Average(static share => share.Whole.TotalSeconds));
        yield return Row.AtMost($"{facts:N0} facts: a shard of {Shards} ÷ the whole, processor time", ofShare.Median, ofShare.Show(), 0.8);
        yield return new Row($"{facts:N0} facts: the merge ÷ the whole, processor time", Ratio(static round => round.Merge.Whole.TotalSeconds).Show());
        yield return new Row(
            $"{facts:N0} facts: memory",
            $"{rounds[0].Whole.PeakMegabytes:0} MB the whole, {rounds[0].Shares.Max(static share => share.PeakMegabytes):0} MB a shard, "
            + $"{rounds[0].Merge.PeakMegabytes:0} MB the merge");
        yield return new Row(
            $"{facts:N0} facts: all results", $"{Directory.GetFiles(results).Sum(static file => new FileInfo(file).Length) / 1e6:0.0} MB");

        ProcessCost Share(int number) => Tool(
            "check", scratch.Folder, "--shard", FormattableString.Invariant($"{number}/{Shards}"), "--output", Path.Combine(results, $"{number}.json"));

        Series Ratio(Func<(ProcessCost Whole, ProcessCost[] Shares, ProcessCost Merge), double> of) =>
            Series.Ratios(rounds.Select(of), rounds.Select(static round => round.Whole.Whole.TotalSeconds));
    }

    private static ProcessCost Tool(params string[] arguments) =>
        ChildProcess.RunOrThrow(Toolchain.Dotnet, [Toolchain.Shipped(Path.Combine("tool", "Corpus.Cli.dll")), .. arguments]);
}
