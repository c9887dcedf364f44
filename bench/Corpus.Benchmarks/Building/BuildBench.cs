using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Building;

/// <summary>The whole compiler process: with the generator, on the files that it generated, and on the same corpus written out by hand.</summary>
internal static class BuildBench
{
    public static IEnumerable<Row> Measure(int facts, int runs)
    {
        using var workspace = new ScratchFolder();
        var made = CorpusMaker.Make(new MakerOptions(facts));
        made.WriteTo(workspace.Folder);
        var compiler = new CompilerRun(workspace.Folder);
        var generated = workspace.Sub("generated");
        CompilerRun.Compile(compiler.FromCorpus("first", made, workspace.Folder, generated));
        var hand = workspace.Sub("hand");
        foreach (var (path, text) in HandWriting.Write(ScratchFolder.Check(made)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(hand, path))!);
            File.WriteAllText(Path.Combine(hand, path), text);
        }

        var constants = workspace.Sub("constants");
        CompilerRun.Compile(compiler.FromCorpus("firstConstants", made, workspace.Folder, constants, constantsOnly: true));
        var withConstants = compiler.FromCorpus("withConstants", made, workspace.Folder, constantsOnly: true);
        var alone = compiler.FromCode("alone", CodeIn(constants), hasRuntime: false);
        var withGenerator = compiler.FromCorpus("withGenerator", made, workspace.Folder);
        var aheadOfTime = compiler.FromCorpus("aheadOfTime", made, workspace.Folder, generator: AheadOfTime.Folder);
        var emitted = compiler.FromCode("emitted", CodeIn(generated));
        var undocumented = compiler.FromCode("undocumented", CodeIn(generated), isDocumented: false);
        var kept = workspace.Sub("kept");
        var documentedApart = compiler.FromCorpus("documentedApart", made, workspace.Folder, kept, isDocumented: false);
        var written = compiler.FromCode("written", CodeIn(hand), hasRuntime: false);
        var title = $"{facts:N0} facts";
        yield return new Row(
            $"{title}: what was made",
            $"{made.Entities:N0} entities, {made.Citations:N0} citations, {made.DocumentWords:N0} words of documents, {made.Files.Count:N0} files");

        // What is compared most closely is compiled in turns, in an order that changes; by hand comes after it, and once where it is long.
        var failure = default(string);
        var costs = Rounds.Of($"csc, {title}", runs, TimeSpan.FromMinutes(facts > 10_000 ? 8 : facts > 1_000 ? 5 : 2), round =>
        {
            var (first, last) = round % 2 == 0 ? (withGenerator, aheadOfTime) : (aheadOfTime, withGenerator);
            var (one, between, other) = (CompilerRun.Compile(first), CompilerRun.Compile(emitted), CompilerRun.Compile(last));
            var byHand = failure is null && (facts <= 10_000 || round == 0) ? CompilerRun.TryCompile(written, out failure) : null;
            return (
                Generator: round % 2 == 0 ? one : other,
                Ahead: round % 2 == 0 ? other : one,
                Emitted: between,
                Written: byHand,
                Alone: CompilerRun.Compile(alone),
                WithConstants: CompilerRun.Compile(withConstants),
                Undocumented: CompilerRun.Compile(undocumented),
                Apart: CompilerRun.Compile(documentedApart),
                Documenting: compiler.Document("documentedApart", kept));
        });
        var processor =
            Series.Ratios(costs.Select(static cost => cost.Generator.Processor.TotalSeconds), costs.Select(static cost => cost.Emitted.Processor.TotalSeconds));
        yield return Target(facts, $"{title}: csc with the generator ÷ csc on what it generated", processor, 1.2);
        var elapsed =
            Series.Ratios(costs.Select(static cost => cost.Generator.Elapsed.TotalSeconds), costs.Select(static cost => cost.Emitted.Elapsed.TotalSeconds));
        yield return new Row($"{title}: the same, by the wall", elapsed.Show());
        var ahead =
            Series.Ratios(costs.Select(static cost => cost.Ahead.Processor.TotalSeconds), costs.Select(static cost => cost.Emitted.Processor.TotalSeconds));
        yield return Target(facts, $"{title}: csc with the generator compiled ahead of time ÷ csc on what it generated", ahead, 1.15);
        var aheadElapsed =
            Series.Ratios(costs.Select(static cost => cost.Ahead.Elapsed.TotalSeconds), costs.Select(static cost => cost.Emitted.Elapsed.TotalSeconds));
        yield return new Row($"{title}: the same, by the wall", aheadElapsed.Show());
        var peak = new Series(costs.Select(static cost => cost.Generator.PeakMegabytes));
        yield return Row.AtMost($"{title}: peak memory of csc with the generator, MB", peak.Median, peak.Show("0"), 2_500);
        var peakOfEmitted = new Series(costs.Select(static cost => cost.Emitted.PeakMegabytes));
        yield return new Row($"{title}: peak memory of csc on what it generated, MB", peakOfEmitted.Show("0"));
        yield return new Row(
            $"{title}: time of csc, s",
            $"{Seconds(costs.Select(static cost => cost.Generator)):0.0} with the generator, {Seconds(costs.Select(static cost => cost.Emitted)):0.0} on " +
            "what it generated");
        yield return new Row(
            $"{title}: assembly generated, MB",
            $"{compiler.SizeOf("emitted") / 1e6:0.0}, of documentation {compiler.DocumentationOf("emitted") / 1e6:0.0}, of C# " +
            $"{CodeIn(generated).Sum(static file => new FileInfo(file).Length) / 1e6:0.0}");
        var ofConstants =
            Series.Ratios(costs.Select(static cost => cost.Emitted.Processor.TotalSeconds), costs.Select(static cost => cost.Alone.Processor.TotalSeconds));
        yield return Target(facts, $"{title}: csc on what was generated ÷ csc on its constants alone", ofConstants, 5);
        var apart = Series.Ratios(
            costs.Select(static cost => (cost.Apart.Processor + cost.Documenting.Processor).TotalSeconds),
            costs.Select(static cost => cost.Generator.Processor.TotalSeconds));
        yield return new Row($"{title}: with the documentation file written after the compiler ÷ by it, both with the generator", apart.Show());
        var peakApart = new Series(costs.Select(static cost => cost.Apart.PeakMegabytes));
        yield return Row.AtMost($"{title}: peak memory of csc with the generator then, MB", peakApart.Median, peakApart.Show("0"), 2_000);
        yield return new Row(
            $"{title}: peak memory of what writes the file, MB", new Series(costs.Select(static cost => cost.Documenting.PeakMegabytes)).Show("0"));
        var ofConstantsApart = Series.Ratios(
            costs.Select(static cost => (cost.Undocumented.Processor + cost.Documenting.Processor).TotalSeconds),
            costs.Select(static cost => cost.Alone.Processor.TotalSeconds));
        yield return Target(
            facts, $"{title}: csc on what was generated, the documentation file written after it, ÷ csc on its constants alone", ofConstantsApart, 5);
        var onlyConstants = Series.Ratios(
            costs.Select(static cost => cost.WithConstants.Processor.TotalSeconds), costs.Select(static cost => cost.Generator.Processor.TotalSeconds));
        yield return new Row($"{title}: csc with the generator, constants alone ÷ all", onlyConstants.Show());
        if (failure is not null)
        {
            yield return new Row($"{title}: by hand", $"does not compile: {failure}");
            yield break;
        }

