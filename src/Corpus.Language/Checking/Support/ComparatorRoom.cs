using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// Whether the quotes of a statement print its comparator beside its values, and nothing else there that makes them other ones: each element of a list, both
/// ends
/// of a range, dates as well as numbers.
/// </summary>
internal sealed class ComparatorRoom(StatementUnderCheck statement) : ISupportRoom
{
    private readonly bool[] _hasWords = new bool[statement.Values.Count];
    private readonly ComparatorPlaces _places = new(statement);
    private bool _isExcused;

    // `exactly` is what a value is without a comparator, but who says it must show it.
    private bool IsStated => statement.Syntax.Comparator is not null
        && (statement.Comparator != Comparator.Exactly || statement.Syntax.Comparator.Value == Comparators.NameOf(Comparator.Exactly));

    public void Read(QuoteUnderCheck quote)
    {
        if (!statement.Datatype.IsOrdered || quote.Points[SupportPoint.Value] is not (PointState.Printed or PointState.InPart))
        {
            return;
        }

        var state = PointState.Printed;
        string? words = null;
        for (var index = 0; index < statement.Values.Count; index++)
        {
            if (Worst(quote, index) is not { } found)
            {
                continue;
            }

            words ??= found.Words;
            if (Report(quote, found) is var came && came > state)
            {
                (state, words) = (came, found.Words);
            }

            if (state > PointState.Printed)
            {
                break;
            }
        }

        if (state == PointState.Printed && words is null && !_places.HasWords(quote))
        {
            state = PointState.NotChecked;
            _isExcused = true;
        }

        quote.Set(SupportPoint.Comparator, state, words);
    }

    public void Finish()
    {
        if (!IsStated || _isExcused || statement.Datatype.IsRange || statement.IsInferred(SupportPoint.Comparator))
        {
            return;
        }

        for (var index = 0; index < _hasWords.Length; index++)
        {
            if (!_hasWords[index] && statement.Syntax.Comparator is { } found)
            {
                statement.Problems.Add(ComparatorProblems.NotPrinted(
                    statement.Problems.At(found.Span),
                    found.Value,
                    $"no quote has words for it next to {statement.Values[index]}"));
                return;
            }
        }
    }

    /// <summary>
    /// What speaks against a value in a quote, where nothing speaks for it; else what speaks for it; null where it is printed as it is. A quote that prints the
    /// number twice, once as the statement has it, says that.
    /// </summary>
    private FoundComparator? Worst(QuoteUnderCheck quote, int index)
    {
        FoundComparator? against = null;
        FoundComparator? agreeing = null;
        var isPlain = false;
        foreach (var (inside, outside) in _places.Of(quote, index))
        {
            // What is outside bears nothing out: it only speaks against a quote that leaves it out.
            var found = outside is not null && !Agrees(outside) && !IsMeant(outside) ? outside : inside;
            if (found is null || found.Sense == NumberSense.AsItIs || IsMeant(found))
            {
                isPlain = true;
                _hasWords[index] |= found is not null && found.Agrees(statement.Comparator);
                agreeing = found is not null && found.Agrees(statement.Comparator) ? found : agreeing;
            }
            else if (Agrees(found))
            {
                agreeing ??= found;
                _hasWords[index] = true;
            }
            else
            {
                against ??= found;
            }
        }

        return agreeing ?? (isPlain ? null : against);
    }

    private bool Agrees(FoundComparator found) => found.Sense switch
    {
        NumberSense.Compared or NumberSense.AsItIs => found.Agrees(statement.Comparator),
        NumberSense.Unclear => statement.Comparator != Comparator.Exactly && found.Agrees(statement.Comparator),
        _ => false,
    };

    /// <summary>Whether the words say nothing but what the statement does without them.</summary>
    private bool IsMeant(FoundComparator found) => found.Sense switch
    {
        NumberSense.Compared => !IsStated && PropertyWords.IsBound(statement, found.Comparator),
        NumberSense.Change => PropertyWords.IsChange(statement),
        NumberSense.Former => PropertyWords.IsFormer(statement) || statement.Syntax.AsOf is not null || statement.Syntax.Until is not null,
        NumberSense.Unclear => found.Comparator == Comparator.About && statement.Syntax.Tolerance is not null,
        _ => false,
    };

    private PointState Report(QuoteUnderCheck quote, FoundComparator found)
    {
        if (Agrees(found) || (found.Agrees(statement.Comparator) && IsMeant(found)))
        {
            return PointState.Printed;
        }

        _isExcused = true;
        var isContradiction = found.Sense == NumberSense.Compared && IsStated;
        if (!isContradiction && Excuses.Of(statement, quote, SupportPoint.Comparator) is { } excuse
            && (excuse != PointState.Inferred || found.Sense != NumberSense.Compared))
        {
            return excuse;
        }

        // What makes the number another one makes the value uncertain.
        if (found.Sense != NumberSense.Compared && Excuses.Of(statement, quote, SupportPoint.Value) is { } ofValue)
        {
            return ofValue;
        }

        var problems = statement.Problems;
        var at = problems.At(quote.Quote.Span);
        problems.Add(found switch
        {
            { IsOutside: true } => ComparatorProblems.LeftOut(at, found.Words),
            { Sense: NumberSense.Compared, Comparator: { } comparator } when statement.Syntax.Comparator is { } stated =>
                ComparatorProblems.Contradicted(problems.At(stated.Span), stated.Value, found.Words, Comparators.NameOf(comparator)),
            { Sense: NumberSense.Compared, Comparator: { } comparator } when !statement.Datatype.IsRange =>
                ComparatorProblems.Missing(at, found.Words, Comparators.NameOf(comparator)),
            { Sense: NumberSense.Change } => ComparatorProblems.Change(at, found.Words, statement.Property.Name),
            { Sense: NumberSense.Former } => ComparatorProblems.Former(at, found.Words, statement.Property.Name),
            _ => ComparatorProblems.NotUnderstood(at, found.Words),
        });
        return PointState.Failed;
    }
}
