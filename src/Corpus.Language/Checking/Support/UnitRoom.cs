using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>Whether the quotes of a statement print the unit of the property with the value, and no other.</summary>
internal sealed class UnitRoom(StatementUnderCheck statement) : ISupportRoom
{
    private readonly DeclaredUnit _declared = DeclaredUnit.Of(statement.Entry);
    private readonly List<Problem> _missing = [];
    private bool _isPrinted;

    /// <summary>Looks for a number of the quote that is the value in another unit, converted exactly.</summary>
    public static PrintedNumber? Converted(StatementUnderCheck statement, QuoteUnderCheck quote, Func<ExactNumber, bool> isValue)
    {
        var declared = DeclaredUnit.Of(statement.Entry);
        if (declared.Amount is null || !declared.HasUnit || Comparison(declared, quote) is not { } comparison)
        {
            return null;
        }

        return quote.Numbers.Certain.Find(number => number.LeftOut == 0 && comparison.IsConverted(number, isValue));
    }

    /// <summary>Looks for a number that is in doubt for the scale that heads it, where the unit of the property or the value has that scale.</summary>
    public static PrintedNumber? Headed(StatementUnderCheck statement, QuoteUnderCheck quote, Func<ExactNumber, bool> isValue) =>
        DeclaredUnit.Of(statement.Entry) is { HasUnit: true } declared && Comparison(declared, quote) is { } comparison
        && quote.Numbers.Doubtful.Find(number => comparison.IsHeaded(number, isValue)) is { } headed
            ? new(headed.Value, headed.First, headed.End)
            : null;

    public void Read(QuoteUnderCheck quote)
    {
        if (!statement.Datatype.IsNumeric)
        {
            return;
        }

        var isPrinted = quote.Points[SupportPoint.Value] is PointState.Printed or PointState.InPart;
        var answers = isPrinted && Comparison(_declared, quote) is { } comparison ? Answers(quote, comparison) : [];
        if (answers.Count == 0)
        {
            // Without the number there is nothing that the unit could be of.
            if (_declared.HasUnit)
            {
                quote.Set(SupportPoint.Unit, PointState.NotChecked);
            }

            return;
        }

        var (index, worst) = answers.OrderByDescending(static answer => answer.Answer.Kind).First();
        switch (worst.Kind)
        {
            case UnitAnswerKind.Contradicted:
                Contradict(quote, index, worst);
                break;
            case UnitAnswerKind.None or UnitAnswerKind.WithoutRate:
                Miss(quote, index, worst);
                break;
            default:
                _isPrinted = true;
                if (_declared.Code is not null)
                {
                    quote.Set(SupportPoint.Unit, PointState.Printed, worst.Words);
                }

                break;
        }
    }

    public void Finish()
    {
        if (!_isPrinted)
        {
            foreach (var missing in _missing)
            {
                statement.Problems.Add(missing);
            }
        }
    }

    private static UnitComparison? Comparison(DeclaredUnit declared, QuoteUnderCheck quote) =>
        quote.Units is { } reader ? new(declared, quote, reader) : null;

    /// <summary>The best that the quote says of each value: it may print one twice, once beside another number's unit.</summary>
    private List<(int Index, UnitAnswer Answer)> Answers(QuoteUnderCheck quote, UnitComparison comparison)
    {
        var answers = new List<(int, UnitAnswer)>();
        for (var index = 0; index < statement.Values.Count; index++)
        {
            UnitAnswer? best = null;
            foreach (var (number, isValue) in Numbers(quote, index))
            {
                var answer = comparison.Read(number, isValue);
                best = best is null || answer.Kind < best.Kind ? answer : best;
                if (best.Kind == UnitAnswerKind.Printed && !statement.Datatype.IsRange)
                {
                    break;
                }
            }

            if (best is not null)
            {
                answers.Add((index, best));
            }
        }

        return answers;
    }

    private IEnumerable<(PrintedNumber Number, Func<ExactNumber, bool> IsValue)> Numbers(QuoteUnderCheck quote, int index)
    {
        var value = statement.Values[index];
        string[] ends = statement.Datatype.IsRange ? [RangeValue.Ends(value).Minimum, RangeValue.Ends(value).Maximum] : [value];
        foreach (var end in ends)
        {
            var isValue = NumberRoom.Is(statement.Datatype, end);
            foreach (var number in statement.Datatype.IsRange
                ? quote.Numbers.WithEnds.Where(number => isValue(number.Value))
                : quote.Places.Where(place => place.Index == index).Select(static place => place.Number).OfType<PrintedNumber>())
            {
                yield return (number, isValue);
            }
        }
    }

    private void Contradict(QuoteUnderCheck quote, int index, UnitAnswer answer)
    {
        quote.Set(SupportPoint.Unit, PointState.Failed, answer.Words);

        // One cause, one problem: it is not the value that is printed.
        quote.Set(SupportPoint.Value, PointState.Failed);
        statement.Problems.Add(UnitProblems.OtherUnit(
            statement.Problems.At(quote.Quote.Span), statement.Owner, statement.Values[index], _declared.Code, statement.Property.UnitName, answer.Words));
    }

    private void Miss(QuoteUnderCheck quote, int index, UnitAnswer answer)
    {
        if (Excuses.Of(statement, quote, SupportPoint.Unit) is { } excuse)
        {
            quote.Set(SupportPoint.Unit, excuse);
            _isPrinted = true;
            return;
        }

        quote.Set(
            SupportPoint.Unit, _isPrinted ? PointState.NotChecked : answer.Kind == UnitAnswerKind.WithoutRate ? PointState.InPart
            : PointState.Failed, answer.Words);
        _missing.Add(UnitProblems.NoUnit(
            statement.Problems.At(quote.Quote.Span), statement.Owner, statement.Values[index], _declared.Code!, statement.Property.UnitName, answer.Words,
            isRate: answer.Kind == UnitAnswerKind.WithoutRate));
    }
}
