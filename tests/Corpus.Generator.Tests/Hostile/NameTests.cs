using Corpus.Generator.Tests.Driver;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>Names that mean something elsewhere: each compiles without a warning, or is refused with an error that names it.</summary>
public sealed class NameTests
{
    private static readonly string[] Contextual =
        [.. Enumerable.Range((int)SyntaxKind.None, 10_000).Select(static kind => (SyntaxKind)kind).Where(static kind => SyntaxFacts.IsContextualKeyword(kind))
            .Select(SyntaxFacts.GetText).Where(static text => text.Length > 0 && text.All(char.IsAsciiLetter)).Distinct()];

    private static readonly string[] Reserved =
        [.. Enumerable.Range((int)SyntaxKind.None, 10_000).Select(static kind => (SyntaxKind)kind).Where(static kind => SyntaxFacts.IsReservedKeyword(kind))
            .Select(SyntaxFacts.GetText).Where(static text => text.Length > 0 && text.All(char.IsAsciiLetterLower)).Distinct()];

    private static readonly string[] Members =
    [
        "Id", "Label", "Aliases", "Facts", "Record", "All", "Type", "EntityType", "Labels", "Citations", "Page", "Value", "Values", "Entities", "Ledger",
        "Find", "FindFact", "Title", "Catalog", "Sources", "Instance", "Items", "Table", "Data", "Datatype", "Equals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "ReferenceEquals", "Finalize", "Deconstruct", "Clone", "PrintMembers", "EqualityContract", "System", "Corpus", "Runtime", "Fact",
        "Uri", "String", "Int32", "Object", "Boolean", "Entity", "EdtfDate", "Citation", "Names", "Under", "Test",
    ];

    private static readonly string[] Devices = ["Con", "Prn", "Aux", "Nul", "Com1", "Lpt9", "CON", "Clock", "Conin"];

    public static TheoryData<string> Namespaces =>
        [.. Contextual, .. Reserved, "System", "System.Text", "Corpus", "Corpus.Runtime", "Corpus.Runtime.Fact", "Microsoft", "A.A.A", "global"];

