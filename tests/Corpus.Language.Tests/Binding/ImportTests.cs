using Corpus.Language.Importing;
using Corpus.Language.Tests.Support;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Binding;

public class ImportTests
{
    private const string Report =
        "The duty is 5 crowns. Travellers from Ruritania pay the duty. It holds in the kingdom. The almanac gives 1,200 square kilometres of taxed land. "
        + "Ruritania says that 12 officers watch.";

    private const string Import = "imports: [{ corpus: geography, version: '[1.0,2.0)' }]";

    private const string Schema = """
        entityTypes:
          Zone:
            extends: Geography.Place
            summary: Where a duty is levied.
          Duty:
            summary: What travellers pay.
            properties:
              payers: { datatype: Geography.State, cardinality: many, summary: Whose travellers pay it. }
              frontier: { datatype: Geography.Frontier, summary: Which frontiers it needs. }
              officers: { datatype: integer, summary: How many watch. }
              land: { datatype: integer, unit: km2, summary: How much land it is for. }
              double: { datatype: integer, unit: km2, summary: Twice that. }
        """;

    [Fact]
    public void NamesOfAnotherCorpusAreValuesTypesClaimantsAndInputs()
    {
        var compiled = Compile(Import, """
            payers: { value: [Geography.Ruritania], citations: [{ source: Report.txt, quote: "Travellers from Ruritania pay the duty" }] }
            officers: { value: 12, claimedBy: Geography.Ruritania, citations: [{ source: Report.txt, quote: "Ruritania says that 12 officers watch" }] }
            double: { derived: Geography.Ruritania.area * 2 }
            """);

        compiled.Problems.ShouldBeEmpty();
        var duty = compiled.Entities.Single(static entity => entity.Id == "Toll");
        duty.Facts.Single(static fact => fact.Property.Name == "double").Statement.Values.ShouldBe(["2400"]);
        duty.Facts.Single(static fact => fact.Property.Name == "payers").Statement.Values.ShouldBe(["Geography.Ruritania"]);
        compiled.Linkage.Type("Zone")!.Property("area")!.Rule.Minimum.ShouldBe("1");
        compiled.Linkage.Type("Zone")!.Ancestors.ShouldBe(["Geography.Place"]);
        compiled.Corpus!.CodeName("Geography.Ruritania").ShouldBe("Acme.World.Ruritania");
    }

    [Fact]
    public void AQuoteMayUseAnAliasThatTheOtherCorpusKnows() =>
        Compile(Import, """payers: { value: [Geography.Ruritania], citations: [{ source: Report.txt, quote: "It holds in the kingdom" }] }""").Problems.ShouldBeEmpty();

    [Fact]
    public void AQuoteThatNamesNothingOfItIsStillNoProof() =>
        Messages(Import, """payers: { value: [Geography.Graustark], citations: [{ source: Report.txt, quote: "Travellers from Ruritania pay the duty" }] }""")
            .ShouldHaveSingleItem().ShouldContain("Graustark");

    [Theory]
    [InlineData(
        "payers: { value: [Geography.Ruritannia], citations: [{ source: Report.txt, quote: x y z }] }",
        "There is no `Geography.Ruritannia` in `geography` 1.2.0; did you mean `Geography.Ruritania`?")]
    [InlineData(
        "officers: { value: 12, claimedBy: Geography.Nobody, citations: [{ source: Report.txt, quote: Ruritania says that 12 officers watch }] }",
        "There is no `Geography.Nobody` in `geography` 1.2.0")]
    [InlineData("double: { derived: Geography.Ruritania.border * 2 }", "it is disputed (in `geography` 1.2.0); use another fact")]
    [InlineData("double: { derived: Geography.Graustark.lakes * 2 }", "it only holds according to somebody (in `geography` 1.2.0); use another fact")]
    [InlineData("double: { derived: Geography.Graustark.gates * 2 }", "it is superseded (in `geography` 1.2.0); use another fact")]
    [InlineData("double: { derived: Geography.Graustark.depth * 2 }", "`Geography.Graustark` has no fact `depth` (in `geography` 1.2.0)")]
    [InlineData("double: { derived: Geography.Nowhere.area * 2 }", "there is no `Geography.Nowhere` in `geography` 1.2.0")]
    [InlineData(
        "land: { value: 1200, citations: [{ source: Geography.Almanac.txt, quote: The almanac gives 1 }] }",
        "`Geography.Almanac.txt` is a source of `geography`, whose evidence is not in its package")]
    [InlineData(
        "officers: { value: 12, citations: [{ source: Report.txt, quote: Ruritania says that 12 officers watch }], inference: [{ of: claimedBy, "
            + "because: So it is., premises: [Geography.Ruritania.border] }] }",
        "it is disputed (in `geography` 1.2.0); use another fact")]
    public void WhatTheOtherCorpusDoesNotGiveIsAnErrorWithTheVersionThatWasFound(string fact, string message) =>
        Messages(Import, fact).ShouldContain(found => found.Contains(message));

