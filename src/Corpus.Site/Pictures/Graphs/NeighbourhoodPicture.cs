using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Graphs;

/// <summary>An entity with its neighbours: what refers to it on the left, what it refers to on the right, by property.</summary>
internal static class NeighbourhoodPicture
{
    private const double Width = 700;
    private const double ColumnWidth = 190;
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
        var (left, right) = (HeightOf(incoming, edge => nodeOf(edge.From)), HeightOf(outgoing, edge => nodeOf(edge.To)));
        var height = Math.Max(Math.Max(left, right), middle.Height + 8);
        Column(incoming, edge => nodeOf(edge.From), 0, (height - left) / 2, false);
        Column(outgoing, edge => nodeOf(edge.To), Width - ColumnWidth, (height - right) / 2, true);
        var centre = new PlacedNode(middle, Width / 2, height / 2);
        var lines = placed.Select(entry => Line(entry.Edge, entry.Node, entry.IsFrom, centre, links));
        var picture = Svg.Picture(
            Width,
            height,
            title,
            Svg.Group("edges", [.. lines]),
            Svg.Group("nodes", [.. drawn, .. placed.Select(entry => Box(entry.Node, links)), Box(centre, links, "centre ")]));
        return new PictureFrame(title, picture, List(edges, links)) { Note = note }.ToHtml("neighbourhood", anchor, links);

        void Column(GraphEdge[] column, Func<GraphEdge, GraphNode> other, double left, double top, bool isFrom)
        {
            var y = top;
            foreach (var group in column.GroupBy(static edge => edge.Kind, StringComparer.Ordinal))
            {
                var name = TextWidth.Fit(group.Key, 12, ColumnWidth);
                drawn.Add(Svg.Text("group-name", isFrom ? left : left + ColumnWidth, y + 13, name, isFrom ? "start" : "end"));
                y += HeadHeight;
                foreach (var edge in group)
                {
                    var node = other(edge);
                    var x = isFrom ? left + (node.Width / 2) : left + ColumnWidth - (node.Width / 2);
                    placed.Add((edge, new PlacedNode(node, x, y + (node.Height / 2)), isFrom));
                    y += node.Height + Distance;
                }

                y += GroupDistance;
            }
        }
    }

    private static double HeightOf(GraphEdge[] column, Func<GraphEdge, GraphNode> other) =>
        column.Sum(edge => other(edge).Height + Distance)
        + (column.Select(static edge => edge.Kind).Distinct(StringComparer.Ordinal).Count() * (HeadHeight + GroupDistance));

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
