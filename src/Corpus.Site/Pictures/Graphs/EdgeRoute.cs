using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Graphs;

/// <summary>The way of an edge: a curve of one bend from box to box, around the boxes of others where that is possible.</summary>
/// <param name="Data">The path.</param>
/// <param name="Head">The head of the arrow at its end.</param>
/// <param name="Tail">The same at its start.</param>
/// <param name="MiddleX">Where its middle is.</param>
/// <param name="MiddleY">Where its middle is.</param>
internal sealed record EdgeRoute(string Data, string Head, string Tail, double MiddleX, double MiddleY)
{
    private const int Samples = 24;
    private const double Margin = 4;
    private const double HeadLength = 8;

    // What going behind a box costs at each sample, in pixels of a way around it.
    private const double CostOfBox = 22;
    private static readonly double[] Bends = [0, 16, -16, 32, -32, 52, -52, 76, -76, 104, -104];

    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="bend">How far it goes out of the straight way if nothing is in between.</param>
    /// <param name="all">All nodes.</param>
    public static EdgeRoute Of(PlacedNode from, PlacedNode to, double bend, IReadOnlyList<PlacedNode> all)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var (normalX, normalY) = (-dy / length, dx / length);
        var near = Between(from, to, all);
        var best = (Cost: double.MaxValue, Bend: bend);
        foreach (var further in Bends)
        {
            // A way that is half as far around as it is long is none that an eye follows.
            var cost = Math.Abs(further) > length / 2 ? double.MaxValue
                : (CostOfBox * Hits(Curve(from, to, normalX, normalY, bend + further), near)) + Math.Abs(further);
            if (cost < best.Cost)
            {
                best = (cost, bend + further);
            }
        }

        return Drawn(Curve(from, to, normalX, normalY, best.Bend), from, to);
    }

    private static int Hits(Func<double, (double X, double Y)> curve, List<PlacedNode> near)
    {
        var hits = 0;
        for (var sample = 1; sample < Samples; sample++)
        {
            var (x, y) = curve((double)sample / Samples);
            foreach (var node in near)
            {
                if (node.Covers(x, y, Margin))
                {
                    hits++;
                    break;
                }
            }
        }

        return hits;
    }

    /// <summary>The nodes that any of the ways could touch.</summary>
    private static List<PlacedNode> Between(PlacedNode from, PlacedNode to, IReadOnlyList<PlacedNode> all)
    {
        var reach = Math.Abs(Bends[^1]) + 40;
        var (left, right) = (Math.Min(from.X, to.X) - reach, Math.Max(from.X, to.X) + reach);
        var (top, bottom) = (Math.Min(from.Y, to.Y) - reach, Math.Max(from.Y, to.Y) + reach);
        List<PlacedNode> between = [];
        foreach (var node in all)
        {
            if (!ReferenceEquals(node, from) && !ReferenceEquals(node, to) && node.Right > left && node.Left < right && node.Bottom > top && node.Top < bottom)
            {
                between.Add(node);
            }
        }

        return between;
    }

    private static Func<double, (double X, double Y)> Curve(PlacedNode from, PlacedNode to, double normalX, double normalY, double bend)
    {
        // The control point of a quadratic curve is twice as far out as its middle.
        var (controlX, controlY) = (((from.X + to.X) / 2) + (normalX * bend * 2), ((from.Y + to.Y) / 2) + (normalY * bend * 2));
        return at =>
        {
            var (start, middle, end) = ((1 - at) * (1 - at), 2 * at * (1 - at), at * at);
            return ((start * from.X) + (middle * controlX) + (end * to.X), (start * from.Y) + (middle * controlY) + (end * to.Y));
        };
    }

    private static EdgeRoute Drawn(Func<double, (double X, double Y)> curve, PlacedNode from, PlacedNode to)
    {
        var (first, last) = (Border(curve, 0, 1, from), Border(curve, 1, 0, to));
        if (last <= first)
        {
            (first, last) = (0, 1);
        }

        var (startX, startY) = curve(first);
        var (endX, endY) = curve(last);
        var (middleX, middleY) = curve((first + last) / 2);
        // The curve between the two, by its middle.
        var (controlX, controlY) = ((2 * middleX) - ((startX + endX) / 2), (2 * middleY) - ((startY + endY) / 2));
        var data = $"M{Coordinates.Pair(startX, startY)}Q{Coordinates.Pair(controlX, controlY)} {Coordinates.Pair(endX, endY)}";
        return new EdgeRoute(data, Arrow(endX, endY, controlX, controlY), Arrow(startX, startY, controlX, controlY), middleX, middleY);
    }

    // Where a curve leaves a box, by halving.
    private static double Border(Func<double, (double X, double Y)> curve, double inside, double outside, PlacedNode node)
    {
        for (var round = 0; round < 20; round++)
        {
            var middle = (inside + outside) / 2;
            var (x, y) = curve(middle);
            if (node.Covers(x, y, 1.5))
            {
                inside = middle;
            }
            else
            {
                outside = middle;
            }
        }

        return outside;
    }

    private static string Arrow(double tipX, double tipY, double awayX, double awayY)
    {
        var (dx, dy) = (awayX - tipX, awayY - tipY);
        var length = Math.Max(0.001, Math.Sqrt((dx * dx) + (dy * dy)));
        (dx, dy) = (dx / length, dy / length);
        var (baseX, baseY) = (tipX + (dx * HeadLength), tipY + (dy * HeadLength));
        return $"M{Coordinates.Pair(tipX, tipY)}L{Coordinates.Pair(baseX - (dy * 3.4), baseY + (dx * 3.4))}"
            + $"L{Coordinates.Pair(baseX + (dy * 3.4), baseY - (dx * 3.4))}Z";
    }
}
