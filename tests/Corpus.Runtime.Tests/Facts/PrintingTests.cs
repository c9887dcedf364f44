using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Facts;

public sealed class PrintingTests
{
    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void TheLedgerReadsTheSameInEveryCulture(string culture) =>
        Cultures.Under(culture, static () => Ledger().ToString()).ShouldBe(
            "1002 facts about 1001 entities, from 1003 sources\n"
            + "1004 citations: 5 exact, 6 folded, 7 unproved\n"
            + "  checked against: 8 text, 9 fingerprint\n"
            + "  in all points: 10 printed, 11 read, 12 inferred, 13 exempt\n"
            + "14 disputed, 16 attributed, 15 superseded, 17 hedged");

    [Fact]
    public void TheLedgerPrintsALineForEachPoint()
    {
        var counts = new Dictionary<string, int>
        {
            ["unit.printed"] = 4,
            ["unit.byAlias"] = 0,
            ["unit.notChecked"] = 2,
            ["polarity.failed"] = 1,
            ["shade.printed"] = 3,
        };

        LedgerTableReader.Of(counts).ToString().Split('\n')[3..].ShouldBe(
        [
            "  in all points: 0 printed, 0 read, 0 inferred",
            "    unit: 4 printed, 2 not checked",
            "    polarity: 1 failed",
            "    shade: 3 printed",
            "0 disputed, 0 attributed, 0 superseded, 0 hedged",
        ]);
    }

    [Fact]
    public void LedgersCompareByTheirPoints()
    {
        static Ledger WithUnits(int printed) => LedgerTableReader.Of(new Dictionary<string, int> { ["unit.printed"] = printed });

        WithUnits(4).ShouldBe(WithUnits(4));
        WithUnits(4).ShouldNotBe(WithUnits(5));
        WithUnits(4).Points.ShouldHaveSingleItem().Printed.ShouldBe(4);
    }

    [Fact]
    public void LedgersCompareByTheirCounts()
    {
        Ledger().ShouldBe(Ledger());
        Ledger().ShouldNotBe(Ledger(superseded: 16));
    }

    [Theory]
    [InlineData(QuoteGrade.Exact, "exact")]
    [InlineData(QuoteGrade.Folded, "folded")]
    [InlineData(QuoteGrade.Unproved, "unproved")]
    public void ACitationPrintsQuoteSourceAndGrade(QuoteGrade grade, string text) =>
        new Citation(new Source("Atlas"), "up to 55") { Grade = grade }.ToString().ShouldBe($"\u201Cup to 55\u201D \u2014 Atlas ({text})");

    [Fact]
    public void ASourcePrintsWhatIsKnownOfIt()
    {
        World.Sources.Find("Atlas")!.ToString().ShouldBe("Atlas: The atlas (Press House, 2025-01-17)");
        new Source("Atlas") { Issued = new EdtfDate(2025) }.ToString().ShouldBe("Atlas (2025)");
        new Source("Atlas").ToString().ShouldBe("Atlas");
    }

    [Fact]
    public void ASupersessionPrintsWhatIsKnownOfIt()
    {
        new Supersession("A.b") { Since = new EdtfDate(2025, 1), Reason = "renewed" }.ToString().ShouldBe("superseded by A.b since 2025-01: renewed");
        new Supersession("A.b").ToString().ShouldBe("superseded by A.b");
        new Supersession(null) { Since = new EdtfDate(2020), Reason = "repealed" }.ToString().ShouldBe("superseded since 2020: repealed");
    }

    [Fact]
    public void InferencesAndDerivationsPrintWhatTheyFollowFrom()
    {
        new Inference(InferenceTarget.From, "It follows from it.", [], [], false).ToString().ShouldBe("It follows from it.");
        new Inference(InferenceTarget.From, "It follows from it.", ["A.b", "A.c"], [], false).ToString().ShouldBe("It follows from it. (from A.b, A.c)");
        new Derivation("termYears * 2", ["A.termYears"]).ToString().ShouldBe("termYears * 2");
    }

    [Fact]
    public void UnitsTypesAndPropertiesPrintTheirNames()
    {
        new Unit("km", "kilometres").ToString().ShouldBe("km");
        World.ThingType.ToString().ShouldBe("Thing");
        World.ThingType.Properties[1].ToString().ShouldBe("count");
        Datatypes.Integer.ToString().ShouldBe("integer");
    }

    private static Ledger Ledger(int superseded = 15) => new()
    {
        Entities = 1001,
        Facts = 1002,
        Sources = 1003,
        Citations = 1004,
        Exact = 5,
        Folded = 6,
        Unproved = 7,
        ByText = 8,
        ByFingerprint = 9,
        Printed = 10,
        Read = 11,
        Inferred = 12,
        Exempt = 13,
        Disputed = 14,
        Superseded = superseded,
        Attributed = 16,
        Hedged = 17,
    };
}
