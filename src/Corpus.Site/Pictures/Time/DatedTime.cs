namespace Corpus.Site.Pictures.Time;

// A family in one file: a time as a timeline draws it.

/// <summary>What a time says of one of its ends.</summary>
internal enum TimeEnd
{
    Given,

    /// <summary>There is none.</summary>
    Open,

    /// <summary>There is one that nobody knows.</summary>
    Unknown,
}

/// <summary>When something was, as days. An end that is not given has the day of the other.</summary>
/// <param name="First">The first day that it can mean.</param>
/// <param name="Last">The last day that it can mean.</param>
internal sealed record DatedTime(long First, long Last)
{
    public TimeEnd Start { get; init; }

    public TimeEnd End { get; init; }

    /// <summary>EDTF's <c>?</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>EDTF's <c>~</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>EDTF's <c>X</c>, and seasons, of which EDTF does not say which days they have.</summary>
    public bool IsUnspecified { get; init; }

    /// <summary>Whether it lasts from one end to the other, so that it is no single date of which not all is known.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>The time of a date; null if nothing is known of its year.</summary>
    public static DatedTime? Of(EdtfDate date)
    {
        var qualifiers = new DatedTime(0, 0)
        {
            IsUncertain = date.IsUncertain,
            IsApproximate = date.IsApproximate,
            IsUnspecified = date.HasUnspecifiedDigits || date.Season is not null,
        };
        if (date.Season is not null)
        {
            // The year, without the season and the qualifiers behind it.
            var text = date.ToString();
            return Of(EdtfDate.Parse(text[..text.LastIndexOf('-')])) is { } year ? qualifiers with { First = year.First, Last = year.Last } : null;
        }

        if (date.Earliest is { } earliest && date.Latest is { } latest)
        {
            return qualifiers with { First = Number(earliest), Last = Number(latest) };
        }

        return date is { Precision: EdtfPrecision.Year, Year: { } yearOfMany }
            ? qualifiers with { First = DayNumber.Of(yearOfMany, 1, 1), Last = DayNumber.Of(yearOfMany, 12, 31) }
            : null;
    }

    /// <summary>The time of an interval; null if nothing is known of the years of its ends.</summary>
    public static DatedTime? Of(EdtfInterval interval)
    {
        var (start, end) = (interval.Start is { } first ? Of(first) : null, interval.End is { } last ? Of(last) : null);
        return Between(start, interval.IsOpenStart ? TimeEnd.Open : TimeEnd.Unknown, end, interval.IsOpenEnd ? TimeEnd.Open : TimeEnd.Unknown);
    }

    /// <summary>From one date to another, each of which may be missing.</summary>
    public static DatedTime? Between(DatedTime? start, TimeEnd withoutStart, DatedTime? end, TimeEnd withoutEnd)
    {
        if ((start ?? end) is not { } given)
        {
            return null;
        }

        var (first, last) = ((start ?? given).First, (end ?? given).Last);
        return new DatedTime(Math.Min(first, last), Math.Max(first, last))
        {
            Start = start is null ? withoutStart : TimeEnd.Given,
            End = end is null ? withoutEnd : TimeEnd.Given,
            IsUncertain = start is { IsUncertain: true } || end is { IsUncertain: true },
            IsApproximate = start is { IsApproximate: true } || end is { IsApproximate: true },
            IsUnspecified = start is { IsUnspecified: true } || end is { IsUnspecified: true },
            IsPeriod = true,
        };
    }

    private static long Number(EdtfDate day) => DayNumber.Of(day.Year!.Value, day.Month!.Value, day.Day!.Value);
}
