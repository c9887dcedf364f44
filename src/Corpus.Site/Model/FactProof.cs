using Corpus.Language.Model;

namespace Corpus.Site.Model;

/// <summary>What came of each point of the citations of a fact.</summary>
internal sealed class FactProof
{
    private readonly Dictionary<(string Source, string Quote, string? Prefix, string? Suffix), Queue<TracedCitation>> _traced = [];

    private FactProof(IEnumerable<TracedCitation> traced)
    {
        foreach (var citation in traced)
        {
            var key = Key(citation.Citation);
            if (!_traced.TryGetValue(key, out var queue))
            {
                _traced.Add(key, queue = new Queue<TracedCitation>());
            }

            queue.Enqueue(citation);
        }
    }

    /// <summary>That of a fact; what only the other side of an inverse property states is proved there.</summary>
    public static FactProof Of(SiteFact fact, SiteModel model) => new(
        fact.Fact.AllStatements.Select(static statement => statement.MirrorOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(model.Fact)
            .OfType<SiteFact>().Prepend(fact).SelectMany(model.ProofOf));

    /// <summary>The notes of a citation, each citation of a fact being asked for once and in order.</summary>
    public IReadOnlyList<PointNote> NotesOf(CitationModel citation)
    {
        if (_traced.TryGetValue(Key(citation), out var queue) && queue.Count > 0)
        {
            // The last stays for whoever shows a quote twice.
            return (queue.Count > 1 ? queue.Dequeue() : queue.Peek()).Notes;
        }

        return [.. Enum.GetValues<SupportPoint>().Select(point => new PointNote(point, citation.Points[point], null))];
    }

    private static (string Source, string Quote, string? Prefix, string? Suffix) Key(CitationModel citation) =>
        (citation.Source, citation.Quote, citation.Prefix, citation.Suffix);
}
