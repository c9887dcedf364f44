namespace Corpus.Runtime.Tests.Tables;

public sealed class TableFormatTests
{
    [Table("IThing1\0LÜber \u2014 das\0F1\0v20\0")]
    private static class Holder;

    [Table("IAtlas\0TCaf\u00E9\0")]
    private static class SourceHolder;

    [Fact]
    public void TheHeadGivesIdLabelAndAliases()
    {
        var table = new EntityTable(World.ThingType, World.Sources, "IThing1\0LThe thing\0Ait\0Athat\0");

        (table.Id, table.Label, table.Aliases.ToString(), table.Facts.Count).ShouldBe(("Thing1", "The thing", "[it, that]", 0));
    }

    [Fact]
    public void ATableInAnAttributeSaysTheSameAsOneInText()
    {
        var held = new EntityTable(World.ThingType, World.Sources, typeof(Holder));
        var text = new EntityTable(World.ThingType, World.Sources, "IThing1\0LÜber \u2014 das\0F1\0v20\0");

        held.Label.ShouldBe("Über \u2014 das");
        held.HasSameValues(text).ShouldBeTrue();
    }

    [Fact]
    public void AClassWithoutATableIsAnError() =>
        Should.Throw<InvalidOperationException>(static () => new EntityTable(World.ThingType, World.Sources, typeof(World)).Id).Message.ShouldContain("has no table");

    [Fact]
    public void EveryFieldOfAFactIsRead()
    {
        var fact = World.Thing(
            "F1", "v55", "c1", "a2025", "f2024-01", "u2025-01-17", "wA minister", "ithe rest follows", "r2026-01",
            "xOther.count", "y2025-06", "za newer count",
            "CAtlas", "qup to 55", "pproduces ", "s a year", "tup to is at most", "g2", "m2", "o17", "b2").Fact<int>(0);

        fact.Id.ShouldBe("Thing1.count");
        fact.EntityId.ShouldBe("Thing1");
        fact.Property.ShouldBeSameAs(World.ThingType.Properties[1]);
        fact.Unit.ShouldBe(new Unit("a", "years"));
        fact.Value.ShouldBe(55);
        fact.ValueObject.ShouldBe(55);
        fact.Comparator.ShouldBe(Comparator.AtMost);
        fact.AsOf.ShouldBe(new EdtfDate(2025));
        fact.From.ShouldBe(new EdtfDate(2024, 1));
        fact.Until.ShouldBe(new EdtfDate(2025, 1, 17));
        fact.ClaimedBy.Select(static by => by.Name).ShouldBe(["A minister"]);
        fact.Inference.ShouldBe("the rest follows");
        fact.ReviewBy.ShouldBe(new EdtfDate(2026, 1));
        fact.Status.ShouldBe(FactStatus.Superseded);
        fact.Supersession.ShouldBe(new Supersession("Other.count") { Since = new EdtfDate(2025, 6), Reason = "a newer count" });
        fact.Citations.ShouldBe([new Citation(World.Sources.Find("Atlas")!, "up to 55")
        {
            Prefix = "produces ",
            Suffix = " a year",
            Reading = "up to is at most",
            Grade = QuoteGrade.Folded,
            Evidence = EvidenceKind.Fingerprint,
            Position = 17,
            Support = ValueSupport.Read,
        }]);
    }

    [Fact]
    public void WhatIsNotWrittenIsNotSaid()
    {
        var fact = World.Thing("F1", "v55", "CDigest", "q55").Fact<int>(0);

        (fact.Comparator, fact.AsOf, fact.From, fact.Until, fact.Inference, fact.ReviewBy, fact.Supersession, fact.Status)
            .ShouldBe((Comparator.Exactly, null, null, null, null, null, null, FactStatus.Settled));
        fact.ClaimedBy.ShouldBeEmpty();
        fact.Claims.ShouldBeEmpty();
        fact.Citations.ShouldBe([new Citation(new Source("Digest"), "55")]);
    }

