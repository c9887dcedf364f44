using System.Globalization;
using System.Numerics;
using System.Text;
using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>What digits and the marks between them are.</summary>
/// <param name="End">The index after the last of them.</param>
/// <param name="Value">The number; null where the marks are not those of the language, or no number's.</param>
/// <param name="Otherwise">What they would be by the marks of other languages.</param>
/// <param name="Traits">What they look like.</param>
internal sealed record DigitReading(int End, ExactNumber? Value, ExactNumber? Otherwise, NumberTraits Traits);

/// <summary>
/// Reads digits with the marks of one language between them, strictly: groups have three digits, all the same mark, and there is one mark before decimals.
/// What is
/// written otherwise is no number of the language.
/// </summary>
internal static class SpelledDigits
{
    private const int GroupDigits = 3;
    private const int LettersOfUnit = 2;
    private const int MostDigits = 400;
    private const int LargestExponent = 400;

    public static DigitReading Read(SpelledText text, int start, SpellingTables tables)
    {
        var groups = new List<string>();
        var marks = new List<char>();
        var index = start;
        while (true)
        {
            var first = index;
            while (text.IsDigit(index))
            {
                index++;
            }

            groups.Add(text.Text.Substring(first, index - first));
            if (!text.IsDigit(index + 1) || !GoesOn(text, index, groups, marks))
            {
                break;
            }

            marks.Add(text[index]);
            index++;
        }

        if (groups.Sum(static group => group.Length) > MostDigits)
        {
            return new(index, null, null, NumberTraits.None);
        }

        var isNative = text.IsNative(start) && tables.NativeDecimalMarks.Length > 0;
        var value = isNative ? Number(groups, marks, tables.NativeDecimalMarks, tables.NativeGroupMarks) : Number(groups, marks, tables);
        var traits = (groups.Count > 2 || (groups.Count == 2 && !IsDecimal(marks, tables, isNative)) ? NumberTraits.Grouped : 0)
            | (marks.Count > 0 && IsDecimal(marks, tables, isNative) ? NumberTraits.Decimal : 0);

        // “0.8 секунды”: a point, where a comma is before decimals, and what is measured leaves no doubt.
        if (value is null && tables.DecimalMark == ',' && marks.Count == 1 && marks[0] == '.' && groups[1].Length != GroupDigits
            && IsMeasured(text, index, tables))
        {
            value = Number(groups, marks, ['.'], []);
            traits |= NumberTraits.Decimal;
        }

        if (value is { } number && Exponent(text, ref index) is var exponent and not 0)
        {
            value = number.Times(ExactNumber.Of(1, exponent));
            traits |= NumberTraits.Scaled;
        }

        return new(index, value, Otherwise(groups, marks, value), traits);
    }

    private static bool IsMeasured(SpelledText text, int end, SpellingTables tables) => text[text.SkipSpaces(end)] == '%'
        || text.PhraseBehind(end, tables.UnitNames) is { Length: >= LettersOfUnit };

    private static bool GoesOn(SpelledText text, int index, List<string> groups, List<char> marks)
    {
        switch (text[index])
        {
            case '.' or ',' or '\'' or '\u066B' or '\u066C' or '\u060C' or '\u00B7' or '/' or ':':
                return true;
            case ' ':
                // Digits behind a space are a group of three, and so are all others.
                var last = groups[groups.Count - 1];
                return marks.TrueForAll(static mark => mark == ' ') && groups[0].Length <= GroupDigits && groups[0][0] != '0'
                    && (groups.Count == 1 || last.Length == GroupDigits)
                    && text.IsDigit(index + 1) && text.IsDigit(index + 2) && text.IsDigit(index + GroupDigits) && !text.IsDigit(index + GroupDigits + 1);
            default:
                return false;
        }
    }

    private static bool IsDecimal(List<char> marks, SpellingTables tables, bool isNative)
    {
        var last = marks.Count == 0 ? ' ' : marks[marks.Count - 1];
        return isNative ? Array.IndexOf(tables.NativeDecimalMarks, last) >= 0 : last == tables.DecimalMark || last == tables.OtherDecimalMark;
    }

    private static ExactNumber? Number(List<string> groups, List<char> marks, SpellingTables tables)
    {
        var value = Number(groups, marks, [tables.DecimalMark], tables.GroupMarks);
        if (value is null && tables.OtherDecimalMark is { } other && groups[groups.Count - 1].Length != GroupDigits)
        {
            return Number(groups, marks, [other], tables.GroupMarks);
        }

        // “1.234.567”, “1,234,567” and, where decimals have a comma, “10.000” can be nothing else, whatever parts groups in the language.
        return value is null && tables.DecimalMark == ',' && marks.Count > 0 && marks[0] is '.' or ',' && (marks.Count > 1 || marks[0] == '.')
            && marks.TrueForAll(mark => mark == marks[0])
            ? Number(groups, marks, [marks[0] == '.' ? ',' : '.'], [marks[0]])
            : value;
    }

    private static ExactNumber? Number(List<string> groups, List<char> marks, char[] decimals, char[] separators)
    {
        var hasDecimals = marks.Count > 0 && Array.IndexOf(decimals, marks[marks.Count - 1]) >= 0;
        var whole = hasDecimals ? groups.Count - 1 : groups.Count;
        if (groups[0].Length > 1 && groups[0][0] == '0')
        {
            return null;
        }

        if (whole > 1)
        {
            var mark = marks[0];
            if (Array.IndexOf(separators, mark) < 0 || groups[0].Length > GroupDigits || groups[0][0] == '0')
            {
                return null;
            }

            for (var index = 1; index < whole; index++)
            {
                if (marks[index - 1] != mark || groups[index].Length != GroupDigits)
                {
                    return null;
                }
            }

            if (hasDecimals && marks[marks.Count - 1] == mark)
            {
                return null;
            }
        }

        return Value(groups, hasDecimals ? groups[groups.Count - 1].Length : 0);
    }

    private static ExactNumber Value(List<string> groups, int decimals) => ExactNumber.Of(
        BigInteger.Parse(string.Concat(groups), NumberStyles.None, CultureInfo.InvariantCulture), -decimals);

    // “1.024” is 1.024 in one language and 1024 in another: the value that is looked for may be the other one.
    private static ExactNumber? Otherwise(List<string> groups, List<char> marks, ExactNumber? value)
    {
        if (marks.Count == 0 || marks[marks.Count - 1] is not ('.' or ',' or '\u066B'))
        {
            return null;
        }

        var isOne = marks.FindAll(mark => mark == marks[marks.Count - 1]).Count == 1;
        var other = isOne ? Value(groups, groups[groups.Count - 1].Length) : Value(groups, 0);
        return value is { } own && own.Equals(other) ? groups[groups.Count - 1].Length == GroupDigits ? Value(groups, 0) : null : other;
    }

    // “1,5e-6”.
    private static int Exponent(SpelledText text, ref int index)
    {
        if (text[index] != 'e')
        {
            return 0;
        }

        var next = index + 1;
        var isNegative = text[next] is '-' or '\u2212';
        if (isNegative || text[next] == '+')
        {
            next++;
        }

        var digits = new StringBuilder();
        while (text.IsDigit(next))
        {
            digits.Append(text[next++]);
        }

        if (digits.Length is 0 or > 3 || text.IsLetter(next) || int.Parse(digits.ToString(), CultureInfo.InvariantCulture) is var exponent
            && exponent > LargestExponent)
        {
            return 0;
        }

        index = next;
        return isNegative ? -exponent : exponent;
    }
}
