namespace Corpus.Language.Model;

// A family in one file: what is told of the check of one fact, to whoever asks.

/// <summary>Listens to the check of one fact. A build has none.</summary>
/// <param name="fact">The fact: <c>Treaty.termYears</c>.</param>
internal sealed class SupportTrace(string fact)
{
    private readonly List<TracedCitation> _citations = [];

    /// <summary>What was seen, in the order of the citations.</summary>
    public IReadOnlyList<TracedCitation> Citations => _citations;

    public bool IsOf(string id) => id == fact;

    public void Add(TracedCitation citation) => _citations.Add(citation);
}

/// <param name="Statement">What it is cited for, for people: “A claim of the fact `Treaty.termYears`”.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Notes">What came of each point, in the order in which the points were checked.</param>
internal sealed record TracedCitation(string Statement, CitationModel Citation, IReadOnlyList<PointNote> Notes)
{
    /// <summary>Where the quote prints values; empty where it prints none.</summary>
    public IReadOnlyList<TracedPlace> Places { get; init; } = [];
}

/// <summary>Where a quote prints a value.</summary>
/// <param name="First">The first word, as an index in the quote.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct TracedPlace(int First, int End);

/// <summary>What came of a point of a citation.</summary>
/// <param name="Words">The words that decided it, as the quote or the document has them, or why it does not hold; null where there is no more to say.</param>
internal sealed record PointNote(SupportPoint Point, PointState State, string? Words);
