namespace Corpus.Site.Pictures.Graphs;

/// <summary>
/// Where the nodes of a graph are: each connected part laid out for itself, the parts side by side, what is connected with nothing in rows below.
/// </summary>
internal sealed record GraphLayout(double Width, double Height, IReadOnlyList<PlacedNode> Nodes)
{
    public const double MostWidth = 1080;
    private const double Margin = 14;
    private const double PartDistance = 36;
    private const double RowDistance = 14;

    /// <param name="nodes">The nodes, in the order of their ids; one at least.</param>
    /// <param name="edges">The edges between them.</param>
    public static GraphLayout Of(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        var indexes = Enumerable.Range(0, nodes.Count).ToDictionary(index => nodes[index].Id, StringComparer.Ordinal);
        (int From, int To)[] pairs = [.. edges.Where(static edge => edge.From != edge.To)
            .Select(edge => (From: indexes[edge.From], To: indexes[edge.To])).Select(static pair => pair.From < pair.To ? pair : (pair.To, pair.From))
            .Distinct().OrderBy(static pair => pair)];
        List<PlacedNode> placed = [];
        var (x, y, bottom) = (0.0, 0.0, 0.0);
        foreach (var part in Parts(nodes.Count, pairs).OrderByDescending(static part => part.Count).ThenBy(static part => part[0]))
        {
            var laid = part.Count == 1 ? [Alone(nodes[part[0]])] : Laid(nodes, pairs, part);
            var (width, height) = (laid.Max(static node => node.Right), laid.Max(static node => node.Bottom));
            if (x > 0 && x + width > MostWidth - (2 * Margin))
            {
                (x, y) = (0, bottom + (part.Count == 1 ? RowDistance : PartDistance));
            }

            placed.AddRange(laid.Select(node => node with { X = node.X + x + Margin, Y = node.Y + y + Margin }));
            bottom = Math.Max(bottom, y + height);
            x += width + (part.Count == 1 ? RowDistance : PartDistance);
        }

        return new GraphLayout(placed.Max(static node => node.Right) + Margin, bottom + (2 * Margin), placed);
    }

    private static PlacedNode Alone(GraphNode node) => new(node, node.Width / 2, node.Height / 2);

    private static PlacedNode[] Laid(IReadOnlyList<GraphNode> nodes, (int From, int To)[] pairs, List<int> part)
    {
        var places = Enumerable.Range(0, part.Count).ToDictionary(index => part[index]);
        (int From, int To)[] inside = [.. pairs.Where(pair => places.ContainsKey(pair.From)).Select(pair => (places[pair.From], places[pair.To]))];
        var forced = ForceLayout.Of(part.Count, inside);
        var apart = Untangling.Apart(
            [.. part.Select((node, index) => new PlacedNode(nodes[node], forced[index].X, forced[index].Y))], MostWidth - (2 * Margin));
        var left = apart.Min(static node => node.Left);
        return [.. apart.Select(node => node with { X = node.X - left })];
    }

    /// <summary>The connected parts, each with its nodes in order.</summary>
    private static IEnumerable<List<int>> Parts(int count, (int From, int To)[] pairs)
    {
        int[] roots = [.. Enumerable.Range(0, count)];
        foreach (var (from, to) in pairs)
        {
            var (a, b) = (Root(from), Root(to));
            roots[Math.Max(a, b)] = Math.Min(a, b);
        }

        return Enumerable.Range(0, count).GroupBy(Root).Select(static part => part.ToList());

        int Root(int node)
        {
            while (roots[node] != node)
            {
                node = roots[node] = roots[roots[node]];
            }

            return node;
        }
    }
}
