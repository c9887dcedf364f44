using System.Diagnostics;
using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Represents a range of values, with both its ends: <c>50..55</c>.</summary>
/// <typeparam name="T">The type of a value: a number or an <see cref="EdtfDate"/>.</typeparam>
/// <remarks>
/// <para>
/// The true value lies somewhere in it. An interval of dates is in days: it begins with the first day that <see cref="Minimum"/> can mean and ends
/// with the last
/// day that <see cref="Maximum"/> can mean, so <c>2025-01..2025-03</c> includes March 31. (<see cref="EdtfInterval"/> is for what lasts throughout.)
/// </para>
/// <para><see langword="default"/> is the interval of the type's default value.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Interval<T> : IEquatable<Interval<T>>, IFormattable
    where T : struct, IComparable<T>, IEquatable<T>
{
    /// <summary>Initializes a new instance of the <see cref="Interval{T}"/> structure.</summary>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value; the same as <paramref name="minimum"/> for an interval of one value.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="minimum"/> is greater than <paramref name="maximum"/>; an end is not a number; or EDTF does not say which days a date has, as
    /// of a season.
    /// </exception>
    public Interval(T minimum, T maximum)
    {
        if (IntervalOrder.Describe(minimum, maximum) is { } reason)
        {
            throw new ArgumentException($"This is not an interval: {reason}.", nameof(maximum));
        }

        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>Gets the least value, which belongs to the interval.</summary>
    public T Minimum { get; }

    /// <summary>Gets the greatest value, which belongs to the interval.</summary>
    public T Maximum { get; }

    /// <summary>Determines whether a value lies in the interval, of a date every day that it can mean.</summary>
    /// <param name="value">The value.</param>
    /// <returns>
    /// <see langword="true"/> if the value is neither less than <see cref="Minimum"/> nor greater than <see cref="Maximum"/>; otherwise,
    /// <see langword="false"/>, also for what is not a number and for a date of which EDTF does not say which days it has.
    /// </returns>
    public bool Contains(T value) => IntervalOrder.StartsAt(Minimum, value) && IntervalOrder.EndsAt(Maximum, value);

    /// <summary>Determines whether another interval lies in this one.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> if every value of <paramref name="other"/> is one of this interval; otherwise, <see langword="false"/>.</returns>
    public bool Contains(Interval<T> other) => IntervalOrder.StartsAt(Minimum, other.Minimum) && IntervalOrder.EndsAt(Maximum, other.Maximum);

    /// <summary>Gives the two ends: <c>var (minimum, maximum) = interval;</c>.</summary>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Deconstruct(out T minimum, out T maximum) => (minimum, maximum) = (Minimum, Maximum);

    /// <summary>Indicates whether another interval has equal ends.</summary>
    /// <param name="other">The interval to compare with.</param>
    /// <returns><see langword="true"/> if the two are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Interval<T> other) => Minimum.Equals(other.Minimum) && Maximum.Equals(other.Maximum);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval<T> other && Equals(other);

    /// <summary>Returns a hash code that agrees with <see cref="Equals(Interval{T})"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => unchecked((Minimum.GetHashCode() * 31) + Maximum.GetHashCode());

    /// <summary>Returns the two ends, the same in every culture: <c>50..55</c>, <c>2025-01..2025-03</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Returns the two ends, each in a format of its type.</summary>
    /// <param name="format">The format of an end; <see langword="null"/> or empty for the type's own.</param>
    /// <param name="formatProvider">The culture; <see langword="null"/> for the current one.</param>
    /// <returns>The text: <c>50.00..55.00</c> for the format <c>0.00</c>.</returns>
    /// <exception cref="FormatException">The type has no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Text(Minimum, format, formatProvider)}{Interval.Separator}{Text(Maximum, format, formatProvider)}";

    /// <summary>Determines whether two intervals have equal ends.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(Interval<T> left, Interval<T> right) => left.Equals(right);

    /// <summary>Determines whether two intervals differ in an end.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(Interval<T> left, Interval<T> right) => !left.Equals(right);

    private static string Text(T end, string? format, IFormatProvider? formatProvider) =>
        end is IFormattable formattable ? formattable.ToString(format, formatProvider) : end.ToString() ?? "";
}
