using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Reads what one place of a quote prints as a number: digits or words with what belongs to them, which are decimals in words (“three point five”), SI
/// groups (<c>6.022 140 76</c>), a fraction (<c>5 1/2</c>, “two and a half”), a power of ten, scales (“55 billion”) and smaller amounts (“5 million 300
/// thousand”).
/// </summary>
internal sealed class AmountReader
{
    /// <summary>How many scales there are behind a number: “7 thousand million”.</summary>
    private const int MostScales = 3;

    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables? _tables;
    private readonly NumberWords? _words;
    private readonly PowerReader _powers;
    private readonly MantissaReader _mantissas;
    private readonly ShareReader? _shares;
    private readonly WordNumberReader? _numbers;

    public AmountReader(List<QuotePiece> pieces, LanguageTables? tables)
    {
        _pieces = pieces;
        _tables = tables;
        _words = tables?.Numbers;
        _powers = new(pieces, tables);
        _mantissas = new(pieces, tables);
        _shares = _words is null ? null : new(pieces, _words);
        _numbers = _words is null ? null : new(pieces, _words);
    }

    /// <summary>Reads the number that begins at a piece; null where there is none.</summary>
    public NumberPlace? Read(int first) => ReadPower(first) ?? _shares?.Read(first) ?? ReadAmount(first);

    // “10^6 cells”.
    private NumberPlace? ReadPower(int first)
    {
        if (!_powers.Read(first, out var power, out var end))
        {
            return null;
        }

        var place = new NumberPlace(first, end, NumberTraits.Marked);
        place.Others.Add(ExactNumber.Of(power.Base));
        if (_powers.IsFactor(first))
        {
            place.Because = $"has “{QuotePieces.Words(_pieces, first, end)}” as a factor of another number";
        }
        else if (power.Base != 10 && _pieces[first].Text.IndexOf('^') < 0 && end == first + 1)
        {
            place.Because = $"has a mark behind {power.Base}, which may be a power or a footnote";
        }
        else if (PowerReader.ValueOf(power) is { } value)
        {
            place.Print(Sign(first, value));
        }

        return place;
    }

    private NumberPlace? ReadAmount(int first)
    {
        if (_mantissas.Read(first) is not { } mantissa)
        {
            return null;
        }

        if (ToleranceReader.HasPower(_pieces, mantissa.End))
        {
            var tolerated = new NumberPlace(first, mantissa.End, mantissa.Traits) { Because = "has a power of ten behind it" };
            tolerated.Others.Add(mantissa.Value);
            return tolerated;
        }

        if (_powers.FactorAfter(mantissa.End) is >= 0 and var factor && _powers.ReadTen(factor, out var exponent, out var end))
        {
            var scientific = new NumberPlace(first, end, mantissa.Traits | NumberTraits.Scaled);
            var whole = Sign(first, mantissa.Value);
            scientific.Print(whole, exponent);
            scientific.Print(whole.Times(ExactNumber.Of(1, exponent)));
            return scientific;
        }

        return ReadScaled(first, mantissa);
    }

    private NumberPlace ReadScaled(int first, Mantissa mantissa)
    {
        var end = mantissa.End;
        var scale = ReadScale(ref end, mantissa, out var factor);
        var total = mantissa.Value.Times(factor);
        var unscaled = mantissa.Value;
        if (scale > 0 && _mantissas.ReadFraction(end, isInteger: true, out var fractionEnd) is { } fraction)
        {
            // “a million and a half”: the half is of the scale.
            end = fractionEnd;
            unscaled = mantissa.Value.Plus(fraction);
            total = unscaled.Times(factor);
        }

        var sum = AddSmaller(first, ref end, total, scale);
        var isSum = !sum.Equals(total);
        var place = new NumberPlace(first, end, mantissa.Traits | (scale > 0 ? NumberTraits.Scaled : 0));
        if (mantissa.IsInexact)
        {
            place.Because = $"has “{QuotePieces.Words(_pieces, first, end)}”, which has no end in decimals";
            place.Others.AddRange(mantissa.Others);
            return place;
        }

        place.Others.AddRange(mantissa.Others);
        if (isSum)
        {
            place.Others.Add(unscaled);
            place.Others.Add(total);
        }
        else if (!mantissa.IsArticle || scale == 0)
        {
            if (factor.Equals(ExactNumber.Of(1, scale)))
            {
                place.Print(Sign(first, unscaled), scale);
            }
            else
            {
                place.Others.Add(unscaled);
            }
        }

        place.Print(Sign(first, sum));
        if (mantissa.PossibleScale > 0 && scale == 0)
        {
            place.Print(Sign(first, sum.Times(ExactNumber.Of(1, mantissa.PossibleScale))));
        }

        return place;
    }

