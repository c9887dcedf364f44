using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Checking.Support;

/// <summary>Where a qualifier or a claimant of a quote may be printed.</summary>
internal static class QuoteSurroundings
{
    /// <summary>
    /// The quote with its prefix and suffix, and the sentence that it is in where the text of its document is at hand; of a row of a table the quote and what
    /// heads the values.
    /// </summary>
    public static IEnumerable<string> Of(QuoteUnderCheck quote)
    {
        if (quote.Passage.IsRow)
        {
            yield return quote.Text;
            foreach (var heading in quote.Places.SelectMany(place => quote.Headings.Of(place.First)).Distinct(StringComparer.Ordinal))
            {
                yield return heading;
            }

            yield break;
        }

        yield return string.Join(" ", new[] { quote.Citation.Prefix?.Value, quote.Text, quote.Citation.Suffix?.Value }.Where(static part => part is not null));
        if (quote.Source.Evidence is DocumentText document && quote.Proof is { IsProved: true, Position: { } position } proof)
        {
            yield return QuotedSentence.Of(document.Text, position, proof.Words, quote.Language);
        }
    }

    /// <summary>The same for what is said of a value alone: of values in a table only their cells, and what heads them.</summary>
    public static IEnumerable<string> OfValues(QuoteUnderCheck quote) =>
        quote.Places.Count > 0 && quote.Places.TrueForAll(place => quote.Headings.IsInCell(place.First))
        ? quote.Places.SelectMany(place => quote.Headings.Around(place.First)).Distinct(StringComparer.Ordinal)
        : Of(quote);
}
