using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Whether a name, a text or a state is one of two of which the quote does not say which holds: “either Oslo or Bergen”.</summary>
internal sealed class AlternativeRoom(StatementUnderCheck statement) : ISupportRoom
{
    /// <summary>How many words may stand between “either” and “or”, and between “or” and the value.</summary>
    private const int WordsBetween = 8;

    public void Read(QuoteUnderCheck quote)
    {
        if (statement.Datatype.IsOrdered || LanguageTables.Of(quote.Language)?.AroundComparators is not { } words
            || quote.Points[SupportPoint.Value] is not (PointState.Printed or PointState.ByAlias) || Find(quote, words) is not { } found
            || Excuses.Of(statement, quote, SupportPoint.Value) is not null)
        {
            return;
        }

        statement.Problems.Add(ComparatorProblems.NotUnderstood(statement.Problems.At(quote.Quote.Span), found));
        quote.Set(SupportPoint.Value, PointState.Failed, found);
    }

    public void Finish()
    {
    }

    private static string? Find(QuoteUnderCheck quote, ComparatorContext words)
    {
        var pieces = quote.Pieces;
        var either = pieces.FindIndex(piece => words.Either.Contains(piece.Text));
        if (either < 0)
        {
            return null;
        }

        for (var or = either + 1; or < pieces.Count && or <= either + WordsBetween; or++)
        {
            if (pieces[or].Separator.IndexOf('.') >= 0)
            {
                return null;
            }

            if (words.Or.Contains(pieces[or].Text))
            {
                var place = quote.Places.Find(place => place.First > either && place.First <= or + WordsBetween);
                return place is null ? null : QuotePieces.Words(pieces, either, Math.Max(place.End, or + 1));
            }
        }

        return null;
    }
}
