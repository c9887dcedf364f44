using Corpus.Language.Model;
using Corpus.Language.Tests.Support;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Checking;

/// <summary>A value with its qualifiers: what a fact, a statement of a list and a claim have in common.</summary>
public sealed class StatementBinderTests
{
    private const string Cited = "citations: [{ source: Report.txt, quote: 'It is 1,250 metres long for' }]";

    [Fact]
    public void QualifiersAreBound()
    {
        var statement = Sample.WithFacts(
            $"length: {{ value: 1250, {Sample.Unprinted("asOf: 2021, from: 2020-05, until: 2021-05-04, claimedBy: [Northshore, the port]")}, {Cited} }}")
            .BindFact().Statement;

        (statement.AsOf, statement.From, statement.Until).ShouldBe(("2021", "2020-05", "2021-05-04"));
        statement.ClaimedBy.Select(static claimant => (claimant.Name, claimant.Kind))
            .ShouldBe([("Northshore", ClaimantKind.Entity), ("the port", ClaimantKind.Name)]);
    }

    [Theory]
    [InlineData(
        "value: 1250, from: 2022, until: 2021, inference: [{ of: from, because: Nobody says so. }, { of: until, because: Nobody says so. }]", "CORP3016")]
    [InlineData("value: 1250, asOf: yesterday", "CORP3004")]
    [InlineData("value: 1250, comparator: nearly", "CORP1023")]
    [InlineData("value: [1250]", "CORP3014")]
    [InlineData("value: { metres: 1250 }", "CORP1019")]
    [InlineData("value: ''", "CORP1021")]
    public void AStatementThatDoesNotHoldTogetherIsReported(string statement, string id) =>
        Sample.WithFacts($"length: {{ {statement}, {Cited} }}").BindProblem().Id.ShouldBe(id);

    [Theory]
    [InlineData("[]", "CORP1021")]
    [InlineData("Northshore", "CORP3013")]
    [InlineData("[Northshore, Northshore]", "CORP3015")]
    [InlineData("[Northshore, '']", "CORP1021")]
    [InlineData("[Northshore, [Southshore]]", "CORP1019")]
    public void AListHasOneValueOrMoreEachOnce(string value, string id) =>
        Sample.WithFacts($"links: {{ value: {value}, citations: [{{ source: Report.txt, quote: It links Northshore and Southshore }}] }}")
            .BindProblem().Id.ShouldBe(id);

    [Fact]
    public void OnlyNumbersAndDatesHaveAComparator() =>
        Sample.WithFacts("state: { value: InService, comparator: about, citations: [{ source: Report.txt, quote: It is in service }] }")
            .BindProblem().Id.ShouldBe("CORP3017");

    [Fact]
    public void AFromThatIsPartOfItsUntilIsNoContradiction() =>
        Sample.WithFacts($"length: {{ value: 1250, {Sample.Unprinted("from: 2021-05-04, until: 2021")}, {Cited} }}").BindFact();

    /// <summary>Whether one is before the other is not known, so that nothing is said.</summary>
    [Theory]
    [InlineData("2021-23", "2021-21")]
    [InlineData("2022-21", "2021")]
    [InlineData("2022", "2021-24")]
    [InlineData("XXXX-05-04", "XXXX-01-17")]
    [InlineData("2022", "XXXX-01-17")]
    public void DatesThatCannotBePlacedHaveNoOrder(string from, string until) =>
        Sample.WithFacts($"length: {{ value: 1250, {Sample.Unprinted($"from: {from}, until: {until}")}, {Cited} }}").BindFact();

    [Fact]
    public void ANameThatIsNearlyAnEntityIsQuestioned() =>
        Sample.WithFacts($"length: {{ value: 1250, {Sample.Unprinted("claimedBy: the south bank")}, {Cited} }}").BindProblem().ShouldSatisfyAllConditions(
            static problem => problem.Id.ShouldBe("CORP5009"),
            static problem => problem.Message.ShouldContain("Southshore"));

    [Theory]
    [InlineData("possible", Modality.Possible)]
    [InlineData("planned", Modality.Planned)]
    [InlineData("expected", Modality.Expected)]
    [InlineData("conditional", Modality.Conditional)]
    public void WhatTheDocumentHedgesIsBoundAndChangesNoStanding(string word, Modality modality)
    {
        var fact = Sample.WithFacts($"length: {{ value: 1250, modality: {word}, reportedBy: [a paper, Northshore], {Cited} }}").BindFact();

        fact.Standing.ShouldBe(Standing.Settled);
        fact.Statement.Modality.ShouldBe(modality);
        fact.Statement.ReportedBy.Select(static claimant => claimant.Kind).ShouldBe([ClaimantKind.Name, ClaimantKind.Entity]);
    }

    [Theory]
    [InlineData("modality: likely", "CORP1023", "`possible`")]
    [InlineData("open: true", "CORP5010", "`cardinality: many`")]
    [InlineData("claimedBy: { source: Report }", "CORP4002", "Report.txt")]
    [InlineData("reportedBy: [{ source: Report }]", "CORP4002", "Report.txt")]
    public void WhoSaysSoAndHowIsReportedWhereItIsWrong(string statement, string id, string part) =>
        Sample.WithFacts($"length: {{ value: 1250, {statement}, {Cited} }}").Bind().Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            problem => problem.Id.ShouldBe(id),
            problem => problem.Message.ShouldContain(part));

    [Theory]
    [InlineData("{ sorce: Report.txt }", "CORP1018", "`source`")]
    [InlineData("{}", "CORP1020", "`source`")]
    [InlineData("[[Northshore]]", "CORP1019", "a list")]
    [InlineData("[a, '']", "CORP1021", "An element of `claimedBy`")]
    [InlineData("[]", "CORP1021", "`claimedBy`")]
    [InlineData("''", "CORP1021", "`claimedBy`")]
    public void AClaimantThatIsNoneIsReportedWhenItIsRead(string claimant, string id, string part) =>
        Sample.WithFacts($"length: {{ value: 1250, claimedBy: {claimant}, {Cited} }}").Read().SelectMany(static file => file.Problems).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(problem => problem.Id.ShouldBe(id), problem => problem.Message.ShouldContain(part));

    [Fact]
    public void ASourceIsAClaimant() =>
        Sample.WithFacts($"length: {{ value: 1250, claimedBy: {{ source: Report.txt }}, {Cited} }}").BindFact().Statement.ClaimedBy
            .ShouldBe([new ClaimantModel("Report.txt", ClaimantKind.Source)]);

    [Fact]
    public void OnlyAListIsOpen()
    {
        const string Links = "citations: [{ source: Report.txt, quote: It links Northshore and Southshore }]";

        Sample.WithFacts($"links: {{ value: [Northshore, Southshore], open: true, {Links} }}").BindFact().Statement.IsOpen.ShouldBeTrue();
        Sample.WithFacts($"links: {{ value: [Northshore, Southshore], open: false, {Links} }}").BindFact().Statement.IsOpen.ShouldBeFalse();
        Sample.WithFacts($"links: {{ value: [Northshore, Southshore], open: maybe, {Links} }}").BindProblem().Id.ShouldBe("CORP1023");
        Sample.WithFacts($"links: {{ values: [{{ value: Northshore, open: true, {Links} }}] }}").BindProblem().ShouldSatisfyAllConditions(
            static problem => problem.Id.ShouldBe("CORP5010"),
            static problem => problem.Message.ShouldContain("move it to the fact"));
    }

    [Fact]
    public void AStatementWithoutACitationIsAnError() => Sample.WithFacts("length: { value: 1250 }").BindProblem().Id.ShouldBe("CORP4001");
}
