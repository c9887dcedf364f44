using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures.Drawing;
using Corpus.Site.Words;

namespace Corpus.Site.Pictures.Charts;

// A family in one file: bars of shares.

/// <summary>A part of a whole.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Number">How many.</param>
/// <param name="Class">How it looks: <c>best</c>, <c>good</c>, <c>fair</c>, <c>open</c> or <c>bad</c>.</param>
internal sealed record Share(string Name, int Number, string Class)
{
    /// <summary>Where they are shown.</summary>
    public SitePlace? Place { get; init; }
}

/// <param name="Name">What the parts are parts of.</param>
internal sealed record ShareBar(string Name, IReadOnlyList<Share> Shares)
{
    public int Total => Shares.Sum(static share => share.Number);
}

/// <summary>Bars that show how a whole is made up, each with its numbers below.</summary>
internal static class ShareBars
{
    private const double Width = 640;
    private const double BarHeight = 16;
    private const double LabelSize = 12.5;
    private const double LineHeight = 17;

    public static Element Draw(IReadOnlyList<ShareBar> bars, string name, string anchor, SiteLinks links)
    {
        ShareBar[] shown = [.. bars.Where(static bar => bar.Total > 0)];
        List<Node> drawn = [];
        var y = 0.0;
        foreach (var bar in shown)
        {
            y = Bar(bar, y, drawn, links) + 14;
        }

        var frame = new PictureFrame(name, shown.Length == 0 ? null : Svg.Picture(Width, y - 14, name, [.. drawn]), Table(shown))
        {
            ListName = "The same as a table",
        };
        return frame.ToHtml("shares", anchor, links);
    }

    private static double Bar(ShareBar bar, double top, List<Node> drawn, SiteLinks links)
    {
        drawn.Add(Svg.Text("bar-name", 0, top + 13, bar.Name));
        drawn.Add(Svg.Text("bar-total", Width, top + 13, Counting.Number(bar.Total), "end"));
        var y = top + 20;
        Share[] shares = [.. bar.Shares.Where(static share => share.Number > 0)];

        // Each part can be seen, however small it is.
        const double least = 3;
        var room = Width - (least * shares.Length) - (shares.Length - 1);
        var x = 0.0;
        foreach (var share in shares)
        {
            var width = least + (room * share.Number / bar.Total);
            drawn.Add(Linked(share, links, Svg.Title(Words(share, bar.Total)), Svg.Rectangle("share " + share.Class, x, y, width, BarHeight, 1.5)));
            x += width + 1;
        }

        var (labelX, labelY) = (0.0, y + BarHeight + 15);
        foreach (var share in shares)
        {
            var text = $"{share.Name} {Counting.Number(share.Number)}";
            var width = 16 + TextWidth.Of(text, LabelSize);
            if (labelX > 0 && labelX + width > Width)
            {
                (labelX, labelY) = (0, labelY + LineHeight);
            }

            drawn.Add(Linked(
                share,
                links,
                Svg.Rectangle("share " + share.Class, labelX, labelY - 9.5, 10, 10, 1.5),
                Svg.Text("share-label", labelX + 15, labelY, text)));
            labelX += width + 16;
        }

        return labelY + 4;
    }

    private static Element Linked(Share share, SiteLinks links, params Part?[] parts) =>
        share.Place is { } place ? Html.Link(links.To(place), parts) : Svg.Group(null, parts);

    private static Element Table(IReadOnlyList<ShareBar> bars) => Element.Of(
        "table",
        Element.Of("thead", Element.Of("tr", Cell("th", "Of"), Cell("th", "What"), Cell("th", "How many"), Cell("th", "Share"))),
        Element.Of("tbody", [.. bars.SelectMany(static bar => bar.Shares.Where(static share => share.Number > 0).Select(share => Element.Of(
            "tr",
            Element.Of("td", bar.Name),
            Element.Of("td", share.Name),
            Element.Of("td", Html.Class("number"), Counting.Number(share.Number)),
            Element.Of("td", Html.Class("number"), Percent(share.Number, bar.Total)))))]));

    private static Element Cell(string name, string text) => Element.Of(name, Html.Attribute("scope", "col"), text);

    private static string Words(Share share, int total) =>
        $"{share.Name}: {Counting.Number(share.Number)} of {Counting.Number(total)} ({Percent(share.Number, total)})";

    // Rounded down, so that only all of them are 100 %; and of some there is never nothing.
    private static string Percent(int number, int total) =>
        number * 100L < total ? "less than 1 %" : FormattableString.Invariant($"{number * 100L / total} %");
}
