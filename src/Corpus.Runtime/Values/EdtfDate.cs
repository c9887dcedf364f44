using System.Diagnostics;
using System.Globalization;

namespace Corpus.Runtime;

/// <summary>
/// Represents a date as documents print it, in the Extended Date/Time Format (EDTF), which is part of ISO 8601-2: <c>2025</c>, <c>2025-01</c>,
/// <c>2025-01-17</c>; also <c>2025-04~</c> (around April 2025), <c>2025-21</c> (spring 2025), <c>202X</c> (the 2020s) and <c>XXXX-01-17</c> (January 17,
/// year unknown).
/// </summary>
/// <remarks>
/// <para>
/// These are the dates of EDTF's levels 0 and 1, and of level 2 those with unspecified digits (<c>X</c>) anywhere. Date-times, sets, exponents,
/// qualifiers of a part and the seasons of level 2 are refused. Years have four digits, in the proleptic Gregorian calendar, where the year 0000 is 1 BC;
/// or five to nine digits after a <c>Y</c>.
/// </para>
/// <para>
/// A date that is known to the month is not the first day of that month: <c>2025-01</c> and <c>2025-01-01</c> are different values.
/// <see cref="Earliest"/>, <see cref="Latest"/> and <see cref="Contains(EdtfDate)"/> say which days a date can mean.
/// </para>
/// <para>
/// Nothing here depends on a clock or a time zone, and only <see cref="ToString(string?, IFormatProvider?)"/> with a .NET date pattern depends on a culture.
/// <c>default(EdtfDate)</c> is the year <c>0000</c>.
/// </para>
/// </remarks>
/// <seealso href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format (EDTF) Specification, Library of Congress</seealso>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable, IFormattable
{
    private readonly EdtfParts _parts;

    /// <summary>Initializes a new instance of the <see cref="EdtfDate"/> structure to a year.</summary>
    /// <param name="year">The year, -999,999,999 to 999,999,999; 0 is 1 BC.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public EdtfDate(int year)
    {
        ThrowUnlessInRange(year, -EdtfCalendar.MaximumLongYear, EdtfCalendar.MaximumLongYear, nameof(year));
        _parts = new EdtfParts(EdtfYear.Of(year), default, default, EdtfQualifiers.None);
    }

    /// <summary>Initializes a new instance of the <see cref="EdtfDate"/> structure to a month of a year.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BC.</param>
    /// <param name="month">The month, 1 (January) to 12 (December).</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public EdtfDate(int year, int month)
    {
        ThrowUnlessInRange(year, -EdtfCalendar.MaximumYear, EdtfCalendar.MaximumYear, nameof(year));
        ThrowUnlessInRange(month, 1, EdtfCalendar.MonthsInYear, nameof(month));
        _parts = new EdtfParts(EdtfYear.Of(year), EdtfPart.Of(month), default, EdtfQualifiers.None);
    }

    /// <summary>Initializes a new instance of the <see cref="EdtfDate"/> structure to a season of a year.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BC.</param>
    /// <param name="season">The season.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range, or the season is none.</exception>
    public EdtfDate(int year, EdtfSeason season)
    {
        ThrowUnlessInRange(year, -EdtfCalendar.MaximumYear, EdtfCalendar.MaximumYear, nameof(year));
        ThrowUnlessInRange((int)season, (int)EdtfSeason.Spring, (int)EdtfSeason.Winter, nameof(season));
        _parts = new EdtfParts(EdtfYear.Of(year), EdtfPart.Of((int)season), default, EdtfQualifiers.None);
    }

    /// <summary>Initializes a new instance of the <see cref="EdtfDate"/> structure to a day.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BC.</param>
    /// <param name="month">The month, 1 (January) to 12 (December).</param>
    /// <param name="day">The day of the month, 1 to 28, 29, 30 or 31, as that month of that year has it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public EdtfDate(int year, int month, int day)
    {
        ThrowUnlessInRange(year, -EdtfCalendar.MaximumYear, EdtfCalendar.MaximumYear, nameof(year));
        ThrowUnlessInRange(month, 1, EdtfCalendar.MonthsInYear, nameof(month));
        ThrowUnlessInRange(day, 1, EdtfCalendar.DaysInMonth(year, month), nameof(day));
        _parts = new EdtfParts(EdtfYear.Of(year), EdtfPart.Of(month), EdtfPart.Of(day), EdtfQualifiers.None);
    }

    private EdtfDate(EdtfDay day)
        : this(day.Year, day.Month, day.Day)
    {
    }

    // The parser's way in: the parts have been checked.
    private EdtfDate(EdtfParts parts) => _parts = parts;

    /// <summary>Gets the year, or <see langword="null"/> if not all its digits are given: of <c>202X</c> and of <c>XXXX-01-17</c>.</summary>
    /// <value>-999,999,999 to 999,999,999; 0 is 1 BC, -1 is 2 BC.</value>
    public int? Year => _parts.Year.IsSpecified ? _parts.Year.Number : null;

    /// <summary>Gets the month, or <see langword="null"/> if the date has none, has a season instead, or leaves a digit of it unspecified.</summary>
    /// <value>1 (January) to 12 (December).</value>
    public int? Month => Season is null ? _parts.Month.Number : null;

    /// <summary>Gets the season, or <see langword="null"/> if the date has none.</summary>
    public EdtfSeason? Season => _parts.Season;

    /// <summary>Gets the day of the month, or <see langword="null"/> if the date has none or leaves a digit of it unspecified.</summary>
    /// <value>1 to 31.</value>
    public int? Day => _parts.Day.Number;

    /// <summary>Gets the smallest unit of time that the date names.</summary>
    public EdtfPrecision Precision => _parts.Precision;

    /// <summary>Gets a value that indicates whether the source of the date is doubtful, as EDTF's <c>?</c> and <c>%</c> say.</summary>
    public bool IsUncertain => (_parts.Qualifiers & EdtfQualifiers.Uncertain) != 0;

    /// <summary>Gets a value that indicates whether the date is an estimate that is near the true one, as EDTF's <c>~</c> and <c>%</c> say.</summary>
    public bool IsApproximate => (_parts.Qualifiers & EdtfQualifiers.Approximate) != 0;

    /// <summary>Gets a value that indicates whether a digit is left open by an <c>X</c>: of <c>202X</c>, <c>2025-XX-17</c> and <c>XXXX-01-17</c>.</summary>
    public bool HasUnspecifiedDigits => _parts.HasUnspecifiedDigits;

    /// <summary>
    /// Gets the first day that the date can mean: <c>2025-01-01</c> of <c>2025</c>, <c>1560-12-25</c> of <c>156X-12-25</c>. A full date is its own earliest.
    /// </summary>
    /// <value>A full date without qualifiers, or <see langword="null"/> if no digit of the year is given, the year has more than four digits, or the date is
    /// a season, of which EDTF does not say when it begins.</value>
    public EdtfDate? Earliest => HasDays ? new EdtfDate(EdtfCalendar.First(_parts)!.Value) : null;

    /// <summary>
    /// Gets the last day that the date can mean: <c>2024-02-29</c> of <c>2024-02</c>, <c>1569-12-25</c> of <c>156X-12-25</c>. A full date is its own latest.
    /// </summary>
    /// <value>A full date without qualifiers, or <see langword="null"/> where <see cref="Earliest"/> is.</value>
    public EdtfDate? Latest => HasDays ? new EdtfDate(EdtfCalendar.Last(_parts)!.Value) : null;

    /// <summary>Gets a value that indicates whether this is a date of EDTF's level 0: a year 0000 to 9999, a month or a day of it, and no more.</summary>
    internal bool IsLevelZero =>
        _parts is { Qualifiers: EdtfQualifiers.None, HasUnspecifiedDigits: false, Season: null, Year: { IsNegative: false, IsLong: false } };

    /// <summary>Gets a value that indicates whether no digit of the year is given.</summary>
    internal bool IsOfUnknownYear => _parts.Year.IsUnknown;

    /// <summary>The day of <see cref="Earliest"/>, which compares faster than a date.</summary>
    internal EdtfDay? FirstDay => HasDays ? EdtfCalendar.First(_parts) : null;

    /// <summary>The day of <see cref="Latest"/>, which compares faster than a date.</summary>
    internal EdtfDay? LastDay => HasDays ? EdtfCalendar.Last(_parts) : null;

    /// <summary>The first year that the date can mean, unless no digit of it is given.</summary>
    internal int FirstYear => _parts.Year.First;

    /// <summary>The last year that the date can mean, unless no digit of it is given.</summary>
    internal int LastYear => _parts.Year.Last;

    /// <summary>Gets what the text says, digit by digit: what a quote has to print of it.</summary>
    internal EdtfParts Parts => _parts;

    private bool HasDays => !_parts.Year.IsUnknown && !_parts.Year.IsLong && Season is null;

    private bool IsFullDate => Precision == EdtfPrecision.Day && !HasUnspecifiedDigits;

    /// <summary>Determines whether every day that another date can mean is also a day that this date can mean. Qualifiers play no part.</summary>
    /// <param name="other">The date that may lie within this one.</param>
    /// <returns>
    /// <see langword="true"/> if this date contains the other, as <c>2025</c> contains <c>2025-01</c>, <c>202X</c> contains <c>2025</c>, and <c>XXXX-01-17</c>
    /// contains <c>2025-01-17</c>; otherwise, <see langword="false"/>. Only a season of the same name contains a season, because EDTF does not say which
    /// days it has. A date contains itself.
    /// </returns>
    public bool Contains(EdtfDate other)
    {
        var (outer, inner) = (_parts, other._parts);
        return Season is null && other.Season is null
            ? EdtfCalendar.Contains(outer, inner)
            : Season == other.Season && outer.Year.Includes(inner.Year);
    }

    /// <summary>Determines whether this date can mean a day. The time of day and the kind of the <see cref="DateTime"/> play no part.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if it is one of the days that this date can mean; otherwise, <see langword="false"/>.</returns>
    public bool Contains(DateTime day) => Contains(FromDateTime(day));

    /// <summary>Determines whether this date and another can mean the same day. Qualifiers play no part.</summary>
    /// <param name="other">The date to compare with; either of the two may be the pattern.</param>
    /// <returns>
    /// <see langword="true"/> if there is a day that both can mean, as <c>2025-01-17</c> and <c>XXXX-01-17</c> do, and <c>2025-01</c> and <c>XXXX-XX-17</c>;
    /// otherwise, <see langword="false"/>. A season matches only a season of the same name, because EDTF does not say which days it has. Of a date that
    /// <see cref="Contains(EdtfDate)"/> another, it is always <see langword="true"/>.
    /// </returns>
    public bool IsMatch(EdtfDate other) => EdtfCalendar.Intersect(_parts, other._parts);

    /// <summary>Determines whether this date can mean a day, as <see cref="Contains(DateTime)"/> does.</summary>
    /// <param name="day">The day. The time of day and the kind play no part.</param>
    /// <returns><see langword="true"/> if it is one of the days that this date can mean; otherwise, <see langword="false"/>.</returns>
    public bool IsMatch(DateTime day) => IsMatch(FromDateTime(day));

    private static void ThrowUnlessInRange(int value, int minimum, int maximum, string name)
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(
                name, value, string.Format(CultureInfo.InvariantCulture, "The {0} must be {1} to {2}.", name, minimum, maximum));
        }
    }
}
