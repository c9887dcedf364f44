using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// Whether something around the value denies it, hedges it or gives it as somebody's word, in the document or in the quote: docs/context.md. A denial is wrong
/// in every quote; a hedge or an attribution is answered by the statement, or by another of its quotes that states the value plainly.
/// </summary>
internal sealed class ContextRoom(StatementUnderCheck statement) : ISupportRoom
{
    private readonly List<(SupportPoint Point, int Index, QuoteUnderCheck Quote, Seen Seen)> _unanswered = [];
    private readonly HashSet<(SupportPoint Point, int Index)> _plain = [];
    private readonly ComparatorPlaces _places = new(statement);

    // “aims to” of an `aim`, “accused of” of what somebody is `accusedOf`: a boolean is read by its name, and says nothing by it.
    private readonly ContextKinds _said = statement.Datatype.Kind == DatatypeKind.Boolean
        ? ContextKinds.None
        : EnglishContextNames.Of(NameWords.Of(statement.Property.Name));

    public void Read(QuoteUnderCheck quote)
    {
        if (quote.Points[statement.ValuePoint] == PointState.Failed)
        {
            return;
        }

        if (LanguageTables.Of(quote.Language)?.Context is not { } tables || Context.Of(quote, tables) is not { } context)
        {
            quote.Set(SupportPoint.Negation, PointState.NotChecked);
            quote.Set(SupportPoint.Hedge, PointState.NotChecked);
            quote.Set(SupportPoint.Attribution, PointState.NotChecked);
            return;
        }

        var seen = See(quote, context);
        ReadNegation(quote, seen, context);
        ReadVoice(quote, seen, SupportPoint.Hedge, ContextKinds.Hedged, IsHedged);
        ReadVoice(quote, seen, SupportPoint.Attribution, ContextKinds.Attributed,
            !statement.Bound.ClaimedBy.IsEmpty || (_said & ContextKinds.Attributed) != 0);
    }

    public void Finish()
    {
        foreach (var (point, index, quote, seen) in _unanswered)
        {
            if (_plain.Contains((point, index)))
            {
                quote.Set(point, PointState.Printed, seen.Words);
                continue;
            }

            quote.Set(point, PointState.Failed, seen.Words);
            var at = statement.Problems.At(quote.Quote.Span);
            statement.Problems.Add(point == SupportPoint.Hedge
                ? ContextProblems.Hedged(at, quote.Text, seen.Words, ModalityOf(seen.Whole), seen.IsCut(ContextKinds.Hedged))
                : ContextProblems.Attributed(at, quote.Text, seen.Words, seen.IsCut(ContextKinds.Attributed)));
        }
    }

    // A date that says itself that it may be wrong: `2025-04?`.
    private bool IsHedged => (_said & ContextKinds.Hedged) != 0 || statement.Bound.Modality != Modality.Asserted
        || (statement.Datatype.Kind is DatatypeKind.Date or DatatypeKind.Period && statement.Values.All(static value => value.IndexOfAny(['?', '%']) >= 0));

    private static string ModalityOf(ContextKinds kinds) => ModalityWords.Of(
        (kinds & ContextKinds.Conditional) != 0 ? Modality.Conditional
        : (kinds & ContextKinds.Planned) != 0 ? Modality.Planned
        : (kinds & ContextKinds.Possible) != 0 ? Modality.Possible
        : Modality.Expected)!;

    // What each value of the statement is made where the quote prints it best. A value that the quote prints at no place is what most of the quote is.
    private Dictionary<int, Seen> See(QuoteUnderCheck quote, Context context)
    {
        var seen = new Dictionary<int, Seen>();
        foreach (var (index, first, end) in ContextTargets.Of(statement, quote))
        {
            var here = context.At(first, end);
            seen[index] = seen.TryGetValue(index, out var other) && other.Whole < here.Whole ? other : here;
        }

        if (seen.Count == 0 && statement.Values.Count == 1)
        {
            seen[0] = context.AtMost();
        }

        return seen;
    }

    private void ReadNegation(QuoteUnderCheck quote, Dictionary<int, Seen> seen, Context context)
    {
        // Of a boolean it is read with its words what the quote shows; what was cut off is not. Where it has no words, a denial anywhere speaks against “true”.
        var isBoolean = statement.Datatype.Kind == DatatypeKind.Boolean;
        var isTrueWithoutWords = isBoolean && quote.Points[SupportPoint.Polarity] == PointState.NotChecked && statement.Values[0] == "true";
        var denied = isTrueWithoutWords && context.FirstDenied() is { } anywhere ? anywhere : seen.FirstOrDefault(
            pair => pair.Value is var here && here.Has(ContextKinds.Negated)
                && (here.IsCut(ContextKinds.Negated) || (here.IsPlaced && !isBoolean && !IsComparator(quote, pair.Key)))).Value;
        if (denied is null || (_said & ContextKinds.Negated) != 0)
        {
            quote.Set(SupportPoint.Negation, PointState.Printed);
            return;
        }

        var words = denied.TriggerOf(ContextKinds.Negated);
        // Only who says that the denial is of something else is believed: no reading of the value is about it.
        if (quote.Citation.Readings.Any(static reading => reading.Target == SupportPoint.Polarity)
            && Excuses.Of(statement, quote, SupportPoint.Polarity) is { } excuse)
        {
            quote.Set(SupportPoint.Negation, excuse, words);
            return;
        }

        quote.Set(SupportPoint.Negation, PointState.Failed, words);
        statement.Problems.Add(ContextProblems.Negated(statement.Problems.At(quote.Quote.Span), quote.Text, words, denied.IsCut(ContextKinds.Negated)));
    }

