using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Numbers in Han characters, as dates have them: 二〇一五 digit by digit, 三十一 by tens.</summary>
internal static class HanNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Tens = "十廿卅";
    private const string Scales = "百千万萬億亿";
    private const int LongestDigits = 4;

    /// <summary>The number that begins at a piece; null where none does.</summary>
    public static (int Value, int Digits, int End)? At(List<DateToken> tokens, int index)
    {
        if (!IsNumeral(tokens, index) || (index > 0 && tokens[index].Gap.Length == 0 && (IsNumeral(tokens, index - 1) || IsScale(tokens, index - 1))))
        {
            return null;
        }

        var (value, digits, tens) = (0, 0, -1);
        var end = index;
        for (; IsNumeral(tokens, end) && (end == index || tokens[end].Gap.Length == 0); end++)
        {
            var ten = Tens.IndexOf(tokens[end].Text[0]);
            if (ten >= 0)
            {
                if (tens >= 0 || digits > 1 || (ten > 0 && digits > 0) || (digits == 1 && value == 0))
                {
                    return null;
                }

                (value, tens, digits) = ((digits == 0 ? ten + 1 : value) * 10, end, 0);
            }
            else if (tens >= 0)
            {
                if (end != tens + 1 || DigitOf(tokens[end]) == 0)
                {
                    return null;
                }

                value += DigitOf(tokens[end]);
            }
            else if (digits++ == LongestDigits)
            {
                return null;
            }
            else
            {
                value = (value * 10) + DigitOf(tokens[end]);
            }
        }

        return IsScale(tokens, end) && tokens[end].Gap.Length == 0 ? null : (value, tens >= 0 ? 2 : digits, end);
    }

    private static int DigitOf(DateToken token) => token.Text == "零" ? 0 : Digits.IndexOf(token.Text[0]);

    private static bool IsNumeral(List<DateToken> tokens, int index) => index >= 0 && index < tokens.Count && tokens[index].Text is { Length: 1 } text
        && (Digits.IndexOf(text[0]) >= 0 || Tens.IndexOf(text[0]) >= 0 || text == "零");

    private static bool IsScale(List<DateToken> tokens, int index) =>
        index < tokens.Count && tokens[index].Text is { Length: 1 } text && Scales.IndexOf(text[0]) >= 0;
}
