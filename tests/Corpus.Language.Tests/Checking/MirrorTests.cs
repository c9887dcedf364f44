using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>What is stated on one side of an inverse property, seen from the other.</summary>
public sealed class MirrorTests
{
    private const string Types = """
        entityTypes:
          Club:
            summary: A group.
            properties:
              members: { datatype: Player, cardinality: many, inverse: memberOf, summary: Who is in it. }
              captain: { datatype: Player, inverse: captainOf, summary: Who leads it. }
          Player:
            summary: Someone who plays.
            properties:
              memberOf: { datatype: Club, cardinality: many, inverse: members, summary: Where they play. }
              captainOf: { datatype: Club, inverse: captain, summary: What they lead. }
        """;

    private const string Cited = "citations: [{ source: Report.txt, quote: It links Northshore and Southshore }]";

    [Fact]
    public void AFactStatedOnBothSidesHasTheCitationsOfBoth()
    {
        var both = Compile(
            $"facts: {{ members: {{ value: [Anna], {Cited} }} }}",
            "facts: { memberOf: { values: [{ value: Blues, from: 2020, inference: [{ of: from, because: It does not say. }], citations: [{ source: " +
                "Report.txt, quote: links " +
                "Northshore and Southshore }] }] } }");

        var statement = both.Fact("Blues", "members").Statements.ShouldHaveSingleItem();
        statement.From.ShouldBe("2020");
        statement.Citations.Select(static citation => citation.Quote).ShouldBe(["It links Northshore and Southshore", "links Northshore and Southshore"]);
        both.Problems.ShouldBeEmpty();
        both.Citations.ShouldBe(2, "nothing is counted again");
    }

    [Fact]
    public void ADisputedFactIsDisputedOnTheOtherSide()
    {
        var disputed = Compile(
            "",
            $"facts: {{ captainOf: {{ claims: [{{ value: Blues, claimedBy: it links, {Cited} }}, {{ value: Reds, claimedBy: Northshore and Southshore, " +
                $"{Cited} }}] }} }}");

        var fact = disputed.Fact("Blues", "captain");
        fact.Standing.ShouldBe(Standing.Disputed);
        fact.Claims.ShouldHaveSingleItem().ClaimedBy.ShouldHaveSingleItem().Name.ShouldBe("it links");
    }

    [Fact]
    public void AnAttributedFactIsAttributedOnTheOtherSide()
    {
        var attributed = Compile("", $"facts: {{ memberOf: {{ value: [Blues], claimedBy: it links, {Cited} }} }}");

        attributed.Fact("Blues", "members").Standing.ShouldBe(Standing.Attributed);
    }

    [Fact]
    public void ASupersededFactIsSupersededOnTheOtherSide()
    {
        var superseded = Compile(
            "", $"facts: {{ captainOf: {{ value: Blues, superseded: {{ by: Anna.memberOf }}, {Cited} }}, memberOf: {{ value: [Reds], {Cited} }} }}");

        superseded.Fact("Blues", "captain").Superseded!.By.ShouldBe("Anna.memberOf");
        superseded.Fact("Reds", "members").Superseded.ShouldBeNull();
    }

    [Theory]
    [InlineData("facts: { captain: { value: Ben, CITED } }", "would get `Ben` and `Anna`")]
    [InlineData("facts: { captain: { value: Anna, from: 2020, inference: [{ of: from, because: It does not say. }], CITED } }", "its two sides qualify")]
    [InlineData(
        "facts: { captain: { value: Anna, CITED } }", "it is disputed there",
        "claims: [{ value: Blues, claimedBy: it links, CITED }, { value: Reds, claimedBy: Northshore and Southshore, CITED }]")]
    [InlineData("facts: { captain: { claims: [{ value: Ben, claimedBy: it links, CITED }] } }", "it has claims on this side")]
    public void SidesThatDoNotAgreeAreAnError(
        string club, string reason, string player = "value: Blues, from: 2021, inference: [{ of: from, because: It does not say. }], CITED")
    {
        var result = Compile(
            club.Replace("CITED", Cited, StringComparison.Ordinal),
            $"facts: {{ captainOf: {{ {player.Replace("CITED", Cited, StringComparison.Ordinal)} }} }}");

        var problem = result.Problems.ShouldHaveSingleItem();
        problem.Id.ShouldBe("CORP3020");
        problem.Message.ShouldContain(reason);
        problem.Place.PathAndLine.ShouldMatch("curated/[ab].yaml");
    }

    private static Result Compile(string club, string player)
    {
        var compiled = CorpusCompiler.Compile(
            [
                new InputText("curated/0.yaml", "corpus: { id: clubs, schemaVersion: 1, namespace: Clubs, title: Clubs }\n" + Types),
                new InputText(
                    "curated/a.yaml", $"entities:\n  Blues: {{ type: Club, label: Northshore, {club} }}\n  Reds: {{ type: Club, label: Southshore }}\n"),
                new InputText(
                    "curated/b.yaml",
                    $"entities:\n  Anna: {{ type: Player, label: Southshore, {player} }}\n  Ben: {{ type: Player, label: links, aliases: [Northshore] }}\n"),
            ],
            [new InputText("seeds/Report.txt", Sample.Report)],
            new CheckOptions());
        return new Result(compiled);
    }

    private sealed record Result(CompiledCorpus Compiled)
    {
        public IReadOnlyList<Problem> Problems => Compiled.Problems;

        public int Citations => Compiled.Ledger[LedgerCount.Citations];

        public FactModel Fact(string entity, string property) =>
            Compiled.Entities.Single(candidate => candidate.Id == entity).Facts.Single(fact => fact.Property.Name == property);
    }
}
