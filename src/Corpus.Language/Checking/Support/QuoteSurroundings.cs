using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Checking.Support;

/// <summary>Where a qualifier or a claimant of a quote may be printed.</summary>
internal static class QuoteSurroundings
{
    /// <summary>The quote with its prefix and suffix, and the sentence that it is in where the text of its document is at hand.</summary>
    public static IEnumerable<string> Of(QuoteUnderCheck quote)
    {
        yield return string.Join(" ", new[] { quote.Citation.Prefix?.Value, quote.Text, quote.Citation.Suffix?.Value }.Where(static part => part is not null));
        if (quote.Source.Evidence is DocumentText document && quote.Proof is { IsProved: true, Position: { } position } proof)
        {
            yield return QuotedSentence.Of(document.Text, position, proof.Words, quote.Language);
        }
    }
}
