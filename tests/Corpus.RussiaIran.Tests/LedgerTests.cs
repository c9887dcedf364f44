using System.Xml.Linq;
using Corpus.Runtime;

namespace Corpus.RussiaIran.Tests;

/// <summary>What the corpus promises of itself.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void EveryCitationIsProved()
    {
        Catalog.Ledger.Unproved.ShouldBe(0);
        Catalog.Ledger.Citations.ShouldBe(Catalog.Ledger.Exact + Catalog.Ledger.Folded);
        Catalog.Ledger.ByFingerprint.ShouldBe(Catalog.Ledger.Citations);
        Catalog.Facts.SelectMany(static fact => fact.Citations).ShouldAllBe(static citation => citation.Grade != QuoteGrade.Unproved);
    }

    [Fact]
    public void TheCorpusIsOfTheSizeItSays()
    {
        Catalog.Ledger.Facts.ShouldBe(Catalog.Facts.Count(static fact => !IsMirror(fact)));
        Catalog.Ledger.Entities.ShouldBe(Catalog.Entities.Count);
        Catalog.Ledger.Facts.ShouldBeGreaterThanOrEqualTo(150);
        Catalog.Ledger.Citations.ShouldBeGreaterThanOrEqualTo(230);
    }

    [Fact]
    public void WhatIsStatedOnOneSideHoldsOnTheOther()
    {
        IsMirror(Treaty.Facts.Ratifications).ShouldBeTrue();
        IsMirror(PresidentOfRussia.Facts.Holder).ShouldBeTrue();
        IsMirror(Treaty.Facts.TermYears).ShouldBeFalse();
    }

    [Fact]
    public void AllFiveDocumentsAreCited()
    {
        var cited = Catalog.Facts.SelectMany(static fact => fact.Citations).Select(static citation => citation.Source).Distinct().ToArray();
        cited.ShouldBe(Catalog.Sources, ignoreOrder: true);
        cited.Length.ShouldBe(5);
    }

    [Fact]
    public void QuotesArePhrasesButForTheTitleOfTheTreaty()
    {
        var others = Catalog.Facts.Where(static fact => fact.Id != "Treaty.title").SelectMany(static fact => fact.Citations);
        others.ShouldAllBe(static citation => citation.Quote.Split(' ', StringSplitOptions.None).Length <= 12);
        Treaty.Facts.Title.Citations.ShouldHaveSingleItem().Quote.ShouldBe(Treaty.Title);
    }

    [Fact]
    public void AtMostOneCitationInTenIsReadOrInferred() =>
        ((Catalog.Ledger.Read + Catalog.Ledger.Inferred) * 10).ShouldBeLessThanOrEqualTo(Catalog.Ledger.Citations);

    [Fact]
    public void HoveringOverAConstantShowsMeaningUnitQuoteAndSource()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Treaty).Assembly.Location, ".xml"));
        var member = documentation.Descendants("member")
            .Single(static candidate => (string)candidate.Attribute("name")! == "F:Corpus.RussiaIran.Pipeline.CapacityBcm");

        member.Element("summary")!.Value.ShouldBe("How much gas a year it could let the supplier supply, in billion cubic metres per year. At most. Possible.");
        member.Element("remarks")!.Value
            .ShouldBe("“up to 55 billion cubic meters of gas annually” — TwentyYearTreaty (exact).");
    }

    // A mirrored fact, or a list of nothing but mirrored statements, is stated elsewhere, and the ledger counts it there.
    internal static bool IsMirror(Fact fact) =>
        fact.MirrorOf is not null || (fact.UntypedStatements.Count > 0 && fact.UntypedStatements.All(static statement => statement.MirrorOf is not null));
}
