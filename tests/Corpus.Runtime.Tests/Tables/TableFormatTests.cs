using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Tables;

public sealed class TableFormatTests
{
    [Table("V1\0IThing1\0LÜber \u2014 das\0Fcount\0v20\0")]
    private static class Holder;

    [Table("V1\0IAtlas\0tCaf\u00E9\0")]
    private static class SourceHolder;

    [Fact]
    public void TheHeadGivesIdLabelAndAliases()
    {
        var table = new EntityTable(World.ThingType, World.Sources, "V1\0IThing1\0LThe thing\0Ait\0Athat\0");

        (table.Id, table.Label, table.Aliases.ToString(), table.Facts.Count).ShouldBe(("Thing1", "The thing", "[it, that]", 0));
    }

    [Fact]
    public void ATableInAnAttributeSaysTheSameAsOneInText()
    {
        var held = new EntityTable(World.ThingType, World.Sources, typeof(Holder));
        var text = new EntityTable(World.ThingType, World.Sources, "V1\0IThing1\0LÜber \u2014 das\0Fcount\0v20\0");

        held.Label.ShouldBe("Über \u2014 das");
        held.HasSameValues(text).ShouldBeTrue();
    }

    [Fact]
    public void AClassWithoutATableIsAnError() =>
        Should.Throw<InvalidOperationException>(static () => new EntityTable(World.ThingType, World.Sources, typeof(World)).Id).Message.ShouldContain(
            "has no table");

