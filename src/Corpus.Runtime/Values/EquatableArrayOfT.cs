using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// An immutable array that compares by value: two are equal if they have equal items in the same order. So a record that holds one
/// compares by value too.
/// </summary>
/// <typeparam name="T">The type of the items; they are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>
/// <see langword="default"/> is the empty array and can be used as one. The items cannot be exchanged; whether they can change in
/// themselves is up to their type.
/// </remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(EquatableArrayDebugView<>))]
public readonly partial struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    // Null in what is default, so everything goes through Items or AsSpan.
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The array without items; the same as <see langword="default"/>.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>How many items there are.</summary>
    public int Count => Items.Length;

    /// <summary>Whether there are no items.</summary>
    public bool IsEmpty => Items.Length == 0;

    private T[] Items => _items ?? [];

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or not less than <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Items.Length
        ? Items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no item at this place.");

    /// <summary>The items as a span over the same memory; nothing is copied.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The place of the first item that equals the given one.</summary>
    /// <param name="item">What to look for.</param>
    /// <returns>The place, from 0, or -1 if there is none.</returns>
    public int IndexOf(T item) => Array.IndexOf(Items, item);

    /// <summary>Says whether an item equals the given one.</summary>
    /// <param name="item">What to look for.</param>
    /// <returns>Whether it is there.</returns>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Says whether the other array has equal items in the same order.</summary>
    /// <param name="other">The array to compare with.</param>
    /// <returns>Whether the two are equal.</returns>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(Items, other.Items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var index = 0; index < Count; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(Items[index], other.Items[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <summary>A hash that agrees with <see cref="Equals(EquatableArray{T})"/>; made of the items' own hashes and nothing random.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>The items in brackets: <c>[Iran, Russia]</c>. Numbers and dates are written the same in every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{string.Join(", ", Items.Select(Invariant.Text))}]";

    /// <summary>Goes through the items in order, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public EquatableArrayEnumerator<T> GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Says whether two arrays have equal items in the same order.</summary>
    /// <param name="left">The one array.</param>
    /// <param name="right">The other array.</param>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Says whether two arrays differ in an item, in the order or in the count.</summary>
    /// <param name="left">The one array.</param>
    /// <param name="right">The other array.</param>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
