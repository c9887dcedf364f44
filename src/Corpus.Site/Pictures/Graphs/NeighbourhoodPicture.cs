using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Graphs;

/// <summary>An entity with its neighbours: what refers to it on the left, what it refers to on the right, by property.</summary>
internal static class NeighbourhoodPicture
{
    private const double Between = 96;
    private const double WidestKind = 170;
    private const double HeadHeight = 20;
    private const double Distance = 8;
    private const double GroupDistance = 10;

    /// <param name="middle">The entity.</param>
    /// <param name="edges">Those from it and to it.</param>
    /// <param name="nodeOf">A neighbour by its id.</param>
    /// <param name="note">What is left out.</param>
    /// <param name="anchor">The name of its list on the page.</param>
    /// <param name="links">Those of the page.</param>
    public static Element Draw(
        GraphNode middle, IReadOnlyList<GraphEdge> edges, Func<string, GraphNode> nodeOf, string? note, string anchor, SiteLinks links)
    {
        var title = $"What is around {middle.Label}";
        List<Node> drawn = [];
        List<(GraphEdge Edge, PlacedNode Node, bool IsFrom)> placed = [];
        GraphEdge[] incoming = [.. edges.Where(edge => edge.To == middle.Id)];
        GraphEdge[] outgoing = [.. edges.Where(edge => edge.From == middle.Id)];
        var (left, right) = (SizeOf(incoming, edge => nodeOf(edge.From)), SizeOf(outgoing, edge => nodeOf(edge.To)));
        var height = Math.Max(Math.Max(left.Height, right.Height), middle.Height + 8);
        var centreLeft = left.Width == 0 ? 1 : left.Width + Between;
        var outer = centreLeft + middle.Width + Between;
        Column(incoming, edge => nodeOf(edge.From), left.Width, (height - left.Height) / 2, false);
        Column(outgoing, edge => nodeOf(edge.To), outer, (height - right.Height) / 2, true);
        var centre = new PlacedNode(middle, centreLeft + (middle.Width / 2), height / 2);
        var lines = placed.Select(entry => Line(entry.Edge, entry.Node, entry.IsFrom, centre, links));
        var picture = Svg.Picture(
            right.Width == 0 ? centreLeft + middle.Width + 1 : outer + right.Width,
            height,
            title,
            Svg.Group("edges", [.. lines]),
            Svg.Group("nodes", [.. drawn, .. placed.Select(entry => Box(entry.Node, links)), Box(centre, links, "centre ")]));
        return new PictureFrame(title, picture, List(edges, links)) { Note = note }.ToHtml("neighbourhood", anchor, links);

        void Column(GraphEdge[] column, Func<GraphEdge, GraphNode> other, double x, double top, bool isFrom)
        {
            var y = top;
            foreach (var group in column.GroupBy(static edge => edge.Kind, StringComparer.Ordinal))
            {
                drawn.Add(Svg.Text("group-name", x, y + 13, TextWidth.Fit(group.Key, 12, WidestKind), isFrom ? "start" : "end"));
                y += HeadHeight;
                foreach (var edge in group)
                {
                    var node = other(edge);
                    placed.Add((edge, new PlacedNode(node, isFrom ? x + (node.Width / 2) : x - (node.Width / 2), y + (node.Height / 2)), isFrom));
                    y += node.Height + Distance;
                }

                y += GroupDistance;
            }
        }
    }

    private static (double Width, double Height) SizeOf(GraphEdge[] column, Func<GraphEdge, GraphNode> other)
    {
        string[] kinds = [.. column.Select(static edge => edge.Kind).Distinct(StringComparer.Ordinal)];
        return column.Length == 0 ? (0, 0) : (
            Math.Max(
                column.Max(edge => other(edge).Width),
                kinds.Max(static kind => TextWidth.Of(TextWidth.Fit(kind, 12, WidestKind), 12))) + 2,
            column.Sum(edge => other(edge).Height + Distance) + (kinds.Length * (HeadHeight + GroupDistance)));
    }

    private static Element Line(GraphEdge edge, PlacedNode node, bool isFrom, PlacedNode centre, SiteLinks links)
    {
        var (inner, outer) = isFrom ? (centre.Right, node.Left) : (centre.Left, node.Right);
        var bend = (inner + outer) / 2;
        var data = $"M{Coordinates.Pair(inner, centre.Y)}C{Coordinates.Pair(bend, centre.Y)} "
            + $"{Coordinates.Pair(bend, node.Y)} {Coordinates.Pair(outer, node.Y)}";
        // The arrow shows to what is referred.
        var (tip, y) = isFrom ? (outer, node.Y) : (inner, centre.Y);
        var head = $"M{Coordinates.Pair(tip, y)}L{Coordinates.Pair(tip - 8, y - 3.4)}L{Coordinates.Pair(tip - 8, y + 3.4)}Z";
        return Html.Link(
            links.To(edge.Place), Html.Class("edge p0"), Svg.Title(edge.Words), Svg.Path("reach", data), Svg.Path("line", data), Svg.Path("head", head));
    }

    private static Element Box(PlacedNode node, SiteLinks links, string classes = "") => Html.Link(
        links.To(node.Node.Place),
        Html.Class(classes + "node"),
        Svg.Title($"{node.Node.Label} ({node.Node.Kind})"),
        Svg.Rectangle("box", node.Left, node.Top, node.Node.Width, node.Node.Height, 5),
        Html.All(node.Node.Lines.Select((line, index) => Svg.Text(
            "label", node.X, node.Y + 4.5 + ((index - ((node.Node.Lines.Count - 1) / 2.0)) * GraphNode.LineHeight), line, "middle"))));

    private static Element List(IReadOnlyList<GraphEdge> edges, SiteLinks links) => Element.Of(
        "ul",
        [Html.Class("references"), .. edges.Select(edge => Element.Of("li", Html.Link(links.To(edge.Place), edge.Words)))]);
}
