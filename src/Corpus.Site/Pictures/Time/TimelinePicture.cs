using System.Text;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Time;

/// <summary>A timeline as a picture, with what is not known of a time drawn as not known.</summary>
internal static class TimelinePicture
{
    private const double RowHeight = 25;
    private const double Top = 30;
    private const double BarHeight = 18;

    /// <param name="items">What is dated, in the order of time.</param>
    /// <param name="name">What the picture shows.</param>
    /// <param name="anchor">The name of its list on the page.</param>
    /// <param name="links">Those of the page.</param>
    public static Element Draw(IReadOnlyList<DatedItem> items, string name, string anchor, SiteLinks links)
    {
        var without = items.Count(static item => item.Time is null);
        var layout = without == items.Count ? null : TimelineLayout.Of(items);
        var frame = new PictureFrame(name, layout is null ? null : Picture(layout, name, anchor, links), List(items, links))
        {
            Note = without == 0 ? null
                : (without == 1 ? "One date has" : FormattableString.Invariant($"{without} dates have")) + " no known year, so only the list has " +
                    (without == 1 ? "it." : "them."),
            Legend = layout is null ? [] : [.. Legend(layout, anchor)],
        };
        return frame.ToHtml("timeline", anchor, links);
    }

    private static Element List(IReadOnlyList<DatedItem> items, SiteLinks links) => Element.Of(
        "ol",
        [Html.Class("dates"), .. items.Select(item => Element.Of("li", Html.Link(links.To(item.Place), item.Words)))]);

    private static Element Picture(TimelineLayout layout, string name, string anchor, SiteLinks links)
    {
        var height = Top + (layout.Rows * RowHeight) + 12;
        return Svg.Picture(
            TimelineLayout.Width,
            height,
            name,
            Hatching(anchor),
            Svg.Group("axis", [.. Axis(layout.Scale, height)]),
            Html.All(layout.Items.Select(item => Item(item, anchor, links))));
    }

    private static IEnumerable<Part> Axis(TimeScale scale, double height)
    {
        foreach (var (left, right) in scale.Breaks)
        {
            yield return Svg.Rectangle("break", left + 8, Top - 10, right - left - 16, height - Top + 10);
            yield return Svg.Path("break-edge", Zigzag(left + 8, Top - 10, height));
            yield return Svg.Path("break-edge", Zigzag(right - 8, Top - 10, height));
        }

        foreach (var piece in scale.Pieces)
        {
            yield return Svg.Line("base", piece.Left, Top - 10, piece.Right, Top - 10);
        }

        foreach (var mark in scale.Marks())
        {
            yield return Svg.Line("grid", mark.X, Top - 10, mark.X, height);
            var half = TextWidth.Of(mark.Label, 12) / 2;
            yield return Svg.Text("mark-label", Math.Clamp(mark.X, half, TimelineLayout.Width - half), Top - 16, mark.Label, "middle");
        }
    }

    private static string Zigzag(double x, double top, double bottom)
    {
        var path = new StringBuilder("M").Append(Coordinates.Pair(x, top));
        for (var (y, side) = (top + 5, 2); y < bottom; y += 5, side = -side)
        {
            path.Append('L').Append(Coordinates.Pair(x + side, y));
        }

        return path.ToString();
    }

    private static Element Item(PlacedItem item, string anchor, SiteLinks links)
    {
        var middle = Top + (item.Row * RowHeight) + (RowHeight / 2);
        return Html.Link(
            links.To(item.Item.Place),
            Html.Class("item"),
            Svg.Title(item.Item.Words),
            Html.All(Mark(item.Time, item.IsPoint, item.Left, item.Right, middle, anchor)),
            Svg.Text(item.IsInside ? "label inside" : "label", item.LabelLeft, middle + 4.5, item.Label));
    }

    private static IEnumerable<Node> Mark(DatedTime time, bool isPoint, double left, double right, double middle, string anchor)
    {
        var quality = (time.IsPeriod ? "period" : "date") + (time.IsUncertain ? " uncertain" : "") + (time.IsApproximate ? " approximate" : "")
            + (time.IsUnspecified ? " unspecified" : "");
        if (time.IsApproximate)
        {
            var reach = TimelineLayout.WhiskerLength + (isPoint ? TimelineLayout.LeastBarWidth / 2 : 0);
            yield return time.Start == TimeEnd.Given ? Svg.Line("whisker", left - reach, middle, left, middle) : Html.All();
            yield return time.End == TimeEnd.Given ? Svg.Line("whisker", right, middle, right + reach, middle) : Html.All();
        }

        if (isPoint)
        {
            yield return Svg.Circle("mark " + quality, left, middle, TimelineLayout.LeastBarWidth / 2);
            yield break;
        }

        var (from, to) = (left + (time.Start == TimeEnd.Unknown ? TimelineLayout.UnknownLength : 0),
            right - (time.End == TimeEnd.Unknown ? TimelineLayout.UnknownLength : 0));
        yield return Svg.Path("mark " + quality, Bar(from, Math.Max(to, from + 2), middle, time));
        if (time.IsUnspecified)
        {
            yield return Element.Of(
                "path",
                Html.Class("hatched"),
                Html.Attribute("fill", $"url(#{anchor}-hatching)"),
                Html.Attribute("d", Bar(from, Math.Max(to, from + 2), middle, time)));
        }

        foreach (var part in Unknown(time.Start, left, from, left + 4, middle).Concat(Unknown(time.End, to, right, right - 12, middle)))
        {
            yield return part;
        }
    }

