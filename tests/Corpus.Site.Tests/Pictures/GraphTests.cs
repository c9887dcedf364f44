using Corpus.Site.Addresses;
using Corpus.Site.Pictures;
using Corpus.Site.Pictures.Graphs;
using Corpus.Site.Tests.Support;

namespace Corpus.Site.Tests.Pictures;

public sealed class GraphTests
{
    private static readonly SiteLinks Links = new("graph", isSingle: false);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 1)]
    [InlineData(30, 2)]
    [InlineData(100, 1)]
    [InlineData(100, 2)]
    [InlineData(120, 0)]
    public void NoBoxOverlapsAnother(int count, int edgesOfEach)
    {
        var layout = GraphLayout.Of(Nodes(count), Edges(count, edgesOfEach));

        layout.Nodes.Count.ShouldBe(count);
        layout.Nodes.ShouldAllBe(node => node.Left >= 0 && node.Top >= 0 && node.Right <= layout.Width && node.Bottom <= layout.Height);
        for (var a = 0; a < count; a++)
        {
            for (var b = a + 1; b < count; b++)
            {
                layout.Nodes[a].Touches(layout.Nodes[b], 0, 0).ShouldBeFalse($"{layout.Nodes[a]} {layout.Nodes[b]}");
            }
        }
    }

    [Fact]
    public void TheSameGraphIsTheSamePicture() =>
        GraphPicture.Draw(Nodes(60), Edges(60, 2), "Graph", null, "g", Links).ToString()
            .ShouldBe(GraphPicture.Draw(Nodes(60), Edges(60, 2), "Graph", null, "g", Links).ToString());

    [Fact]
    public void EveryEntityAndReferenceOfTheCorpusIsALinkInPictureAndList()
    {
        var html = CorpusPictures.Graph(Corpora.First, Links).ToString();

        foreach (var entity in Corpora.First.Entities)
        {
            Count(html, $"\"{Links.To(SitePaths.Entity(entity.Id)).Text}\"").ShouldBe(2, entity.Id);
        }

        Count(html, "Treaty on the comprehensive strategic partnership — parties → Iran").ShouldBe(2);
    }

    [Fact]
    public void OfALargeCorpusThoseWithTheMostReferencesAreShownAndThatIsSaid()
    {
        var html = CorpusPictures.Graph(Corpora.Model(Corpora.Large(1_000), Site.Model.SiteOptions.Default), Links).ToString();

        html.ShouldContain("The 80 entities with the most references, of 500.");
        Count(html, "class=\"node k1\"").ShouldBe(81);
        html.Length.ShouldBeLessThan(150_000);
    }

    [Fact]
    public void AnEntityHasWhatRefersToItOnOneSideAndWhatItRefersToOnTheOther()
    {
        var russia = Corpora.First.Entity("Russia").ShouldNotBeNull();

        var html = CorpusPictures.Neighbourhood(Corpora.First, russia, new SiteLinks("entities/russia", isSingle: false)).ShouldNotBeNull().ToString();

        html.ShouldContain("Russia — member of → BRICS");
        html.ShouldContain("Bashar al-Assad — exiled to → Russia");
        html.ShouldContain("20 of 38 references.");
    }

    private static GraphNode[] Nodes(int count) =>
        [.. Enumerable.Range(0, count).Select(static index => new GraphNode(
            $"N{index}",
            index % 4 == 0 ? $"A long name of the thing number {index}" : $"Thing {index}",
            $"Kind {index % 8}",
            SitePaths.Entity($"N{index}")))];

    private static GraphEdge[] Edges(int count, int ofEach) =>
        [.. Enumerable.Range(1, count - 1).SelectMany(index => Enumerable.Range(0, ofEach).Select(edge =>
            new GraphEdge($"N{index}", $"N{index * (3 + (edge * 4)) % index}", $"property {edge}", "says", SitePaths.Home)))];

    private static int Count(string text, string words) => text.Split(words).Length - 1;
}
