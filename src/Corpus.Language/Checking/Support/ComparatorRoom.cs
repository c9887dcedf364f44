using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>Whether the quotes of a statement print its comparator beside its number, and no other.</summary>
internal sealed class ComparatorRoom(StatementUnderCheck statement) : ISupportRoom
{
    private bool _hasWords;

    // `exactly` is what a value is without a comparator, but who says it must show it.
    private bool IsStated => statement.Comparator != Comparator.Exactly || statement.Syntax.Comparator?.Value == Comparators.NameOf(Comparator.Exactly);

    public void Read(QuoteUnderCheck quote)
    {
        if (statement.Datatype is not { IsNumeric: true, IsRange: false } || statement.Values.Count != 1
            || quote.Points[SupportPoint.Value] != PointState.Printed)
        {
            return;
        }

        var value = statement.Values[0];
        var found = statement.Datatype.Kind == DatatypeKind.Number
            ? ComparatorWords.Find(quote.Text, CanonicalValue.Double(value), quote.Language)
            : ComparatorWords.Find(quote.Text, CanonicalValue.Decimal(value), quote.Language);
        if (found is null)
        {
            return;
        }

        // Words for another comparator are reported here, and then not missing, too.
        _hasWords = true;
        if (found.Comparator == statement.Comparator)
        {
            quote.Set(SupportPoint.Comparator, PointState.Printed, found.Words);
            return;
        }

        quote.Set(SupportPoint.Comparator, PointState.Failed, found.Words);
        var name = Comparators.NameOf(found.Comparator);
        var problems = statement.Problems;
        problems.Add(statement.Syntax.Comparator is { } stated
            ? ProvenanceProblems.ComparatorNotPrinted(
                problems.At(stated.Span), Comparators.NameOf(statement.Comparator), $"the quote says “{found.Words}” ({name})")
            : ProvenanceProblems.ComparatorMissing(problems.At(quote.Quote.Span), found.Words, name));
    }

    public void Finish()
    {
        if (IsStated && !statement.IsInferred(SupportPoint.Comparator) && statement.Datatype.IsNumeric && !_hasWords
            && statement.Syntax.Comparator is { } found)
        {
            statement.Problems.Add(ProvenanceProblems.ComparatorNotPrinted(
                statement.Problems.At(found.Span), found.Value, "no quote has words for it next to the number"));
        }
    }
}