    [Fact]
    public void AsPropertiesEveryKeywordIsAName()
    {
        string[] names = [.. Contextual.Concat(Reserved).Where(static name => char.IsAsciiLetterLower(name[0])).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(static name => name is not ("record" or "type" or "equals" or "page"))];
        names.Length.ShouldBeGreaterThan(90);
        var properties = names.Select(static name => $"{name}: {{ datatype: integer, summary: One. }}");
        var facts = names.Select(static name => $"{name}: {{ value: 20, citations: [{{ source: Notes.txt, quote: runs for 20 years }}] }}");
        var run = Run(
            $"entityTypes: {{ Kind: {{ summary: A kind., properties: {{ {string.Join(", ", properties)} }} }} }}\n",
            $"entities: {{ Thing: {{ type: Kind, label: Thing, facts: {{ {string.Join(", ", facts)} }} }} }}\n");

        run.Problems.ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void AsPropertiesNamesOfMembersAreTakenOrRefused() => Each(Members, static name => (
        $"entityTypes: {{ Kind: {{ summary: A kind., properties: {{ {char.ToLowerInvariant(name[0])}{name[1..]}: {{ datatype: integer, summary: One. }} }} " +
            $"}} }}\n",
        $"entities: {{ Thing: {{ type: Kind, label: Thing, facts: {{ {char.ToLowerInvariant(name[0])}{name[1..]}: {{ value: 20, citations: [{{ source: " +
            $"Notes.txt, quote: runs for 20 years }}] }} }} }} }}\n"));

    [Theory]
    [InlineData("labels")]
    [InlineData("sources")]
    [InlineData("citations")]
    [InlineData("page")]
    [InlineData("entityType")]
    public void AsPropertiesNamesOfMembersToComeAreRefused(string name) =>
        Run($"entityTypes: {{ Kind: {{ summary: A kind., properties: {{ {name}: {{ datatype: integer, summary: One. }} }} }} }}\n",
            "").ProblemIds.ShouldContain("CORP2006");

    [Fact]
    public void AsEntities() =>
        Each([.. Members, .. Devices, .. Capitals],
        static name => (Kind, $"entities: {{ {name}: {{ type: Kind, label: Thing, facts: {{ years: {Twenty} }} }} }}\n"));

    [Fact]
    public void AsEntityTypes() => Each([.. Members, .. Devices, .. Capitals], static name => (
        $"entityTypes: {{ {name}: {{ summary: A kind., properties: {{ years: {{ datatype: integer, summary: Years. }}, other: {{ datatype: \"{name}\", " +
            $"summary: Another. }} }} }} }}\n",
        $"entities: {{ Thing: {{ type: \"{name}\", label: Thing, facts: {{ years: {Twenty} }} }} }}\n"));

    [Fact]
    public void AsEnumerations() => Each([.. Members, .. Devices], static name => (
        $"entityTypes: {{ Kind: {{ summary: A kind., properties: {{ state: {{ datatype: {name}, summary: Its state. }} }} }} }}\nenumerations: {{ {name}: {{ " +
            $"summary: States., values: {{ Runs: {{ summary: It runs. }} }} }} }}\n",
        "entities: { Thing: { type: Kind, label: Thing, facts: { state: { value: Runs, citations: [{ source: Notes.txt, quote: The treaty runs }] } } } }\n"));

    [Fact]
    public void AsValuesOfAnEnumeration() => Each([.. Members, .. Devices], static name => (
        $"entityTypes: {{ Kind: {{ summary: A kind., properties: {{ state: {{ datatype: State, summary: Its state. }} }} }} }}\nenumerations: {{ State: {{ " +
            $"summary: States., values: {{ {name}: {{ summary: It runs., aliases: [runs] }} }} }} }}\n",
        $"entities: {{ Thing: {{ type: Kind, label: Thing, facts: {{ state: {{ value: {name}, citations: [{{ source: Notes.txt, quote: The treaty runs }}] " +
            $"}} }} }} }}\n"));

    [Fact]
    public void AsSources()
    {
        foreach (var name in Members.Concat(Devices))
        {
            var run = Run(
                Kind,
                $"entities: {{ Thing: {{ type: Kind, label: Thing, facts: {{ years: {{ value: 20, citations: [{{ source: {name}, quote: runs for 20 years " +
                    $"}}] }} }} }} }}\n",
                records: $"sources: {{ {name}: {{ file: Notes.txt, title: Notes }} }}\n");

            run.CompilerDiagnostics().ShouldBeEmpty(name);
            string.Join(' ', run.ProblemIds).ShouldBeOneOf(["", "CORP2006"], $"{name}: {string.Join('\n', run.Problems)}");
        }
    }

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void AsANamespace(string name)
    {
        foreach (var text in new[] { name, "Some." + name + ".More" })
        {
            var run = Run(Kind, $"entities: {{ Thing: {{ type: Kind, label: Thing, facts: {{ years: {Twenty} }} }} }}\n", text);

            run.CompilerDiagnostics().ShouldBeEmpty(text);
            string.Join(' ', run.ProblemIds).ShouldBeOneOf("", "CORP2003", "CORP2006");
        }
    }

    [Theory]
    [InlineData("System.Bridges")]
    [InlineData("Corpus.Runtime")]
    public void ATakenNamespaceIsRefusedWithANamespaceThatIsNot(string name) =>
        Run(Kind, "", name).Problems.ShouldHaveSingleItem()
            .ShouldEndWith(
                $"error CORP2006: `{name}` cannot be the namespace of a corpus, because it is that of .NET or of Corpus.Runtime; choose one of your own, " +
                "such as `Contoso.Bridges`.");

    [Theory]
    [InlineData("entities: { Runtime: { type: Kind, label: Thing } }", "an entity")]
    [InlineData("entityTypes: { Runtime: { summary: A kind., properties: { years: { datatype: integer, summary: Years. } } } }", "an entity type")]
    [InlineData("enumerations: { Runtime: { summary: States., values: { Runs: { summary: It runs. } } } }", "an enumeration")]
    public void NothingHidesTheNamespaceOfTheRuntime(string section, string what)
    {
        var run = Run(Kind, section + "\n", "Corpus");

        run.Problems.ShouldHaveSingleItem().ShouldContain($"error CORP2006: `Runtime` cannot be the name of {what} in the namespace `Corpus`");
        run.CompilerDiagnostics().ShouldBeEmpty();
        Run(Kind, section + "\n", "Corpus.Bridges").CompilerDiagnostics().ShouldBeEmpty("elsewhere it hides nothing");
    }

    [Theory]
    [InlineData(Limits.NameLength, "")]
    [InlineData(Limits.NameLength + 1, "CORP2005")]
    public void AsLongAsTheyMayBe(int length, string id)
    {
        var name = new string('N', length);
        var property = new string('n', length);
        (string Types, string Facts)[] all =
        [
            (Kind, $"entities: {{ {name}: {{ type: Kind, label: Thing, facts: {{ years: {Twenty} }} }} }}\n"),
            (Kind.Replace(
                "Kind", name, StringComparison.Ordinal), $"entities: {{ Thing: {{ type: \"{name}\", label: Thing, facts: {{ years: {Twenty} }} }} }}\n"),
            (Kind.Replace(
                "years", property, StringComparison.Ordinal), $"entities: {{ Thing: {{ type: Kind, label: Thing, facts: {{ {property}: {Twenty} }} }} }}\n"),
        ];
        foreach (var (types, facts) in all)
        {
            var run = Run(types, facts);

            run.ProblemIds.Where(static problem => problem != "CORP4019").Distinct().ShouldBe(id.Length == 0 ? [] : [id]);
            run.CompilerDiagnostics().ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("Thing", "THING")]
    [InlineData("Thing", "ThiNG")]
    [InlineData("Thing", "Kind")]
    [InlineData("Thing", "KIND")]
    public void ThatDifferOnlyInCaseOrKindAreRefused(string first, string second)
    {
        var run =
            Run(Kind, $"entities: {{ {first}: {{ type: Kind, label: Thing, facts: {{ years: {Twenty} }} }}, {second}: {{ type: Kind, label: Thing }} }}\n");

        run.ProblemIds.ShouldHaveSingleItem().ShouldBeOneOf("CORP2013", "CORP2007");
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ünïcode")]
    [InlineData("E\\u0301tat")]
    [InlineData("A\\u200Db")]
    [InlineData("A\\u202Eb")]
    [InlineData("А")]
    [InlineData("A b")]
    [InlineData("A_")]
    [InlineData("A.B")]
    [InlineData("A<B>")]
    [InlineData("../A")]
    [InlineData("A\\nclass Injected { }")]
    public void ThatAreNotPlainAreRefused(string name)
    {
        var run =
            Run(Kind, $"entities: {{ Thing: {{ type: Kind, label: Thing, facts: {{ years: {Twenty} }} }}, \"{name}\": {{ type: Kind, label: Thing }} }}\n");

        run.ProblemIds.ShouldBe(["CORP2005"]);
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    private const string Kind = "entityTypes: { Kind: { summary: A kind., properties: { years: { datatype: integer, summary: Years. } } } }\n";

    private const string Twenty = "{ value: 20, citations: [{ source: Notes.txt, quote: runs for 20 years }] }";

    private static string[] Capitals => [.. Contextual.Concat(Reserved).Select(static name => char.ToUpperInvariant(name[0]) + name[1..])];

    /// <summary>Each compiles, or is refused by an error of names that is the only one.</summary>
    private static void Each(IEnumerable<string> names, Func<string, (string Types, string Facts)> make)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var (types, facts) = make(name);
            var run = Run(types, facts);

            run.CompilerDiagnostics().ShouldBeEmpty(name);
            string.Join(' ', run.ProblemIds).ShouldBeOneOf(["", "CORP2006", "CORP2014"], $"{name}: {string.Join('\n', run.Problems)}");
        }
    }

    private static GeneratorRun Run(string types, string facts, string root = "Names.Under.Test", string records = "") => GeneratorRun.Of(Inputs.None
        .With("seeds/records.yaml", records)
        .With("seeds/Notes.txt", "The treaty runs for 20 years.")
        .With("curated/corpus.yaml", $"corpus: {{ id: names, schemaVersion: 1, namespace: \"{root}\", title: Names }}\n")
        .With("curated/types.yaml", types)
        .With("curated/facts.yaml", facts));
}
