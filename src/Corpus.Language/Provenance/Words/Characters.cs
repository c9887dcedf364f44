using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>What a character is to words and to folding: the tables of docs/provenance.md, “Characters”.</summary>
internal static class Characters
{
    public const char SoftHyphen = '\u00AD';
    public const char ByteOrderMark = '\uFEFF';
    public const char Minus = '\u2212';

    /// <summary>What each page of a text ends with, but for the last.</summary>
    public const char PageEnd = '\f';
    public const char EmDash = '\u2014';

    private const char HorizontalBar = '\u2015';
    private const char Tatweel = '\u0640';

    /// <summary>
    /// Whether a character is nothing to any rule: a soft hyphen, a tatweel, which only stretches a word, a mark of direction. Overrides of direction are not
    /// among them: they turn what is read around.
    /// </summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsIgnored(char value) => value >= SoftHyphen && value is SoftHyphen or Tatweel or '\u061C' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202C') or (>= '\u2066' and <= '\u2069');

    /// <summary>Unicode's White_Space, written out: what a runtime thinks of U+180E has changed over the years.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsWhite(char value) => value switch
    {
        ' ' or (>= '\t' and <= '\r') => true,
        < '\u0085' => false,
        '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => true,
        _ => false,
    };

    /// <summary>
    /// The letter that Persian prints for one of Arabic: texts have both, and the tables the first. Only for words that are looked up: folding changes neither.
    /// </summary>
    public static char PersianFor(char value) => value switch
    {
        '\u064A' or '\u0649' => '\u06CC',
        '\u0643' => '\u06A9',
        _ => value,
    };

    /// <summary>Whether a line ends here; of the pair CR LF, both are asked for.</summary>
    public static bool IsLineEnd(char value) => value is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>White space that ends no line, no page and no cell: what may stand within a number.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsSpace(char value) => IsWhite(value) && !IsLineEnd(value) && value is not ('\t' or '\v' or PageEnd);

    /// <summary>The hyphens and dashes that fold to a hyphen everywhere but in front of a number.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsShortDash(char value) => value is '-' or (>= '\u2010' and <= '\u2013');

    /// <summary>The dashes that part words even without white space, and fold only where white space is on both sides.</summary>
    public static bool IsLongDash(char value) => value is EmDash or HorizontalBar;

    /// <summary>What can be a number's sign.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsSign(char value) => value is '+' or '\u00B1' or Minus or '\uFF0B' or '\uFF0D' || IsShortDash(value);

    /// <summary>What makes the number in front of it another number: percent and its kin, and degrees.</summary>
    public static bool IsNumberMark(char value) =>
        value is '%' or '\u00B0' or '\u2030' or '\u2031' or '\u066A' or '\uFE6A' or '\uFF05' or '\u2103' or '\u2109';

    /// <summary>Curly quotes become straight ones, single and double apart. Everything else is returned as it is.</summary>
    public static char FoldQuote(char value) => value switch
    {
        >= '\u2018' and <= '\u201B' => '\'',
        >= '\u201C' and <= '\u201F' => '"',
        _ => value,
    };

    /// <summary>What joins two words into one where nothing else is between them: <c>Russia's</c>, <c>20-year</c>, <c>1,500.25</c>, <c>and/or</c>.</summary>
    /// <remarks>Those that join digits alone are <see cref="IsDigitConnector"/>.</remarks>
    [MethodImpl(JitHints.Step)]
    public static bool IsConnector(string text, int index)
    {
        var value = text[index];
        return value < '\u0080'
            ? value is '\'' or '-' or '.' or ',' or ':' or '/' or '_' or '&' or '@' or '^'
            : FoldQuote(value) == '\'' || IsShortDash(value)
                || value is Minus or '\u00B7' or '\u0387' or '\u2044' or '\u066B' or '\u066C'
                || Category(text, index) == UnicodeCategory.Format;
    }

    /// <summary>What joins two digits into one word: the Arabic comma, and full-width marks between full-width digits.</summary>
    public static bool IsDigitConnector(string text, int index) =>
        index > 0 && index + 1 < text.Length && text[index] switch
        {
            '\u060C' => IsDigit(text, index - 1) && IsDigit(text, index + 1),
            >= '\uFF00' => EastAsian.IsNumberConnector(text[index])
                && EastAsian.IsFullWidthDigit(text[index - 1]) && EastAsian.IsFullWidthDigit(text[index + 1]),
            _ => false,
        };

    /// <summary>Whether a word can begin here: a letter, a number, a currency, a number's mark or a squared word.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsCore(string text, int index)
    {
        var value = text[index];
        if (value < '\u0080')
        {
            return (uint)((value | 0x20) - 'a') <= 'z' - 'a' || (uint)(value - '0') <= 9 || value is '$' or '%';
        }

        return IsNumberMark(value) || Category(text, index) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.CurrencySymbol => true,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
            _ => value is >= '\u3300' and <= '\u33FF',
        };
    }

    /// <summary>Whether this is a mark, which belongs to the word in front of it and begins none.</summary>
    public static bool IsMark(string text, int index) => text[index] >= '\u0080' && Category(text, index) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsDigit(string text, int index) =>
        text[index] < '\u0080' ? IsAsciiDigit(text[index]) : Category(text, index) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>The zero of the ten digits that a digit is one of; of what is none, and of digits beyond the basic plane, <c>\0</c>.</summary>
    public static char ZeroOf(char value) =>
        IsAsciiDigit(value) ? '0'
        : value >= '\u0080' && CharUnicodeInfo.GetUnicodeCategory(value) == UnicodeCategory.DecimalDigitNumber
            ? (char)(value - CharUnicodeInfo.GetDecimalDigitValue(value))
            : '\0';

    public static bool IsAsciiDigit(char value) => (uint)(value - '0') <= 9;

    public static bool IsAsciiLetter(char value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsCurrency(string text, int index) =>
        text[index] == '$' || (text[index] >= '\u0080' && Category(text, index) == UnicodeCategory.CurrencySymbol);

    /// <summary>The length of the character at an index, in UTF-16 units.</summary>
    [MethodImpl(JitHints.Step)]
    public static int LengthAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    /// <summary>The offset of the first character that no text has, or -1.</summary>
    [MethodImpl(JitHints.Loop)]
    public static int FirstThatIsNotText(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var value = text[index];
            if (value is >= ' ' and < '\u007F')
            {
                continue;
            }

            if (IsControl(value) || value is '\uFFFD' or '\uFFFE' or '\uFFFF')
            {
                return index;
            }

            if (!char.IsSurrogate(value))
            {
                continue;
            }

            if (LengthAt(text, index) != 2)
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    private static bool IsControl(char value) => value < '\u00A0' && !IsWhite(value);

    private static UnicodeCategory Category(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index);
}
