using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures.Drawing;
using Corpus.Site.Pictures.Time;

namespace Corpus.Site.Pictures.Charts;

/// <summary>A series of numbers as a line: values that hold for a time as long as they hold, values of a day as points.</summary>
internal sealed class SeriesChart
{
    private const double Width = 760;
    private const double Height = 300;
    private const double Top = 34;
    private const double Bottom = 34;
    private const double Right = 16;
    private const double LabelSize = 12;
    private const int MostValueLabels = 14;
    private const int MostLargeDots = 40;

    // A distance to the next point that is longer than this many usual ones is a gap.
    private const double GapFactor = 1.9;

    private readonly IReadOnlyList<SeriesPoint> _points;
    private readonly ValueScale _values;
    private readonly TimeScale _times;
    private readonly double _left;
    private readonly SitePlace _place;
    private readonly SiteLinks _links;

    // Of more values than this several share a mark: a page has a size, and a picture so many pixels.
    private const int MostMarks = 300;

    private SeriesChart(IReadOnlyList<SeriesPoint> points, SitePlace place, SiteLinks links)
    {
        (_points, _place, _links) = (points, place, links);
        _values = ValueScale.Of(points.Min(static point => point.Lowest), points.Max(static point => point.Highest));
        _left = _values.Marks.Max(static mark => TextWidth.Of(mark.Label, LabelSize)) + 14;
        _times = TimeScale.Whole(
            points.SelectMany(static point => new[] { point.Time.First, point.Time.Last + (point.Time.IsPeriod ? 1 : 0) }), _left, Width - Right);
    }

    /// <param name="points">The values, in the order of time; one at least.</param>
    /// <param name="unit">Their unit in words; null where there is none.</param>
    /// <param name="name">What the picture shows.</param>
    /// <param name="place">The fact.</param>
    /// <param name="anchor">The name of its table on the page.</param>
    /// <param name="links">Those of the page.</param>
    public static Element Draw(IReadOnlyList<SeriesPoint> points, string? unit, string name, SitePlace place, string anchor, SiteLinks links)
    {
        var marks = Merged(points);
        var chart = new SeriesChart(marks, place, links);
        var merged = marks.Count == points.Count ? "" : "Each mark stands for several values, from the least to the greatest. ";
        var frame = new PictureFrame(name, chart.Picture(unit, name), Table(marks, unit))
        {
            ListName = "The same as a table",
            Legend = [.. chart.Legend()],
            Note = chart._values is { First: > 0 } or { Last: < 0 } ? merged + "The axis does not begin at 0." : merged.Length > 0 ? merged : null,
        };
        return frame.ToHtml("series", anchor, links);
    }

    private static IReadOnlyList<SeriesPoint> Merged(IReadOnlyList<SeriesPoint> points)
    {
        if (points.Count <= MostMarks)
        {
            return points;
        }

        return [.. points.Chunk((points.Count + MostMarks - 1) / MostMarks).Select(static several =>
        {
            var (least, most) = (several.MinBy(static point => point.Lowest)!, several.MaxBy(static point => point.Highest)!);
            return new SeriesPoint(
                least.Lowest,
                most.Highest,
                several[0].Time with { Last = Math.Max(several[0].Time.First, several[^1].Time.Last), End = several[^1].Time.End },
                least == most ? least.Value : $"{least.Value} to {most.Value}",
                several.Length == 1 ? several[0].When : $"{several[0].When} and later");
        })];
    }

    private static Element Table(IReadOnlyList<SeriesPoint> points, string? unit) => Element.Of(
        "table",
        Element.Of("thead", Element.Of("tr", Head("When"), Head(unit is null ? "Value" : $"Value, {unit}"))),
        Element.Of("tbody", [.. points.Select(static point => Element.Of("tr", Element.Of("td", point.When), Element.Of("td", point.Value)))]));

    private static Element Head(string text) => Element.Of("th", Html.Attribute("scope", "col"), text);

    private Element Picture(string? unit, string name) => Svg.Picture(
        Width,
        Height,
        name,
        Svg.Group("axis", [.. Axes(unit)]),
        Svg.Group("links", [.. Connections()]),
        Html.All(_points.Select(Mark)),
        Svg.Group("value-labels", [.. ValueLabels()]));

