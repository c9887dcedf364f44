namespace Corpus.Language.Provenance.Languages;

/// <summary>The names of the months in one language.</summary>
internal sealed record MonthNames
{
    /// <summary>The numbers of the months by each name and abbreviation; a name in a quote has a capital.</summary>
    public required Dictionary<string, int> Numbers { get; init; }

    /// <summary>The names that mean something else as often, so that they need a day, a year or a preposition beside them to be a month.</summary>
    public required HashSet<string> Ambiguous { get; init; }

    /// <summary>The words before which an ambiguous name is a month.</summary>
    public required HashSet<string> Prepositions { get; init; }

    public int? Number(string word) =>
        word.Length > 0 && char.IsUpper(word, 0) && Numbers.TryGetValue(word, out var month) ? month : null;
}
