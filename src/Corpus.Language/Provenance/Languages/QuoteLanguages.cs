namespace Corpus.Language.Provenance.Languages;

/// <summary>From language tags to <see cref="QuoteLanguage"/>.</summary>
internal static class QuoteLanguages
{
    /// <summary>The language that a BCP 47 tag (<c>en</c>, <c>en-GB</c>) names, without regard to case.</summary>
    public static QuoteLanguage FromTag(string? tag) => tag?.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => QuoteLanguage.English,
        "de" => QuoteLanguage.German,
        "fr" => QuoteLanguage.French,
        "es" => QuoteLanguage.Spanish,
        "it" => QuoteLanguage.Italian,
        "pt" => QuoteLanguage.Portuguese,
        "nl" => QuoteLanguage.Dutch,
        "ru" => QuoteLanguage.Russian,
        _ => QuoteLanguage.Other,
    };
}
