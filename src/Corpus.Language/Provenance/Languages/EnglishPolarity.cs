namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English that affirm and deny.</summary>
internal static class EnglishPolarity
{
    public static readonly PolarityWords Words = new()
    {
        Negations = new(StringComparer.OrdinalIgnoreCase) { "not", "never", "no", "cannot", "without", "neither", "nor" },
        NegatedEnding = "n't",
        BehindNegation = new(StringComparer.OrdinalIgnoreCase) { "yet", "been", "be", "being" },
        Auxiliaries = new(StringComparer.OrdinalIgnoreCase) { "is", "has", "are" },
    };
}