    private IEnumerable<Part> Axes(string? unit)
    {
        foreach (var (value, label) in _values.Marks)
        {
            yield return Svg.Line(value == 0 ? "base" : "grid", _left, Y(value), Width - Right, Y(value));
            yield return Svg.Text("mark-label", _left - 8, Y(value) + 4, label, "end");
        }

        foreach (var mark in _times.Marks())
        {
            yield return Svg.Line("tick", mark.X, Height - Bottom, mark.X, Height - Bottom + 5);
            var half = TextWidth.Of(mark.Label, LabelSize) / 2;
            yield return Svg.Text("mark-label", Math.Min(mark.X, Width - half), Height - Bottom + 20, mark.Label, "middle");
        }

        if (unit is not null)
        {
            yield return Svg.Text("unit-label", 0, 14, unit);
        }
    }

    /// <summary>The lines from one value to the next; where the time between is not covered, they are dashed.</summary>
    private IEnumerable<Part> Connections()
    {
        var usual = UsualDistance();
        for (var index = 1; index < _points.Count; index++)
        {
            var (from, to) = (_points[index - 1], _points[index]);
            var (start, end) = (from.Time.IsPeriod ? End(from) : (Start(from) + End(from)) / 2, to.Time.IsPeriod ? Start(to) : (Start(to) + End(to)) / 2);
            if (end < start)
            {
                continue;
            }

            // Values of periods follow each other in a step; a line between them would say that the value went through all that is between.
            var isGap = IsGap(from, to, usual);
            yield return from.Time.IsPeriod && to.Time.IsPeriod && !isGap
                ? Svg.Line("step", start, Y(from.Middle), end, Y(to.Middle))
                : Svg.Line(isGap ? "gap" : "link", start, Y(from.Middle), end, Y(to.Middle));
        }
    }

    private double UsualDistance()
    {
        long[] distances = [.. _points.Zip(_points.Skip(1), static (from, to) => to.Time.First - from.Time.First)
            .Where(static distance => distance > 0).Order()];
        return distances.Length == 0 ? 1 : distances[(distances.Length - 1) / 2];
    }

    // After a time that ends a value is missing from the next day on; between days one is missing where it usually would be.
    private static bool IsGap(SeriesPoint from, SeriesPoint to, double usual) =>
        from.Time.IsPeriod && to.Time.IsPeriod ? to.Time.First - from.Time.Last > 1 : to.Time.First - from.Time.First > usual * GapFactor;

    private Element Mark(SeriesPoint point)
    {
        var (start, end, y) = (Start(point), End(point), Y(point.Middle));
        var middle = (start + end) / 2;
        return Html.Link(
            _links.To(_place),
            Html.Class("point" + (point.IsVague ? " vague" : "")),
            Svg.Title(point.Words),
            point.Least == point.Most ? null : Svg.Rectangle(
                "range", Math.Min(start, middle - 5), Y(point.Most), Math.Max(end - start, 10), Y(point.Least) - Y(point.Most)),
            point.Tolerance == 0 ? null : Svg.Path(
                "tolerance",
                $"M{Coordinates.Pair(middle, Y(point.Lowest))}L{Coordinates.Pair(middle, Y(point.Highest))}"
                + Bar(middle, Y(point.Lowest)) + Bar(middle, Y(point.Highest))),
            end - start >= 6 ? Svg.Line(point.Time.IsPeriod ? "lasting" : "within", start, y, end, y) : null,
            end - start >= 6 && point.Time.End == TimeEnd.Open ? Svg.Path("head", Triangle(end, y, end - 9, y - 5, end - 9, y + 5)) : null,
            end - start >= 6 && point.Time.IsPeriod ? null : Svg.Circle("dot", middle, y, _points.Count > MostLargeDots ? 2.5 : 4.5),
            Bound(point, middle, y));
    }

