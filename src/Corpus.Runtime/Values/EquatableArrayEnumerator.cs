namespace Corpus.Runtime;

/// <summary>Goes through an <see cref="EquatableArray{T}"/> without allocating; what a <c>foreach</c> uses.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public struct EquatableArrayEnumerator<T>
{
    private readonly T[] _items;
    private int _index;

    internal EquatableArrayEnumerator(T[] items)
    {
        _items = items;
        _index = -1;
    }

    /// <summary>The item that <see cref="MoveNext"/> came to.</summary>
    public readonly T Current => _items[_index];

    /// <summary>Goes to the next item.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => ++_index < _items.Length;
}
