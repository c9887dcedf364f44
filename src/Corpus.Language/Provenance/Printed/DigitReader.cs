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
    /// <param name="magnitude">The power of ten that letters right behind it say: 9 for <c>55bn</c>; else 0.</param>
    [MethodImpl(JitHints.Loop)]
    public static ExactNumber? Read(string piece, NumberWords? words, out int magnitude)
    {
        magnitude = 0;
        var index = 0;
        var isNegative = false;
        if (!ReadFront(piece, ref index, ref isNegative, out var hasCurrency))
        {
            return null;
        }

        var digits = ReadWhole(piece, ref index, words);
        if (digits is null || (digits.Length > 1 && digits[0] == '0'))
        {
            return null;
        }

        var decimals = "";
        if (words is not null && IsAt(piece, index, words.DecimalPoint) && IsDigitAt(piece, index + 1))
        {
            decimals = ReadDigits(piece, ref index, 1);
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

        if (!IsAllowedBehind(piece.Substring(index), words, hasCurrency, out magnitude))
        {
            return null;
        }

        var number = BigInteger.Parse("0" + digits + decimals, NumberStyles.None, CultureInfo.InvariantCulture);
        return ExactNumber.Of(isNegative ? -number : number, exponent.Value - decimals.Length);
    }

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

    // A unit or a mark leaves the number what it is: “55km”, “5.5 %”, “20/month”.
    // More digits, an ordinal's ending and decades do not: “17th”, “1990s”, “10:30”, “1.5.2”.
    private static bool IsAllowedBehind(string rest, NumberWords? words, bool hasCurrency, out int magnitude)
    {
        magnitude = 0;
        if (rest.Length == 0)
        {
            return true;
        }

        for (var index = 0; index < rest.Length; index += Characters.LengthAt(rest, index))
        {
            if (Characters.IsCore(rest, index) && !char.IsLetter(rest, index) && !Characters.IsNumberMark(rest[index]) && !Characters.IsCurrency(rest, index))
            {
                return false;
            }
        }

        var first = rest[0] is '/' or ' ' ? 1 : 0;
        if (first >= rest.Length || !(char.IsLetter(rest, first) || Characters.IsNumberMark(rest[first]) || Characters.IsCurrency(rest, first)))
        {
            return false;
        }

        var letters = rest.ToLowerInvariant();
        if (letters is "st" or "nd" or "rd" or "th" or "s")
        {
            return false;
        }

        if (words is not null && !words.AbbreviatedScales.TryGetValue(letters, out magnitude) && hasCurrency)
        {
            words.ScalesOfMoney.TryGetValue(letters, out magnitude);
        }

        return true;
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
