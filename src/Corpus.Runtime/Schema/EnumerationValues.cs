namespace Corpus.Runtime;

/// <summary>The values of an enumeration by their names.</summary>
internal sealed class EnumerationValues<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public EnumerationValues(string[] names, T[] values)
    {
        _ = names ?? throw new ArgumentNullException(nameof(names));
        _ = values ?? throw new ArgumentNullException(nameof(values));
        if (names.Length != values.Length)
        {
            throw new ArgumentException(
                $"Expected a value for each of the {Invariant.Number(names.Length)} names, found {Invariant.Number(values.Length)}.", nameof(values));
        }

        for (var index = 0; index < names.Length; index++)
        {
            _values.Add(names[index], values[index]);
        }
    }

    public bool TryFind(string name, out T value) => _values.TryGetValue(name, out value);
}