        var pairs = costs.Where(static cost => cost.Written is not null).ToArray();
        var byHand =
            Series.Ratios(pairs.Select(static cost => cost.Emitted.Processor.TotalSeconds), pairs.Select(static cost => cost.Written!.Processor.TotalSeconds));
        yield return Target(facts, $"{title}: csc on what was generated ÷ csc on the same by hand", byHand, 0.6);
        var size = compiler.SizeOf("emitted") / (double)compiler.SizeOf("written");
        yield return facts >= 10_000
            ? Row.AtMost($"{title}: assembly generated ÷ by hand", size, $"{size:0.00}", 0.6)
            : new Row($"{title}: assembly generated ÷ by hand", $"{size:0.00}");
        yield return new Row(
            $"{title}: by hand",
            $"{Seconds(pairs.Select(static cost => cost.Written!)):0.0} s, {compiler.SizeOf("written") / 1e6:0.0} MB, " +
            $"{CodeIn(hand).Sum(static file => new FileInfo(file).Length) / 1e6:0.0} MB of C#");
    }

    /// <summary>A project that uses a corpus loads the generator too, which has nothing to do there.</summary>
    public static IEnumerable<Row> Idle(int runs)
    {
        using var workspace = new ScratchFolder();
        var compiler = new CompilerRun(workspace.Folder);
        var code = Path.Combine(workspace.Folder, "Program.cs");
        File.WriteAllText(
            code, "/// <summary>A program.</summary>\npublic static class Program { /// <summary>Prints.</summary>\n    public static void Main() => " +
            "System.Console.WriteLine(20); }\n".Replace("{ ///", "{\n    ///", StringComparison.Ordinal));
        var (without, with) = (compiler.FromCode("without", [code]), compiler.FromCode("with", [code], hasGenerator: true));
        CompilerRun.Compile(with);
        var costs =
            Rounds.Of("csc, no corpus", 2 * runs, TimeSpan.FromMinutes(1), _ => (With: CompilerRun.Compile(with), Without: CompilerRun.Compile(without)));
        var more = new Series(costs.Select(static cost => (cost.With.Processor - cost.Without.Processor).TotalMilliseconds));
        yield return new Row("a project without a corpus: what csc needs more with the generator, ms", more.Show("0"));
    }

    private static Row Target(int facts, string what, Series ratio, double target) =>
        facts >= 10_000 ? Row.AtMost(what, ratio.Median, ratio.Show(), target) : new Row(what, ratio.Show());

    private static double Seconds(IEnumerable<ProcessCost> costs) => new Series(costs.Select(static cost => cost.Processor.TotalSeconds)).Median;

    private static string[] CodeIn(string folder) => [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
