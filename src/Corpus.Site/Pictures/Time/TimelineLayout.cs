using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Time;

// A family in one file: where everything on a timeline stands.

/// <param name="Item">What is dated.</param>
/// <param name="Time">When.</param>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Left">Where its mark begins.</param>
/// <param name="Right">Where its mark ends; the same for a point.</param>
/// <param name="LabelLeft">Where its label begins.</param>
/// <param name="Label">As much of its label as has room.</param>
internal sealed record PlacedItem(DatedItem Item, DatedTime Time, int Row, double Left, double Right, double LabelLeft, string Label)
{
    /// <summary>Whether the label stands on the mark.</summary>
    public bool IsInside { get; init; }

    /// <summary>Whether it is too short to be drawn as long as it is.</summary>
    public bool IsPoint => Right - Left < TimelineLayout.LeastBarWidth && Time is { Start: TimeEnd.Given, End: TimeEnd.Given };
}

/// <summary>
/// Puts marks and labels into rows: each into the first row where it touches nothing, in the order of time, so that reading from the upper left follows it.
/// </summary>
internal sealed record TimelineLayout(TimeScale Scale, IReadOnlyList<PlacedItem> Items, int Rows)
{
    public const double Width = 1040;
    public const double Margin = 12;
    public const double LeastBarWidth = 9;

    /// <summary>How far a mark goes beyond an end that nobody knows.</summary>
    public const double UnknownLength = 30;

    /// <summary>How far the whiskers of an approximate time go.</summary>
    public const double WhiskerLength = 9;

    public const double LabelSize = 12.5;
    private const double WidestLabel = 330;
    private const double Distance = 8;
    private const double RowDistance = 16;

    /// <param name="items">What is dated, in the order of time; one at least has a time.</param>
    public static TimelineLayout Of(IEnumerable<DatedItem> items)
    {
        DatedItem[] timed = [.. items.Where(static item => item.Time is not null)];
        var scale = TimeScale.Of(
            [.. timed.SelectMany(static item => new[] { item.Time!.First, item.Time.Last })],
            [.. timed.Where(static item => !item.Time!.IsPeriod).Select(static item => (item.Time!.First, item.Time.Last))],
            Margin,
            Width - Margin);
        List<PlacedItem> placed = [];
        List<List<(double Left, double Right)>> rows = [];
        foreach (var item in timed)
        {
            var place = Place(scale, item);
            var (from, to) = Extent(place);
            var row = rows.FindIndex(taken => taken.TrueForAll(other => to + RowDistance <= other.Left || other.Right + RowDistance <= from));
            if (row < 0)
            {
                row = rows.Count;
                rows.Add([]);
            }

            rows[row].Add((from, to));
            placed.Add(place with { Row = row });
        }

        return new TimelineLayout(scale, placed, rows.Count);
    }

    /// <summary>What nothing else may touch: mark, ends and label.</summary>
    public static (double Left, double Right) Extent(PlacedItem item)
    {
        var whisker = item.Time.IsApproximate ? WhiskerLength : 0;
        var left = item.Left - whisker - (item.IsPoint ? LeastBarWidth / 2 : 0);
        var right = item.Right + whisker + (item.IsPoint ? LeastBarWidth / 2 : 0);
        return (Math.Min(left, item.LabelLeft), Math.Max(right, item.LabelLeft + TextWidth.Of(item.Label, LabelSize)));
    }

    private static PlacedItem Place(TimeScale scale, DatedItem item)
    {
        var time = item.Time!;
        var (left, right) = (scale.X(time.First), scale.X(time.Last));
        left = time.Start switch { TimeEnd.Open => Margin, TimeEnd.Unknown => Math.Max(0, left - UnknownLength), _ => left };
        right = time.End switch { TimeEnd.Open => Width - Margin, TimeEnd.Unknown => Math.Min(Width, right + UnknownLength), _ => right };
        if (right - left < LeastBarWidth && time is { Start: TimeEnd.Given, End: TimeEnd.Given })
        {
            left = right = (left + right) / 2;
        }

        var mark = new PlacedItem(item, time, 0, left, right, left, "");
        var (from, to) = Extent(mark);
        var label = item.Fit(LabelSize, WidestLabel);
        var width = TextWidth.Of(label, LabelSize);
        var inside = right - left >= width + (2 * Distance) + (time.Start == TimeEnd.Unknown || time.End == TimeEnd.Unknown ? 2 * UnknownLength : 0);
        var labelLeft = inside ? left + Distance + (time.Start == TimeEnd.Unknown ? UnknownLength : 0)
            : to + Distance + width <= Width ? to + Distance
            : from - Distance - width >= 0 ? from - Distance - width
            : Math.Max(0, Math.Min(left + Distance, Width - width));
        return mark with { LabelLeft = labelLeft, Label = label, IsInside = inside };
    }
}
