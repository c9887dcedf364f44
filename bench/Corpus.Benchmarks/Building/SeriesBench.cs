using System.Globalization;
using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Benchmarks.RunTime;

namespace Corpus.Benchmarks.Building;

/// <summary>Tables over years: what it costs to compile them, and to read a value of one.</summary>
internal static class SeriesBench
{
    // The tables of a tax code.
    private static readonly SeriesMaker Whole = new(Brackets: 4, Years: 20, Parameters: 50);

    public static IEnumerable<Row> Measure(int runs, int share = 1)
    {
        var maker = Whole with { Parameters = Math.Max(1, Whole.Parameters / share) };
        using var workspace = new ScratchFolder();
        var made = maker.Make();
        made.WriteTo(workspace.Folder);
        var compiler = new CompilerRun(workspace.Folder);
        var generated = workspace.Sub("generated");
        var corpus = compiler.FromCorpus("Bench", made, workspace.Folder, generated);
        CompilerRun.Compile(corpus);
        var emitted = compiler.FromCode("emitted", [.. Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]);
        var title = $"{maker.Brackets} brackets, {maker.Years} years, {maker.Parameters} parameters ({maker.Values:N0} values)";
        var costs = Rounds.Of(
            $"csc, {title}", runs, TimeSpan.FromMinutes(2), _ => (Generator: CompilerRun.Compile(corpus), Emitted: CompilerRun.Compile(emitted)));
        var ratio =
            Series.Ratios(costs.Select(static cost => cost.Generator.Processor.TotalSeconds), costs.Select(static cost => cost.Emitted.Processor.TotalSeconds));
        yield return new Row($"{title}: csc with the generator ÷ csc on what it generated", ratio.Show());
        yield return new Row($"{title}: assembly, MB", $"{compiler.SizeOf("emitted") / 1e6:0.00}");

        File.Copy(SamplePrograms.RuntimeLibrary, Path.Combine(workspace.Folder, "Corpus.Runtime.dll"));
        var code = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "programs", "Series.cs"));
        var program = compiler.Program("Series", code, [Path.Combine(workspace.Folder, "Bench.dll"), SamplePrograms.RuntimeLibrary]);
        CompilerRun.Compile(program);
        var read = SamplePrograms.Run(Path.Combine(workspace.Folder, "Series.dll")).Output.Trim().Split('|');
        var expected = SeriesMaker.Value(bracket: 0, year: 7, parameter: 0).ToString(CultureInfo.InvariantCulture);
        if (read[0] != expected)
        {
            throw new InvalidOperationException($"The value of the year 2007 was read as {read[0]}, and is {expected}.");
        }

        yield return new Row($"{title}: a value at a date, ns; bytes allocated", $"{read[1]}; {read[2]}");
    }
}
