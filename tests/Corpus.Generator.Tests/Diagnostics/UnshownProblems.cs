using System.Globalization;
using System.Xml.Linq;
using Corpus.Consumer.Recording;
using Corpus.Generator.Tests.Consumers;
using Corpus.Generator.Tests.Driver;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <param name="Reason">Why its page has no example that can be run; the page says the same.</param>
/// <param name="Give">Makes it happen, and gives the ids of all that is reported.</param>
internal sealed record UnshownProblem(string Reason, Func<string[]> Give);

/// <summary>The diagnostics that YAML on a page cannot show. Each is made to happen here instead, so that none is left out in silence.</summary>
internal static class UnshownProblems
{
    private const string Large = "It is about size, and a page cannot show a file of that size.";
    private const string Others = "It is about other assemblies than the one that a page could show.";
    private const string Use = "It is about code that uses a corpus, and not about what a curated file says.";
    private const string Build = "It is about the build, and not about what a curated file says.";

    public static IReadOnlyDictionary<string, UnshownProblem> All { get; } = new SortedDictionary<string, UnshownProblem>(StringComparer.Ordinal)
    {
        ["CORP1003"] = new(Large, static () => Example(new string('#', Limits.FileLength + 1))),
        ["CORP1005"] = new(Large, static () => Example($"entities:\n  {new string('A', Limits.KeyLength + 1)}: {{ type: Town, label: A }}\n")),
        ["CORP1006"] =
            new(Large, static () => Example($"entities:\n  Longtown: {{ type: Town, label: Longtown, summary: {new string('a', Limits.TextLength + 1)} }}\n")),
        ["CORP1007"] = new(Large, static () => Example($"entities:\n{new string(' ', Limits.Indentation + 1)}Longtown: {{ type: Town, label: Longtown }}\n")),
        ["CORP2034"] = new(Others, static () => Importing(OfOlderGenerator())),
        ["CORP2036"] = new(Others, Circle),
        ["CORP2038"] = new(Others, TwoShards),
        ["CORP3019"] = new(Large, TooManyFacts),
        ["CORP4100"] = new("It is about two states of a corpus, and not about what one curated file says.", EvidenceChangedWithFacts),
        ["CORP6001"] = new(Build, static () => GeneratorRun.Of(Inputs.None).ProblemIds),
        ["CORP6002"] = new(Build, static () => RaisedByTargets("CORP6002")),
        ["CORP6004"] =
            new(Build, static () => GeneratorRun.Of(PageBase.Inputs with { Properties = PageBase.Inputs.Properties.Remove("CorpusCuratedFolder") }).ProblemIds),
        ["CORP6005"] = new(Build, static () => Example(null!)),
        ["CORP6006"] = new(Large, static () => [.. Example(ManyProblems(1_001)).Distinct().Where(static id => id != "CORP1018")]),
        ["CORP6007"] = new(Build, static () => GeneratorRun.Of(PageBase.Inputs, LanguageVersion.CSharp8).ProblemIds),
        ["CORP6008"] = new(Build, static () => RaisedByTargets("CORP6008")),
        ["CORP6009"] = new(Build, static () => RaisedByTargets("CORP6009")),
        ["CORP6010"] = new(Build, TwoFilesOfOnePath),
        ["CORP6011"] = new(Build, WithoutGeneratedCode),
        ["CORP7001"] = new(Use, static () => [.. MagicNumbers.Suggestions("class C { int bridgeMetres = 1250; }").Select(static suggestion => suggestion.Id)]),
        ["CORP7002"] = new(Use, FailureToRecord),
        ["CORP9001"] = new("It is about a fault of Corpus itself, which nothing that you write should cause.", InternalFailure),
        ["CORP5100"] = new("It is about code that uses a corpus, and the compiler reports it, not the curation.", UseOfWhatIsSuperseded),
    };

    /// <summary>A file with unknown keys, each a problem of its own.</summary>
    public static string ManyProblems(int count) =>
        "entities:\n  Longtown:\n    type: Town\n    label: Longtown\n"
            + string.Concat(Enumerable.Range(0, count).Select(static number => string.Format(CultureInfo.InvariantCulture, "    unheardOf{0}: {0}\n", number)));

    private static Inputs Corpus(string yaml) => Inputs.None.With("curated/corpus.yaml", yaml);

    private static string[] Importing(MetadataReference reference) => GeneratorRun.Of(
        PageBase.Inputs.With("curated/corpus.yaml", """
            corpus:
              id: bridges
              schemaVersion: 1
              namespace: Bridges
              title: Bridges that never were
              imports: [{ corpus: geography, version: "1.0" }]
            """), references: [reference]).ProblemIds;