    [Theory]
    [InlineData(
        "imports: [{ corpus: geographie, version: '1.0' }]",
        "The project references no corpus `geographie`, but `geography`; reference its package or project")]
    [InlineData("imports: [{ corpus: geography, version: '[2.0,3.0)' }]", "`geography` is referenced in version 1.2.0, but `[2.0,3.0)` is asked for")]
    [InlineData("imports: [{ corpus: geography, version: '1.2 or so' }]", "`1.2 or so` is not a range of versions")]
    [InlineData("imports: [{ corpus: geography, version: '1.0' }, { corpus: geography, version: '1.0', as: Other }]", "`geography` is imported a second time")]
    [InlineData("imports: [{ corpus: tax, version: '1.0' }]", "`tax` is this corpus itself")]
    [InlineData("imports: [{ corpus: geography, version: '1.0', as: Duty }]", "`Duty`")]
    [InlineData("imports: [{ corpus: geography, version: '1.0', as: low }]", "`low` is not a valid name for the prefix of an import")]
    [InlineData("imports: [{ corpus: geography }]", "version")]
    public void AnImportThatDoesNotHoldIsOneErrorAndNothingBehindItIsMissing(string import, string message)
    {
        var schema = "entityTypes: { Duty: { summary: What is paid., properties: { payers: { datatype: Geography.State, summary: Who pays. } } } }";
        var found = Messages(import, """payers: { value: Geography.Ruritania, citations: [{ source: Report.txt, quote: "Travellers from Ruritania pay the duty" }] }""", schema);

        found.ShouldContain(text => text.Contains(message));
        if (import.Contains("corpus: geography,", StringComparison.Ordinal) && !import.Contains("as:", StringComparison.Ordinal))
        {
            found.ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void AnotherPrefixTakesThePlaceOfTheId() =>
        Compile(
            "imports: [{ corpus: geography, version: '[1.2]', as: World }]",
            """payers: { value: [World.Ruritania], citations: [{ source: Report.txt, quote: "Travellers from Ruritania pay the duty" }] }""",
            Schema.Replace("Geography.", "World.", StringComparison.Ordinal)).Problems.ShouldBeEmpty();

    [Fact]
    public void TwoVersionsAreAnError() =>
        Messages(Import, "double: { derived: Geography.Ruritania.area * 2 }", Schema, OtherCorpus.Geography(), OtherCorpus.Geography("1.3.0"))
            .ShouldHaveSingleItem().ShouldBe(
                "`geography` is referenced twice, in Acme.Geography 1.2.0 and in Acme.Geography 1.3.0; reference one of the two.");

    [Fact]
    public void ACircleOverAThirdCorpusIsAnError()
    {
        var atlas = new ImportedCorpus("atlas", "Acme.Atlas", "1.0.0", "Acme.Atlas") { Imports = [new("Tax", "tax", "Acme.Tax", "Acme.Tax", "0.9.0")] };
        var geography = OtherCorpus.Geography() with { Imports = [new("Atlas", "atlas", "Acme.Atlas", "Acme.Atlas", "1.0.0")] };

        Messages(Import, "double: { derived: Geography.Ruritania.area * 2 }", Schema, atlas, geography)
            .ShouldHaveSingleItem().ShouldStartWith("Corpora import each other in a circle: tax → geography → atlas → tax;");
    }

    [Fact]
    public void WhatCannotBeReadSaysWhy() =>
        Messages(Import, "double: { derived: Geography.Ruritania.area * 2 }", Schema, OtherCorpus.Geography() with { Fault = "is damaged: too short" })
            .ShouldHaveSingleItem().ShouldBe("`geography` cannot be read: `Acme.Geography` is damaged: too short.");

    [Fact]
    public void AnInversePropertyCannotReachIntoAnotherProject() =>
        Messages(
            Import,
            "officers: { derived: Geography.Graustark.area / 900 }",
            "entityTypes: { Duty: { summary: What is paid., properties: { payers: { datatype: Geography.State, inverse: duties, summary: Who pays. } } } }")
            .ShouldContain(static message => message.Contains("`Geography.State` is declared elsewhere"));

    private static string[] Messages(string import, string facts, string schema = Schema, params ImportedCorpus[] referenced) =>
        [.. Compile(import, facts, schema, referenced).Problems.Select(static problem => problem.Message)];

    private static CompiledCorpus Compile(string import, string facts, string schema = Schema, params ImportedCorpus[] referenced) => CorpusCompiler.Compile(
        [
            new("curated/1.yaml", $"corpus:\n  id: tax\n  schemaVersion: 1\n  namespace: Acme.Tax\n  title: Duties\n  {import}\n{schema}"),
            new("curated/2.yaml", "entities:\n  Toll:\n    type: Duty\n    label: The toll\n    facts:\n"
                + string.Concat(facts.Split('\n').Select(static line => "      " + line + "\n"))),
        ],
        [new("seeds/Report.txt", Report)],
        new(),
        referenced: referenced.Length > 0 ? EquatableArray.From(referenced) : [OtherCorpus.Geography()]);
}