    private static IEnumerable<Node> Unknown(TimeEnd end, double from, double to, double sign, double middle)
    {
        if (end == TimeEnd.Unknown)
        {
            yield return Svg.Line("whisker", from, middle + (BarHeight / 2) - 1, to, middle + (BarHeight / 2) - 1);
            yield return Svg.Text("unknown", sign, middle + 4.5, "?");
        }
    }

    // An end that is open has an arrow; a given one is round.
    private static string Bar(double left, double right, double middle, DatedTime time)
    {
        var (half, tip) = (BarHeight / 2, Math.Min(9, (right - left) / 2));
        var (x1, x2) = (left, right);
        var path = new StringBuilder("M").Append(Coordinates.Pair(x1 + tip, middle - half)).Append('L').Append(Coordinates.Pair(x2 - tip, middle - half));
        End(time.End, x2, x2 - tip, middle + half, middle - half);
        path.Append('L').Append(Coordinates.Pair(x1 + tip, middle + half));
        End(time.Start, x1, x1 + tip, middle - half, middle + half);
        return path.Append('Z').ToString();

        void End(TimeEnd end, double outer, double inner, double to, double from)
        {
            if (end == TimeEnd.Open)
            {
                path.Append('L').Append(Coordinates.Pair(outer, middle)).Append('L').Append(Coordinates.Pair(inner, to));
                return;
            }

            var corner = Math.Min(3, tip);
            var (side, sign) = (outer > inner ? corner : -corner, to > from ? corner : -corner);
            path.Append('L').Append(Coordinates.Pair(outer - side, from)).Append('Q').Append(Coordinates.Pair(outer, from)).Append(' ')
                .Append(Coordinates.Pair(outer, from + sign)).Append('L').Append(Coordinates.Pair(outer, to - sign)).Append('Q')
                .Append(Coordinates.Pair(outer, to)).Append(' ').Append(Coordinates.Pair(outer - side, to)).Append('L').Append(Coordinates.Pair(inner, to));
        }
    }

    private static Element Hatching(string anchor) => Element.Of(
        "defs",
        Element.Of(
            "pattern",
            Html.Id(anchor + "-hatching"),
            Html.Attribute("width", "6"),
            Html.Attribute("height", "6"),
            Html.Attribute("patternUnits", "userSpaceOnUse"),
            Html.Attribute("patternTransform", "rotate(45)"),
            Svg.Line("hatch", 0, 0, 0, 6)));

    private static IEnumerable<LegendEntry> Legend(TimelineLayout layout, string anchor)
    {
        (Func<PlacedItem, bool> Has, DatedTime Time, bool IsPoint, string Words)[] kinds =
        [
            (static item => item.IsPoint, new DatedTime(0, 0), true, "a day, or a time too short to draw"),
            (static item => item is { IsPoint: false, Time: { IsPeriod: false, IsUnspecified: false } }, new DatedTime(0, 0), false, "a day within this time"),
            (static item => item is { IsPoint: false, Time.IsPeriod: true }, new DatedTime(0, 0) { IsPeriod = true }, false, "all of this time"),
            (static item => item.Time.IsUncertain, new DatedTime(0, 0) { IsUncertain = true }, false, "uncertain"),
            (static item => item.Time.IsApproximate, new DatedTime(0, 0) { IsApproximate = true }, false, "approximate"),
            (static item => item.Time.IsUnspecified && !item.IsPoint,
                new DatedTime(0, 0) { IsUnspecified = true }, false, "digits or a season that say no day"),
            (static item => item.Time.Start == TimeEnd.Open || item.Time.End == TimeEnd.Open,
                new DatedTime(0, 0) { IsPeriod = true, End = TimeEnd.Open }, false, "without end, or without start"),
            (static item => item.Time.Start == TimeEnd.Unknown || item.Time.End == TimeEnd.Unknown,
                new DatedTime(0, 0) { IsPeriod = true, End = TimeEnd.Unknown }, false, "an end that is not known"),
        ];
        foreach (var (has, time, isPoint, words) in kinds.Where(kind => layout.Items.Any(kind.Has)))
        {
            var (left, right) = isPoint ? (22.0, 22.0) : time.End == TimeEnd.Unknown ? (2.0, 52.0) : (11.0, 35.0);
            yield return new LegendEntry(Svg.Sign(time.End == TimeEnd.Unknown ? 54 : 46, 22, Html.All(Mark(time, isPoint, left, right, 11, anchor))), words);
        }

        if (layout.Scale.Pieces.Count > 1)
        {
            yield return new LegendEntry(
                Svg.Sign(
                    46, 22, Svg.Rectangle("break", 14, 0, 18, 22), Svg.Path("break-edge", Zigzag(14, 0, 22)), Svg.Path("break-edge", Zigzag(32, 0, 22))),
                "a time of which nothing is dated, left out");
        }
    }
}
