using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// Whether a quote goes over a border: a blank line, a tab, a cell, an item of a list. The readers of values stop there; whether what is left proves the
/// value is theirs to say, and this room that the quote is made of two things.
/// </summary>
internal sealed class StructureRoom(StatementUnderCheck statement) : ISupportRoom
{
    public void Read(QuoteUnderCheck quote)
    {
        if (quote.Points[SupportPoint.Value] == PointState.Failed)
        {
            return;
        }

        // A row of a table is quoted as it looks.
        var passage = quote.Passage;
        if (passage.IsRow)
        {
            return;
        }

        for (var word = passage.First + 1; word < passage.End; word++)
        {
            if (passage.BorderBefore(word) is { } border)
            {
                statement.Problems.Add(WordingProblems.BorderInQuote(
                    statement.Problems.At(quote.Quote.Span), border, passage.Text.Word(word - 1), passage.Text.Word(word)));
                return;
            }
        }
    }

    public void Finish()
    {
    }
}
