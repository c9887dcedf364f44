using Corpus.Language.Model;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>What a quote says at each place where it prints one of the values of a statement.</summary>
internal sealed class ComparatorPlaces(StatementUnderCheck statement)
{
    private const int SpacesOfChoice = 3;

    private QuoteUnderCheck? _quote;
    private NumberSenses? _senses;
    private ComparatorWords? _around;
    private ComparatorWords? _inside;
    private ChangeReader? _changes;
    private WiderQuote? _wider;
    private QuoteNumbers? _widerNumbers;

    // English has always taken a quote that leaves out a comparator as a whole.
    private bool _takesWhatIsLeftOut;

    /// <summary>Whether the words of the quote's language are known, and not only signs.</summary>
    public bool HasWords(QuoteUnderCheck quote) => LanguageTables.Of(quote.Language) is not null;

    /// <summary>
    /// What is said of a value, once for each place; null where nothing is said. And what its document says there, where the quote leaves out a part of that.
    /// </summary>
    public IEnumerable<(FoundComparator? Inside, FoundComparator? Outside)> Of(QuoteUnderCheck quote, int index) =>
        statement.Datatype.IsRange
            ? statement.Datatype.IsNumeric ? Ends(quote, index).Select(static found => (found, default(FoundComparator))) : []
        : statement.Datatype.IsNumeric ? Numbers(quote, index)
        : Dates(quote, index);

    private NumberSenses Senses(QuoteUnderCheck quote)
    {
        if (_quote != quote || _senses is null)
        {
            (_quote, _senses) = (quote, NumberSenses.Read(quote.Pieces, Numbers(quote), quote.Language));
            ReadAround(quote, ofDates: false);
        }

        return _senses;
    }

    // With those that are certain for their unit alone: “(USD million) about 60”.
    private static List<PrintedNumber> Numbers(QuoteUnderCheck quote)
    {
        var certain = quote.Numbers.Certain;
        var others = quote.Places.Select(static place => place.Number).OfType<PrintedNumber>()
            .Where(number => !certain.Exists(known => known.First == number.First)).ToList();
        return others.Count == 0 ? certain : [.. certain.Concat(others).OrderBy(static number => number.First)];
    }

    private IEnumerable<(FoundComparator? Inside, FoundComparator? Outside)> Numbers(QuoteUnderCheck quote, int index)
    {
        var senses = Senses(quote);
        foreach (var place in quote.Places.Where(place => place.Index == index))
        {
            var found = statement.Values.Count > 1 ? senses.InList(place.First) : senses.At(place.First) ?? senses.Either(place.First);
            var inside = found ?? quote.Headings.Comparator(place.First);
            yield return (inside, Outside(place.First, place.End) ?? CutOff(quote, place.First) ?? Change(inside, place.First, place.End));
        }
    }

    // “[subió la cuota] en un 5 %”: the verb of change is left out.
    private FoundComparator? Change(FoundComparator? inside, int first, int end)
    {
        if (_around is null || !_takesWhatIsLeftOut || inside is not null || statement.Values.Count > 1)
        {
            return null;
        }

        _around.At(_wider!.Offset + first, _wider.Offset + end, out var start);
        return _changes!.At(start, _wider.Offset + first, _wider.Offset + end) is { Sense: NumberSense.Change } found ? found with { IsOutside = true } : null;
    }

    // What makes another number of it in the document, where the quote begins or ends within that: “[2 o] 3 puntos”, “[18 a] 24 meses”.
    private FoundComparator? CutOff(QuoteUnderCheck quote, int first)
    {
        if (_wider is null || !_takesWhatIsLeftOut || statement.Values.Count > 1)
        {
            return null;
        }

        var numbers = _widerNumbers ??= NumberReader.ReadAll(_wider.Pieces, quote.Language, quote.Wanted);
        var start = _wider.Offset + first;
        var words = numbers.Certain.Exists(number => number.First == start) ? null
            : numbers.Doubtful.Find(number => number.First == start && number.OneOfTwo is not null
                && quote.Numbers.Certain.Exists(own => own.First == first && own.Value.Equals(number.Value)))?.OneOfTwo;

        // “8 barras o hasta 24”: what is counted of each its own is two things.
        return words is null || words.Count(static character => character == ' ') > SpacesOfChoice ? null
            : new(NumberSense.Unclear, null, null, words) { IsOutside = true };
    }

