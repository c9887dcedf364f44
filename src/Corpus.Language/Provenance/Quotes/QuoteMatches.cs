namespace Corpus.Language.Provenance.Quotes;

/// <summary>The places where a quote was found. The proof names the first that is exact, else the first.</summary>
internal sealed class QuoteMatches
{
    // Two ways of joining a prefix cannot both match at one place, so nothing is counted twice.
    private int? _first;
    private int? _firstExact;

    public int Count { get; private set; }

    public bool IsFull => Count >= QuoteLimits.Matches;

    public void Add(int position, bool isExact)
    {
        Count++;
        _first = Math.Min(_first ?? position, position);
        if (isExact)
        {
            _firstExact = Math.Min(_firstExact ?? position, position);
        }
    }

    /// <param name="evidence">What was searched.</param>
    /// <param name="words">How many words the quote has there.</param>
    /// <param name="parted">The quote as it is there, where its numbers had to be parted: it is not exact then.</param>
    public QuoteProof Proof(EvidenceKind evidence, int words, string? parted = null) =>
        parted is null
            ? new(_firstExact is null ? QuoteGrade.Folded : QuoteGrade.Exact, evidence, _firstExact ?? _first, words, Count, null)
            : new(QuoteGrade.Folded, evidence, _first, words, Count, null) { Parted = parted };
}