    // “no tendrá más de 55”: the denial is a part of the comparator.
    private bool IsComparator(QuoteUnderCheck quote, int index) =>
        statement.Datatype.IsNumeric && _places.Of(quote, index).Any(static found => found.Inside is { IsDenied: true });

    private void ReadVoice(QuoteUnderCheck quote, Dictionary<int, Seen> seen, SupportPoint point, ContextKinds kinds, bool isAnswered)
    {
        quote.Set(point, PointState.Printed);
        foreach (var pair in seen)
        {
            if (!pair.Value.Has(kinds))
            {
                _plain.Add((point, pair.Key));
                continue;
            }

            var words = pair.Value.TriggerOf(kinds);
            var excuse = isAnswered ? PointState.Printed : Excuses.Of(statement, quote, point);
            if (excuse is { } state)
            {
                quote.Set(point, state, words);
                continue;
            }

            _unanswered.Add((point, pair.Key, quote, pair.Value with { Words = words }));
        }
    }

    /// <summary>What some words of a quote are made.</summary>
    /// <param name="Whole">In the document, or where nothing is known of that in the quote with its prefix and suffix.</param>
    /// <param name="Shown">In the quote alone.</param>
    /// <param name="IsPlaced">Whether they are those that print the value.</param>
    /// <param name="TriggerOf">The words that make them so, where they are known.</param>
    /// <param name="Words">Those of them that are asked about.</param>
    private sealed record Seen(ContextKinds Whole, ContextKinds Shown, bool IsPlaced, Func<ContextKinds, string?> TriggerOf, string? Words = null)
    {
        public bool Has(ContextKinds kinds) => (Whole & kinds) != 0;

        public bool IsCut(ContextKinds kinds) => (Whole & ~Shown & kinds) != 0;
    }

    /// <summary>A quote, and what is around it.</summary>
    /// <param name="Whole">What the words of the whole are made.</param>
    /// <param name="Offset">Where the quote begins in it.</param>
    /// <param name="Shown">What the words of the quote are made in the quote alone.</param>
    private sealed record Context(ContextBits Whole, int Offset, ContextBits Shown)
    {
        public static Context? Of(QuoteUnderCheck quote, ContextWords tables)
        {
            if (QuoteReading.Read(new(quote.Text, quote.Citation.Prefix?.Value, quote.Citation.Suffix?.Value), out var exact) is not null)
            {
                return null;
            }

            var shown = ContextBits.Of(exact, tables);
            if (quote.Proof is { Position: { } position } && quote.Source.Evidence?.ContextOf(tables) is { } document
                && position + exact.Count <= document.Count)
            {
                return new(document, position, shown);
            }

            var joined = JoinedQuotation.Of(new(quote.Text, quote.Citation.Prefix?.Value, quote.Citation.Suffix?.Value), exact).FirstOrDefault();
            return joined is null || ReferenceEquals(joined.Text, exact)
                ? new(shown, 0, shown)
                : new(ContextBits.Of(joined.Text, tables), joined.FirstWord, shown);
        }

        public Seen At(int first, int end) => new(
            Whole.Of(Offset + first, Offset + end), Shown.Of(first, end), IsPlaced: true, kinds => TriggerOf(kinds, first, end));

        public Seen AtMost() => new(
            Whole.OfMost(Offset, Offset + Shown.Count), Shown.OfMost(0, Shown.Count), IsPlaced: false, kinds => TriggerOf(kinds, 0, Shown.Count));

        /// <summary>The first word of the quote that is denied; null where none is.</summary>
        public Seen? FirstDenied()
        {
            for (var word = 0; word < Shown.Count; word++)
            {
                if ((Whole[Offset + word] & ContextKinds.Negated) != 0)
                {
                    return At(word, word + 1);
                }
            }

            return null;
        }

        private string? TriggerOf(ContextKinds kinds, int first, int end) =>
            Whole.TriggerOf(kinds, Offset + first, Offset + end) ?? Shown.TriggerOf(kinds, first, end);
    }
}