    [Fact]
    public void EveryFieldOfASourceIsRead()
    {
        World.Sources.Find("Atlas").ShouldBe(new Source("Atlas")
        {
            File = "atlas.txt",
            Title = "The atlas",
            Authors = ["Ada", "Bo"],
            Publisher = "Press House",
            Issued = new EdtfDate(2025, 1, 17),
            Retrieved = new EdtfDate(2025, 2),
            Url = new Uri("https://example.org/atlas"),
            Language = "en",
            Sha256 = "abc123",
            Words = 612,
        });
        World.Sources.Find("atlas").ShouldBeNull();
        World.Sources.All.Select(static source => source.Id).ShouldBe(["Atlas", "Digest"]);
        new SourceTable(typeof(SourceHolder)).All[0].Title.ShouldBe("Caf\u00E9");
        new SourceTable("").All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("F1", "v1", "Q")]
    [InlineData("F1", "v1", "I")]
    [InlineData("F1", "v1", "Aalias")]
    [InlineData("F1", "v1", "c1", "c2")]
    [InlineData("F1", "v1", "qquote")]
    [InlineData("v1")]
    [InlineData("S")]
    [InlineData("K")]
    [InlineData("CAtlas")]
    [InlineData("F99", "v1")]
    [InlineData("F-1", "v1")]
    [InlineData("Fx", "v1")]
    [InlineData("F1")]
    [InlineData("F1", "v1", "v2")]
    [InlineData("F1", "l", "v1")]
    [InlineData("F1", "v1", "S", "v1")]
    [InlineData("F10", "v1")]
    [InlineData("F10", "l", "v1", "S", "v2")]
    [InlineData("F1", "v1", "F1", "v2")]
    [InlineData("F1", "d", "K", "v1")]
    [InlineData("F1", "d", "v1", "K", "v1", "K", "v2")]
    public void ATableThatBreaksItsFormatIsAnErrorThatNamesEntityAndPlace(params string[] fields) =>
        Should.Throw<InvalidOperationException>(() => World.Thing(fields).Facts)
            .Message.ShouldMatch("^The generated table of the entity 'Thing1' is broken at character [1-9][0-9]*: ");

    [Theory]
    [InlineData("c6")]
    [InlineData("c-1")]
    [InlineData("ayesterday")]
    [InlineData("f2025-13")]
    [InlineData("u")]
    [InlineData("CNowhere", "qquote")]
    [InlineData("CAtlas")]
    [InlineData("CAtlas", "qquote", "g3")]
    [InlineData("CAtlas", "qquote", "m3")]
    [InlineData("CAtlas", "qquote", "b5")]
    [InlineData("CAtlas", "qquote", "o-1")]
    public void AFieldThatBreaksItsFormatIsAnErrorWhenItIsAskedFor(params string[] fields)
    {
        var fact = World.Thing(["F1", "v1", .. fields]).Facts[0];

        Should.Throw<InvalidOperationException>(() => (fact.Comparator, fact.Citations))
            .Message.ShouldStartWith("The generated table of the entity 'Thing1' is broken at character ");
    }

    [Theory]
    [InlineData("F1\0v1", "is broken at character 18: the field is not ended")]
    [InlineData("F1\0\0", "is broken at character 18: the field has no tag")]
    [InlineData("F1\0vx\0wy\0wz\0?\0", "is broken at character 27: expected another field here, found the field '?' with the text ''")]
    public void TheErrorCountsCharactersFromTheStart(string facts, string message) =>
        Should.Throw<InvalidOperationException>(() => new EntityTable(World.ThingType, World.Sources, "IThing1\0LLabel\0" + facts).Facts)
            .Message.ShouldContain(message);

    [Theory]
    [InlineData("", "it has no id")]
    [InlineData("LLabel\0", "it has no id")]
    [InlineData("IThing1\0", "it has no label")]
    public void AnEntityWithoutIdOrLabelIsAnError(string table, string message) =>
        Should.Throw<InvalidOperationException>(() => new EntityTable(World.ThingType, World.Sources, table).Label).Message.ShouldContain(message);

    [Theory]
    [InlineData("Ttitle\0")]
    [InlineData("IAtlas\0Ttitle\0Tagain\0")]
    [InlineData("IAtlas\0Wmany\0")]
    [InlineData("IAtlas\0Dtoday\0")]
    [InlineData("IAtlas\0Uhttp://[\0")]
    [InlineData("IAtlas\0qquote\0")]
    [InlineData("IAtlas")]
    public void ASourceTableThatBreaksItsFormatIsAnError(string table) =>
        Should.Throw<InvalidOperationException>(() => new SourceTable(table).All).Message.ShouldStartWith("The generated table of the source");
}
