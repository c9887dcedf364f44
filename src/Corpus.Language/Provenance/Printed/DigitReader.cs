using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Reads a number written in digits at the start of a piece: <c>1,500.25</c>, <c>-5.5 %</c>, <c>US$55bn</c>.</summary>
internal static class DigitReader
{
    /// <summary>More digits than this are no number that anyone means.</summary>
    private const int LongestNumber = 400;

    private const int LargestExponent = 400;

    /// <summary>What may part digits in a language that is not known: a number with one of these is not certain.</summary>
    private const string AnyGroupSeparators = ", ";

    /// <summary>Reads the number, or nothing where the piece is something else, or is a number in a way that is not certain.</summary>
    /// <param name="piece">The piece, folded.</param>
    /// <param name="words">What is known of the numbers of the quote's language, or null.</param>
    [MethodImpl(JitHints.Loop)]
    public static DigitNumber? Read(string piece, NumberWords? words)
    {
        var index = 0;
        var isNegative = false;
        if (!ReadFront(piece, ref index, ref isNegative, out var hasCurrency))
        {
            return null;
        }

        var traits = (hasCurrency ? NumberTraits.Currency : 0) | (index > 0 && Characters.IsSign(piece[0]) ? NumberTraits.Signed : 0);
        var start = index;
        var digits = ReadWhole(piece, ref index, words);
        if (digits is null || (digits.Length > 1 && digits[0] == '0'))
        {
            return null;
        }

        traits |= index - start > digits.Length ? NumberTraits.Grouped : 0;
        var decimals = "";
        if (words is not null && IsAt(piece, index, words.DecimalPoint) && IsDigitAt(piece, index + 1))
        {
            decimals = ReadDigits(piece, ref index, 1);
            traits |= NumberTraits.Decimal;
        }
        else if (digits.Length == 0)
        {
            return null;
        }

        var exponent = ReadExponent(piece, ref index, words);
        if (exponent is null || digits.Length + decimals.Length > LongestNumber)
        {
            return null;
        }

        var number = ExactNumber.Of(
            BigInteger.Parse("0" + digits + decimals, NumberStyles.None, CultureInfo.InvariantCulture), exponent.Value - decimals.Length);
        var fraction = words is not null && index < piece.Length ? FractionReader.OfSign(piece[index]) : null;
        if (fraction is var (top, bottom))
        {
            index++;
            if (decimals.Length > 0 || new PrintedFraction(top, bottom, 0, IsInWords: false).Value is not { } part)
            {
                return null;
            }

            number = number.Plus(part);
        }

        if (DigitEnding.Read(piece.Substring(index), words, hasCurrency) is not { } ending)
        {
            return null;
        }

        traits |= index < piece.Length ? NumberTraits.Marked : 0;
        return ending.IsClock && IsHour(digits, decimals) ? null : new(isNegative ? number.Negated() : number, ending.Scale, ending.PossibleScale, traits);
    }

    private static bool IsHour(string digits, string decimals) => digits.Length is 1 or 2 && decimals.Length is 0 or 2;

    [MethodImpl(JitHints.Loop)]
    private static bool ReadFront(string piece, ref int index, ref bool isNegative, out bool hasCurrency)
    {
        hasCurrency = false;
        ReadSign(piece, ref index, ref isNegative);
        var letters = index;
        while (letters < piece.Length && Characters.IsAsciiLetter(piece[letters]))
        {
            letters++;
        }

        if (letters < piece.Length && Characters.IsCurrency(piece, letters))
        {
            index = letters + Characters.LengthAt(piece, letters);
            hasCurrency = true;
            if (!isNegative)
            {
                ReadSign(piece, ref index, ref isNegative);
            }
        }

        return IsDigitAt(piece, index) || (IsAt(piece, index, '.') && IsDigitAt(piece, index + 1));
    }

    private static void ReadSign(string piece, ref int index, ref bool isNegative)
    {
        if (index >= piece.Length || !Characters.IsSign(piece[index]) || piece[index] == '\u00B1')
        {
            return;
        }

        isNegative = piece[index] != '+';
        index++;
    }

    // Groups are three digits each, after a comma or white space, all the same; anything else in that place is another language's or none's.
    private static string? ReadWhole(string piece, ref int index, NumberWords? words)
    {
        var digits = ReadDigits(piece, ref index, 0);
        if (index >= piece.Length || (words?.GroupSeparators ?? AnyGroupSeparators).IndexOf(piece[index]) < 0 || !IsDigitAt(piece, index + 1))
        {
            return words is null && IsAt(piece, index, '.') && IsDigitAt(piece, index + 1) ? null : digits;
        }

        if (words is null || digits.Length is 0 or > 3 || digits[0] == '0')
        {
            return null;
        }

        var separator = piece[index];
        if (words.HasGroupsOfTwo && separator == ',' && ReadGroupsOfTwo(piece, digits, ref index) is { } whole)
        {
            return whole;
        }

        while (IsAt(piece, index, separator) && IsDigitAt(piece, index + 1))
        {
            var group = ReadDigits(piece, ref index, 1);
            if (group.Length != 3)
            {
                return null;
            }

            digits += group;
        }

        return digits;
    }

    // “12,34,567”: two or more groups, of which the last has three digits and those before it two.
    private static string? ReadGroupsOfTwo(string piece, string first, ref int index)
    {
        var (next, digits, last) = (index, first, 0);
        for (var groups = 1; IsAt(piece, next, ',') && IsDigitAt(piece, next + 1); groups++)
        {
            if (groups > 1 && last != 2)
            {
                return null;
            }

            var group = ReadDigits(piece, ref next, 1);
            (digits, last) = (digits + group, group.Length);
        }

        if (first.Length > 2 || last != 3 || digits.Length - first.Length == 3)
        {
            return null;
        }

        index = next;
        return digits;
    }

    private static int? ReadExponent(string piece, ref int index, NumberWords? words)
    {
        if (words is null || index >= piece.Length || piece[index] is not ('e' or 'E'))
        {
            return 0;
        }

        var next = index + 1;
        var isNegative = IsAt(piece, next, '-');
        if (isNegative)
        {
            next++;
        }

        if (!IsDigitAt(piece, next))
        {
            return 0;
        }

        var digits = ReadDigits(piece, ref next, 0);
        if (digits.Length > 3 || int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is var exponent && exponent > LargestExponent)
        {
            return null;
        }

        index = next;
        return isNegative ? -exponent : exponent;
    }

    private static string ReadDigits(string piece, ref int index, int skip)
    {
        var start = index + skip;
        index = start;
        while (IsDigitAt(piece, index))
        {
            index++;
        }

        return piece.Substring(start, index - start);
    }

    private static bool IsAt(string piece, int index, char value) => index < piece.Length && piece[index] == value;

    private static bool IsDigitAt(string piece, int index) => index < piece.Length && Characters.IsAsciiDigit(piece[index]);
}
