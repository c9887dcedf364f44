namespace Corpus.Runtime;

public readonly partial struct EdtfDate
{
    /// <summary>
    /// Puts this date before or after another, by the earliest day that each can mean, and of two with the same earliest day the
    /// coarser first: <c>2025</c>, <c>2025-01</c>, <c>2025-01-01</c>, <c>2025-01-17</c>, <c>2025-02</c>.
    /// </summary>
    /// <remarks>It is a total order for sorting. That one date comes before another does not say that what it dates happened before.</remarks>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than zero, zero or more than zero, as this date comes before, is, or comes after <paramref name="other"/>.</returns>
    public int CompareTo(EdtfDate other) => _packed.CompareTo(other._packed);

    /// <summary>Says whether the other date is known to the same precision and has the same parts.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns><see langword="false"/> of <c>2025-01</c> and <c>2025-01-01</c>.</returns>
    public bool Equals(EdtfDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <summary>A hash that agrees with <see cref="Equals(EdtfDate)"/> and is the same in every process.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => _packed;

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a date of type {nameof(EdtfDate)}.", nameof(obj)),
    };

    /// <summary>Says whether two dates are the same, to the same precision.</summary>
    /// <param name="left">The one date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Says whether two dates differ, be it only in precision.</summary>
    /// <param name="left">The one date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Says whether <paramref name="left"/> comes first in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The one date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Says whether <paramref name="left"/> comes first in the order of <see cref="CompareTo"/>, or is the same date.</summary>
    /// <param name="left">The one date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether <paramref name="left"/> comes last in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The one date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Says whether <paramref name="left"/> comes last in the order of <see cref="CompareTo"/>, or is the same date.</summary>
    /// <param name="left">The one date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;
}
