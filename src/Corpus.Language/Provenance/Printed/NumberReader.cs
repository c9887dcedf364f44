using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds the numbers that a quote prints: docs/provenance.md, “Numbers”. First each place is read by itself, then what stands around it decides whether its
/// number is certain, may be another one, or is a label and no value.
/// </summary>
internal sealed class NumberReader
{
    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables? _tables;
    private readonly List<NumberPlace> _places = [];

    private NumberReader(List<QuotePiece> pieces, LanguageTables? tables)
    {
        _pieces = pieces;
        _tables = tables;
    }

    /// <summary>The numbers that are certain.</summary>
    public static List<PrintedNumber> Read(List<QuotePiece> pieces, QuoteLanguage language, IReadOnlyList<ExactNumber>? wanted = null) =>
        ReadAll(pieces, language, wanted).Certain;

    /// <param name="pieces">The pieces of the quote.</param>
    /// <param name="language">Its language.</param>
    /// <param name="wanted">The values that are looked for: where numbers are spelled, no others are found in words.</param>
    public static QuoteNumbers ReadAll(List<QuotePiece> pieces, QuoteLanguage language, IReadOnlyList<ExactNumber>? wanted = null)
    {
        if (SpellingTables.Of(language) is { } spelling)
        {
            return SpelledNumbers.Read(pieces, spelling, wanted ?? []);
        }

        var reader = new NumberReader(pieces, LanguageTables.Of(language));
        reader.ReadPlaces();
        var scene = new NumberScene(pieces, reader._places, reader._tables);
        foreach (var place in reader._places.Where(place => SignDoubts.IsBelowZero(scene, place)))
        {
            place.Negate();
        }

        foreach (var place in reader._places)
        {
            if (scene.PowerOfBrackets(place) is { } exponent)
            {
                place.Scale(exponent);
            }
        }

        reader.Doubt(scene, DoubtOfKind);
        reader._places.ForEach(static place => place.IsLabel = place.Because is not null);
        var ranges = RangeReader.Read(pieces, Values(reader._places), language);
        reader.DoubtEnds(ranges);
        reader.Doubt(scene, DoubtOfNeighbours);
        reader.DoubtScale(scene);
        return new(
            Values(reader._places),
            [.. reader._places.SelectMany(static place => Doubtful(place)), .. OtherMarks.Read(pieces, reader._places, reader._tables)],
            ranges,
            [.. reader._places.Where(static place => place.Because is null || place.IsEnd).SelectMany(static place => place.Values)]);
    }

    private void ReadPlaces()
    {
        var amounts = new AmountReader(_pieces, _tables);
        var nameAt = -1;
        for (var index = 0; index < _pieces.Count;)
        {
            // “Su-35” and “COVID-19” are names: digits behind a hyphen count only where what is before it is part of the number, too.
            nameAt = _pieces[index].IsInWord ? nameAt : -1;
            var place = amounts.Read(index);
            if (place is null)
            {
                nameAt = nameAt < 0 && _tables?.Numbers.Joining.Contains(_pieces[index].Text) != true ? index : nameAt;
                index++;
                continue;
            }

            if (nameAt >= 0)
            {
                var (number, name) = (QuotePieces.Words(_pieces, index, place.End), QuotePieces.Words(_pieces, nameAt, place.End));
                place.Because = $"has {number} only in “{name}”, which is a name or another word";
            }

            _places.Add(place);
            index = place.End;
        }
    }

    private void Doubt(NumberScene scene, Func<NumberScene, int, string?> because)
    {
        for (var index = 0; index < _places.Count; index++)
        {
            _places[index].Because ??= because(scene, index);
        }
    }

    private static string? DoubtOfKind(NumberScene scene, int index) =>
        (ToleranceReader.IsTolerance(scene.Pieces, scene.Places[index].First, scene.Tables)
            ? $"has {scene.Words(scene.Places[index])} as the tolerance of another number" : null)
        ?? LabelDoubts.Of(scene, index) ?? NameDoubts.Of(scene, index) ?? SayingDoubts.Of(scene, index)
        ?? NeighbourDoubts.OfEnding(scene, scene.Places[index]) ?? SignDoubts.Of(scene, index);

    private static string? DoubtOfNeighbours(NumberScene scene, int index) => ArithmeticDoubts.Of(scene, index) ?? NeighbourDoubts.Of(scene, index);

    private void DoubtEnds(List<PrintedRange> ranges)
    {
        var next = 0;
        foreach (var range in ranges)
        {
            for (; next > 0 && _places[next - 1].End > range.First; next--)
            {
            }

            for (; next < _places.Count && _places[next].First < range.End; next++)
            {
                if (_places[next].First >= range.First && _places[next].Because is null && !range.IsChange)
                {
                    _places[next].IsEnd = true;
                    _places[next].Because = $"has {QuotePieces.Words(_pieces, _places[next].First, _places[next].End)} as one end of “{range.Words}”";
                }
            }
        }
    }

    // “(in millions)” is of all numbers that have no scale.
    private void DoubtScale(NumberScene scene)
    {
        if (SignDoubts.HeadingOf(scene) is not { } heading)
        {
            return;
        }

        foreach (var place in _places.Where(static place => !place.Has(NumberTraits.Scaled | NumberTraits.Words)))
        {
            place.Because ??= $"has “{heading}”, which may be the scale of {scene.Words(place)}";
        }
    }

    private static List<PrintedNumber> Values(List<NumberPlace> places) =>
        [.. places.Where(static place => place.Because is null).SelectMany(static place => place.Values)];

    private static IEnumerable<DoubtfulNumber> Doubtful(NumberPlace place)
    {
        if (place.Because is { } because)
        {
            foreach (var value in place.Values)
            {
                yield return new(value.Value, place.First, place.End, because) { OneOfTwo = place.OneOfTwo, WithFraction = place.WithFraction };
            }
        }

        foreach (var other in place.Others)
        {
            yield return new(other, place.First, place.End, place.Because ?? "has it only as a part of another number");
        }
    }
}
