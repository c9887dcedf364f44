using Corpus.Language.Model;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>What a quote says at each place where it prints one of the values of a statement.</summary>
internal sealed class ComparatorPlaces(StatementUnderCheck statement)
{
    // A unit that is no rate: “300 francs” of a month are not 300 francs.
    private readonly bool _isAmount = DeclaredUnit.Of(statement.Entry) is { HasUnit: true, Rate: null, Code: { } code } && code.IndexOf('/') < 0;
    private readonly bool _isYear = PropertyWords.IsYear(statement);

    private QuoteUnderCheck? _quote;
    private NumberSenses? _senses;
    private ComparatorWords? _inside;
    private INumberSurroundings? _around;
    private int _position;

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
            var inside = found ?? quote.Headings.Comparator(place.First) ?? YearInside(quote, place.First, place.End);
            yield return (inside, LeftOut(quote, inside, place.First, place.End));
        }
    }

    // What the document says where the quote leaves out all of it or a part: “[not] more than 12”, “[2 or] 3”, “[subió la cuota] en un 5 %”.
    private FoundComparator? LeftOut(QuoteUnderCheck quote, FoundComparator? inside, int first, int end)
    {
        if (Outside(quote, first, end, AroundKind.Comparator) is { } outside)
        {
            return outside;
        }

        var part = Cut(quote, first, AroundKind.Part) ?? (_isAmount ? Cut(quote, first, AroundKind.Rate) : null)
            ?? (_isYear ? null : Cut(quote, first, AroundKind.Year));
        return part is not null ? part
            : statement.Values.Count > 1 ? null
            : Cut(quote, first, AroundKind.Choice) ?? (inside is null ? Cut(quote, first, AroundKind.Change) : null);
    }

    private FoundComparator? YearInside(QuoteUnderCheck quote, int first, int end) =>
        !_isYear && LanguageTables.Of(quote.Language) is { File: null } tables && YearReader.Words(quote.Pieces, first, end, tables) is { } words
            ? new(NumberSense.Unclear, null, null, words)
            : null;

    private void ReadAround(QuoteUnderCheck quote, bool ofDates)
    {
        (_around, _inside) = (null, null);
        if (quote.Proof is { IsProved: true, Position: { } position } && quote.Source.Evidence is { } evidence && quote.Pieces.Count > 0
            && LanguageTables.Of(quote.Language) is { } tables && NumberSurroundings.Of(evidence, quote.Language) is { } around)
        {
            (_around, _position, _inside) = (around, position, new(quote.Pieces, tables, ofDates));
            _takesWhatIsLeftOut = tables.File is not null;
        }
    }

    private FoundComparator? Outside(QuoteUnderCheck quote, int first, int end, AroundKind kind) =>
        Cut(quote, first, kind) is { } found && _inside!.At(first, end, out _) is var inside && (inside is not null || _takesWhatIsLeftOut)
            && !(inside is not null && inside.Sense == found.Sense && inside.Comparator == found.Comparator && inside.Also == found.Also)
            ? found
            : null;

    private FoundComparator? Cut(QuoteUnderCheck quote, int first, AroundKind kind)
    {
        var pieces = quote.Pieces;
        return !pieces[first].IsInWord && _around?.At(_position + pieces[first].Word, kind) is { } around
            && around.IsCutBy(_position + pieces[0].Word, _position + pieces[pieces.Count - 1].Word + 1)
                ? new(around.Sense, around.Comparator, around.Also, around.Words ?? "") { IsOutside = true }
                : null;
    }

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
                Outside(quote, mention.First, mention.End, AroundKind.Date) is { } outside && !(isNear && outside.Comparator == Comparator.About)
                    ? outside : null);
        }
    }
}
