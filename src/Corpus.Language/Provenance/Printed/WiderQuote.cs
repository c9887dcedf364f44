using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// A quote with the words around it in its document, so that a phrase is seen that the quote leaves out or cuts through: “[not] more than 12”.
/// </summary>
/// <param name="Pieces">The pieces of all these words.</param>
/// <param name="Offset">How many of them are before the quote.</param>
internal sealed record WiderQuote(List<QuotePiece> Pieces, int Offset)
{
    private const int WordsBefore = 8;
    private const int WordsBehind = 6;

    /// <summary>The quote with what is around it; null where the text of its document is not at hand.</summary>
    [MethodImpl(JitHints.Loop)]
    public static WiderQuote? Of(List<QuotePiece> quote, QuoteLanguage language, Passage passage)
    {
        if (!passage.IsInDocument || quote.Count == 0)
        {
            return null;
        }

        var first = Math.Max(0, passage.First - WordsBefore);
        var count = Math.Min(passage.Text.Count, passage.End + WordsBehind) - first;
        var pieces = QuotePieces.Of(passage.Text.RawSpan(first, count), language, passage with { First = first, Count = count });
        var offset = pieces.FindIndex(piece => piece.Word >= passage.First - first);
        return offset >= 0 && offset + quote.Count <= pieces.Count && pieces[offset].Text == quote[0].Text ? new(pieces, offset) : null;
    }
}
