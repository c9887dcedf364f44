using Corpus.Site.Addresses;
using Corpus.Site.Model;
using Corpus.Site.Tests.Support;

namespace Corpus.Site.Tests;

/// <summary>A corpus in several projects has a site for each part, which lead to each other, and one page and one search over all of them.</summary>
public sealed class PartsTests
{
    private static readonly Lazy<MadeSite> Site = new(static () => new MadeSite(PartsCorpus.Model(SiteOptions.Default)));

    [Fact]
    public void EveryLinkLeadsSomewhereAlsoAcrossParts()
    {
        Site.Value.DeadLinks().ShouldBeEmpty();
        Links("acme.south/facts/south-bridge/linked-to.html").ShouldContain("../../../acme.north/entities/north-bridge.html");
        Links("acme.south/facts/south-bridge/model-metres.html").ShouldContain("../../../acme.north/facts/north-bridge/length-metres.html");
        Links("acme.north/entities/north-bridge.html").ShouldContain("../../acme.south/facts/south-bridge/linked-to.html", "who refers to it is known");
        Links("acme.south/facts/south-bridge/length-metres.html").ShouldContain("../../sources/survey.html", "each part that cites a document has its page");
    }

    [Fact]
    public void TheFirstPageLeadsToAllPartsAndEachPartBack()
    {
        Links("index.html").ShouldContain("acme.north/index.html");
        Links("index.html").ShouldContain("acme.south/index.html");
        Site.Value.TextOf("index.html").ShouldContain("4 facts about 2 entities, from 2 sources.");
        Site.Value.TextOf("index.html").ShouldContain("Acme.South 3 facts about 1 entity, from 2 sources.");
        Links("acme.north/sources/survey.html").ShouldContain("../../index.html");
        Site.Value.Files.Keys.ShouldNotContain(static path => path.StartsWith("acme.schema/", StringComparison.Ordinal), "it has nothing to show of its own");
    }

    [Fact]
    public void ASearchOverAllPartsFindsWhatEachHas()
    {
        var index = Site.Value.Files["search-index.js"];
        index.ShouldContain("[\"entity\",\"The North Bridge\",\"NorthBridge\",\"acme.north/entities/north-bridge.html\",");
        index.ShouldContain("[\"fact\",\"The South Bridge: linked to\",\"The North Bridge\",\"acme.south/facts/south-bridge/linked-to.html\",");
        index.ShouldContain("\"inParts\": false");
        var ofPart = Site.Value.Files["acme.south/search-index.js"];
        ofPart.ShouldContain("\"facts/south-bridge/linked-to.html\"");
        ofPart.ShouldNotContain("\"NorthBridge\"", Case.Sensitive, "each part has its own search");
    }

    [Fact]
    public void APageOfAPartKnowsItsAddress()
    {
        var site = new MadeSite(PartsCorpus.Model(SiteOptions.Default with { BaseUrl = Address.Outside("https://example.org/all/") }));

        site.Pages["acme.south/entities/south-bridge.html"].QuerySelector("link[rel=canonical]")!.GetAttribute("href")
            .ShouldBe("https://example.org/all/acme.south/entities/south-bridge.html");
    }

    [Fact]
    public void OneFileHasAllParts()
    {
        var single = new MadeSite(PartsCorpus.Model(SiteOptions.Default with { IsSingleFile = true }));

        single.Files.Keys.ShouldBe(["index.html"]);
        single.DeadLinks().ShouldBeEmpty();
    }

    [Fact]
    public void NamesOfFoldersThatAreNoAddressesBecomeSome() =>
        SitePart.Of(["a/North", "b/North"]).Concat(SitePart.Of(["north", "North"])).Concat(SitePart.Of(["N.A", "N.B"])).Select(static part => part.Folder)
            .ShouldBe(["a_2f_-north", "b_2f_-north", "north", "north", "n.a", "n.b"]);

    private static string?[] Links(string page) => [.. Site.Value.Pages[page].QuerySelectorAll("a").Select(static link => link.GetAttribute("href"))];
}
