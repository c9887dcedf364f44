namespace Corpus.Language.Provenance.Quotes;

/// <summary>Why a document cannot be evidence.</summary>
internal enum DocumentRefusal
{
    /// <summary>It can.</summary>
    None,

    /// <summary>It has no word: it is empty, or nothing but white space and punctuation.</summary>
    NoWords,

    /// <summary>It holds a control character or half a surrogate pair: it is binary, or was read in the wrong encoding.</summary>
    NotText,

    /// <summary>It holds U+FFFD, which is what bytes that are not UTF-8 become.</summary>
    NotUtf8,

    /// <summary>It has more than <see cref="QuoteLimits.DocumentCharacters"/> characters.</summary>
    TooLong,
}
