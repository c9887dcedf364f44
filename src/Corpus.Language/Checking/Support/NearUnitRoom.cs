using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Units;

namespace Corpus.Language.Checking.Support;

/// <summary>Whether the word behind a number is another unit, in a language whose units have no tables: only the commonest are known there.</summary>
internal sealed class NearUnitRoom(StatementUnderCheck statement) : ISupportRoom
{
    private readonly DeclaredUnit _declared = DeclaredUnit.Of(statement.Entry);

    public void Read(QuoteUnderCheck quote)
    {
        if (!statement.Datatype.IsNumeric || !_declared.HasUnit || _declared.Amount is not { } declared || LanguageTables.Of(quote.Language) is not null
            || quote.Points[SupportPoint.Value] != PointState.Printed)
        {
            return;
        }

        var units = NearWords.Of(quote.Language).Units;
        foreach (var place in quote.Places)
        {
            var last = quote.Pieces[place.End - 1].Text;
            var words = last.Substring(last.TrimEnd([.. last.Where(char.IsLetter)]).Length);
            if (words.Length == 0 && place.End < quote.Pieces.Count && quote.Pieces[place.End].Follows)
            {
                words = quote.Pieces[place.End].Text;
            }

            if (!units.TryGetValue(words, out var code) && !OtherLanguages.Symbols.TryGetValue(words, out code))
            {
                continue;
            }

            if (UnitAmount.Of(code, out _)?.FactorTo(declared) is { } factor && factor.Equals(Rational.One))
            {
                quote.Set(SupportPoint.Unit, PointState.Printed, words);
                continue;
            }

            quote.Set(SupportPoint.Unit, PointState.Failed, words);
            statement.Problems.Add(UnitProblems.OtherUnit(
                statement.Problems.At(quote.Quote.Span), statement.Owner, statement.Values[place.Index], _declared.Code, name: null, words));
            return;
        }
    }

    public void Finish()
    {
    }
}
