using System.Globalization;
using System.Numerics;
using System.Text;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Reads the number before a scale: digits or words, with decimals in words, SI groups, or a fraction behind them.</summary>
internal sealed class MantissaReader
{
    private const int GroupDigits = 3;

    /// <summary>More digits than this behind a point are nothing that one says.</summary>
    private const int MostDigits = 60;

    private readonly List<QuotePiece> _pieces;
    private readonly NumberWords? _words;
    private readonly WordNumberReader? _numbers;
    private readonly FractionReader? _fractions;

    public MantissaReader(List<QuotePiece> pieces, LanguageTables? tables)
    {
        _pieces = pieces;
        _words = tables?.Numbers;
        _numbers = _words is null ? null : new(pieces, _words);
        _fractions = _words is null ? null : new(pieces, _words);
    }

    public Mantissa? Read(int first) =>
        DigitReader.Read(_pieces[first].Text, _words) is { } number ? InDigits(first, number) : InWords(first);

    /// <summary>A fraction behind a whole number: “and a half”, <c>1/2</c>. What it says is null where decimals have no end for it, or there is none.</summary>
    public ExactNumber? ReadFraction(int index, bool isInteger, out int end)
    {
        end = index;
        if (_fractions is null || !isInteger || Text(index) is null || FractionAfter(index) is not { IsProper: true } fraction)
        {
            return null;
        }

        end = fraction.End;
        return fraction.Value;
    }

    private PrintedFraction? FractionAfter(int index)
    {
        if (!_numbers!.IsAnd(index))
        {
            return _fractions!.InDigits(index);
        }

        return Text(index + 1) is not { } next ? null
            : _fractions!.InDigits(index + 1) is { } digits ? digits
            : _fractions.InWords(index + 1) is { } words && (words.End > index + 2 || _words!.PartOf(next) is null) ? words
            : null;
    }

    private Mantissa InDigits(int first, DigitNumber number)
    {
        var end = first + 1;
        var isPlain = (number.Traits & (NumberTraits.Marked | NumberTraits.Decimal)) == 0;
        if (_words is not null && number.Traits == NumberTraits.Decimal && ReadGroups(first, out end) is { } grouped)
        {
            return new(grouped, end, number.Traits | NumberTraits.Grouped) { Others = [number.Value] };
        }

        return (isPlain ? ReadPoint(first + 1, number.Value, number.Traits) : null)
            ?? WithFraction(first + 1, number.Value, number.Traits, isPlain) with { Scale = number.Scale, PossibleScale = number.PossibleScale };
    }

    private Mantissa? InWords(int first)
    {
        var end = first;
        if (_numbers?.Read(ref end, out var isArticle) is not { } number)
        {
            return null;
        }

        var value = ExactNumber.Of(number);
        return isArticle ? new(value, end, NumberTraits.Words) { IsArticle = true }
            : ReadPoint(end, value, NumberTraits.Words) ?? WithFraction(end, value, NumberTraits.Words, isInteger: true);
    }

    private Mantissa WithFraction(int index, ExactNumber number, NumberTraits traits, bool isInteger)
    {
        var fraction = ReadFraction(index, isInteger, out var end);
        return end == index ? new(number, end, traits)
            : new(fraction is { } part ? number.Plus(part) : number, end, traits | NumberTraits.Decimal) { IsInexact = fraction is null, Others = [number] };
    }

    // “three point one four”, “5 point 5”.
    private Mantissa? ReadPoint(int index, ExactNumber number, NumberTraits traits)
    {
        if (_words is null || Text(index) is not { } point || !point.Equals(_words.Point, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var digits = new StringBuilder();
        var end = index + 1;
        while (digits.Length < MostDigits && Text(end) is { } text && DigitsOf(text, isFirst: digits.Length == 0, ref end) is { } more)
        {
            digits.Append(more);
        }

        return digits.Length == 0
            ? null
            : new(
                number.Plus(ExactNumber.Of(BigInteger.Parse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture), -digits.Length)),
                end,
                traits | NumberTraits.Decimal)
            { Others = [number, .. LastOf(end)] };
    }

    private IEnumerable<ExactNumber> LastOf(int end) => _words!.Unit(_pieces[end - 1].Text) is { } unit ? [ExactNumber.Of(unit)] : [];

    // Of words each is a digit, but for “three point fourteen”; digits are all in one piece.
    private string? DigitsOf(string text, bool isFirst, ref int end)
    {
        if (text.All(Characters.IsAsciiDigit))
        {
            end += isFirst ? 1 : 0;
            return isFirst ? text : null;
        }

        if (_words!.Unit(text) is { } unit && (unit < 10 || isFirst))
        {
            end++;
            return unit.ToString(CultureInfo.InvariantCulture);
        }

        if (!isFirst || _words.Ten(text) is null)
        {
            return null;
        }

        return _numbers!.ReadSmall(ref end)?.ToString(CultureInfo.InvariantCulture);
    }

    // “6.022 140 76”: groups of three behind the point, the last of which may be shorter.
    private ExactNumber? ReadGroups(int first, out int end)
    {
        end = first + 1;
        var text = _pieces[first].Text;
        var point = text.IndexOf(_words!.DecimalPoint);
        if (point < 0 || text.Length - point - 1 != GroupDigits)
        {
            return null;
        }

        var decimals = new StringBuilder(text, point + 1, GroupDigits, MostDigits);
        while (decimals.Length < MostDigits - GroupDigits && decimals.Length % GroupDigits == 0 && end < _pieces.Count && !_pieces[end].IsInWord
            && Text(end) is { } group && GroupOf(group) is { } digits)
        {
            decimals.Append(digits);
            end++;
        }

        return decimals.Length == GroupDigits
            ? null
            : ExactNumber.Of(BigInteger.Parse(text.Substring(0, point) + decimals, NumberStyles.None, CultureInfo.InvariantCulture), -decimals.Length);
    }

    // “140 76” and “140 760” may be one word, as “140 760” is everywhere else.
    private static string? GroupOf(string text)
    {
        var digits = text.Replace(" ", "");
        var groups = text.Split(' ');
        return digits.Length > 0 && digits.All(Characters.IsAsciiDigit) && groups.Take(groups.Length - 1).All(static group => group.Length == GroupDigits)
            && groups[groups.Length - 1].Length <= GroupDigits ? digits : null;
    }

    private string? Text(int index) => index < _pieces.Count && _pieces[index].Follows ? _pieces[index].Text : null;
}
