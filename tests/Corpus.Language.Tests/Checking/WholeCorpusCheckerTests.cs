using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Tests.Support;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Checking;

/// <summary>What only all facts together show: supersession, the ledger, how much is proved.</summary>
public sealed class WholeCorpusCheckerTests
{
    private const string Length = "length: { value: 1250, citations: [{ source: Report.txt, quote: 'It is 1,250 metres long for' }] }";
    private const string Pylons =
        "pylons: { claims: [{ value: 35, claimedBy: some, citations: [{ source: Report.txt, quote: Some counted 35 pylons }] }, { value: 36, claimedBy: " +
            "others, citations: [{ source: Report.txt, quote: others 36 pylons }] }] }";

    [Fact]
    public void TheLedgerCountsEveryCitationOnceByGradeEvidenceAndSupport()
    {
        var findings = Sample.WithFacts($"{Length}\n{Pylons}\nopen: {{ value: true, citations: [{{ source: Report.txt, quote: It is  in service }}] }}")
            .CheckWhole();

        findings.Problems.ShouldBeEmpty();
        findings.Ledger.Counts.Where(static count => count.Number > 0).ShouldBe(
            [("entities", 3), ("facts", 3), ("sources", 1), ("citations", 4), ("exact", 3), ("folded", 1), ("byText", 4), ("printed", 4),
                ("disputed", 1)]);
    }

    [Fact]
    public void TheCountsAddUp()
    {
        var ledger = Sample.WithFacts($"{Length}\n{Pylons}").CheckWhole().Ledger;

        ledger[LedgerCount.Citations].ShouldBe(ledger[LedgerCount.Exact] + ledger[LedgerCount.Folded] + ledger[LedgerCount.Unproved]);
        ledger[LedgerCount.Citations]
            .ShouldBe(ledger[LedgerCount.Printed] + ledger[LedgerCount.Read] + ledger[LedgerCount.Inferred] + ledger[LedgerCount.Exempt]);
        (ledger + ledger)[LedgerCount.Facts].ShouldBe(2 * ledger[LedgerCount.Facts]);
        ledger.With(LedgerCount.Sources, 9)[LedgerCount.Sources].ShouldBe(9);
        ledger.ToLedger().ToString().ShouldContain("2 facts about 3 entities");
    }

    /// <summary>The ledger that a user of a corpus sees has what the compiler counts: in this order, under these names.</summary>
    [Fact]
    public void EveryCountIsInTheLedgerOfTheRuntime()
    {
        var numbered = LedgerModel.Empty;
        foreach (var count in Enum.GetValues<LedgerCount>())
        {
            numbered = numbered.With(count, 100 + (int)count);
        }

        var ledger = numbered.ToLedger();
        foreach (var count in Enum.GetValues<LedgerCount>())
        {
            typeof(Ledger).GetProperty(count.ToString()).ShouldNotBeNull().GetValue(ledger).ShouldBe(100 + (int)count);
        }
    }

    [Fact]
    public void ARequiredPropertyThatIsDisputedIsNamed() =>
        Sample.WithFacts(Pylons).WithSchema("pylons: { datatype: integer,", "pylons: { datatype: integer, required: true,")
            .CheckWhole().UnsettledRequiredProperties.ShouldBe(["Bridge.pylons"]);

    [Fact]
    public void ACorpusThatProvesNothingDoesNotCompile() => Only(new Sample()).Id.ShouldBe("CORP4021");

    [Fact]
    public void WhereSomethingElseIsWrongNothingIsSaidOfProofs()
    {
        new Sample().With("curated/3-more.yaml", "entites: {}").CheckWhole().Problems.ShouldBeEmpty();
        WholeCorpusChecker.Check(new Sample().BindAll(), new CheckOptions(), [SetupProblems.NoCuratedFile("curated")]).Problems.ShouldBeEmpty();
        WholeCorpusChecker.Check(new BoundCorpus([], new Sample().Link(), []), new CheckOptions(), []).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0.5", null)]
    [InlineData("0.51", "CORP4022")]
    public void TheShareOfProvedCitationsIsHeldAgainstWhatTheBuildAsks(string least, string? id)
    {
        var sample = Sample.WithFacts($"{Length}\nopen: {{ value: true, citations: [{{ source: Letter, quote: It is in service }}] }}")
            .With("seeds/Letter.yaml", "sources: { Letter: { title: A letter } }") with
        {
            Options = new CheckOptions(AllowUnproved: true, LeastProvedShare: CheckOptions.ReadShare(least)!.Value),
        };

        sample.CheckWhole().Problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
    }

    [Fact]
    public void ReviewDatesThatNobodyCheckedAreReported()
    {
        var sample = Sample.WithFacts(Length.Replace("value:", "reviewBy: 2030, value:"));

        Only(sample).Id.ShouldBe("CORP5008");
        (sample with { Options = new CheckOptions(EdtfDate.Parse("2025-01-17")) }).CheckWhole().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void AFactIsSupersededByOneThatHolds() =>
        Sample.WithFacts($"{Superseded("length", Length, "Harbour.open")}\n{Open}").CheckWhole().ShouldSatisfyAllConditions(
            static findings => findings.Problems.ShouldBeEmpty(),
            static findings => findings.Ledger[LedgerCount.Superseded].ShouldBe(1));

    [Theory]
    [InlineData("Harbour.vehicles")]
    [InlineData("Northbridge.length")]
    [InlineData("Northshore.length")]
    public void WhatIsNotThereSupersedesNothing(string by) => Only(Sample.WithFacts(Superseded("length", Length, by))).Id.ShouldBe("CORP5005");

    [Fact]
    public void AFactThatWasRejectedIsNotMissingToo() =>
        Sample.WithFacts($"{Superseded("length", Length, "Harbour.open")}\n{Open.Replace("true", "yes")}").CheckWhole().Problems.ShouldBeEmpty();

    [Fact]
    public void AFactIsNotInTheEndSupersededByItself()
    {
        var findings = Sample.WithFacts($"{Superseded("length", Length, "Harbour.open")}\n{Superseded("open", Open, "Harbour.length")}").CheckWhole();

        findings.Problems.ShouldNotBeEmpty();
        findings.Problems.ShouldAllBe(static problem => problem.Id == "CORP5006");
        findings.Problems[0].Message.ShouldContain("Harbour.open");
    }

    [Fact]
    public void AllProblemsSoFarAreThoseOfReadingLinkingAndBinding()
    {
        var corpus = Sample.WithFacts("length: { value: 1250 }").With("curated/3-more.yaml", "entites: {}")
            .With("curated/4-more.yaml", "entities: { One: { type: Twon, label: A } }").BindAll();

        corpus.Problems.Select(static problem => problem.Id).ShouldBe(["CORP1018", "CORP2011", "CORP4001"]);
    }

    private const string Open = "open: { value: true, citations: [{ source: Report.txt, quote: It is in service }] }";

    private static string Superseded(string property, string fact, string by) =>
        fact.Replace(property + ": {", property + ": { superseded: { by: " + by + " },");

    private static Problem Only(Sample sample) => sample.CheckWhole().Problems.ShouldHaveSingleItem();
}
