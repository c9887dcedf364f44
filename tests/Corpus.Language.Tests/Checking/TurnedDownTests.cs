using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>Checks of what quotes mean, turned down to warnings while a corpus adopts them.</summary>
public sealed class TurnedDownTests
{
    private const string Fact = "vehicles: { value: 60, citations: [{ source: Report.txt, quote: Up to 60 vehicles }] }";

    [Fact]
    public void ItIsAnErrorAndTheFactIsNotEmitted()
    {
        var (bridge, problems) = Sample.WithFacts(Fact).Bind();

        problems.ShouldHaveSingleItem().IsError.ShouldBeTrue();
        bridge.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void TurnedDownItIsAWarningAndTheFactIsEmittedAndCountedAsFailed()
    {
        var sample = Sample.WithFacts(Fact) with { Options = new CheckOptions { ChecksAsWarnings = ["CORP4011"] } };

        var (bridge, problems) = sample.Bind();

        (problems.ShouldHaveSingleItem().Id, problems[0].IsError).ShouldBe(("CORP4011", false));
        bridge.Facts.ShouldHaveSingleItem().Statement.Values.ShouldBe(["60"]);
        LedgerModel.Of(bridge).Points[SupportPoint.Comparator, PointState.Failed].ShouldBe(1);
        LedgerModel.Of(bridge).Points[SupportPoint.Value, PointState.Printed].ShouldBe(1);
    }

    [Fact]
    public void AnotherCheckIsNotTurnedDown()
    {
        var sample = Sample.WithFacts(Fact) with { Options = new CheckOptions { ChecksAsWarnings = ["CORP4024"] } };

        sample.Bind().Problems.ShouldHaveSingleItem().IsError.ShouldBeTrue();
    }

    [Theory]
    [InlineData("CORP4033;CORP4011", null)]
    [InlineData(" CORP4011, CORP4033,CORP4011 ", null)]
    [InlineData("CORP4011,CORP4003", "CORP4003")]
    [InlineData("CORP4011 everything", "everything")]
    public void OnlyChecksOfMeaningCanBeTurnedDown(string text, string? refused)
    {
        var ids = TurnedDownChecks.Read(text, out var unknown);

        unknown.ShouldBe(refused);
        ids.ShouldBe(text.Contains("4033") ? ["CORP4011", "CORP4033"] : ["CORP4011"]);
        TurnedDownChecks.Ids.ShouldNotContain("CORP4009", "a fact whose value no quote prints is never emitted");
    }
}
