using Corpus.Site.Addresses;
using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Graphs;

// A family in one file: what a graph is made of.

/// <summary>An entity in a graph.</summary>
/// <param name="Id">By which edges know it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Place">Its page.</param>
internal sealed record GraphNode(string Id, string Label, string Kind, SitePlace Place)
{
    public const double LabelSize = 12.5;
    public const double LineHeight = 15;
    private const double WidestLine = 150;

    private readonly double _textWidth = TextWidth.Lines(Label, LabelSize, WidestLine).Max(static line => TextWidth.Of(line, LabelSize));

    public IReadOnlyList<string> Lines { get; } = TextWidth.Lines(Label, LabelSize, WidestLine);

    public double Width => _textWidth + 22;

    public double Height => (Lines.Count * LineHeight) + 9;
}

/// <summary>A fact that refers from one entity to another.</summary>
/// <param name="Kind">The property.</param>
/// <param name="Words">What it says.</param>
/// <param name="Place">The fact.</param>
internal sealed record GraphEdge(string From, string To, string Kind, string Words, SitePlace Place)
{
    /// <summary>Whether it says the same from the other side.</summary>
    public bool IsMutual { get; init; }
}

/// <summary>A node with its place: that of its middle.</summary>
internal sealed record PlacedNode(GraphNode Node, double X, double Y)
{
    public double Left => X - (Width / 2);

    public double Right => X + (Width / 2);

    public double Top => Y - (Height / 2);

    public double Bottom => Y + (Height / 2);

    public double Width { get; } = Node.Width;

    public double Height { get; } = Node.Height;

    /// <summary>Whether a point lies in its box, or nearer to it than a margin.</summary>
    public bool Covers(double x, double y, double margin) => x > Left - margin && x < Right + margin && y > Top - margin && y < Bottom + margin;

    /// <summary>Whether its box and another are nearer to each other than is allowed.</summary>
    public bool Touches(PlacedNode other, double acrossMargin, double downMargin) =>
        Left < other.Right + acrossMargin && other.Left < Right + acrossMargin && Top < other.Bottom + downMargin && other.Top < Bottom + downMargin;
}
