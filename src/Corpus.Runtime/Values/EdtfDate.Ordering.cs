namespace Corpus.Runtime;

public readonly partial struct EdtfDate
{
    /// <summary>
    /// Compares this date with another, by the earliest day that each can mean; of two with the same earliest day the coarser comes first:
    /// <c>202X</c>, <c>2025</c>, <c>2025-XX</c>, <c>2025-01</c>, <c>2025-01-01</c>, <c>2025-01-17</c>, <c>2025-02</c>.
    /// </summary>
    /// <remarks>
    /// It is a total order for sorting, and two dates are equal in it only if they are equal. The seasons come after the months of their year, since EDTF does
    /// not say when they begin, and dates of which no digit of the year is given come last, by month and day. Of two with the same earliest day and the
    /// same precision, the one that can mean later days comes first; of two that can mean the same days, the one without a qualifier, then the uncertain,
    /// the approximate, and the one that is both. That a date comes before another does not say that what it dates happened before.
    /// </remarks>
    /// <param name="other">The date to compare with.</param>
    /// <returns>
    /// Less than zero if this date comes before <paramref name="other"/>; zero if they are equal; more than zero if this date comes after.
    /// </returns>
    public int CompareTo(EdtfDate other)
    {
        var order = _parts.Year.IsUnknown.CompareTo(other._parts.Year.IsUnknown);
        order = order != 0 ? order : FirstInOrder(_parts).CompareTo(FirstInOrder(other._parts));
        order = order != 0 ? order : Precision.CompareTo(other.Precision);
        order = order != 0 ? order : LastInOrder(other._parts).CompareTo(LastInOrder(_parts));
        return order != 0 ? order : Tie(_parts).CompareTo(Tie(other._parts));
    }

    /// <summary>Indicates whether this date and another say the same, to the same precision and with the same qualifiers.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns><see langword="true"/> if the two have the same EDTF text; otherwise, <see langword="false"/>, as for <c>2025-01</c> and
    /// <c>2025-01-01</c>.</returns>
    public bool Equals(EdtfDate other) => _parts == other._parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <summary>Returns a hash code that agrees with <see cref="Equals(EdtfDate)"/> and is the same in every process.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Tie(_parts).GetHashCode();

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a date of type {nameof(EdtfDate)}.", nameof(obj)),
    };

    /// <summary>Determines whether two dates are equal, to the same precision and with the same qualifiers.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Determines whether two dates differ, be it only in precision.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Determines whether a date comes before another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes first; otherwise, <see langword="false"/>.</returns>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a date comes before another in the order of <see cref="CompareTo"/>, or equals it.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes first or they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a date comes after another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes last; otherwise, <see langword="false"/>.</returns>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a date comes after another in the order of <see cref="CompareTo"/>, or equals it.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes last or they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    private static EdtfDay FirstInOrder(EdtfParts parts) =>
        parts.Season is { } season ? new EdtfDay(EdtfCalendar.FirstYear(parts.Year), (int)season, 0) : EdtfCalendar.First(parts)!.Value;

    private static EdtfDay LastInOrder(EdtfParts parts) =>
        parts.Season is { } season ? new EdtfDay(EdtfCalendar.LastYear(parts.Year), (int)season, 0) : EdtfCalendar.Last(parts)!.Value;

    // All that is in the parts but for the sign, which the first day shows. Qualifiers are lowest, so that they decide last.
    private static long Tie(EdtfParts parts) =>
        ((long)parts.Year.Magnitude << 24) | ((long)parts.Year.Unspecified << 20)
        | ((long)parts.Month.Packed << 11) | ((long)parts.Day.Packed << 3) | (long)parts.Qualifiers;
}
