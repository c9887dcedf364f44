namespace Corpus.Language.Provenance.Quotes;

/// <summary>What this folder refuses or stops at, in one place. Stated in docs/provenance.md.</summary>
internal static class QuoteLimits
{
    /// <summary>The longest document, in UTF-16 units; as long as any file may be.</summary>
    public const int DocumentCharacters = 16 * 1024 * 1024;

    /// <summary>The longest quote, with its prefix and suffix.</summary>
    public const int QuoteCharacters = 64 * 1024;

    /// <summary>How many places are counted before counting stops.</summary>
    public const int Matches = 1_000;

    /// <summary>How many words a window of a fingerprint has.</summary>
    public const int WindowWords = 3;

    /// <summary>The longest quote that is searched for values, and the longest text that is searched for in it.</summary>
    public const int ValueCharacters = QuoteCharacters;
}
