namespace Corpus.Language.Provenance.Languages;

/// <summary>The words that a language writes before an apostrophe without their vowel, joined to the word behind: “l'an”, “dell'articolo”.</summary>
internal sealed class Elisions(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = new(words, StringComparer.OrdinalIgnoreCase);
    private readonly int _longest = words.Select(static word => word.Length).DefaultIfEmpty().Max();

    /// <summary>A language that has none.</summary>
    public static Elisions None { get; } = new([]);

    public bool IsEmpty => _words.Count == 0;

    /// <summary>Where the apostrophe is behind such a word that begins at an index of a folded word; -1 where none does.</summary>
    public int ApostropheIn(string word, int start = 0)
    {
        var apostrophe = IsEmpty ? -1 : word.IndexOf('\'', start, Math.Min(word.Length - start, _longest + 1));
        return apostrophe > start && apostrophe + 1 < word.Length && _words.Contains(word.Substring(start, apostrophe - start)) ? apostrophe : -1;
    }
}