    // A value of which only a bound is known has an arrow to where it may be.
    private static Element? Bound(SeriesPoint point, double x, double y) => point.Comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => Svg.Path("bound", $"M{Coordinates.Pair(x, y)}L{Coordinates.Pair(x, y - 18)}" + Chevron(x, y - 18, 5)),
        Comparator.AtMost or Comparator.LessThan => Svg.Path("bound", $"M{Coordinates.Pair(x, y)}L{Coordinates.Pair(x, y + 18)}" + Chevron(x, y + 18, -5)),
        _ => null,
    };

    private IEnumerable<Part> ValueLabels()
    {
        if (_points.Count > MostValueLabels)
        {
            yield break;
        }

        List<(double Left, double Right, double Y)> taken = [];
        foreach (var point in _points)
        {
            var width = TextWidth.Of(point.Value, LabelSize);
            var x = Math.Clamp((Start(point) + End(point)) / 2, _left + (width / 2), Width - Right - (width / 2));
            var y = Y(point.Highest) - 9 - (point.Comparator is Comparator.AtLeast or Comparator.MoreThan ? 16 : 0);
            if (width <= 160 && !taken.Exists(other => x - (width / 2) < other.Right + 4 && other.Left - 4 < x + (width / 2) && Math.Abs(other.Y - y) < 15))
            {
                taken.Add((x - (width / 2), x + (width / 2), y));
                yield return Svg.Text("value-label", x, y, point.Value, "middle");
            }
        }
    }

    private IEnumerable<LegendEntry> Legend()
    {
        if (_points.Any(static point => point.IsVague))
        {
            yield return new LegendEntry(Svg.Sign(20, 14, Svg.Group("point vague", Svg.Circle("dot", 10, 7, 4.5))), "approximate, uncertain or hedged");
        }

        if (_points.Any(static point => point.Comparator is Comparator.AtLeast or Comparator.MoreThan))
        {
            yield return new LegendEntry(Svg.Sign(20, 20, Svg.Group("point", Svg.Path("bound", "M10,19L10,2" + Chevron(10, 2, 5)))), "at least, or more than");
        }

        if (_points.Any(static point => point.Comparator is Comparator.AtMost or Comparator.LessThan))
        {
            yield return new LegendEntry(Svg.Sign(20, 20, Svg.Group("point", Svg.Path("bound", "M10,1L10,18" + Chevron(10, 18, -5)))), "at most, or less than");
        }

        if (_points.Any(static point => point.Tolerance != 0))
        {
            yield return new LegendEntry(
                Svg.Sign(20, 20, Svg.Group("point", Svg.Path("tolerance", "M10,2L10,18" + Bar(10, 2) + Bar(10, 18)))), "the tolerance that is given");
        }

        if (_points.Any(static point => point.Least != point.Most))
        {
            yield return new LegendEntry(Svg.Sign(20, 20, Svg.Group("point", Svg.Rectangle("range", 5, 2, 10, 16))), "a range");
        }

        var usual = UsualDistance();
        if (_points.Zip(_points.Skip(1)).Any(pair => IsGap(pair.First, pair.Second, usual)))
        {
            yield return new LegendEntry(Svg.Sign(34, 14, Svg.Line("gap", 0, 7, 34, 7)), "a time without a value");
        }
    }

    private double Start(SeriesPoint point) => point.Time.Start == TimeEnd.Given ? _times.X(point.Time.First) : _left;

    private double End(SeriesPoint point) => point.Time.End == TimeEnd.Given ? _times.X(point.Time.Last + (point.Time.IsPeriod ? 1 : 0)) : Width - Right;

    private double Y(double value) => Height - Bottom - ((Height - Bottom - Top) * _values.ShareOf(value));

    private static string Bar(double x, double y) => $"M{Coordinates.Pair(x - 5, y)}L{Coordinates.Pair(x + 5, y)}";

    private static string Chevron(double x, double y, double down) =>
        $"M{Coordinates.Pair(x - 4.5, y + down)}L{Coordinates.Pair(x, y)}L{Coordinates.Pair(x + 4.5, y + down)}";

    private static string Triangle(double x1, double y1, double x2, double y2, double x3, double y3) =>
        $"M{Coordinates.Pair(x1, y1)}L{Coordinates.Pair(x2, y2)}L{Coordinates.Pair(x3, y3)}Z";
}
