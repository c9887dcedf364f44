using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Building;

/// <summary>The whole compiler process: with the generator, on the files that it generated, and on the same corpus written out by hand.</summary>
internal static class BuildBench
{
    public static IEnumerable<Row> Measure(int facts, int runs)
    {
        using var workspace = new Workspace();
        var made = CorpusMaker.Make(new MakerOptions(facts));
        made.WriteTo(workspace.Folder);
        var compiler = new CompilerRun(workspace.Folder);
        var generated = workspace.Sub("generated");
        CompilerRun.Compile(compiler.FromCorpus("first", made, workspace.Folder, generated));
        var hand = workspace.Sub("hand");
        foreach (var (path, text) in HandWriting.Write(Workspace.Check(made)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(hand, path))!);
            File.WriteAllText(Path.Combine(hand, path), text);
        }

        var withGenerator = compiler.FromCorpus("withGenerator", made, workspace.Folder);
        var emitted = compiler.FromCode("emitted", CodeIn(generated));
        var written = compiler.FromCode("written", CodeIn(hand), hasRuntime: false);
        var costs = Enumerable.Range(0, runs).Select(_ => (Generator: CompilerRun.Compile(withGenerator), Emitted: CompilerRun.Compile(emitted), Written: CompilerRun.Compile(written))).ToArray();

        var title = $"{facts:N0} facts";
        yield return new Row($"{title}: what was made", $"{made.Entities:N0} entities, {made.Citations:N0} citations, {made.DocumentWords:N0} words of documents, {made.Files.Count:N0} files");
        var processor = Series.Ratios(costs.Select(static cost => cost.Generator.Processor.TotalSeconds), costs.Select(static cost => cost.Emitted.Processor.TotalSeconds));
        yield return Target(facts, $"{title}: csc with the generator ÷ csc on what it generated", processor, 1.2);
        var elapsed = Series.Ratios(costs.Select(static cost => cost.Generator.Elapsed.TotalSeconds), costs.Select(static cost => cost.Emitted.Elapsed.TotalSeconds));
        yield return new Row($"{title}: the same, by the wall", elapsed.Show());
        var peak = new Series(costs.Select(static cost => cost.Generator.PeakMegabytes));
        yield return Row.AtMost($"{title}: peak memory of csc with the generator, MB", peak.Median, peak.Show("0"), 2_500);
        var byHand = Series.Ratios(costs.Select(static cost => cost.Emitted.Processor.TotalSeconds), costs.Select(static cost => cost.Written.Processor.TotalSeconds));
        yield return Target(facts, $"{title}: csc on what was generated ÷ csc on the same by hand", byHand, 0.6);
        var size = compiler.SizeOf("emitted") / (double)compiler.SizeOf("written");
        yield return Row.AtMost($"{title}: assembly generated ÷ by hand", size, $"{size:0.00}", 0.6);
        yield return new Row($"{title}: assembly size, MB", $"{compiler.SizeOf("emitted") / 1e6:0.0} generated, {compiler.SizeOf("written") / 1e6:0.0} by hand");
        yield return new Row($"{title}: time, s", $"{Seconds(costs.Select(static cost => cost.Generator)):0.0} with the generator, {Seconds(costs.Select(static cost => cost.Emitted)):0.0} on what it generated, {Seconds(costs.Select(static cost => cost.Written)):0.0} by hand");
    }

    private static Row Target(int facts, string what, Series ratio, double target) =>
        facts >= 10_000 ? Row.AtMost(what, ratio.Median, ratio.Show(), target) : new Row(what, ratio.Show());

    private static double Seconds(IEnumerable<ProcessCost> costs) => new Series(costs.Select(static cost => cost.Processor.TotalSeconds)).Median;

    private static string[] CodeIn(string folder) => [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
