namespace Corpus.Documents.Text;

/// <summary>Counts what was taken out of a document, by its name: “running headers”.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int this[string name] => _counts.GetValueOrDefault(name);

    public void Add(string name, int count = 1)
    {
        if (count > 0)
        {
            _counts[name] = this[name] + count;
        }
    }

    /// <summary>The counts, by their names.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> ToList() => [.. _counts];
}
