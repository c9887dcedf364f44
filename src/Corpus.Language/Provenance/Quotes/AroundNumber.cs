using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>What is known of the words around a number. The numbers of these are those of a fingerprint.</summary>
internal enum AroundKind
{
    /// <summary>What they say of the number.</summary>
    Comparator,

    /// <summary>That it is one of two numbers: “2 or 3”.</summary>
    Choice,

    /// <summary>That it is how much something changed.</summary>
    Change,

    /// <summary>What they say of a date.</summary>
    Date,

    /// <summary>That it is one of the numbers of one amount: “2 hours and 25 minutes”, “four years and a half”.</summary>
    Part,

    /// <summary>That it is so much a day, a month or a year: “300 francs a month”.</summary>
    Rate,

    /// <summary>That it is a year, and no number of what follows: “in 1875 schools opened”.</summary>
    Year,
}

/// <summary>What the words around a number or a date say of it in a document, and how many of them a quote has to take in so as to show that.</summary>
/// <param name="Word">The word of the document with which the number begins.</param>
/// <param name="Kind">Of what it is.</param>
/// <param name="Sense">What they say.</param>
/// <param name="Comparator">The comparator that they are, or that agrees with them; null where none does.</param>
/// <param name="Also">Another one that agrees with them.</param>
/// <param name="Before">The fewest words before the number with which that is seen.</param>
/// <param name="Behind">The fewest words behind its first word with which that is seen.</param>
internal sealed record AroundNumber(int Word, AroundKind Kind, NumberSense Sense, Comparator? Comparator, Comparator? Also, int Before, int Behind)
{
    /// <summary>The words; null where the text of the document is not at hand.</summary>
    public string? Words { get; init; }

    /// <summary>Whether a quote leaves out a part of what says it.</summary>
    /// <param name="first">The first word of the quote in the document.</param>
    /// <param name="end">The word after its last.</param>
    public bool IsCutBy(int first, int end) => Word - Before < first || Word + Behind >= end;
}

/// <summary>What the words around the numbers of a document say of them: by its text, or by its fingerprint.</summary>
internal interface INumberSurroundings
{
    /// <summary>What is said of the number or the date that begins with a word; null where nothing is.</summary>
    AroundNumber? At(int word, AroundKind kind);
}
