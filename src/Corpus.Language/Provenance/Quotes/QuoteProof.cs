namespace Corpus.Language.Provenance.Quotes;

/// <summary>What came of looking for a quotation in a document.</summary>
/// <param name="Grade">How the quote stands there; <see cref="QuoteGrade.Unproved"/> exactly where <paramref name="Failure"/> says why.</param>
/// <param name="Evidence">What it was looked for in.</param>
/// <param name="Position">The index, from 0, of the document's word that the quote begins with; null where unproved.</param>
/// <param name="Words">How many words the quote itself has, without prefix and suffix.</param>
/// <param name="MatchCount">
/// In how many places it stands, prefix and suffix considered; counting stops at <see cref="QuoteLimits.Matches"/>. More than one is an
/// ambiguity, which matters to whoever wants to be led to the place and not to whether the words are there.
/// </param>
/// <param name="Failure">Why it is unproved.</param>
internal sealed record QuoteProof(QuoteGrade Grade, EvidenceKind Evidence, int? Position, int Words, int MatchCount, QuoteFailure? Failure)
{
    /// <summary>
    /// The quote with line ends for those of its spaces that end cells or lines in the document, where that parts a word of it: <see cref="PartedNumbers"/>.
    /// Null where it is there as it is written.
    /// </summary>
    public string? Parted { get; init; }

    /// <summary>Whether the quote is in the document.</summary>
    public bool IsProved => Failure is null;

    internal static QuoteProof Unproved(EvidenceKind evidence, int words, QuoteFailure failure) =>
        new(QuoteGrade.Unproved, evidence, null, words, 0, failure);
}
