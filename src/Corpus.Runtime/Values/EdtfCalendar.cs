namespace Corpus.Runtime;

/// <summary>
/// The proleptic Gregorian calendar of ISO 8601, with the year 0 and the years before it that <see cref="DateTime"/> does not have, and the days
/// of it that a date can mean.
/// </summary>
internal static class EdtfCalendar
{
    /// <summary>The last year of four digits, and so the last one that has months.</summary>
    public const int MaximumYear = 9999;

    /// <summary>The last year of nine digits.</summary>
    public const int MaximumLongYear = 999_999_999;

    public const int MonthsInYear = 12;

    // Where the year is unknown, a day must be in some year: this one has them all.
    private const int AnyYear = 2000;

    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The first year that a date can mean; where it is unknown, a leap year.</summary>
    public static int FirstYear(EdtfYear year) => year.IsUnknown ? AnyYear : year.First;

    /// <summary>The last year that a date can mean; where it is unknown, the same leap year.</summary>
    public static int LastYear(EdtfYear year) => year.IsUnknown ? AnyYear : year.Last;

    /// <summary>The first day that a date can mean, or <see langword="null"/> if there is none; a date without a year is looked for in a leap year.</summary>
    public static EdtfDay? First(EdtfParts parts)
    {
        var last = LastYear(parts.Year);
        for (var year = FirstYear(parts.Year); year <= last; year++)
        {
            for (var month = 1; month <= MonthsInYear && Matches(parts.Year, year); month++)
            {
                for (var day = 1; day <= DaysInMonth(year, month) && parts.Month.Matches(month); day++)
                {
                    if (parts.Day.Matches(day))
                    {
                        return new EdtfDay(year, month, day);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The last day that a date can mean, or <see langword="null"/> if there is none; a date without a year is looked for in a leap year.</summary>
    public static EdtfDay? Last(EdtfParts parts)
    {
        var first = FirstYear(parts.Year);
        for (var year = LastYear(parts.Year); year >= first; year--)
        {
            for (var month = MonthsInYear; month >= 1 && Matches(parts.Year, year); month--)
            {
                for (var day = DaysInMonth(year, month); day >= 1 && parts.Month.Matches(month); day--)
                {
                    if (parts.Day.Matches(day))
                    {
                        return new EdtfDay(year, month, day);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether every day that the inner date can mean is one that the outer date can mean. Neither is a season.</summary>
    /// <remarks>
    /// February 29 needs no look at the years: there are no digits that only the leap years of a year's digits have, so what contains them contains the others
    /// too.
    /// </remarks>
    public static bool Contains(EdtfParts outer, EdtfParts inner)
    {
        if (!outer.Year.Includes(inner.Year))
        {
            return false;
        }

        for (var month = 1; month <= MonthsInYear; month++)
        {
            for (var day = 1; day <= DaysInMonth(AnyYear, month) && inner.Month.Matches(month); day++)
            {
                if (inner.Day.Matches(day) && !(outer.Month.Matches(month) && outer.Day.Matches(day)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether two dates can mean the same day. A season is only in a season of the same name.</summary>
    public static bool Intersect(EdtfParts left, EdtfParts right)
    {
        if (left.Year.IntersectionWith(right.Year) is not { } year)
        {
            return false;
        }

        if (left.Season is not null || right.Season is not null)
        {
            return left.Season == right.Season;
        }

        return left.Month.IntersectionWith(right.Month) is { } month && left.Day.IntersectionWith(right.Day) is { } day
            && (year.IsLong || First(new EdtfParts(year, month, day, EdtfQualifiers.None)) is not null);
    }

    private static bool Matches(EdtfYear years, int year) => years.IsUnknown || years.Matches(year);
}
