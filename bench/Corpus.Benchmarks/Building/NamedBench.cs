using System.Globalization;
using System.Text;
using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Building;

/// <summary>A program that names ten entities of a corpus which is generated only as far as it is named, against the same with its constants by hand.</summary>
internal static class NamedBench
{
    private const int Entities = 10;

    public static IEnumerable<Row> Measure(int facts, int runs)
    {
        using var workspace = new ScratchFolder();
        var made = CorpusMaker.Make(new MakerOptions(facts));
        made.WriteTo(workspace.Folder);
        var compiler = new CompilerRun(workspace.Folder);
        CompilerRun.Compile(compiler.FromCorpus("corpus", made, workspace.Folder));
        var corpus = Path.Combine(workspace.Folder, "corpus.dll");
        var constants = ConsumerMaker.ConstantsOf(corpus).GroupBy(static constant => constant.Split('.')[0], StringComparer.Ordinal)
            .Where(static (_, index) => index % 7 == 0).Select(static entity => entity.First()).Take(Entities).ToArray();

        var code = Write(workspace, "constants", $"using Bench;\n{Program(constants)}");
        var byHand = Write(workspace, "hand", Program(constants) + string.Concat(constants.Select(static (constant, index) => string.Create(
            CultureInfo.InvariantCulture, $"internal static class {constant.Split('.')[0]} {{ public const int {constant.Split('.')[1]} = {index}; }}\n"))));
        var records = Write(workspace, "records", $"using Bench;\n{Program([.. constants.Select(static constant => constant.Split('.')[0] + ".Record")])}");
        var (named, hand) = (compiler.Naming("named", code, corpus), compiler.FromCode("byHand", [byHand], hasRuntime: false));
        var (whole, library) = (compiler.Naming("whole", records, corpus), compiler.Consumer("library", [code], corpus, isRecorded: false));
        var costs = Rounds.Of($"csc, {Entities} entities of {facts:N0} facts", runs, TimeSpan.FromMinutes(4), _ =>
            (Named: CompilerRun.Compile(named), Hand: CompilerRun.Compile(hand), Whole: CompilerRun.Compile(whole), Library: CompilerRun.Compile(library)));

        var title = $"{Entities} entities of a corpus of {facts:N0} facts";
        var seconds = costs.Select(static cost => cost.Hand.Processor.TotalSeconds).ToArray();
        var ratio = Series.Ratios(costs.Select(static cost => cost.Named.Processor.TotalSeconds), seconds);
        yield return new Row($"{title}, by their constants: csc that generates them ÷ csc on the same by hand", ratio.Show());
        yield return new Row(
            $"{title}, by their records: the same", Series.Ratios(costs.Select(static cost => cost.Whole.Processor.TotalSeconds), seconds).Show());
        yield return new Row(
            $"{title}: time of csc, s",
            $"{seconds.Median():0.0} by hand, {costs.Select(static cost => cost.Library.Processor.TotalSeconds).Median():0.0} with the corpus as a library, "
            + $"{costs.Select(static cost => cost.Named.Processor.TotalSeconds).Median():0.0} by name");
        yield return new Row(
            $"{title}: what is deployed, kB",
            $"{compiler.SizeOf("byHand") / 1e3:#,0} by hand, {compiler.SizeOf("named") / 1e3:#,0} by name, {compiler.SizeOf("whole") / 1e3:#,0} with records, "
            + $"{(compiler.SizeOf("library") + compiler.SizeOf("corpus")) / 1e3:N0} with the corpus as a library");
    }

    private static double Median(this IEnumerable<double> values) => new Series(values).Median;

    private static string Program(string[] names)
    {
        var code = new StringBuilder(
            "/// <summary>A program.</summary>\npublic static class Program\n{\n    /// <summary>Prints.</summary>\n    public static void Main()\n    {\n");
        foreach (var name in names)
        {
            code.Append(CultureInfo.InvariantCulture, $"        System.Console.WriteLine({name});\n");
        }

        return code.Append("    }\n}\n\n").ToString();
    }

    private static string Write(ScratchFolder workspace, string name, string code)
    {
        var path = Path.Combine(workspace.Sub(name), "Program.cs");
        File.WriteAllText(path, code);
        return path;
    }
}