    /// <summary>An assembly as it was built before other corpora could import it.</summary>
    private static MetadataReference OfOlderGenerator()
    {
        var tree = CSharpSyntaxTree.ParseText(
            "namespace Acme.World { public static class Catalog { public const string Id = \"geography\"; "
            + "public static object FindFact(string id) => null; } }");
        return CSharpCompilation.Create(
            "Acme.World", [tree], GeneratorRun.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
    }

    private static string[] Circle()
    {
        var before = PageBase.Compiled(PageBase.Inputs, "Bridges");
        var geography = PageBase.Compiled(
            Corpus("""
                corpus:
                  id: geography
                  schemaVersion: 1
                  namespace: Acme.World
                  title: Rivers that never were
                  imports: [{ corpus: bridges, version: "1.0" }]
                entityTypes: { River: { summary: Water that flows., properties: { town: { datatype: Bridges.Town, summary: The town at its mouth. } } } }
                entities:
                  Blackwater:
                    type: River
                    label: Blackwater
                    facts: { town: { value: Bridges.Northshore, citations: [{ source: Rivers.txt, quote: Blackwater meets the sea at Northshore }] } }
                """).With("seeds/Rivers.txt", "Blackwater meets the sea at Northshore."),
            "Acme.World",
            before);
        return Importing(geography);
    }

    private static string[] TwoShards()
    {
        var schema = PageBase.Compiled(
            Corpus("""
                corpus: { id: rivers, schemaVersion: 1, namespace: Rivers, title: Rivers that never were, part: schema }
                entityTypes: { River: { summary: Water that flows., properties: { kilometres: { datatype: integer, unit: km, summary: How long it is. } } } }
                """),
            "Rivers.Schema");
        var shard = Corpus("corpus: { part: shard, of: rivers }").With("seeds/Rivers.txt", "Blackwater is 120 kilometres long.").With("curated/rivers.yaml", """
            entities:
              Blackwater:
                type: River
                label: Blackwater
                facts: { kilometres: { value: 120, citations: [{ source: Rivers.txt, quote: Blackwater is 120 kilometres long }] } }
            """);
        return GeneratorRun.Of(
            Corpus("corpus: { part: whole, of: rivers }"),
            references: [schema, PageBase.Compiled(shard, "Rivers.One", schema), PageBase.Compiled(shard, "Rivers.Two", schema)]).ProblemIds;
    }

    private static string[] Example(string text) => GeneratorRun.Of(PageBase.Inputs.With("curated/example.yaml", text)).ProblemIds;

    private static string[] TooManyFacts()
    {
        var ledger = LedgerModel.Empty.With(LedgerCount.Facts, Limits.Facts + 1).With(LedgerCount.Citations, 1).With(LedgerCount.Exact, 1);
        var linked = new LinkResult(new Linkage(null, [], [], [], [], [], IsComplete: true), []);
        var corpus = new BoundCorpus([], linked, [new BoundFile("curated/example.yaml", [], ledger, [])]);
        return [.. WholeCorpusChecker.Check(corpus, new CheckOptions(), []).Problems.Select(static problem => problem.Id)];
    }

    /// <summary>That the tool finds it is shown by its own tests; a build knows no revision.</summary>
    private static string[] EvidenceChangedWithFacts() =>
        [ProvenanceProblems.EvidenceChangedWithFacts(Place.Of("seeds/Survey.yaml"), "Survey", "main", ["text"], ["Longtown.population"]).Id];

    /// <summary>That the targets raise it in a build is shown by the tests of the packages; here is what they would raise.</summary>
    private static string[] RaisedByTargets(string id) =>
        [.. XDocument.Load(Repository.PathOf("src/Corpus.Generator/build/Corpus.Generator.targets")).Descendants("Error")
            .Select(static error => error.Attribute("Code")!.Value).Distinct().Where(code => code == id)];

    /// <summary>A build whose compiler wrote no generated code.</summary>
    private static string[] WithoutGeneratedCode()
    {
        var folder = Directory.CreateTempSubdirectory();
        var error = new StringWriter();
        var own = Path.Combine(folder.FullName, "own.txt");
        File.WriteAllText(own, "");
        global::Corpus.Documenting.Command.Run([folder.FullName, "Example", Path.Combine(folder.FullName, "Example.xml"), own], error).ShouldBe(1);
        folder.Delete(recursive: true);
        return [error.ToString().Split(' ', ':')[1]];
    }

    private static string[] TwoFilesOfOnePath() =>
        GeneratorRun.Of(PageBase.Inputs.With(
            "seeds/towns.yaml", "# Another folder of that name.\n") with
        {
            Named = static path => path.Replace(
            "seeds/towns", "curated/towns", StringComparison.Ordinal)
        }).ProblemIds;

    private static string[] InternalFailure() =>
        GeneratorRun.Of(PageBase.Inputs, entering: static step => _ = step == Steps.Places ? throw new InvalidOperationException("a fault") : step).ProblemIds;

    private static string[] FailureToRecord() =>
        [.. CSharpGeneratorDriver.Create(new ConstantUsesGenerator(static _ => throw new InvalidOperationException("a fault")).AsSourceGenerator())
            .RunGenerators(new Consumers.Consumer("App", [new BridgeCorpus().Image()], "class C { }").Compilation).GetRunResult().Diagnostics
            .Select(static diagnostic => diagnostic.Id)];

    private static string[] UseOfWhatIsSuperseded()
    {
        var inputs = PageBase.Inputs.With("curated/example.yaml", """
            entities:
              Westshore:
                type: Town
                label: Westshore
                facts:
                  ferryCapacity:
                    value: 40
                    citations: [{ source: Notes.txt, quote: The old ferry carried 40 people }]
                    superseded: { by: Northshore.ferryCapacity }
            """);
        var run = GeneratorRun.Of(inputs, code: "class User { public const int Capacity = Bridges.Westshore.FerryCapacity; }");
        return [.. run.ProblemIds, .. ForNet5(run.Compile()).GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.Id)];
    }

    /// <summary>The same code with what the SDK defines for current frameworks, where obsolete members have an id of their own.</summary>
    private static Compilation ForNet5(Compilation compilation) =>
        compilation.SyntaxTrees.Aggregate(compilation, static (sum, tree) =>
            sum.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.ParseText(
                tree.GetText(), ((CSharpParseOptions)tree.Options).WithPreprocessorSymbols("NET5_0_OR_GREATER"), tree.FilePath)));
}
