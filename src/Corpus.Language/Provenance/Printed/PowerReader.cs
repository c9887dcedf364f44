using System.Globalization;
using System.Numerics;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Reads powers: <c>10^6</c>, <c>10^-19</c>, <c>10⁶</c>, <c>10⁻¹¹</c>, <c>10**6</c>, “10 to the power of 6”, “ten to the minus nine”, “10 squared”; and the
/// signs of multiplication before them.
/// </summary>
internal sealed class PowerReader(List<QuotePiece> pieces, LanguageTables? tables)
{
    private const int LargestExponent = 400;
    private const int LongestExponent = 3;
    private const int LongestBase = 4;
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private const char SuperscriptMinus = '\u207B';

    /// <summary>The signs between the factors of a product.</summary>
    public static bool IsTimes(char sign) => sign is '\u00D7' or '*' or '\u00B7' or '\u0387' or '\u22C5' or '\u2219' or '\u2715' or '\u2A2F';

    /// <summary>Whether a sign of multiplication is between a piece and the one before it.</summary>
    public bool IsTimesBefore(int index)
    {
        var sign = index > 0 && index < pieces.Count ? pieces[index].Separator.Trim(' ').TrimEnd('(') : "";
        return (sign.Length == 1 && (IsTimes(sign[0]) || sign[0] is 'x' or 'X')) || sign == "**";
    }

    /// <summary>Whether a piece is a factor of what is before it, which may end in parentheses: <c>(1.2 ± 0.1) × 10</c>.</summary>
    public bool IsFactor(int index)
    {
        var gap = index > 0 && index < pieces.Count ? pieces[index].Separator.TrimEnd(' ', '(') : "";
        return gap.Length > 0 && IsTimes(gap[gap.Length - 1]);
    }

    /// <summary>The factor behind a piece: where the second number of “3 × 10” begins; -1 where there is none.</summary>
    public int FactorAfter(int end)
    {
        if (IsTimesBefore(end))
        {
            return end;
        }

        return end + 1 < pieces.Count && pieces[end].Follows && pieces[end + 1].Follows
            && (pieces[end].Text is "x" or "X" || (tables is not null && tables.Numbers.Times.Contains(pieces[end].Text)))
                ? end + 1 : -1;
    }

    /// <summary>Reads the power of ten that begins at a piece: its exponent, and where it ends.</summary>
    public bool ReadTen(int index, out int exponent, out int end)
    {
        var isPower = Read(index, out var power, out end);
        exponent = isPower && power.Base == 10 ? power.Exponent : 0;
        return isPower && power.Base == 10;
    }

    /// <summary>Reads the power that begins at a piece.</summary>
    public bool Read(int index, out (int Base, int Exponent) power, out int end)
    {
        power = default;
        end = index + 1;
        if (index >= pieces.Count || BaseAt(index, out var length) is not { } number)
        {
            return false;
        }

        var text = pieces[index].Text;
        var exponent = length < text.Length ? ExponentOf(text.Substring(length)) : ExponentAfter(ref end);
        if (exponent is not { } value)
        {
            return false;
        }

        power = (number, value);
        return true;
    }

    /// <summary>What a power is, where digits can say it.</summary>
    public static ExactNumber? ValueOf((int Base, int Exponent) power) =>
        power.Base == 10 ? ExactNumber.Of(1, power.Exponent)
        : power.Exponent >= 0 ? ExactNumber.Of(BigInteger.Pow(power.Base, power.Exponent))
        : null;

    private int? BaseAt(int index, out int length)
    {
        var text = pieces[index].Text;
        length = 0;
        while (length < text.Length && Characters.IsAsciiDigit(text[length]))
        {
            length++;
        }

        if (length is > 0 and <= LongestBase)
        {
            return int.Parse(text.Substring(0, length), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        length = text.Length;
        return tables?.Numbers.Unit(text) is > 1 and { } unit ? unit : null;
    }

    // “^6”, “⁶” and “^-6” where they are part of the piece.
    private static int? ExponentOf(string rest) =>
        rest[0] == '^' ? Digits(rest.Substring(1)) : Digits(Plain(rest));

    private int? ExponentAfter(ref int end)
    {
        if (end >= pieces.Count)
        {
            return null;
        }

        var (before, text) = (pieces[end].Separator, pieces[end].Text);
        if (before.Length == 1 && before[0] == SuperscriptMinus)
        {
            return Superscript(text, ref end);
        }

        if (before is "^" or "**" or "^(" or "^{" or " ^ ")
        {
            return Signed(text, ref end);
        }

        return tables is null || !pieces[end].Follows ? null : InWords(ref end);
    }

    private int? InWords(ref int end)
    {
        var words = tables!.Numbers;
        if (words.Powers.TryGetValue(pieces[end].Text, out var named))
        {
            end++;
            return named;
        }

        foreach (var phrase in words.ToThePower)
        {
            if (!QuotePieces.AreAt(pieces, end, phrase))
            {
                continue;
            }

            var next = end + phrase.Length;
            var isNegative = Text(next) is { } sign && words.Minus.Contains(sign);
            if (isNegative)
            {
                next++;
            }

            if (Text(next) is not { } text
                || (words.Unit(text) ?? words.Ten(text) ?? words.Ordinal(text) ?? Digits(text) ?? OfOrdinal(text, words.OrdinalEnding)) is not { } exponent)
            {
                continue;
            }

            end = next + 1;
            if (Text(end) is { } last && words.PowerNouns.Contains(last))
            {
                end++;
            }

            return isNegative ? -exponent : exponent;
        }

        return null;
    }

    private int? Signed(string text, ref int end)
    {
        if (Digits(text) is not { } exponent)
        {
            return null;
        }

        end++;
        return exponent;
    }

    private static int? Superscript(string text, ref int end)
    {
        if (Digits(Plain(text)) is not { } exponent)
        {
            return null;
        }

        end++;
        return -exponent;
    }

    private string? Text(int index) => index < pieces.Count && pieces[index].Follows ? pieces[index].Text : null;

    private static int? OfOrdinal(string text, string ending) =>
        text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? Digits(text.Substring(0, text.Length - ending.Length)) : null;

    private static int? Digits(string text)
    {
        var isNegative = text.Length > 0 && Characters.IsSign(text[0]) && text[0] is not ('+' or '\u00B1');
        var digits = text.Length > 0 && (isNegative || text[0] == '+') ? text.Substring(1) : text;
        if (digits.Length is 0 or > LongestExponent || !digits.All(Characters.IsAsciiDigit))
        {
            return null;
        }

        var exponent = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return exponent > LargestExponent ? null : isNegative ? -exponent : exponent;
    }

    private static string Plain(string superscripts) =>
        new([.. superscripts.Select(static character => Superscripts.IndexOf(character) is >= 0 and var digit ? (char)('0' + digit) : '?')]);
}
