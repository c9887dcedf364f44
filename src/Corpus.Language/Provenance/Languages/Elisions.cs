namespace Corpus.Language.Provenance.Languages;

/// <summary>The words that a language writes before an apostrophe without their vowel, joined to the word behind: “l'an”, “dell'articolo”.</summary>
/// <param name="words">The words.</param>
/// <param name="hasAccents">Whether an apostrophe behind a vowel may stand for its accent: “piu' di”.</param>
internal sealed class Elisions(IEnumerable<string> words, bool hasAccents = false)
{
    private readonly HashSet<string> _words = new(words, StringComparer.OrdinalIgnoreCase);
    private readonly int _longest = words.Select(static word => word.Length).DefaultIfEmpty().Max();

    /// <summary>A language that has none.</summary>
    public static Elisions None { get; } = new([]);

    public bool IsEmpty => _words.Count == 0;

    /// <summary>What is behind a word, without the apostrophe that is the accent of its last vowel: “e'” stays apart, since it is not “e”.</summary>
    public string WithoutAccent(string gap, string word) =>
        hasAccents && word.Length > 1 && gap.Length > 1 && gap[0] == '\'' && gap[1] == ' '
        && "aeiou".IndexOf(word[word.Length - 1]) >= 0 ? gap.Substring(1) : gap;

    /// <summary>Where the apostrophe is behind such a word that begins at an index of a folded word; -1 where none does.</summary>
    public int ApostropheIn(string word, int start = 0)
    {
        var apostrophe = IsEmpty ? -1 : word.IndexOf('\'', start, Math.Min(word.Length - start, _longest + 1));
        return apostrophe > start && apostrophe + 1 < word.Length && _words.Contains(word.Substring(start, apostrophe - start)) ? apostrophe : -1;
    }
}
