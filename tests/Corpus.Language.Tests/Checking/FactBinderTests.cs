using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Tests.Support;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Checking;

/// <summary>A fact as a whole: its form, its claims, what supersedes it, when it is to be reviewed.</summary>
public sealed class FactBinderTests
{
    private const string Cited = "citations: [{ source: Report.txt, quote: 'It is 1,250 metres long for' }]";
    private const string ThirtyFive = "{ value: 35, claimedBy: some, citations: [{ source: Report.txt, quote: Some counted 35 pylons }] }";
    private const string ThirtySix = "{ value: 36, claimedBy: others, citations: [{ source: Report.txt, quote: others 36 pylons }] }";

    [Fact]
    public void OneValueIsSettled()
    {
        var fact = Sample.WithFacts($"length: {{ value: 1250, {Cited} }}").BindFact();

        fact.IsDisputed.ShouldBeFalse();
        fact.Statement.Values.ShouldBe(["1250"]);
        fact.AllCitations.Count().ShouldBe(1);
    }

    [Fact]
    public void AStatementForEachValueOfAListKeepsItsOwnCitations()
    {
        var fact = Sample.WithFacts("""
            links:
              values:
                - { value: Northshore, citations: [{ source: Report.txt, quote: It links Northshore }] }
                - { value: Southshore, citations: [{ source: Report.txt, quote: Northshore and Southshore }] }
            """).BindFact();

        fact.Statement.Values.ShouldBe(["Northshore", "Southshore"]);
        fact.Statement.Citations.ShouldBeEmpty();
        fact.Statements.Select(static statement => statement.Citations.Count).ShouldBe([1, 1]);
    }

    [Fact]
    public void ClaimsThatDifferAreDisputed()
    {
        var fact = Sample.WithFacts($"pylons: {{ claims: [{ThirtyFive}, {ThirtySix}] }}").BindFact();

        fact.IsDisputed.ShouldBeTrue();
        fact.Statement.Values.ShouldBeEmpty();
        fact.Claims.Select(static claim => claim.Values[0]).ShouldBe(["35", "36"]);
    }

    [Fact]
    public void APreferredClaimSettlesTheFact()
    {
        var preferred = ThirtySix.Replace("value: 36,", "value: 36, rank: preferred, rankReason: They counted twice.,");
        var fact = Sample.WithFacts($"pylons: {{ claims: [{ThirtyFive}, {preferred}] }}").BindFact();

        fact.IsDisputed.ShouldBeFalse();
        fact.Statement.Values.ShouldBe(["36"]);
        fact.Claims.Count.ShouldBe(2);
    }

    [Fact]
    public void ClaimsThatAgreeAreAttributedToAllWhoMakeThem()
    {
        var other =
            ThirtyFive.Replace("some,", Sample.Unprinted("claimedBy: [some, Northshore], from: 2020")["claimedBy: ".Length..] + ", modality: possible,");
        var fact = Sample.WithFacts($"pylons: {{ claims: [{other}, {ThirtyFive}] }}").BindFact();

        fact.Standing.ShouldBe(Standing.Attributed);
        fact.Statement.Values.ShouldBe(["35"]);
        fact.Statement.ClaimedBy.ShouldBe([new ClaimantModel("some", ClaimantKind.Name), new ClaimantModel("Northshore", ClaimantKind.Entity)]);
        (fact.Statement.Modality, fact.Statement.From).ShouldBe((Modality.Asserted, null), "on that they do not agree");
        fact.Claims.Select(static claim => claim.Modality).ShouldBe([Modality.Possible, Modality.Asserted]);
        fact.Statement.Citations.ShouldHaveSingleItem("both cite the same");
        fact.AllCitations.Count().ShouldBe(2);
    }

    [Fact]
    public void OneClaimThatNoRankPrefersIsAttributed() =>
        Sample.WithFacts($"pylons: {{ claims: [{ThirtyFive}] }}").BindFact().Standing.ShouldBe(Standing.Attributed);

    [Fact]
    public void WhatSomebodySaysIsAttributedAndKeepsWhatSupersededIt()
    {
        var fact = Sample.WithFacts($"length: {{ value: 1250, claimedBy: the port, superseded: {{ by: Harbour.pylons }}, {Cited} }}").BindFact();

        fact.Standing.ShouldBe(Standing.Attributed);
        fact.Superseded!.By.ShouldBe("Harbour.pylons");
    }

