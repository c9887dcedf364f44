namespace Corpus.Runtime;

public readonly partial struct EdtfInterval
{
    /// <summary>
    /// Compares this interval with another, by their starts and then by their ends: <c>../2020</c>, <c>2020/2021</c>, <c>2020/..</c>, <c>2020/</c>,
    /// <c>/2020</c>.
    /// </summary>
    /// <remarks>
    /// It is a total order for sorting, and two intervals are equal in it only if they are equal. An open start comes first and an open end after all
    /// dates; what
    /// is not known comes last. Dates compare as <see cref="EdtfDate.CompareTo"/> says.
    /// </remarks>
    /// <param name="other">The interval to compare with.</param>
    /// <returns>
    /// Less than zero if this interval comes before <paramref name="other"/>; zero if they are equal; more than zero if this interval comes after.
    /// </returns>
    public int CompareTo(EdtfInterval other)
    {
        var order = StartRank(_startBound).CompareTo(StartRank(other._startBound));
        order = order != 0 ? order : _start.CompareTo(other._start);
        order = order != 0 ? order : _endBound.CompareTo(other._endBound);
        return order != 0 ? order : _end.CompareTo(other._end);
    }

    /// <summary>Indicates whether this interval and another say the same.</summary>
    /// <param name="other">The interval to compare with.</param>
    /// <returns><see langword="true"/> if the two have the same EDTF text; otherwise, <see langword="false"/>.</returns>
    public bool Equals(EdtfInterval other) =>
        _startBound == other._startBound && _endBound == other._endBound && _start == other._start && _end == other._end;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfInterval other && Equals(other);

    /// <summary>Returns a hash code that agrees with <see cref="Equals(EdtfInterval)"/> and is the same in every process.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() =>
        unchecked((((((_start.GetHashCode() * 31) + _end.GetHashCode()) * 31) + (int)_startBound) * 31) + (int)_endBound);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfInterval other => CompareTo(other),
        _ => throw new ArgumentException($"Expected an interval of type {nameof(EdtfInterval)}.", nameof(obj)),
    };

    /// <summary>Determines whether two intervals are equal.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(EdtfInterval left, EdtfInterval right) => left.Equals(right);

    /// <summary>Determines whether two intervals differ, be it only in the precision of an end.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(EdtfInterval left, EdtfInterval right) => !left.Equals(right);

    /// <summary>Determines whether an interval comes before another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes first; otherwise, <see langword="false"/>.</returns>
    public static bool operator <(EdtfInterval left, EdtfInterval right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether an interval comes before another in the order of <see cref="CompareTo"/>, or equals it.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes first or they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator <=(EdtfInterval left, EdtfInterval right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether an interval comes after another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes last; otherwise, <see langword="false"/>.</returns>
    public static bool operator >(EdtfInterval left, EdtfInterval right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether an interval comes after another in the order of <see cref="CompareTo"/>, or equals it.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes last or they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator >=(EdtfInterval left, EdtfInterval right) => left.CompareTo(right) >= 0;

    private static int StartRank(EdtfBound bound) => bound switch
    {
        EdtfBound.Open => 0,
        EdtfBound.Given => 1,
        _ => 2,
    };
}
