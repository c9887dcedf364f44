namespace Corpus.Language.Provenance.Languages;

/// <summary>The phrases by which one language says how a number is meant, the longest first.</summary>
internal sealed class ComparatorPhrases
{
    /// <param name="before">Those before the number, with <c>|</c> between them: “up to 55”.</param>
    /// <param name="after">Those behind it: “55 or more”.</param>
    public ComparatorPhrases((Comparator Comparator, string Phrases)[] before, (Comparator Comparator, string Phrases)[] after)
    {
        Before = Phrases(before);
        After = Phrases(after);
    }

    public (string[] Words, Comparator Comparator)[] Before { get; }

    public (string[] Words, Comparator Comparator)[] After { get; }

    private static (string[] Words, Comparator Comparator)[] Phrases((Comparator Comparator, string Phrases)[] groups) =>
        [.. groups
            .SelectMany(static group => group.Phrases.Split('|').Select(phrase => (Words: phrase.Split(' '), group.Comparator)))
            .OrderByDescending(static phrase => phrase.Words.Length)];
}