    [Fact]
    public void WhoSaysOneValueOfAListDoesNotSayTheList()
    {
        var fact = Sample.WithFacts("""
            links:
              values:
                - { value: Northshore, claimedBy: Northshore, citations: [{ source: Report.txt, quote: It links Northshore }] }
                - { value: Southshore, citations: [{ source: Report.txt, quote: Northshore and Southshore }] }
            """).BindFact();

        fact.Standing.ShouldBe(Standing.Settled);
        fact.Statement.ClaimedBy.ShouldBeEmpty();
        fact.Statements.Select(static statement => statement.ClaimedBy.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public void WhatAFactSaysOfAllItsValuesHoldsForEachThatDoesNotSayOtherwise()
    {
        var fact = Sample.WithFacts("""
            links:
              claimedBy: the port
              reportedBy: { source: Report.txt }
              modality: planned
              open: true
              values:
                - { value: Northshore, claimedBy: Northshore, modality: possible, citations: [{ source: Report.txt, quote: It links Northshore }] }
                - value: Southshore
                  reportedBy: a paper
                  citations: [{ source: Report.txt, quote: Northshore and Southshore }]
                  inference: [{ of: claimedBy, because: The report is the word of the port. }]
            """).BindFact();

        fact.Standing.ShouldBe(Standing.Attributed);
        (fact.Statement.Modality, fact.Statement.IsOpen, fact.Statement.ClaimedBy.Single().Name).ShouldBe((Modality.Planned, true, "the port"));
        fact.Statements.Select(static one => (one.ClaimedBy.Single().Name, one.ReportedBy.Single().Name, one.Modality, one.IsOpen))
            .ShouldBe([("Northshore", "Report.txt", Modality.Possible, false), ("the port", "a paper", Modality.Planned, false)]);
    }

    [Fact]
    public void WhatAFactSaysOfAllItsClaimsHoldsForEach()
    {
        var fact = Sample.WithFacts($"pylons: {{ modality: expected, reportedBy: a paper, claims: [{ThirtyFive}, {ThirtySix}] }}").BindFact();

        fact.IsDisputed.ShouldBeTrue();
        fact.Claims.ShouldAllBe(static claim => claim.Modality == Modality.Expected && claim.ReportedBy.Single().Name == "a paper");
    }

    [Fact]
    public void ADeprecatedClaimDecidesNothing()
    {
        var deprecated = ThirtySix.Replace("value: 36,", "value: 36, rank: deprecated, rankReason: They miscounted.,");

        Sample.WithFacts($"pylons: {{ claims: [{ThirtyFive}, {deprecated}] }}").BindFact().Statement.Values.ShouldBe(["35"]);
        Sample.WithFacts($"pylons: {{ claims: [{deprecated}] }}").BindProblem().Id.ShouldBe("CORP5004");
    }

    [Theory]
    [InlineData("{ value: 36, citations: [{ source: Report.txt, quote: others 36 pylons }] }", "CORP5001")]
    [InlineData("{ value: 36, claimedBy: others, rank: preferred, citations: [{ source: Report.txt, quote: others 36 pylons }] }", "CORP5003")]
    [InlineData("{ value: 36, claimedBy: others, rank: best, citations: [{ source: Report.txt, quote: others 36 pylons }] }", "CORP1023")]
    [InlineData("{ value: 37, claimedBy: others, citations: [{ source: Report.txt, quote: others 36 pylons }] }", "CORP4009")]
    public void OneWrongClaimTakesTheFactWithIt(string claim, string id) =>
        Sample.WithFacts($"pylons: {{ claims: [{ThirtyFive}, {claim}] }}").BindProblem().Id.ShouldBe(id);

    [Fact]
    public void OneClaimIsPreferredAtMost()
    {
        static string Preferred(string claim) => claim.Replace("claimedBy:", "rank: preferred, rankReason: Because., claimedBy:");

        Sample.WithFacts($"pylons: {{ claims: [{Preferred(ThirtyFive)}, {Preferred(ThirtySix)}] }}").BindProblem().Id.ShouldBe("CORP5002");
    }

    [Theory]
    [InlineData("length: { values: [{ value: 1250, " + Cited + " }] }", "CORP3014")]
    [InlineData("length: { value: 1250, " + Cited + ", superseded: { by: Harbour } }", "CORP5005")]
    [InlineData("length: { value: 1250, " + Cited + ", reviewBy: soon }", "CORP3004")]
    [InlineData("lenght: { value: 1250, " + Cited + " }", "CORP3001")]
    public void AFactThatIsNotOfItsPropertyIsNotEmitted(string fact, string id) => Sample.WithFacts(fact).BindProblem().Id.ShouldBe(id);

    [Fact]
    public void AReviewThatIsDueIsReportedOnTheDayAfterIt()
    {
        var sample = Sample.WithFacts($"length: {{ value: 1250, {Cited}, reviewBy: 2025-01-17 }}");

        sample.BindFact().ReviewBy.ShouldBe("2025-01-17");
        (sample with { Options = new CheckOptions(EdtfDate.Parse("2025-01-17")) }).Bind().Problems.ShouldBeEmpty();
        (sample with { Options = new CheckOptions(EdtfDate.Parse("2025-01-18")) }).Bind().Problems.ShouldHaveSingleItem().Id.ShouldBe("CORP5007");
    }

    [Fact]
    public void AFactThatCouldNotBeReadIsStatedButNotSound()
    {
        var sample = Sample.WithFacts("length: { value: 1250, values: [1250] }");

        sample.Bind().Bridge.Facts.ShouldBeEmpty();
        sample.BindAll().Files.Single(static file => file.Path == "curated/2-facts.yaml").RejectedFacts.ShouldBe(["Harbour.length"]);
    }
}
