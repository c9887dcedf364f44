using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// Represents an immutable array that compares by value: two are equal if they have equal items in the same order. A record that holds one
/// therefore compares by value too.
/// </summary>
/// <typeparam name="T">The type of the items; they are compared with <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks>
/// <see langword="default"/> is the empty array and can be used as one. The items cannot be replaced; whether they can change is up to their type.
/// </remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(EquatableArrayDebugView<>))]
public readonly partial struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    // Null in what is default, so everything goes through Items or AsSpan.
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>Gets the empty array, which is the same as <see langword="default"/>.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>Gets the number of items.</summary>
    public int Count => Items.Length;

    /// <summary>Gets a value that indicates whether there are no items.</summary>
    public bool IsEmpty => Items.Length == 0;

    private T[] Items => _items ?? [];

    /// <summary>Gets the item at the specified index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is less than 0, or not less than <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Items.Length
        ? Items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no item at this place.");

    /// <summary>Returns the items as a span over the same memory, without a copy.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Returns the index of the first item that equals the specified one.</summary>
    /// <param name="item">The item to look for.</param>
    /// <returns>The index, from 0, or -1 if there is no such item.</returns>
    public int IndexOf(T item) => Array.IndexOf(Items, item);

    /// <summary>Determines whether an item equals the specified one.</summary>
    /// <param name="item">The item to look for.</param>
    /// <returns><see langword="true"/> if there is such an item; otherwise, <see langword="false"/>.</returns>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Indicates whether another array has equal items in the same order.</summary>
    /// <param name="other">The array to compare with.</param>
    /// <returns><see langword="true"/> if the two are equal; otherwise, <see langword="false"/>.</returns>
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

    /// <summary>Returns a hash code that agrees with <see cref="Equals(EquatableArray{T})"/>. It is made of the items' hash codes and nothing random.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>Returns the items in brackets: <c>[Iran, Russia]</c>. Numbers and dates are written the same in every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{string.Join(", ", Items.Select(Invariant.Text))}]";

    /// <summary>Returns an enumerator of the items, which allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public EquatableArrayEnumerator<T> GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Determines whether two arrays have equal items in the same order.</summary>
    /// <param name="left">The first array.</param>
    /// <param name="right">The second array.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Determines whether two arrays differ in an item, in the order or in the count.</summary>
    /// <param name="left">The first array.</param>
    /// <param name="right">The second array.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
