using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// Whether the quotes of one statement say what it states: one room looks for the value, and others, one a point, at what stands around it. A statement is
/// excused from what a citation that was reported might have shown.
/// </summary>
internal sealed class SupportChecker(StatementUnderCheck statement)
{
    private readonly ValueRoom _values = ValueRoom.Of(statement);
    private readonly bool[] _printed = new bool[statement.Values.Count];
    private readonly ISupportRoom[] _rooms =
    [
        new UnitRoom(statement),
        new NearUnitRoom(statement),
        new ComparatorRoom(statement),
        new AlternativeRoom(statement),
        new StructureRoom(statement),
    ];

    // When it is so, who says it and how is asked of statements whose value is read or inferred, too: what explains a value does not explain a hedge.
    private readonly ISupportRoom[] _ofStatement = [new QualifierRoom(statement), new ClaimantRoom(statement), new ContextRoom(statement)];
    private List<ExactNumber>? _wanted;
    private bool _isRead;
    private bool _isInferred;
    private bool _isExcused;
    private bool _isUnread;

    /// <summary>The numbers that the statement states.</summary>
    public IReadOnlyList<ExactNumber> Wanted => _wanted ??= WantedNumbers.Of(statement);

    /// <summary>A citation could not be used and was reported: what it might have printed is not missing.</summary>
    public void Excuse() => _isExcused = true;

    /// <summary>Where a quote that was checked prints values.</summary>
    public IReadOnlyList<TracedPlace> PlacesIn(QuoteUnderCheck quote) =>
        [.. ContextTargets.Of(statement, quote).Select(static place => new TracedPlace(place.First, place.End))];

    public void Check(QuoteUnderCheck quote)
    {
        var best = new ValueAnswer(ValueAnswerKind.NotChecked);
        for (var index = 0; index < statement.Values.Count; index++)
        {
            // An address is the same in any language.
            var isUnread = quote.Language.IsWithoutWords && statement.Datatype.Kind != DatatypeKind.Uri;
            var answer = isUnread ? new(ValueAnswerKind.NotChecked) : _values.Read(quote, index);
            _isUnread |= isUnread;
            _printed[index] |= answer.IsPrinted;
            best = answer.Kind < best.Kind ? answer : best;
        }

        quote.Set(statement.ValuePoint, Settle(best, quote), best.Because ?? Seen(quote));
        if (best.IsPrinted && Array.IndexOf(_printed, false) >= 0 && Excuses.Of(statement, quote, SupportPoint.Value) == PointState.Read)
        {
            IsReadOneByOne(quote);
        }

        foreach (var room in _rooms)
        {
            room.Read(quote);
        }

        foreach (var room in _ofStatement)
        {
            room.Read(quote);
        }

        AddNeedless(quote);
    }

    private void AddNeedless(QuoteUnderCheck quote)
    {
        foreach (var reading in quote.Citation.Readings)
        {
            if (reading.Target is { } target && !quote.ReadingsInUse.ContainsKey(reading) && !(quote.IsConverted && target == SupportPoint.Value)
                && quote.Points[target] is PointState.Printed or PointState.ByAlias)
            {
                statement.Problems.Add(ExcuseProblems.NeedlessReading(
                    statement.Problems.At(reading.Span), ReadingTargets.NameOf(target), string.Join(", ", statement.Values)));
            }
        }
    }

    // A reading of numbers or dates prints those that it is of, so that the others of a list are still asked for.
    private bool IsReadOneByOne(QuoteUnderCheck quote)
    {
        if (_printed.Length == 1 || !statement.Datatype.IsOrdered)
        {
            return false;
        }

        foreach (var index in ReadingCheck.Printed(statement, quote))
        {
            _printed[index] = true;
        }

        return true;
    }

    /// <summary>What only all citations together can show.</summary>
    public void Finish()
    {
        foreach (var room in _isExcused ? [] : _ofStatement)
        {
            room.Finish();
        }

        if (_isExcused || _isRead || _isInferred || _isUnread)
        {
            return;
        }

        foreach (var room in _rooms)
        {
            room.Finish();
        }

        if (_values.Missing() is { } missing)
        {
            statement.Problems.Add(missing);
        }

        for (var index = 0; index < _printed.Length && _printed.Length > 1; index++)
        {
            if (!_printed[index])
            {
                statement.Problems.Add(ProvenanceProblems.ValueNotPrinted(
                    statement.Problems.At(statement.SpanOf(index)), statement.Owner, statement.Values[index], "none of its quotes prints"));
            }
        }
    }

    private string? Seen(QuoteUnderCheck quote) => quote.Notes is null ? null
        : quote.Places.Count > 0 ? QuotePieces.Words(quote.Pieces, quote.Places[0].First, quote.Places[0].End)
        : "not printed" + _values.Instead(quote);

    private PointState Settle(ValueAnswer answer, QuoteUnderCheck quote)
    {
        switch (answer.Kind)
        {
            case ValueAnswerKind.NotChecked:
                return PointState.NotChecked;
            case ValueAnswerKind.Printed or ValueAnswerKind.ByAlias:
                return answer.Kind == ValueAnswerKind.ByAlias ? PointState.ByAlias : PointState.Printed;
        }

        if (Excuses.OfValue(statement, quote, statement.ValuePoint, answer) is { } excuse)
        {
            _isRead |= excuse == PointState.Read && !IsReadOneByOne(quote);
            _isInferred |= excuse == PointState.Inferred;
            _isExcused |= excuse == PointState.Failed;
            return excuse;
        }

        if (answer.Kind == ValueAnswerKind.InPart)
        {
            return PointState.InPart;
        }

        // One cause, one problem: that its comparator is not printed either would say nothing new.
        _isExcused = true;
        if (answer.Longer is { } longer)
        {
            statement.Problems.Add(WordingProblems.PartOfName(
                statement.Problems.At(quote.Quote.Span),
                statement.Owner,
                string.Join(", ", statement.Values),
                longer,
                statement.Datatype.Kind == DatatypeKind.Entity));
            return PointState.Failed;
        }

        var quoted = $"“{MessageText.Short(quote.Text)}”";
        statement.Problems.Add(_values.Refusal(quote, answer) ?? ProvenanceProblems.ValueNotPrinted(
            statement.Problems.At(quote.Quote.Span),
            statement.Owner,
            string.Join(", ", statement.Values),
            $"{quoted} {answer.Because ?? "does not print" + _values.Instead(quote)}"));
        return PointState.Failed;
    }
}
