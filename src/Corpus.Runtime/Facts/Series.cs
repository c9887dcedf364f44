using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

/// <summary>Represents a value that changes with time: a list of values, each with the period in which it holds, in the order of time.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// <para>
/// No two periods share a day, and the same value may occur more than once. <c>series[^1]</c> is the last entry. Two series are equal if they have
/// equal entries.
/// </para>
/// <para>
/// A series compares days. A date that EDTF does not place (a season, a date of an unknown year, a year of more than four digits) is in no period but
/// one that is
/// given by <see cref="SeriesEntry{T}.AsOf"/> and contains it, and in one without limits; an entry whose <see cref="SeriesEntry{T}.From"/> or
/// <see cref="SeriesEntry{T}.Until"/> is such a date holds for no date. Qualifiers (<c>?</c>, <c>~</c>) play no part.
/// </para>
/// <para>Only a corpus can make one.</para>
/// </remarks>
/// <example><code>decimal rate = Vat.Rate.At(new EdtfDate(2020, 8));</code></example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Series<T> : IReadOnlyList<SeriesEntry<T>>, IEquatable<Series<T>>
{
    private readonly EquatableArray<SeriesEntry<T>> _entries;

    // What the calendar says of each entry, asked once.
    private readonly (EdtfDay? First, EdtfDay? Last)?[] _limits;

    /// <summary>Makes a series of one entry or more, in any order.</summary>
    internal Series(EquatableArray<SeriesEntry<T>> entries)
    {
        if (entries.IsEmpty)
        {
            throw new ArgumentException("A series has one entry or more.", nameof(entries));
        }

        // OrderBy is stable, so entries that nobody can order keep the curator's order.
        _entries = EquatableArray.From(entries.OrderBy(static entry => entry.Period));
        _limits = [.. _entries.Select(static entry => entry.Period.Limits)];
    }

    /// <summary>Gets the number of entries, one or more.</summary>
    public int Count => _entries.Count;

    /// <summary>
    /// Gets the value of the last entry, which is the one that begins last. It need not hold today: the last period may have ended, or may not have begun.
    /// </summary>
    /// <value>An entry of which EDTF does not say in which year it begins is not the last one, unless all are like it.</value>
    public T Latest => _entries[Count - 1].Value;

    /// <summary>Gets the entry at the specified index, in the order of time.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or not less than <see cref="Count"/>.</exception>
    public SeriesEntry<T> this[int index] => _entries[index];

    /// <summary>Gets the value that holds on every day that a date can mean.</summary>
    /// <param name="date">The date: a day, or a month or a year that lies within one period.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// No value holds at the date, or on only some of its days, or different ones do on different days. The message names the entries.
    /// </exception>
    public T At(EdtfDate date) => FindEntry(date) is { } entry ? entry.Value : throw NoValueAt(date);

    /// <summary>Gets the value that holds on a day. The time of day and the kind of the <see cref="DateTime"/> play no part.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No value holds on the day. The message names the entries.</exception>
    public T At(DateTime day) => At(EdtfDate.FromDateTime(day));

    /// <summary>Gets the value that holds on every day that a date can mean, if there is one.</summary>
    /// <param name="date">The date: a day, or a month or a year that lies within one period.</param>
    /// <param name="value">When this method returns, the value, or <see langword="default"/> if there is none.</param>
    /// <returns><see langword="true"/> if one value holds on all days of the date; otherwise, <see langword="false"/>.</returns>
    public bool TryAt(EdtfDate date, [MaybeNullWhen(false)] out T value)
    {
        var entry = FindEntry(date);
        value = entry is null ? default : entry.Value;
        return entry is not null;
    }

    /// <summary>Gets the value that holds on a day, if there is one. The time of day and the kind of the <see cref="DateTime"/> play no part.</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">When this method returns, the value, or <see langword="default"/> if there is none.</param>
    /// <returns><see langword="true"/> if a value holds on the day; otherwise, <see langword="false"/>.</returns>
    public bool TryAt(DateTime day, [MaybeNullWhen(false)] out T value) => TryAt(EdtfDate.FromDateTime(day), out value);

#if NET8_0_OR_GREATER
    /// <summary>Gets the value that holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No value holds on the day. The message names the entries.</exception>
    public T At(DateOnly day) => At(EdtfDate.FromDateOnly(day));

    /// <summary>Gets the value that holds on a day, if there is one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">When this method returns, the value, or <see langword="default"/> if there is none.</param>
    /// <returns><see langword="true"/> if a value holds on the day; otherwise, <see langword="false"/>.</returns>
    public bool TryAt(DateOnly day, [MaybeNullWhen(false)] out T value) => TryAt(EdtfDate.FromDateOnly(day), out value);
#endif

    /// <summary>Indicates whether another series has equal values in the same periods.</summary>
    /// <param name="other">The series to compare with.</param>
    /// <returns><see langword="true"/> if the two are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals([NotNullWhen(true)] Series<T>? other) => other is not null && _entries == other._entries;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Series<T>);

    /// <summary>Returns a hash code that agrees with <see cref="Equals(Series{T})"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => _entries.GetHashCode();

    /// <summary>
    /// Returns the entries in the order of time, the same in every culture: <c>19 until 2020-06; 16 from 2020-07 until 2020-12; 19 from 2021-01</c>.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("; ", _entries);

    /// <summary>Returns an enumerator of the entries, which allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public EquatableArrayEnumerator<SeriesEntry<T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<SeriesEntry<T>> IEnumerable<SeriesEntry<T>>.GetEnumerator() => ((IEnumerable<SeriesEntry<T>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_entries).GetEnumerator();

    /// <summary>Determines whether two series have equal values in the same periods.</summary>
    /// <param name="left">The first series.</param>
    /// <param name="right">The second series.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(Series<T>? left, Series<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two series differ in a value or a period.</summary>
    /// <param name="left">The first series.</param>
    /// <param name="right">The second series.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(Series<T>? left, Series<T>? right) => !(left == right);

    private SeriesEntry<T>? FindEntry(EdtfDate date)
    {
        var (first, last) = (date.FirstDay, date.LastDay);
        for (var i = 0; i < _limits.Length; i++)
        {
            var contains = _limits[i] is not { } limits ? _entries[i].Period.Contains(date)
                : first is { } from && last is { } until
                    && (limits.First is not { } start || start.CompareTo(from) <= 0) && (limits.Last is not { } end || until.CompareTo(end) <= 0);
            if (contains)
            {
                return _entries[i];
            }
        }

        return null;
    }

    private ArgumentOutOfRangeException NoValueAt(EdtfDate date)
    {
        var touched = _entries.Where(entry => entry.Period.Overlaps(date)).ToArray();
        var reason = touched.Length switch
        {
            0 when date.Earliest is null => $"EDTF does not say which days '{date}' has, so no value is known for it. Ask for a day, a month or a year.",
            0 => $"No value holds at '{date}'.",
            1 => $"'{date}' is only in part in the period of '{touched[0]}'. Ask for a day, or for a shorter time.",
            _ => $"More than one value holds in '{date}': {string.Join("; ", (object[])touched)}. Ask for a day, or for a shorter time.",
        };
        return new ArgumentOutOfRangeException(nameof(date), date, touched.Length > 1 ? reason : $"{reason} The series is: {this}.");
    }
}
