namespace Corpus.Language.Provenance.Languages;

/// <summary>A phrase next to a number.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Sense">What it says.</param>
/// <param name="Comparator">The comparator that it is, where it is one.</param>
/// <param name="Also">Another comparator that agrees with it: “nearly 55” is about 55, and less than 55.</param>
internal sealed record ComparatorPhrase(string[] Words, NumberSense Sense, Comparator? Comparator, Comparator? Also)
{
    /// <summary>Its words with a space between.</summary>
    public string Text { get; } = string.Join(" ", Words);
}

/// <summary>The phrases by which one language says how a number is meant, without regard to case; of several that fit the longest counts.</summary>
internal sealed class ComparatorPhrases
{
    private static readonly ComparatorPhrase[] None = [];
    private readonly Dictionary<string, ComparatorPhrase[]> _byLastWord;
    private readonly Dictionary<string, ComparatorPhrase[]> _byFirstWord;

    /// <param name="before">Those before the number, with <c>|</c> between them: “up to 55”.</param>
    /// <param name="after">Those behind it: “55 or more”.</param>
    public ComparatorPhrases(PhraseGroup[] before, PhraseGroup[] after)
    {
        _byLastWord = By(before, static words => words[words.Length - 1]);
        _byFirstWord = By(after, static words => words[0]);
    }

    /// <summary>Those before a number that end in this word.</summary>
    public ComparatorPhrase[] EndingIn(string word) => _byLastWord.TryGetValue(word, out var phrases) ? phrases : None;

    /// <summary>Those behind a number that begin with this word.</summary>
    public ComparatorPhrase[] BeginningWith(string word) => _byFirstWord.TryGetValue(word, out var phrases) ? phrases : None;

    private static Dictionary<string, ComparatorPhrase[]> By(PhraseGroup[] groups, Func<string[], string> key) => groups
        .SelectMany(static group => group.Phrases.Split('|')
            .Select(phrase => new ComparatorPhrase(phrase.Split(' '), group.Sense, group.Comparator, group.Also)))
        .GroupBy(phrase => key(phrase.Words), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            static group => group.Key, static group => group.OrderByDescending(static phrase => phrase.Words.Length)
                .ToArray(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>Phrases that say the same, with <c>|</c> between them.</summary>
internal sealed record PhraseGroup(string Phrases, NumberSense Sense, Comparator? Comparator = null, Comparator? Also = null)
{
    /// <summary>Phrases that are a comparator.</summary>
    public PhraseGroup(string phrases, Comparator comparator, Comparator? also = null)
        : this(phrases, NumberSense.Compared, comparator, also)
    {
    }
}
