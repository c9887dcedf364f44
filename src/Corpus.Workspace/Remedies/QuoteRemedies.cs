using Corpus.Language.Problems;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>What other words of the document mend: the nearest passage, a wider or a shorter quote, another place, what stands before.</summary>
internal sealed class QuoteRemedies(YamlEdits edits, FactTrial trial, CancellationToken cancellation)
{
    /// <summary>How many other places of the document are offered.</summary>
    private const int Others = 3;

    /// <summary>How many words before a quote tell it from its like.</summary>
    private const int PrefixWords = 8;

    private readonly CitationSyntax _citation = trial.Citation;

    public IEnumerable<(string Title, TextEdit? Edit)> Of(Problem problem)
    {
        if (trial.Source?.Evidence is not DocumentText document || _citation.Quote is not { } quote)
        {
            yield break;
        }

        var proof = document.Prove(new Quotation(quote.Value, _citation.Prefix?.Value, _citation.Suffix?.Value));
        if (proof.Failure?.Nearest is { } nearest)
        {
            yield return Quote("Quote the nearest passage", nearest.Text);
        }

        if (proof is { IsProved: true, Position: { } position })
        {
            var sentences = DocumentSentences.Of(document, _citation.Language?.Value ?? trial.Source.Model.QuoteLanguage);
            if (Wider(sentences, new WordRange(position, proof.Words), problem) is { } wider)
            {
                yield return Quote("Widen the quote", wider);
            }

            if (problem.Id == ProvenanceProblems.AmbiguousQuoteId.Id && Prefix(sentences, position) is { } prefix)
            {
                yield return ($"Add `prefix: {prefix}`", edits.Add(quote.Span, Keys.Prefix, edits.Yaml(prefix, quote.Span)));
            }
        }

        foreach (var found in new QuoteFinder(trial, document, cancellation).Find("", Others).Where(static found => found.Tried.IsSound))
        {
            yield return Quote("Quote", found.Quote);
        }
    }

    /// <summary>The nearest words that take in what makes the problem go: a word more on either side at a time, within the sentence.</summary>
    private string? Wider(DocumentSentences sentences, WordRange quote, Problem problem)
    {
        var sentence = sentences[sentences.Of(quote.First)];
        var most = trial.MostWords;
        for (var more = 1; quote.Count + more <= most; more++)
        {
            for (var before = 0; before <= more; before++)
            {
                var wider = new WordRange(quote.First - before, quote.Count + more);
                if (wider.First < sentence.First || wider.End > Math.Max(sentence.End, quote.End))
                {
                    continue;
                }

                cancellation.ThrowIfCancellationRequested();
                var words = sentences.Read(wider);
                if (trial.Try(words) is { Citation: not null } tried && tried.Problems.All(other => other.Id != problem.Id) && tried.Problems.Count == 0)
                {
                    return words;
                }
            }
        }

        return null;
    }

    private string? Prefix(DocumentSentences sentences, int position)
    {
        for (var words = 1; words <= Math.Min(PrefixWords, position); words++)
        {
            var prefix = sentences.Read(new WordRange(position - words, words));
            if (trial.Try(_citation with { Prefix = new Located(prefix, _citation.Span), Suffix = null }) is { IsSound: true })
            {
                return prefix;
            }
        }

        return null;
    }

    private (string Title, TextEdit? Edit) Quote(string title, string text) =>
        ($"{title}: “{MessageText.Short(text)}”", edits.Replace(_citation.Quote!, text));
}
