namespace Corpus.Site.Pictures.Graphs;

/// <summary>Moves boxes apart that overlap, as little as it can.</summary>
internal static class Untangling
{
    private const double Across = 14;
    private const double Down = 16;
    private const int Rounds = 300;
    private const double MostStretch = 2.2;

    // How much a node takes of the picture, its edges included, in square pixels.
    private const double RoomOfNode = 9000;
    private const double LeastHeight = 120;

    /// <param name="nodes">The nodes where they would be if they had no size.</param>
    /// <param name="width">How wide the picture may be.</param>
    public static PlacedNode[] Apart(IReadOnlyList<PlacedNode> nodes, double width)
    {
        var placed = Fitted(nodes, width);
        for (var round = 0; round < Rounds && Push(placed, width); round++)
        {
        }

        return Settled(placed);
    }

    /// <summary>
    /// As wide as there is room for and as high as the boxes need, beginning at 0 on both sides: labels are wider than high, and pages are, too. What is
    /// higher than wide is turned.
    /// </summary>
    private static PlacedNode[] Fitted(IReadOnlyList<PlacedNode> nodes, double width)
    {
        var (left, top) = (nodes.Min(static node => node.X), nodes.Min(static node => node.Y));
        var (across, down) = (Math.Max(1, nodes.Max(static node => node.X) - left), Math.Max(1, nodes.Max(static node => node.Y) - top));
        var turned = down > across;
        var widest = nodes.Max(static node => node.Width);
        var (scaleX, scaleY) = (
            Math.Clamp((width - widest) / (turned ? down : across), 0.2, MostStretch),
            Math.Clamp(((nodes.Count * RoomOfNode / width) + LeastHeight) / (turned ? across : down), 0.4, 1));
        return [.. nodes.Select(node => node with
        {
            X = ((turned ? node.Y - top : node.X - left) * scaleX) + (widest / 2),
            Y = (turned ? node.X - left : node.Y - top) * scaleY,
        })];
    }

    private static bool Push(PlacedNode[] placed, double width)
    {
        var moved = false;
        for (var a = 0; a < placed.Length; a++)
        {
            for (var b = a + 1; b < placed.Length; b++)
            {
                var (one, other) = (placed[a], placed[b]);
                if (!one.Touches(other, Across, Down))
                {
                    continue;
                }

                moved = true;
                var across = ((one.Width + other.Width) / 2) + Across - Math.Abs(one.X - other.X);
                var down = ((one.Height + other.Height) / 2) + Down - Math.Abs(one.Y - other.Y);
                // Of two in the same place the later goes on.
                var (dx, dy) = across < down
                    ? (((across / 2) + 0.1) * (one.X <= other.X ? 1 : -1), 0.0)
                    : (0.0, ((down / 2) + 0.1) * (one.Y <= other.Y ? 1 : -1));
                placed[a] = Within(one with { X = one.X - dx, Y = one.Y - dy }, width);
                placed[b] = Within(other with { X = other.X + dx, Y = other.Y + dy }, width);
            }
        }

        return moved;
    }

    private static PlacedNode Within(PlacedNode node, double width) =>
        node with { X = Math.Clamp(node.X, node.Width / 2, Math.Max(node.Width / 2, width - (node.Width / 2))) };

    // Whatever is left goes down until it has room: then nothing overlaps.
    private static PlacedNode[] Settled(PlacedNode[] placed)
    {
        List<int> done = [];
        foreach (var index in Enumerable.Range(0, placed.Length).OrderBy(index => placed[index].Y).ThenBy(static index => index).ToArray())
        {
            for (var other = 0; other < done.Count; other++)
            {
                if (placed[index].Touches(placed[done[other]], 4, 4))
                {
                    var below = placed[done[other]].Bottom + (placed[index].Height / 2) + Down;
                    placed[index] = placed[index] with { Y = Math.Max(below, placed[index].Y + 1) };
                    other = -1;
                }
            }

            done.Add(index);
        }

        var top = placed.Min(static node => node.Top);
        return [.. placed.Select(node => node with { Y = node.Y - top })];
    }
}