    // “55 billion”, “7 thousand million”, “3 dozen”, “$55m”, “55 k€”, “40m francs”.
    private int ReadScale(ref int end, Mantissa mantissa, out ExactNumber factor)
    {
        var scale = mantissa.Scale;
        factor = ExactNumber.Of(1, scale);
        for (var scales = 0; scales < MostScales && _words is not null && Text(end) is { } word; scales++, end++)
        {
            var isInWords = (mantissa.Traits & NumberTraits.Words) != 0;
            if ((isInWords ? _words.Scale(word) : _words.ScaleBehindDigits(word) ?? ScaleOfMoney(word, mantissa)) is { } more)
            {
                scale += more;
                factor = factor.Times(ExactNumber.Of(1, more));
            }
            else if (_words.IsDozen(word))
            {
                factor = factor.Times(ExactNumber.Of(12));
            }
            else
            {
                break;
            }
        }

        if (mantissa.PossibleScale > 0 && scale == 0 && Text(end) is { } money && _words is not null
            && (_words.Money.Contains(money) || _tables!.Counts.OtherPlurals.Contains(money)))
        {
            scale = mantissa.PossibleScale;
            factor = ExactNumber.Of(1, scale);
        }

        return scale;
    }

    private int? ScaleOfMoney(string word, Mantissa mantissa)
    {
        var hasSign = word.Length > 1 && Characters.IsCurrency(word, word.Length - 1);
        var letters = hasSign ? word.Substring(0, word.Length - 1) : word;
        return (hasSign || (mantissa.Traits & NumberTraits.Currency) != 0) && _words!.ScalesOfMoney.TryGetValue(letters, out var scale) ? scale
            : hasSign && _words!.AbbreviatedScales.TryGetValue(letters, out scale) ? scale
            : null;
    }

    // “two hundred thousand three hundred”, “5 million 300 thousand”, “1 million and 5 thousand”.
    private ExactNumber AddSmaller(int first, ref int end, ExactNumber total, int scale)
    {
        while (scale > 0 && _words is not null && _numbers is not null)
        {
            var hasAnd = _numbers.IsAnd(end);
            var next = hasAnd ? end + 1 : end;
            if (Text(next) is null || (hasAnd && _numbers.IsBetween(first)) || _words.IsArticle(_pieces[next].Text)
                || _mantissas.Read(next) is not { IsInexact: false } more)
            {
                break;
            }

            var nextEnd = more.End;
            var nextScale = ReadScale(ref nextEnd, more, out var factor);
            var amount = more.Value.Times(factor);
            var isInDigits = (more.Traits & NumberTraits.Words) == 0;
            if ((isInDigits && nextScale == 0) || nextScale >= scale || amount.CompareTo(ExactNumber.Of(1, scale)) >= 0)
            {
                break;
            }

            (total, scale, end) = (total.Plus(amount), nextScale, nextEnd);
        }

        return total;
    }

    private ExactNumber Sign(int first, ExactNumber number) =>
        _words is not null && first > 0 && _pieces[first].Follows && _words.Minus.Contains(_pieces[first - 1].Text) ? number.Negated() : number;

    private string? Text(int index) => index < _pieces.Count && _pieces[index].Follows ? _pieces[index].Text : null;
}
