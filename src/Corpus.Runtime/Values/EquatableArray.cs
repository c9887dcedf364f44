namespace Corpus.Runtime;

/// <summary>Provides methods that create arrays that compare by value.</summary>
public static class EquatableArray
{
    /// <summary>Creates an array of the specified items. They are copied: changing the array that was passed changes nothing.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static EquatableArray<T> Create<T>(params T[] items) =>
        Own((T[])(items ?? throw new ArgumentNullException(nameof(items))).Clone());

    /// <summary>Creates an array of the specified items, which are copied. A collection expression calls this method.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The array.</returns>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => Own(items.ToArray());

    /// <summary>Creates an array of the items of a sequence, which is enumerated once.</summary>
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
