using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Graphs;

/// <summary>A graph as a picture: a box for each entity, an arrow for each fact that refers from one to another.</summary>
internal static class GraphPicture
{
    /// <summary>With more nodes than this a graph is a thicket.</summary>
    public const int MostNodes = 120;

    /// <summary>So many are drawn of a larger one.</summary>
    public const int NodesOfMany = 80;

    /// <summary>With more edges than this nobody can follow one, and a page is large.</summary>
    public const int MostEdges = 250;

    private const int Colours = 6;
    private const double BendOfParallels = 11;

    // With more edges than this their names would hide each other.
    private const int MostNamedEdges = 14;

    public static Element Draw(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges, string name, string? note, string anchor, SiteLinks links)
    {
        var kinds = Frequent(nodes.Select(static node => node.Kind));
        var properties = Frequent(edges.Select(static edge => edge.Kind));
        var frame = new PictureFrame(name, nodes.Count == 0 ? null : Picture(nodes, edges, kinds, properties, name, links), List(nodes, edges, links))
        {
            Note = note,
            Legend = [.. NodeLegend(kinds, nodes), .. EdgeLegend(properties, edges)],
        };
        return frame.ToHtml("graph", anchor, links);
    }

    private static Element Picture(
        IReadOnlyList<GraphNode> nodes,
        IReadOnlyList<GraphEdge> edges,
        IReadOnlyList<string> kinds,
        IReadOnlyList<string> properties,
        string name,
        SiteLinks links)
    {
        var layout = GraphLayout.Of(nodes, edges);
        var places = layout.Nodes.ToDictionary(static node => node.Node.Id, StringComparer.Ordinal);
        var isNamed = edges.Count <= MostNamedEdges;
        var routed = Routed(edges, places, layout.Nodes).Select(edge => Edge(edge.Edge, edge.Route, properties, isNamed, links));
        return Svg.Picture(
            layout.Width,
            layout.Height,
            name,
            Svg.Group("edges", [.. routed]),
            Svg.Group("nodes", [.. layout.Nodes.Select(node => Node(node, kinds, links))]));
    }

    private static IEnumerable<(GraphEdge Edge, EdgeRoute Route)> Routed(
        IReadOnlyList<GraphEdge> edges, Dictionary<string, PlacedNode> places, IReadOnlyList<PlacedNode> all)
    {
        foreach (var pair in edges.Where(static edge => edge.From != edge.To).GroupBy(Pair))
        {
            GraphEdge[] parallel = [.. pair];
            for (var index = 0; index < parallel.Length; index++)
            {
                var edge = parallel[index];
                // Of two that go opposite ways one is seen from the other side, and so is its bend.
                var bend = (index - ((parallel.Length - 1) / 2.0)) * BendOfParallels * (edge.From == pair.Key.First ? 1 : -1);
                yield return (edge, EdgeRoute.Of(places[edge.From], places[edge.To], bend, all));
            }
        }
    }

    private static (string First, string Second) Pair(GraphEdge edge) =>
        string.CompareOrdinal(edge.From, edge.To) <= 0 ? (edge.From, edge.To) : (edge.To, edge.From);

    private static Element Edge(GraphEdge edge, EdgeRoute route, IReadOnlyList<string> properties, bool isNamed, SiteLinks links) => Html.Link(
        links.To(edge.Place),
        Html.Class("edge " + ClassOf("p", properties, edge.Kind)),
        Svg.Title(edge.Words),
        Svg.Path("reach", route.Data),
        Svg.Path("line", route.Data),
        Svg.Path("head", route.Head),
        edge.IsMutual ? Svg.Path("head", route.Tail) : null,
        isNamed ? Svg.Text("edge-label", route.MiddleX, route.MiddleY + 3.5, edge.Kind, "middle") : null);

    private static Element Node(PlacedNode node, IReadOnlyList<string> kinds, SiteLinks links) => Html.Link(
        links.To(node.Node.Place),
        Html.Class("node " + ClassOf("k", kinds, node.Node.Kind)),
        Svg.Title($"{node.Node.Label} ({node.Node.Kind})"),
        Svg.Rectangle("box", node.Left, node.Top, node.Node.Width, node.Node.Height, 5),
        Svg.Rectangle("kind", node.Left, node.Top + 4, 4, node.Node.Height - 8, 2),
        Html.All(node.Node.Lines.Select((line, index) => Svg.Text(
            "label", node.X + 2, node.Y + 4.5 + ((index - ((node.Node.Lines.Count - 1) / 2.0)) * GraphNode.LineHeight), line, "middle"))));

    private static Element List(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges, SiteLinks links)
    {
        var from = edges.ToLookup(static edge => edge.From, StringComparer.Ordinal);
        return Element.Of(
            "ul",
            [
                Html.Class("references"),
                .. nodes.Select(node => Element.Of(
                    "li",
                    Html.Link(links.To(node.Place), node.Label),
                    $" ({node.Kind})",
                    from[node.Id].Any()
                        ? Element.Of("ul", [.. from[node.Id].Select(edge => Element.Of("li", Html.Link(links.To(edge.Place), edge.Words)))])
                        : null)),
            ]);
    }

    private static IReadOnlyList<string> Frequent(IEnumerable<string> kinds) =>
        [.. kinds.GroupBy(static kind => kind, StringComparer.Ordinal).OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal).Select(static group => group.Key).Take(Colours)];

    private static string ClassOf(string prefix, IReadOnlyList<string> frequent, string kind)
    {
        for (var index = 0; index < frequent.Count; index++)
        {
            if (frequent[index] == kind)
            {
                return FormattableString.Invariant($"{prefix}{index + 1}");
            }
        }

        return prefix + "0";
    }

    private static IEnumerable<LegendEntry> NodeLegend(IReadOnlyList<string> kinds, IReadOnlyList<GraphNode> nodes)
    {
        foreach (var kind in kinds)
        {
            yield return new LegendEntry(Box(ClassOf("k", kinds, kind)), kind);
        }

        if (nodes.Any(node => !kinds.Contains(node.Kind)))
        {
            yield return new LegendEntry(Box("k0"), "another type");
        }
    }

    private static IEnumerable<LegendEntry> EdgeLegend(IReadOnlyList<string> properties, IReadOnlyList<GraphEdge> edges)
    {
        foreach (var property in properties)
        {
            yield return new LegendEntry(Arrow(ClassOf("p", properties, property)), property);
        }

        if (edges.Any(edge => !properties.Contains(edge.Kind)))
        {
            yield return new LegendEntry(Arrow("p0"), "another property");
        }
    }

    private static Element Box(string classes) => Svg.Sign(
        22, 16, Svg.Group("node " + classes, Svg.Rectangle("box", 1, 1, 20, 14, 4), Svg.Rectangle("kind", 1, 3, 4, 10, 2)));

    private static Element Arrow(string classes) => Svg.Sign(
        34, 16, Svg.Group("edge " + classes, Svg.Path("line", "M1,8L33,8"), Svg.Path("head", "M33,8L25,4.6L25,11.4Z")));
}
