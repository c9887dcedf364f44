using System.Globalization;
using System.Numerics;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds the numbers that a quote prints with a tolerance: <c>10 ± 0.5</c>, <c>10 +/- 0.5</c>, “10 plus or minus 0.5”, “10, give or take 0.5”, and
/// <c>6.67430(15)e-11</c>, where the digits in parentheses are counted in the last place of the number.
/// </summary>
internal sealed class ToleranceReader
{
    /// <summary>How many words may stand between a number and its tolerance: “10 square metres ± 0.5”.</summary>
    private const int WordsBetween = 3;

    private const int LongestTolerance = 3;
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables? _tables;
    private readonly MantissaReader _mantissas;
    private readonly List<PrintedTolerance> _found = [];

    private ToleranceReader(List<QuotePiece> pieces, QuoteLanguage language)
    {
        _pieces = pieces;
        _tables = LanguageTables.Of(language);
        _mantissas = new(pieces, _tables);
    }

    public static List<PrintedTolerance> Read(List<QuotePiece> pieces, QuoteLanguage language, IReadOnlyList<ExactNumber>? wanted = null)
    {
        if (SpellingTables.Of(language) is { } spelling)
        {
            return SpelledNumbers.Tolerances(pieces, spelling, wanted ?? []);
        }

        var reader = new ToleranceReader(pieces, language);
        if (reader.HasSignOrPhrase())
        {
            foreach (var place in NumberReader.Read(pieces, language).GroupBy(static number => number.First))
            {
                reader.ReadBehind([.. place]);
            }
        }

        for (var index = 0; index + 1 < pieces.Count; index++)
        {
            reader.ReadParentheses(index);
        }

        return reader._found;
    }

    /// <summary>Whether the number at a piece is a tolerance, and so no value.</summary>
    public static bool IsTolerance(List<QuotePiece> pieces, int index, LanguageTables? tables) =>
        index < pieces.Count && (HasSign(pieces[index]) || PhraseBefore(pieces, index, tables) > 0);

    /// <summary>Whether parentheses with a power of ten behind them begin at a piece, so that what is before them is not the whole number.</summary>
    public static bool HasPower(List<QuotePiece> pieces, int index)
    {
        if (index + 1 >= pieces.Count || pieces[index].Separator != "(" || !AreDigits(pieces[index].Text))
        {
            return false;
        }

        var behind = pieces[index + 1];
        return behind.Separator is [')', ..] && (behind.Separator.IndexOf('\u00D7') >= 0 || (behind.Separator == ")" && IsExponentMark(pieces, index + 1)));
    }

    private static bool IsExponentMark(List<QuotePiece> pieces, int index)
    {
        var text = pieces[index].Text;
        return text[0] is 'e' or 'E' && (text.Length > 1
            ? AreDigits(text.Substring(1).TrimStart('\u2212'))
            : index + 1 < pieces.Count && pieces[index + 1].IsInWord && AreDigits(pieces[index + 1].Text));
    }

