namespace Corpus.Language.Provenance.Languages;

/// <summary>From language tags to <see cref="QuoteLanguage"/>.</summary>
internal static class QuoteLanguages
{
    /// <summary>The language that a BCP 47 tag (<c>en</c>, <c>en-GB</c>) names, without regard to case.</summary>
    public static QuoteLanguage FromTag(string? tag) =>
        tag is not null && (tag.Equals("en", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase))
            ? QuoteLanguage.English
            : QuoteLanguage.Other;
}
