namespace Corpus.Runtime;

/// <summary>Specifies how closely a quote matches the document that it is taken from.</summary>
/// <remarks>There is no grade for a quote that nearly matches: matching is never fuzzy, and a quote that is not found does not compile.</remarks>
public enum QuoteGrade
{
    /// <summary>The quote was not checked. A check that was skipped never looks like a check that passed.</summary>
    Unproved = 0,

    /// <summary>The document has the same characters, in the same order, between word boundaries.</summary>
    Exact = 1,

    /// <summary>
    /// The document has the same words once white space, curly quotes, dashes and soft hyphens are folded and both are in
    /// Unicode normalization form C. Digits, signs, decimal points, currency and the case of letters are never folded.
    /// </summary>
    Folded = 2,
}
