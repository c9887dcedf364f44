using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Languages;

/// <summary>A piece of what may be a date: a run of digits, a run of letters, one character of a script that has no spaces, or a sign.</summary>
/// <param name="Text">The piece in small letters.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Number">What its digits are, in any script; -1 where it is no number or a longer one.</param>
/// <param name="Digits">How many digits it has; 0 where it is no number.</param>
/// <param name="Piece">The index of the piece of the quote that it is in.</param>
internal sealed record DateToken(string Text, string Gap, int Number, int Digits, int Piece)
{
    /// <summary>More digits than any date has, and fewer than an <see cref="int"/> has.</summary>
    private const int LongestNumber = 8;

    private const char FirstRadical = '\u2E80';
    private const char LastIdeograph = '\u9FFF';

    public bool IsNumber => Digits > 0;

    /// <summary>Whether it is a character of a script that has no spaces.</summary>
    public bool IsIdeograph => IsIdeographic(Text[0]);

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether it is a sign, such as <c>€</c>, and no letter.</summary>
    public bool IsSign { get; init; }

    /// <summary>Whether what is before it says nothing of it.</summary>
    public bool IsApart { get; init; }

    /// <summary>Cuts a folded text; what stands before it is the gap of the first piece.</summary>
    /// <returns>What is left behind the last piece.</returns>
    [MethodImpl(JitHints.Loop)]
    public static string Cut(string text, string before, int piece, bool isApart, List<DateToken> tokens)
    {
        var gap = before;
        for (var index = 0; index < text.Length;)
        {
            var kind = KindAt(text, index);
            if (kind == Kind.Between)
            {
                var length = Length(text, index);
                gap += text.Substring(index, length);
                index += length;
                continue;
            }

            var end = index + Length(text, index);
            while (end < text.Length && kind is Kind.Letter or Kind.Digit && GoesOn(text, index, end, kind))
            {
                end += Length(text, end);
            }

            var word = text.Substring(index, end - index);
            var digits = kind == Kind.Digit ? end - index : 0;
            tokens.Add(new(word.ToLowerInvariant(), gap, digits is > 0 and <= LongestNumber ? Value(word) : -1, digits, piece)
            {
                IsCapital = char.IsUpper(text, index),
                IsSign = kind == Kind.Sign,
                IsApart = isApart,
            });
            (gap, index, isApart) = ("", end, false);
        }

        return gap;
    }

    private static bool GoesOn(string text, int start, int index, Kind kind) =>
        KindAt(text, index) is var next && (next == kind || (kind == Kind.Letter && next == Kind.Mark))
        && (kind != Kind.Digit || ZeroOf(text[index]) == ZeroOf(text[start]));

    // “5٤” is not one number.
    private static int ZeroOf(char digit) => digit - CharUnicodeInfo.GetDecimalDigitValue(digit);

    private static int Value(string digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        }

        return value;
    }

    private static int Length(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static bool IsIdeographic(char value) => value is >= FirstRadical and <= LastIdeograph or >= '\uF900' and <= '\uFAFF';

    private static Kind KindAt(string text, int index)
    {
        var value = text[index];
        if (value < '\u0080')
        {
            return value is >= '0' and <= '9' ? Kind.Digit
                : value is >= 'a' and <= 'z' or >= 'A' and <= 'Z' ? Kind.Letter
                : value is '$' or '%' ? Kind.Sign
                : Kind.Between;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.DecimalDigitNumber when !char.IsSurrogate(value) => Kind.Digit,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber =>
                IsIdeographic(value) ? Kind.Ideograph : Kind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherNumber or UnicodeCategory.DecimalDigitNumber => Kind.Sign,
            _ => value is '\u00B0' or '\u2030' or '\u2103' or '\u2109' or '\u066A' or '\uFF05' ? Kind.Sign : Kind.Between,
        };
    }

    private enum Kind
    {
        Between,
        Digit,
        Letter,
        Mark,
        Ideograph,
        Sign,
    }
}