    // Few quotes have one; of all others the numbers need not be read for it.
    private bool HasSignOrPhrase()
    {
        for (var index = 1; index < _pieces.Count; index++)
        {
            if (IsTolerance(_pieces, index, _tables))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadBehind(PrintedNumber[] place)
    {
        var end = place[place.Length - 1].End;
        for (var index = end; index < _pieces.Count && index <= end + WordsBetween + 2; index++)
        {
            if (IsTolerance(_pieces, index, _tables))
            {
                var between = index - end - PhraseBefore(_pieces, index, _tables);
                if (between is >= 0 and <= WordsBetween && Number(index) is { } tolerance)
                {
                    Add(place, tolerance, index);
                }

                return;
            }

            // Another number in between has a tolerance of its own.
            if (Number(index) is not null)
            {
                return;
            }
        }
    }

    private void Add(PrintedNumber[] place, ExactNumber tolerance, int index)
    {
        _found.Add(new(place[0].Value, tolerance, place[0].First, false));
        var scale = index + 1 < _pieces.Count && _pieces[index + 1].Follows ? _tables?.Numbers.ScaleBehindDigits(_pieces[index + 1].Text) : null;
        if (scale is { } exponent)
        {
            var factor = ExactNumber.Of(1, exponent);
            _found.Add(new(place.Length > 1 ? place[place.Length - 1].Value : place[0].Value.Times(factor), tolerance.Times(factor), place[0].First, false));
        }
    }

    private ExactNumber? Number(int index)
    {
        var text = _pieces[index].Text.TrimStart('\u00B1', '-');
        return text.Length == 0 ? null : DigitReader.Read(text, _tables?.Numbers)?.Value ?? Word(text);
    }

    private ExactNumber? Word(string text) =>
        _tables is not null && (_tables.Numbers.Unit(text) ?? _tables.Numbers.Ten(text)) is { } number ? ExactNumber.Of(number) : null;

    // “±0.5” is one word, “± 0.5” is not; of “+/-0.5” the hyphen is taken for a sign.
    private static bool HasSign(QuotePiece piece)
    {
        var before = piece.Separator.TrimEnd(' ');
        return before.EndsWith("\u00B1", StringComparison.Ordinal) || before.EndsWith("+/-", StringComparison.Ordinal)
            || piece.Text[0] == '\u00B1' || (before.EndsWith("+/", StringComparison.Ordinal) && piece.Text[0] == '-');
    }

    private static int PhraseBefore(List<QuotePiece> pieces, int index, LanguageTables? tables)
    {
        foreach (var phrase in tables?.Ranges.Tolerances ?? [])
        {
            var start = index - phrase.Length;
            if (start >= 0 && pieces[index].Follows && QuotePieces.AreAt(pieces, start, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    // “6.67430(15)”, “6.674 30(15)”.
    private void ReadParentheses(int index)
    {
        var text = _pieces[index].Text;
        if (_tables is null || text.IndexOf(_tables.Numbers.DecimalPoint) is not (> 0 and var point) || !AreDigits(text.Substring(point + 1))
            || _mantissas.Read(index) is not { } number || number.End >= _pieces.Count)
        {
            return;
        }

        var inside = _pieces[number.End];
        if (inside.Separator != "(" || inside.Text.Length > LongestTolerance || !AreDigits(inside.Text)
            || (number.End + 1 < _pieces.Count && _pieces[number.End + 1].Separator is not [')', ..]))
        {
            return;
        }

        var decimals = text.Length - point - 1;
        for (var group = index + 1; group < number.End; group++)
        {
            decimals += _pieces[group].Text.Count(Characters.IsAsciiDigit);
        }

        if (Exponent(number.End + 1) is { } exponent)
        {
            var digits = BigInteger.Parse(inside.Text, NumberStyles.None, CultureInfo.InvariantCulture);
            _found.Add(new(number.Value.Times(ExactNumber.Of(1, exponent)), ExactNumber.Of(digits, exponent - decimals), index, true));
        }
    }

    /// <summary>The power of ten behind the parentheses; 0 where there is none, null where it is not understood.</summary>
    private int? Exponent(int index)
    {
        if (index >= _pieces.Count)
        {
            return 0;
        }

        var (before, text) = (_pieces[index].Separator, _pieces[index].Text);
        var next = index + 1 < _pieces.Count ? _pieces[index + 1] : null;
        var mark = before == ")" && IsExponentMark(_pieces, index) ? text.Substring(0, 1)
            : before.IndexOf('\u00D7') >= 0 && text.StartsWith("10", StringComparison.Ordinal) ? text.StartsWith("10^", StringComparison.Ordinal) ? "10^" : "10"
            : null;
        if (mark is null)
        {
            return before.IndexOf('\u00D7') >= 0 ? null : 0;
        }

        var rest = text.Substring(mark.Length);
        if (mark == "10")
        {
            return rest.Length > 0 ? Digits(Plain(rest), isNegative: false)
                : next is { Separator: "\u207B" } ? Digits(Plain(next.Text), isNegative: true)
                : next is { Separator: "^" } && Characters.IsSign(next.Text[0]) ? Digits(next.Text.Substring(1), isNegative: next.Text[0] != '+') : null;
        }

        return rest.Length > 0 ? Digits(rest.TrimStart('\u2212'), isNegative: rest[0] == '\u2212')
            : next is { IsInWord: true } ? Digits(next.Text, isNegative: true) : null;
    }

    private static int? Digits(string digits, bool isNegative) =>
        digits.Length is > 0 and <= LongestTolerance && AreDigits(digits)
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * (isNegative ? -1 : 1)
            : null;

    private static string Plain(string superscripts) =>
        new([.. superscripts.Select(static character => Superscripts.IndexOf(character) is >= 0 and var digit ? (char)('0' + digit) : character)]);

    private static bool AreDigits(string text) => text.Length > 0 && text.All(Characters.IsAsciiDigit);
}