    private void ReadAround(QuoteUnderCheck quote, bool ofDates)
    {
        (_wider, _widerNumbers, _around, _inside) = (WiderQuote.Of(quote.Pieces, quote.Language, quote.Passage), null, null, null);
        if (_wider is not null && LanguageTables.Of(quote.Language) is { } tables)
        {
            (_around, _inside) = (new(_wider.Pieces, tables, ofDates), new(quote.Pieces, tables, ofDates));
            _takesWhatIsLeftOut = tables.File is not null;
            _changes = _takesWhatIsLeftOut ? new(_wider.Pieces, tables) : null;
        }
    }

    // What the document says of a value where the quote leaves it out, or a part of it: “[not] more than 12”.
    private FoundComparator? Outside(int first, int end) =>
        _around?.At(_wider!.Offset + first, _wider.Offset + end, out _) is { Sense: not NumberSense.AsItIs } found
        && _inside!.At(first, end, out _) is var inside && found.Words != inside?.Words && (inside is not null || _takesWhatIsLeftOut)
            ? found with { IsOutside = true }
            : null;

    // An end of a range is printed where the range is, or by itself; a bound of its own makes it another range.
    private IEnumerable<FoundComparator?> Ends(QuoteUnderCheck quote, int index)
    {
        var (minimum, maximum) = RangeValue.Ends(statement.Values[index]);
        var senses = Senses(quote);
        var seen = new HashSet<int>();
        foreach (var number in quote.Numbers.Certain)
        {
            var isMinimum = Is(number.Value, minimum);
            if ((isMinimum || Is(number.Value, maximum)) && seen.Add(number.First) && OfEnd(senses.At(number.First), isMinimum) is { } found)
            {
                yield return found;
            }
        }
    }

    private static FoundComparator? OfEnd(FoundComparator? found, bool isMinimum) => found switch
    {
        { Sense: NumberSense.Compared } when found.Agrees(isMinimum ? Comparator.AtLeast : Comparator.AtMost) => null,
        { Sense: NumberSense.Compared } => found with { Sense = NumberSense.Unclear },
        { Sense: NumberSense.Unclear, Comparator: Comparator.AtLeast or Comparator.AtMost, Also: null } => null,
        { Sense: NumberSense.Unclear } => found,
        _ => null,
    };

    private bool Is(ExactNumber number, string value) => statement.Datatype.Kind == DatatypeKind.Number
        ? number.IsNearest(CanonicalValue.Double(value))
        : number.Equals(ExactNumber.Of(CanonicalValue.Decimal(value)));

    private IEnumerable<(FoundComparator? Inside, FoundComparator? Outside)> Dates(QuoteUnderCheck quote, int index)
    {
        if (LanguageTables.Of(quote.Language) is not { } tables)
        {
            yield break;
        }

        var date = EdtfDate.Parse(statement.Values[index]);
        var words = new ComparatorWords(quote.Pieces, tables, ofDates: true);
        ReadAround(quote, ofDates: true);
        var periods = _wider is not null && _takesWhatIsLeftOut ? PeriodReader.Read(_wider.Pieces, quote.Language) : null;
        foreach (var mention in quote.Dates)
        {
            var evidence = DateEvidence.Of(date, [mention]);
            if ((evidence.Contradicting & ~DateParts.Approximation) != DateParts.None || evidence.Printed == DateParts.None)
            {
                continue;
            }

            var found = words.At(mention.First, mention.End, out _);

            // That it is near the true one is what `~` says.
            var isNear = (date.Parts.Qualifiers & EdtfQualifiers.Approximate) != 0;
            yield return (
                isNear && found is { Comparator: Comparator.About } ? null : found,
                Outside(mention.First, mention.End) is { } outside && !(isNear && outside.Comparator == Comparator.About) ? outside
                    : CutOff(periods, quote, mention));
        }
    }

    // “[zwischen 1982 und] 1990”: the end of a period whose other end is left out.
    private FoundComparator? CutOff(PeriodReader? periods, QuoteUnderCheck quote, DateMention mention) =>
        periods?.Mentions.Find(other => other.First == _wider!.Offset + mention.First) is { } there && periods.PairOf(there) is { } pair
        && (pair.Start.First < _wider!.Offset || pair.Finish.End > _wider.Offset + quote.Pieces.Count)
        && LanguageTables.Of(quote.Language) is { } tables
        && _wider.Pieces.Skip(pair.Start.End).Take(pair.Finish.First - pair.Start.End).Any(piece => tables.Ranges.And.Contains(piece.Text))
            ? new(NumberSense.Unclear, null, null, pair.Words) { IsOutside = true }
            : null;
}
