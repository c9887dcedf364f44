using System.Diagnostics;
using System.Globalization;

namespace Corpus.Runtime;

/// <summary>
/// A date known to the year, the month or the day, as in the Extended Date/Time Format (EDTF), which is part of ISO 8601-2:
/// <c>2025</c>, <c>2025-01</c>, <c>2025-01-17</c>.
/// </summary>
/// <remarks>
/// <para>
/// These are the dates of EDTF's level 0. The years run from 0000 to 9999 in the proleptic Gregorian calendar, where the year 0000
/// is 1 BC and is a leap year. The date-times and the intervals that level 0 also has, and the uncertain and unspecified dates of the
/// higher levels, are refused.
/// </para>
/// <para>
/// A date that is known to the month is not the first day of that month: <c>2025-01</c> and <c>2025-01-01</c> are different values.
/// <see cref="Earliest"/>, <see cref="Latest"/> and <see cref="Contains"/> say which days a date can mean.
/// </para>
/// <para>Nothing here depends on a culture, a clock or a time zone. <c>default(EdtfDate)</c> is the year <c>0000</c>.</para>
/// </remarks>
/// <seealso href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format (EDTF) Specification, Library of Congress</seealso>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable
{
    private const int MonthShift = 5;
    private const int YearShift = 9;

    // Year, month and day side by side, zero where there is none. Comparing these numbers is the total order that CompareTo
    // documents: what is coarser has a zero where the finer has at least a one.
    private readonly int _packed;

    /// <summary>Makes a date that is known to the year.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public EdtfDate(int year)
    {
        ThrowUnlessInRange(year, 0, EdtfCalendar.MaximumYear, nameof(year));
        _packed = Pack(year, 0, 0);
    }

    /// <summary>Makes a date that is known to the month.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 (January) to 12 (December).</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public EdtfDate(int year, int month)
    {
        ThrowUnlessInRange(year, 0, EdtfCalendar.MaximumYear, nameof(year));
        ThrowUnlessInRange(month, 1, EdtfCalendar.MonthsInYear, nameof(month));
        _packed = Pack(year, month, 0);
    }

    /// <summary>Makes a date that is known to the day.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 (January) to 12 (December).</param>
    /// <param name="day">The day of the month, 1 to 28, 29, 30 or 31, as that month of that year has it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public EdtfDate(int year, int month, int day)
    {
        ThrowUnlessInRange(year, 0, EdtfCalendar.MaximumYear, nameof(year));
        ThrowUnlessInRange(month, 1, EdtfCalendar.MonthsInYear, nameof(month));
        ThrowUnlessInRange(day, 1, EdtfCalendar.DaysInMonth(year, month), nameof(day));
        _packed = Pack(year, month, day);
    }

    // The parser's way in: the parts have been checked, and zero stands for a part that is not there.
    private EdtfDate(EdtfParts parts) => _packed = Pack(parts.Year, parts.Month, parts.Day);

    /// <summary>The year, 0 to 9999.</summary>
    public int Year => _packed >> YearShift;

    /// <summary>The month, 1 to 12; <see langword="null"/> where only the year is known.</summary>
    public int? Month => PackedMonth is var month and not 0 ? month : null;

    /// <summary>The day of the month, 1 to 31; <see langword="null"/> where only the year, or only the year and month, are known.</summary>
    public int? Day => PackedDay is var day and not 0 ? day : null;

    /// <summary>How much of the date is known.</summary>
    public EdtfPrecision Precision => PackedDay != 0 ? EdtfPrecision.Day : PackedMonth != 0 ? EdtfPrecision.Month : EdtfPrecision.Year;

    /// <summary>The first day that this date can mean: of <c>2025</c> it is <c>2025-01-01</c>. A date known to the day is its own earliest.</summary>
    public EdtfDate Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that this date can mean: of <c>2024-02</c> it is <c>2024-02-29</c>. A date known to the day is its own latest.</summary>
    public EdtfDate Latest
    {
        get
        {
            var month = Month ?? EdtfCalendar.MonthsInYear;
            return new(Year, month, Day ?? EdtfCalendar.DaysInMonth(Year, month));
        }
    }

    private int PackedMonth => (_packed >> MonthShift) & 0xF;

    private int PackedDay => _packed & 0x1F;

    /// <summary>Says whether every day that <paramref name="other"/> can mean is also a day that this date can mean.</summary>
    /// <param name="other">The date that may lie within this one.</param>
    /// <returns><see langword="true"/> of <c>2025</c> and <c>2025-01</c>, <see langword="false"/> the other way round. A date contains itself.</returns>
    public bool Contains(EdtfDate other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>The date as EDTF writes it, <c>2025</c>, <c>2025-01</c> or <c>2025-01-17</c>, whatever the culture.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads back as this date.</returns>
    public override string ToString() => Precision switch
    {
        EdtfPrecision.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        EdtfPrecision.Month => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", Year, PackedMonth),
        _ => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, PackedMonth, PackedDay),
    };

    private static int Pack(int year, int month, int day) => (year << YearShift) | (month << MonthShift) | day;

    private static void ThrowUnlessInRange(int value, int minimum, int maximum, string name)
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(
                name, value, string.Format(CultureInfo.InvariantCulture, "The {0} must be {1} to {2}.", name, minimum, maximum));
        }
    }
}
