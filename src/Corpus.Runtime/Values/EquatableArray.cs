namespace Corpus.Runtime;

/// <summary>Makes arrays that compare by value.</summary>
public static class EquatableArray
{
    /// <summary>Makes an array of the given items. They are copied: changing the array that was passed changes nothing.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static EquatableArray<T> Create<T>(params T[] items) =>
        Own((T[])(items ?? throw new ArgumentNullException(nameof(items))).Clone());

    /// <summary>Makes an array of the given items, which are copied. This is what a collection expression calls.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The array.</returns>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => Own(items.ToArray());

    /// <summary>Makes an array of the items of a sequence, which is gone through once.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static EquatableArray<T> From<T>(IEnumerable<T> items) => items switch
    {
        null => throw new ArgumentNullException(nameof(items)),
        EquatableArray<T> array => array,
        _ => Own(items.ToArray()),
    };

    /// <summary>Wraps an array that nobody else holds, without copying it.</summary>
    internal static EquatableArray<T> Own<T>(T[] items) => new(items);
}
