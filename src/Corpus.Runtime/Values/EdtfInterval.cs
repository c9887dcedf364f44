using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>
/// Represents a time with a start and an end, in the Extended Date/Time Format (EDTF): <c>2020/2024</c>, <c>2020/..</c> (since 2020, with no end),
/// <c>2020/</c> (since 2020, until nobody knows when).
/// </summary>
/// <remarks>
/// <para>
/// These are the intervals of EDTF's levels 0 and 1. An end is any <see cref="EdtfDate"/>, is open (<c>..</c>) or is unknown (nothing); one of the
/// two is a date.
/// What is in an interval lasts throughout, from the first day that <see cref="Start"/> can mean to the last day that <see cref="End"/> can mean.
/// </para>
/// <para><c>default(EdtfInterval)</c> is <c>0000/0000</c>.</para>
/// </remarks>
/// <seealso href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format (EDTF) Specification, Library of Congress</seealso>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct EdtfInterval : IEquatable<EdtfInterval>, IComparable<EdtfInterval>, IComparable, IFormattable
{
    private readonly EdtfDate _start;
    private readonly EdtfDate _end;
    private readonly EdtfBound _startBound;
    private readonly EdtfBound _endBound;

    /// <summary>Initializes a new instance of the <see cref="EdtfInterval"/> structure.</summary>
    /// <param name="start">The date at which it starts, or <see langword="null"/> if that is not known.</param>
    /// <param name="end">The date at which it ends, or <see langword="null"/> if that is not known.</param>
    /// <exception cref="ArgumentException">Neither is given, or the end is before the start.</exception>
    public EdtfInterval(EdtfDate? start, EdtfDate? end)
        : this(start ?? default, Bound(start), end ?? default, Bound(end))
    {
        if (EdtfIntervalParser.DescribeWrong(start, end) is { } reason)
        {
            throw new ArgumentException($"This is not an interval: {reason}.", nameof(end));
        }
    }

    private EdtfInterval(EdtfDate start, EdtfBound startBound, EdtfDate end, EdtfBound endBound)
    {
        _start = start;
        _startBound = startBound;
        _end = end;
        _endBound = endBound;
    }

    /// <summary>Gets the date at which the interval starts, or <see langword="null"/> if it is open or not known.</summary>
    public EdtfDate? Start => _startBound == EdtfBound.Given ? _start : null;

    /// <summary>Gets the date at which the interval ends, or <see langword="null"/> if it is open or not known.</summary>
    public EdtfDate? End => _endBound == EdtfBound.Given ? _end : null;

    /// <summary>Gets a value that indicates whether the interval has no start: <c>../2020</c>.</summary>
    public bool IsOpenStart => _startBound == EdtfBound.Open;

    /// <summary>Gets a value that indicates whether the interval has no end: <c>2020/..</c>.</summary>
    public bool IsOpenEnd => _endBound == EdtfBound.Open;

    /// <summary>Gets the first day that the start can mean.</summary>
    /// <value>
    /// A full date, or <see langword="null"/> if the start is open or not known, or if EDTF does not say which days it has: see
    /// <see cref="EdtfDate.Earliest"/>.
    /// </value>
    public EdtfDate? Earliest => Start?.Earliest;

    /// <summary>Gets the last day that the end can mean.</summary>
    /// <value>
    /// A full date, or <see langword="null"/> if the end is open or not known, or if EDTF does not say which days it has: see <see cref="EdtfDate.Latest"/>.
    /// </value>
    public EdtfDate? Latest => End?.Latest;

    /// <summary>Creates an interval with no end: <c>2020/..</c>.</summary>
    /// <param name="start">The date at which it starts.</param>
    /// <returns>The interval.</returns>
    public static EdtfInterval Since(EdtfDate start) => new(start, EdtfBound.Given, default, EdtfBound.Open);

    /// <summary>Creates an interval with no start: <c>../2020</c>.</summary>
    /// <param name="end">The date at which it ends.</param>
    /// <returns>The interval.</returns>
    public static EdtfInterval Until(EdtfDate end) => new(default, EdtfBound.Open, end, EdtfBound.Given);

    /// <summary>Determines whether every day that a date can mean lies in the interval. Qualifiers play no part.</summary>
    /// <param name="date">The date.</param>
    /// <returns>
    /// <see langword="true"/> if the date surely lies in it; otherwise, <see langword="false"/>. Of an interval with an end that is not known, only
    /// the other end
    /// surely lies in it; so it is where EDTF does not say which days an end has, as of a season, and only what lies in a season does.
    /// </returns>
    public bool Contains(EdtfDate date)
    {
        if (date.Earliest is { } earliest && date.Latest is { } latest && HasDays)
        {
            var isAfterStart = IsOpenStart || (Start ?? End)!.Value.Earliest <= earliest;
            return isAfterStart && (IsOpenEnd || latest <= (End ?? Start)!.Value.Latest);
        }

        return IsInEndWithoutDays(Start, date) || IsInEndWithoutDays(End, date);
    }

    /// <summary>Determines whether a day lies in the interval. The time of day and the kind of the <see cref="DateTime"/> play no part.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if the day surely lies in it; otherwise, <see langword="false"/>.</returns>
    public bool Contains(DateTime day) => Contains(EdtfDate.FromDateTime(day));

    private bool HasDays => Start is not { Earliest: null } && End is not { Earliest: null };

    private static EdtfBound Bound(EdtfDate? date) => date is null ? EdtfBound.Unknown : EdtfBound.Given;

    private static bool IsInEndWithoutDays(EdtfDate? end, EdtfDate date) => end is { Earliest: null } known && known.Contains(date);
}
