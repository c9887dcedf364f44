namespace Corpus.Language.Provenance.Languages;

/// <summary>What phrases mean, looked up by their first word and without regard to case; of several that fit the longest is first.</summary>
internal sealed class PhraseTable<T>
{
    private static readonly (string[] Words, T Meaning)[] None = [];
    private readonly Dictionary<string, (string[] Words, T Meaning)[]> _byFirstWord;

    /// <param name="phrases">The words of each phrase, and what it means.</param>
    public PhraseTable(IEnumerable<(string[] Words, T Meaning)> phrases) => _byFirstWord = phrases
        .Where(static phrase => phrase.Words.Length > 0)
        .GroupBy(static phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            static group => group.Key, static group => group.OrderByDescending(static phrase => phrase.Words.Length).ToArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>A table of phrases of one word each.</summary>
    public static PhraseTable<T> OfWords(Dictionary<string, T> words) => new(words.Select(static pair => (new[] { pair.Key }, pair.Value)));

    public IReadOnlyList<(string[] Words, T Meaning)> BeginningWith(string word) => _byFirstWord.TryGetValue(word, out var phrases) ? phrases : None;
}
