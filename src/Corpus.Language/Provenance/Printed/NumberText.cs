using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>What stands around the digits in a piece of a quote: <c>US$</c> and <c>bn</c> of <c>US$55bn</c>.</summary>
internal static class NumberText
{
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207B";

    /// <summary>The letters and signs before the digits, without a sign of the number; empty where there are none.</summary>
    public static string Front(string piece)
    {
        var digit = FirstDigit(piece);
        return digit <= 0 ? "" : piece.Substring(0, digit).TrimEnd('.', ' ', '-', '+', Characters.Minus).TrimStart('-', '+', Characters.Minus);
    }

    /// <summary>What stands behind the digits; empty where nothing does, or where there are no digits.</summary>
    [MethodImpl(JitHints.Loop)]
    public static string Tail(string piece)
    {
        var index = FirstDigit(piece);
        if (index < 0)
        {
            return "";
        }

        while (index < piece.Length && IsOfNumber(piece, index))
        {
            index++;
        }

        return piece.Substring(index).Trim(' ', '.', ',').Replace('\uFF05', '%');
    }

    private static int FirstDigit(string piece)
    {
        for (var index = 0; index < piece.Length; index++)
        {
            if (Characters.IsDigit(piece, index) || IsFraction(piece[index]))
            {
                return index;
            }
        }

        return -1;
    }

    // “1,500.25”, “1 500”, “1.5e-6”, “10^-8”, “5½”, “6.67430(15)”.
    private static bool IsOfNumber(string piece, int index)
    {
        var value = piece[index];
        return Characters.IsDigit(piece, index) || IsFraction(value)
            || (value is '.' or ',' or ' ' or '^' or '-' or Characters.Minus or '\u2044' or '\'' or '\u066B' or '\u066C' or '\u060C' or '\uFF0C' or '\uFF0E'
                && IsDigitAt(piece, index + 1))
            || (value is '^' && index + 2 < piece.Length && IsDigitAt(piece, index + 2))
            || (value is 'e' or 'E'
                && (IsDigitAt(piece, index + 1) || (index + 2 < piece.Length && piece[index + 1] is '-' or '+' && IsDigitAt(piece, index + 2))))
            || (Superscripts.IndexOf(value) >= 0 && index > 0 && (Characters.IsAsciiDigit(piece[index - 1]) || Superscripts.IndexOf(piece[index - 1]) >= 0))
            || (value == '/' && IsDigitAt(piece, index + 1));
    }

    private static bool IsFraction(char value) => value is >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E';

    private static bool IsDigitAt(string piece, int index) => index < piece.Length && Characters.IsDigit(piece, index);
}
