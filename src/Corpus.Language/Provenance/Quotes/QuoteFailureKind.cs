namespace Corpus.Language.Provenance.Quotes;

/// <summary>The reasons why a quotation is not proved.</summary>
internal enum QuoteFailureKind
{
    /// <summary>The words do not stand in the document in this order, or not with this punctuation between them.</summary>
    NotFound,

    /// <summary>The words stand there but begin or end within a word: <c>5 bcm</c> in <c>55 bcm</c>.</summary>
    InsideWord,

    /// <summary>The quote stands in the document, but nowhere between this prefix and this suffix.</summary>
    PrefixOrSuffixNotFound,

    /// <summary>Nothing but white space and punctuation: there is no word to look for.</summary>
    NoWords,

    /// <summary>A fingerprint knows windows of three words, and the quote has fewer.</summary>
    TooShort,

    /// <summary>The quote begins or ends with punctuation, of which this fingerprint knows nothing: leave it out, or make the fingerprint again.</summary>
    EdgePunctuation,

    /// <summary>Its words stand in the document, but with other punctuation before the first or behind the last.</summary>
    OtherPunctuation,

    /// <summary>The quote, prefix or suffix holds a character that is not text: a control, half a surrogate pair, U+FFFD.</summary>
    NotText,

    /// <summary>The quote with its prefix and suffix has more than <see cref="QuoteLimits.QuoteCharacters"/> characters.</summary>
    TooLong,
}