    [Fact]
    public void EveryFieldOfAFactIsRead()
    {
        var fact = World.Thing(
            "Fcount", "v55", "c1", "a2025", "f2024-01", "u2025-01-17", "wA minister", "gAtlas", "pAn agency", "qDigest", "t0.5", "m3", "sOther.counted",
            "r2026-01", "xOther.count", "y2025-06", "za newer count", "=a.b * 2", "+A.b", "+A.c",
            "CAtlas", "qup to 55", "pproduces ", "s a year", "lfr-CA", "tup to is at most", "g2", "m2", "o17", "b2",
            "J0", "ithe rest follows", "pA.b", "pA.c", "s", "CDigest", "qthe rest", "J6", "iit is a roof").Fact<int>(0);

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
        fact.ClaimedBy.Select(static by => (by.Name, by.Source?.Id, by.EntityId)).ShouldBe([("A minister", null, null), ("The atlas", "Atlas", null)]);
        fact.ReportedBy.Select(static by => (by.Name, by.Source?.Id)).ShouldBe([("An agency", null), ("Digest", "Digest")]);
        fact.Tolerance.ShouldBe(0.5);
        fact.Modality.ShouldBe(Modality.Expected);
        fact.MirrorOf.ShouldBe("Other.counted");
        fact.Derivation.ShouldBe(new Derivation("a.b * 2", ["A.b", "A.c"]));
        fact.Inferences.ShouldBe(
        [
            new Inference(InferenceTarget.Value, "the rest follows", ["A.b", "A.c"], [new Citation(World.Sources.Find("Digest")!, "the rest")], true),
            new Inference(InferenceTarget.Comparator, "it is a roof", [], [], false),
        ]);
        fact.ReviewBy.ShouldBe(new EdtfDate(2026, 1));
        fact.Status.ShouldBe(FactStatus.Superseded);
        fact.Supersession.ShouldBe(new Supersession("Other.count") { Since = new EdtfDate(2025, 6), Reason = "a newer count" });
        fact.Citations.ShouldBe([new Citation(World.Sources.Find("Atlas")!, "up to 55")
        {
            Prefix = "produces ",
            Suffix = " a year",
            Language = "fr-CA",
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
        var fact = World.Thing("Fcount", "v55", "CDigest", "q55").Fact<int>(0);

        (fact.Comparator, fact.AsOf, fact.From, fact.Until, fact.Tolerance, fact.MirrorOf, fact.Derivation)
            .ShouldBe((Comparator.Exactly, null, null, null, null, null, null));
        (fact.ReviewBy, fact.Supersession, fact.Status, fact.Modality, fact.IsOpen).ShouldBe((null, null, FactStatus.Settled, Modality.Asserted, false));
        fact.ReportedBy.ShouldBeEmpty();
        fact.Inferences.ShouldBeEmpty();
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
        Original("o\u00FCber.pdf", "gabc", "mapplication/pdf", "b5368709120").ShouldBe(new("abc", "application/pdf", 5_368_709_120) { File = "\u00FCber.pdf" });
        Original("gabc", "mtext/html", "b1")!.ToString().ShouldBe("text/html");
        Original("ox", "gabc", "mtext/html", "b1")!.ToString().ShouldBe("x (text/html)");
        Original("ox").ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => Original("gabc", "b1")).Message.ShouldContain("a media type");
        Should.Throw<InvalidOperationException>(() => Original("gabc", "mtext/html", "b-1")).Message.ShouldContain("a whole number of 0 or more");
        World.Sources.All.Select(static source => source.Id).ShouldBe(["Atlas", "Digest"]);
        new SourceTable(typeof(SourceHolder)).All[0].Title.ShouldBe("Caf\u00E9");
        new SourceTable("V1\0").All.ShouldBeEmpty();

        static OriginalDocument? Original(params string[] fields) => new SourceTable(TableText.New().Add(["IOne", .. fields]).ToString()).All[0].Original;
    }

    [Theory]
    [InlineData("Fcount", "v1", "Iagain")]
    [InlineData("Fcount", "v1", "Lagain")]
    [InlineData("S")]
    [InlineData("K")]
    [InlineData("CAtlas")]
    [InlineData("Fmissing", "v1")]
    [InlineData("FCount", "v1")]
    [InlineData("FOther.count", "v1")]
    [InlineData("F1", "v1")]
    [InlineData("Fcount")]
    [InlineData("Fcount", "v1", "v2")]
    [InlineData("Fcount", "l", "v1")]
    [InlineData("Fcount", "v1", "S", "v1")]
    [InlineData("Fyears", "v1")]
    [InlineData("Fyears", "l", "v1", "S", "v2")]
    [InlineData("Fcount", "v1", "Fcount", "v2")]
    [InlineData("Fcount", "d")]
    [InlineData("Fcount", "d", "v1", "K", "v1", "K", "v2")]
    [InlineData("Fcount", "b", "wA")]
    [InlineData("Fcount", "b", "d", "K", "v1", "K", "v2")]
    [InlineData("Fcount", "h", "v1")]
    [InlineData("Fyears", "h", "v1")]
    [InlineData("J0")]
    public void ATableThatBreaksItsFormatIsAnErrorThatNamesEntityAndPlace(params string[] fields) =>
        Should.Throw<InvalidOperationException>(() => World.Thing(fields).Facts)
            .Message.ShouldMatch("^The generated table of the entity 'Thing1' is broken at character [1-9][0-9]*: ");

    [Fact]
    public void FieldsThatAreNotKnownAreSkippedAndSoAreGroups()
    {
        var table = new EntityTable(
            World.ThingType,
            World.Sources,
            TableText.New().Add(
                "IThing1", "!new", "LLabel", "?new", "?again", "XA head of later days", "vnot a value", "qnot a quote",
                "Fcount", "v20", "?new", "?again", "CAtlas", "qtwenty", "!new", "g1",
                "XA group of later days", "vnot a value", "qnot a quote", "tnot a reading", "CDigest", "q20",
                "Fyears", "l", "S", "v1", "%new", "XA group of later days", "v9", "S", "v2").ToString());

        table.Facts.Select(static fact => fact.ToString()).ShouldBe(["Thing1.count = 20 a", "Thing1.years = [1, 2]"]);
        table.Facts[0].Citations.Select(static citation => citation.ToString())
            .ShouldBe(["\u201Ctwenty\u201D \u2014 Atlas (exact)", "\u201C20\u201D \u2014 Digest (unproved)"]);
        table.Facts[0].Citations[0].Reading.ShouldBeNull();
    }

    [Fact]
    public void WhatIsNotKnownInSourcesTypesEnumerationsAndLedgersIsSkippedToo()
    {
        new SourceTable(TableText.New().Add("?new", "XA group", "tnot a title", "IAtlas", "?new", "tThe atlas", "XA group", "tnot a title", "IDigest")
            .ToString()).All
            .Select(static source => source.ToString()).ShouldBe(["Atlas: The atlas", "Digest"]);
        EntityTypeTableReader.Read(
                TableText.New().Add("NTown", "sA town.", "?new", "Phill", "sA hill.", "cm", "umetres", "?new", "XA group", "l")
                    .ToString(), null, null, [Datatypes.Integer])
            .Properties.Select(static property => (property.Name, property.Summary, property.Unit?.Name, property.Cardinality))
                .ShouldBe([("hill", "A hill.", "metres", Cardinality.One)]);
        LedgerTableReader.Read(TableText.New().Add("Nfacts", "n2", "?new", "Ndreams", "n3").ToString(), null).ShouldBe(new Ledger { Facts = 2 });
        EnumerationTableReader.Read<Stage>(
            TableText.New().Add("NStage", "OBegun", "?new", "XA group", "ODone").ToString(), null, [Stage.Begun, Stage.Done]).Name.ShouldBe("Stage");
    }

    [Theory]
    [InlineData("V2", "to the version that the corpus depends on or later.")]
    [InlineData("V2 1.4.0", "to version 1.4.0 or later.")]
    [InlineData("V999 7.0.0-beta.1", "to version 7.0.0-beta.1 or later.")]
    public void ATableOfALaterVersionSaysWhatToUpdate(string version, string remedy)
    {
        var text = new TableText().Add(version, "IThing1", "LLabel").ToString();
        var errors = new Action[]
        {
            () => _ = new EntityTable(World.ThingType, World.Sources, text).Label,
            () => _ = new EntityTable(World.ThingType, World.Sources, text).Id,
            () => _ = new SourceTable(text).All,
            () => LedgerTableReader.Read(text, null),
            () => EntityTypeTableReader.Read(text, null, null, []),
            () => EnumerationTableReader.Read<Stage>(text, null, []),
        };

        foreach (var error in errors)
        {
            var message = Should.Throw<NotSupportedException>(error).Message;
            message.ShouldStartWith(
                $"The corpus has tables of the format version {version.Split(' ')[0][1..]}, and Corpus.Runtime 0.1.0 reads versions up to 1. Update the " +
                "package Corpus.Runtime in your program ");
            message.ShouldEndWith(remedy);
        }
    }

    [Fact]
    public void ATableOfALaterVersionNamesItsCorpus() =>
        Should.Throw<NotSupportedException>(static () => new EntityTable(World.ThingType, World.Sources, typeof(LaterHolder)).Facts)
            .Message.ShouldStartWith("The corpus Corpus.Runtime.Tests.Tables (Corpus.Runtime.Tests ");

    [Fact]
    public void ABrokenTableNamesItsCorpus() =>
        Should.Throw<InvalidOperationException>(static () => new EntityTable(World.ThingType, World.Sources, typeof(BrokenHolder)).Facts)
            .Message.ShouldStartWith("The generated table of the entity 'Thing1' in the corpus Corpus.Runtime.Tests.Tables (Corpus.Runtime.Tests ");

    [Theory]
    [InlineData("")]
    [InlineData("IThing1\0LLabel\0")]
    [InlineData("V\0IThing1\0LLabel\0")]
    [InlineData("V0\0IThing1\0LLabel\0")]
    [InlineData("V-1\0IThing1\0LLabel\0")]
    [InlineData("Vone\0IThing1\0LLabel\0")]
    [InlineData("V1")]
    public void ATableWithoutAVersionIsAnError(string text) =>
        Should.Throw<InvalidOperationException>(() => new EntityTable(World.ThingType, World.Sources, text).Facts).Message.ShouldContain(
            "expected the version of its format");

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
        var fact = World.Thing(["Fcount", "v1", .. fields]).Facts[0];

        Should.Throw<InvalidOperationException>(() => (fact.Comparator, fact.Citations.Select(static citation => citation.Source).ToArray()))
            .Message.ShouldStartWith("The generated table of the entity 'Thing1' is broken at character ");
    }

    [Theory]
    [InlineData("Fcount\0v1", "is broken at character 25: the field is not ended")]
    [InlineData("Fcount\0\0", "is broken at character 25: the field has no tag")]
    [InlineData(
        "Fcount\0vx\0Sy\0", "is broken at character 18: expected of 'count' no statements, as it has one value, found the field 'F' with the text 'count'")]
    public void TheErrorCountsCharactersFromTheStart(string facts, string message) =>
        Should.Throw<InvalidOperationException>(() => new EntityTable(World.ThingType, World.Sources, "V1\0IThing1\0LLabel\0" + facts).Facts)
            .Message.ShouldContain(message);

    [Theory]
    [InlineData("V1\0", "it has no id")]
    [InlineData("V1\0LLabel\0", "it has no id")]
    [InlineData("V1\0IThing1\0", "it has no label")]
    public void AnEntityWithoutIdOrLabelIsAnError(string table, string message) =>
        Should.Throw<InvalidOperationException>(() => new EntityTable(World.ThingType, World.Sources, table).Label).Message.ShouldContain(message);

    [Theory]
    [InlineData("")]
    [InlineData("V1\0IAtlas\0wmany\0")]
    [InlineData("V1\0IAtlas\0dtoday\0")]
    [InlineData("V1\0IAtlas\0uhttp://[\0")]
    [InlineData("V1\0IAtlas")]
    public void ASourceTableThatBreaksItsFormatIsAnError(string table) =>
        Should.Throw<InvalidOperationException>(() => new SourceTable(table).All).Message.ShouldStartWith("The generated table of the source");

    [Fact]
    public void ATypeNeedsADatatypeForEachProperty() =>
        Should.Throw<InvalidOperationException>(static () => EntityTypeTableReader.Read(
            TableText.New().Add("NTown", "sA town.", "Phill", "sA hill.").ToString(), null, null, []))
            .Message.ShouldContain("the entity type 'Town' is broken at character 0: it has 1 properties, and was given 0 datatypes");

    [Table("V2 1.4.0\0IThing1\0LLabel\0")]
    private static class LaterHolder;

    [Table("V1\0IThing1\0LLabel\0Fmissing\0v20\0")]
    private static class BrokenHolder;
}
