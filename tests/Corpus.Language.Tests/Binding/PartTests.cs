using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Tests.Support;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Binding;

/// <summary>A corpus in several projects: a schema, shards, and what goes over them.</summary>
public class PartTests
{
    private const string Schema = """
        corpus: { id: statutes, schemaVersion: 1, namespace: Statutes, title: All statutes, language: en, part: schema }
        entityTypes:
          Act:
            summary: A statute.
            properties:
              lakes: { datatype: integer, required: true, summary: How many lakes it names. }
              amends: { datatype: Act, summary: Which one it changes. }
        """;

    private const string Shard = "corpus: { part: shard, of: statutes }\n";

    private static InputText[] Several =>
    [
        new("curated/a.yaml", string.Join("\n", new[] { "Fens", "Ponds", "Mires" }.Select(static (name, index) =>
            index == 0 ? Shard + Act(name) : Act(name).Replace("entities:\n", "", StringComparison.Ordinal)))),
    ];

    private const string Whole = "corpus: { part: whole, of: statutes }\n";

    private static readonly ImportedCorpus SchemaPart = OtherCorpus.Of([new("curated/schema.yaml", Schema)], "Statutes.Schema", "1.0.0");

    [Fact]
    public void AShardHasTheTypesAndTheNameOfTheSchema()
    {
        var shard = Compile(Shard + Act("Fens"), SchemaPart);

        shard.Problems.ShouldBeEmpty();
        shard.Corpus.ShouldBe(new CorpusModel("statutes", 1, "Statutes", "All statutes", "en", 25) { Part = CorpusPart.Shard });
        shard.Entities.ShouldHaveSingleItem().Facts.ShouldHaveSingleItem().Statement.Values.ShouldBe(["900"]);
    }

    [Fact]
    public void AShardMayNameWhatAnotherOneHasThatItReferences()
    {
        var first = OtherCorpus.Of([new("curated/a.yaml", Shard + Act("Fens"))], "Statutes.A", "1.0.0", SchemaPart);

        var second = Compile(
            Shard + Act("Ponds", "amends: { value: Fens, citations: [{ source: Almanac.txt, quote: Ponds changes Fens too }] }"), first, SchemaPart);

        second.Linkage.Entity("Fens")!.TypeName.ShouldBe("Act");
        second.Entities.Single().Facts[1].Statement.Values.ShouldBe(["Fens"]);
    }

    [Fact]
    public void BothSidesOfAnInverseKnowOfItWithinAShardAndNeverBeyond()
    {
        var schema = OtherCorpus.Of(
            [new("curated/schema.yaml", Schema.Replace("amends: { datatype: Act,", "amends: { datatype: Act, inverse: amends,", StringComparison.Ordinal))],
            "Statutes.Schema",
            "1.0.0");
        const string ponds = "amends: { value: Fens, citations: [{ source: Almanac.txt, quote: Ponds changes Fens too }] }";
        var first = OtherCorpus.Of([new("curated/a.yaml", Shard + Act("Fens"))], "Statutes.A", "1.0.0", schema);

        var together = Compile(Shard + Act("Fens") + "\n" + Act("Ponds", ponds).Replace("entities:\n", "", StringComparison.Ordinal), schema);
        var apart = Compile(Shard + Act("Ponds", ponds), first, schema);

        together.Entities.Single(static act => act.Id == "Fens").Facts[^1].Statement.MirrorOf.ShouldBe("Ponds.amends");
        apart.Entities.ShouldHaveSingleItem().Facts.Select(static fact => fact.Property.Name).ShouldBe(["lakes", "amends"]);
    }

    [Fact]
    public void ANameThatAReferencedPartHasIsTaken() =>
        Messages(Shard + Act("Fens"), OtherCorpus.Of(Several, "Statutes.A", "1.0.0", SchemaPart), SchemaPart)
            .ShouldContain(static message => message.StartsWith("`Fens` is defined in `Statutes.A` 1.0.0, too"));

    /// <summary>The folder of a build has the part itself, as it was when it was built.</summary>
    [Fact]
    public void APartIsNotHeldAgainstItself() =>
        Messages(Several[0].Text, OtherCorpus.Of([new("curated/a.yaml", Shard + Act("Fens"))], "Statutes.A", "1.0.0", SchemaPart), SchemaPart).ShouldBeEmpty();

