using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Workspace.Hovering;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Coverage;

/// <summary>A sentence of a document, and what the corpus says of it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Facts">The facts that cite words of it.</param>
/// <param name="HasNumber">Whether it has digits: an amount, a date.</param>
/// <param name="HasName">Whether it names an entity of the corpus.</param>
internal sealed record CoveredSentence(int Number, string Text, IReadOnlyList<string> Facts, bool HasNumber, bool HasName)
{
    /// <summary>Whether it says something that could be a fact, and no fact cites it.</summary>
    public bool IsOpen => Facts.Count == 0 && (HasNumber || HasName);
}

/// <summary>Which sentences of a document facts cite, and which that might be worth it none does.</summary>
internal static class SourceCoverage
{
    /// <summary>The sentences of a source; null where its text is not at hand.</summary>
    public static IReadOnlyList<CoveredSentence>? Of(CorpusSnapshot snapshot, string sourceId)
    {
        if (snapshot.Linkage.Source(sourceId) is not { Evidence: DocumentText document } source)
        {
            return null;
        }

        var sentences = DocumentSentences.Of(document, source.Model.QuoteLanguage);
        var facts = new SortedSet<string>?[sentences.Count];
        foreach (var place in snapshot.Files.Keys.SelectMany(path => CitationPlaces.Of(snapshot, path)).Where(place => place.Written.Source?.Value == sourceId))
        {
            var proof = place.Written.Quote is { } quote ? document.Prove(new Quotation(quote.Value, place.Written.Prefix?.Value, place.Written.Suffix?.Value))
                : null;
            if (proof is { IsProved: true, Position: { } position })
            {
                for (var sentence = sentences.Of(position); sentence <= sentences.Of(position + proof.Words - 1); sentence++)
                {
                    (facts[sentence] ??= new SortedSet<string>(StringComparer.Ordinal)).Add(place.Fact);
                }
            }
        }

        var code = QuoteLanguage.FromTag(source.Model.QuoteLanguage).Code;
        string[] names = [.. snapshot.Linkage.Entities.SelectMany(entity => entity.NamesIn(code)).Select(static name => name.Text)
            .Where(static name => name.Length > 2)];
        return [.. Enumerable.Range(0, sentences.Count).Select(sentence =>
        {
            var text = sentences.ReadSentence(sentence);
            return new CoveredSentence(
                sentence + 1, text, [.. facts[sentence] ?? []], text.Any(char.IsDigit),
                    Array.Exists(names, name => text.Contains(name, StringComparison.Ordinal)));
        })];
    }
}
