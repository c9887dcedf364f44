using Corpus.Site.Addresses;
using Corpus.Site.Model;
using Corpus.Site.Tests.Support;
using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Tests;

/// <summary>A corpus in several projects has a site for each part, which lead to each other, and one page and one search over all of them.</summary>
public sealed class PartsTests
{
    private static readonly CorpusText[] Texts =
    [
        new("Acme.Schema/curated/types.yaml", """
            corpus: { id: crossings, schemaVersion: 1, namespace: Acme.Crossings, title: Crossings, part: schema }
            entityTypes:
              Bridge:
                summary: What carries a way across water.
                properties:
                  lengthMetres: { datatype: integer, unit: m, summary: How long it is. }
                  modelMetres: { datatype: integer, unit: m, summary: How long the bridge was after which it was made. }
                  linkedTo: { datatype: Bridge, summary: Where a road leads. }
            """),
        new("Acme.North/curated/corpus.yaml", "corpus: { part: shard, of: crossings }\n"),
        new("Acme.North/curated/bridges.yaml", """
            entities:
              NorthBridge:
                type: Bridge
                label: The North Bridge
                facts:
                  lengthMetres: { value: 310, citations: [{ source: Survey, quote: the North Bridge is 310 metres long }] }
            """),
        new("Acme.North/seeds/Survey.yaml", "sources:\n  Survey: { file: Survey.txt, title: Survey of both banks }\n"),
        new("Acme.North/seeds/Survey.txt", Survey),
        new("Acme.South/curated/corpus.yaml", "corpus: { part: shard, of: crossings }\n"),
        new("Acme.South/curated/bridges.yaml", """
            entities:
              SouthBridge:
                type: Bridge
                label: The South Bridge
                facts:
                  lengthMetres: { value: 420, citations: [{ source: Survey, quote: The South Bridge is 420 metres long }] }
                  modelMetres: { derived: NorthBridge.lengthMetres }
                  linkedTo: { value: NorthBridge, citations: [{ source: Roads.txt, quote: A road leads to the North Bridge }] }
            """),
        new("Acme.South/seeds/Survey.yaml", "sources:\n  Survey: { file: Survey.txt, title: Survey of both banks }\n"),
        new("Acme.South/seeds/Survey.txt", Survey),
        new("Acme.South/seeds/Roads.txt", "A road leads to the North Bridge.\n"),
        new("Acme/curated/corpus.yaml", "corpus: { part: whole, of: crossings }\n"),
    ];

    private const string Survey = "Survey of both banks: the North Bridge is 310 metres long. The South Bridge is 420 metres long.\n";

    private static readonly Lazy<MadeSite> Site = new(static () => new MadeSite(Model(SiteOptions.Default)));

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
        var site = new MadeSite(Model(SiteOptions.Default with { BaseUrl = Address.Outside("https://example.org/all/") }));

        site.Pages["acme.south/entities/south-bridge.html"].QuerySelector("link[rel=canonical]")!.GetAttribute("href")
            .ShouldBe("https://example.org/all/acme.south/entities/south-bridge.html");
    }

    [Fact]
    public void OneFileHasAllParts()
    {
        var single = new MadeSite(Model(SiteOptions.Default with { IsSingleFile = true }));

        single.Files.Keys.ShouldBe(["index.html"]);
        single.DeadLinks().ShouldBeEmpty();
    }

    [Fact]
    public void NamesOfFoldersThatAreNoAddressesBecomeSome() =>
        SitePart.Of(["a/North", "b/North"]).Concat(SitePart.Of(["north", "North"])).Concat(SitePart.Of(["N.A", "N.B"])).Select(static part => part.Folder)
            .ShouldBe(["a_2f_-north", "b_2f_-north", "north", "north", "n.a", "n.b"]);

    private static SiteModel Model(SiteOptions options)
    {
        var settings = CorpusSettings.Default with { Folders = new CorpusFolders { Parts = ["Acme", "Acme.North", "Acme.Schema", "Acme.South"] } };
        var snapshot = CorpusSnapshot.Empty(settings).With(Texts);
        string.Join('\n', snapshot.Problems.Where(static problem => problem.IsError)).ShouldBeEmpty();
        return new SiteModel(snapshot, options);
    }

    private static string?[] Links(string page) => [.. Site.Value.Pages[page].QuerySelectorAll("a").Select(static link => link.GetAttribute("href"))];
}
