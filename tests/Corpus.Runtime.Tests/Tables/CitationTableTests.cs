using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Tables;

/// <summary>What the writer of tables leaves out, the reader of tables knows.</summary>
public sealed class CitationTableTests
{
    [Fact]
    public void ACitationWithoutASourceIsOfTheSourceBeforeItAndProvedAsThatWas()
    {
        var table = World.Thing("Fcount", "v1", "CAtlas", "qone", "g1", "m2", "o5", "b1", "C", "qone again", "o9", "Ftotal", "v2", "C", "qtwo");

        var citations = table.Facts.SelectMany(static fact => fact.Citations).ToArray();
        citations.Select(static citation => (citation.Source.Id, citation.Quote, citation.Grade, citation.Evidence, citation.Position, citation.Support))
            .ShouldBe(
        [
            ("Atlas", "one", QuoteGrade.Exact, EvidenceKind.Fingerprint, 5, ValueSupport.Printed),
            ("Atlas", "one again", QuoteGrade.Exact, EvidenceKind.Fingerprint, 9, ValueSupport.Printed),
            ("Atlas", "two", QuoteGrade.Exact, EvidenceKind.Fingerprint, null, ValueSupport.Printed),
        ]);
    }

    [Fact]
    public void WhatACitationSaysItselfHoldsForItAndForThoseAfterIt()
    {
        var table = World.Thing("Fcount", "v1", "CAtlas", "qa", "g1", "m2", "b1", "tread so", "C", "qb", "b2", "C", "qc", "CDigest", "qd", "C", "qe");

        table.Facts[0].Citations.Select(static citation => (citation.Source.Id, citation.Support, citation.Grade, citation.Reading)).ShouldBe(
        [
            ("Atlas", ValueSupport.Printed, QuoteGrade.Exact, "read so"),
            ("Atlas", ValueSupport.Read, QuoteGrade.Exact, null),
            ("Atlas", ValueSupport.Read, QuoteGrade.Exact, null),
            ("Digest", ValueSupport.None, QuoteGrade.Unproved, null),
            ("Digest", ValueSupport.None, QuoteGrade.Unproved, null),
        ]);
    }

    [Fact]
    public void TheLanguageOfACitationIsItsOwnOrThatOfItsSourceOrOfTheCorpus()
    {
        var sources = new SourceTable(TableText.New().Add("IOwn", "lfr", "IOfCorpus", "cde", "IOld").ToString());
        string[] fields = ["Fcount", "v1", "COwn", "qa", "lsr-Latn", "C", "qb", "COfCorpus", "qc", "C", "qd", "len", "COld", "qe"];
        var table = new EntityTable(World.ThingType, sources, TableText.Entity("Thing1").Add(fields).ToString());

        table.Facts[0].Citations.Select(static citation => citation.Language).ShouldBe(["sr-Latn", "fr", "de", "en", null]);
    }

    [Fact]
    public void AQuoteIsOnOnePageUnlessTheTableNamesTheLast()
    {
        var table = World.Thing("Fcount", "v1", "CAtlas", "qa", "f3", "C", "qb", "f3", "e4", "C", "qc", "C", "qd", "e9");

        table.Facts[0].Citations.Select(static citation => (citation.Page, citation.LastPage)).ShouldBe([(3, 3), (3, 4), (null, null), (null, null)]);
        table.Facts[0].Citations[1].ToString().ShouldBe("\u201Cb\u201D \u2014 Atlas (unproved)");
    }

    [Fact]
    public void TheFirstCitationMustNameItsSource() =>
        Should.Throw<InvalidOperationException>(static () => World.Thing("Fcount", "v1", "C", "qone").Facts[0].Citations[0].Source).Message.ShouldContain(
            "the id of a source");

    [Fact]
    public void AnIdIsReadWithoutTheRest()
    {
        // A catalog goes through all ids to find one: it must not decode every entity for that.
        new EntityTable(World.ThingType, World.Sources, "V1\0IThing1\0broken").Id.ShouldBe("Thing1");
        new EntityTable(World.ThingType, World.Sources, typeof(Holder)).Id.ShouldBe("Thing1");
    }

    [Table("V1\0IThing1\0broken")]
    private static class Holder;
}
