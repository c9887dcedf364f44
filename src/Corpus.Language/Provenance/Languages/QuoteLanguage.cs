namespace Corpus.Language.Provenance.Languages;

/// <summary>What is known of the language of the quotes. Where <see cref="LanguageTables"/> has no tables only <see cref="NearWords"/> are.</summary>
internal enum QuoteLanguage
{
    /// <summary>Nothing: plain digits and ISO 8601 dates print values, words and separators do not.</summary>
    Other,

    /// <summary>English: number words, month names, a comma between thousands and a point before decimals.</summary>
    English,

    German,
    French,
    Spanish,
    Italian,
    Portuguese,
    Dutch,
    Russian,
}
