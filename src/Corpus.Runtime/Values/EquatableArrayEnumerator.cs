namespace Corpus.Runtime;

/// <summary>Enumerates an <see cref="EquatableArray{T}"/> without an allocation; a <c>foreach</c> uses it.</summary>
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

    /// <summary>Gets the current item.</summary>
    public readonly T Current => _items[_index];

    /// <summary>Advances to the next item.</summary>
    /// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
    public bool MoveNext() => ++_index < _items.Length;
}
