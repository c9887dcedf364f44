namespace Corpus.Language.Provenance.Languages;

/// <summary>What is known of the language of the quotes: how it writes numbers and dates in words.</summary>
internal enum QuoteLanguage
{
    /// <summary>Nothing: plain digits and ISO 8601 dates print values, words and separators do not.</summary>
    Other,

    /// <summary>English: number words, month names, a comma between thousands and a point before decimals.</summary>
    English,
}