    [Fact]
    public void WhatGoesOverAllPartsHasTheirShardsTheirSourcesAndTheSumOfTheirLedgers()
    {
        var a = OtherCorpus.Of([new("curated/a.yaml", Shard + Act("Fens"))], "Statutes.A", "1.0.0", SchemaPart);
        var b = OtherCorpus.Of([new("curated/b.yaml", Shard + Act("Ponds"))], "Statutes.B", "1.0.0", SchemaPart);

        var whole = Compile(Whole, a, b, SchemaPart);

        whole.Problems.ShouldBeEmpty();
        whole.Linkage.Imported.Shards.ShouldBe(["Statutes.A", "Statutes.B"]);
        whole.Linkage.Sources.Select(static source => source.Model.Id).ShouldBe(["Almanac.txt"]);
        whole.Ledger[LedgerCount.Entities].ShouldBe(2);
        whole.Ledger[LedgerCount.Exact].ShouldBe(2);
        whole.Ledger[LedgerCount.Sources].ShouldBe(1);
    }

    [Fact]
    public void ANameInTwoShardsIsAnErrorThatNamesBoth()
    {
        var a = OtherCorpus.Of([new("curated/a.yaml", Shard + Act("Fens"))], "Statutes.A", "1.0.0", SchemaPart);
        var b = OtherCorpus.Of([new("curated/b.yaml", Shard + Act("Fens"))], "Statutes.B", "1.0.0", SchemaPart);

        Messages(Whole, a, b, SchemaPart).ShouldHaveSingleItem().ShouldBe(
            "The name `Fens` is in two parts of the corpus, `Statutes.A` and `Statutes.B`; rename one of the two, or move their facts together.");
    }

    [Theory]
    [InlineData("corpus: { part: shard }", "It is not said of which corpus this is the shard; add `of`")]
    [InlineData("corpus: { of: statutes }", "but not which part")]
    [InlineData("corpus: { part: piece, of: statutes }", "`piece` is not a part of a corpus")]
    [InlineData("corpus: { part: shard, of: statues }", "references no schema of a corpus `statues`")]
    [InlineData("corpus: { part: shard, of: statutes, namespace: Other }", "`Other` is said by the schema of `statutes` for all parts; delete it here")]
    [InlineData("corpus: { part: whole, of: statutes }", "references no shard of `statutes`")]
    [InlineData(
        "corpus: { id: statutes, schemaVersion: 1, namespace: Statutes, title: All, part: schema }\nentities: { Fens: { type: Act, label: Fens } }",
        "`Fens` is an entity, which the schema cannot have")]
    public void APartThatIsNotValidSaysWhy(string yaml, string message) => Messages(yaml, SchemaPart).ShouldContain(found => found.Contains(message));

    [Fact]
    public void ARequiredPropertyOfASharedTypeCannotBeOpen() =>
        Messages(
            Shard + """
            entities:
              Fens:
                type: Act
                label: Fens
                facts:
                  lakes: { value: 40, claimedBy: The office, citations: [{ source: Almanac.txt, quote: "The office says that Graustark has 40 lakes" }] }
            """,
            SchemaPart).ShouldHaveSingleItem().ShouldStartWith("`Fens.lakes` has no settled value, but `Act` requires one and is compiled already");

    private static string Act(string id, string more = "") => $$"""
        entities:
          {{id}}:
            type: Act
            label: {{id}}
            facts:
              lakes: { value: 900, citations: [{ source: Almanac.txt, quote: "Graustark covers 900 square kilometres" }] }
              {{more}}
        """;

    private static string[] Messages(string yaml, params ImportedCorpus[] referenced) =>
        [.. Compile(yaml, referenced).Problems.Select(static problem => problem.Message)];

    private static CompiledCorpus Compile(string yaml, params ImportedCorpus[] referenced) => CorpusCompiler.Compile(
        [new("curated/part.yaml", yaml)],
        yaml.StartsWith(Whole, StringComparison.Ordinal) ? [] : [new("seeds/Almanac.txt", OtherCorpus.Almanac + " Ponds changes Fens too.")],
        new(),
        referenced: EquatableArray.From(referenced));
}
