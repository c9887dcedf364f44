using System.Globalization;
using System.Text;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>Shows a number as a fraction: <c># ?/?</c>, <c># ??/16</c>.</summary>
internal static class FractionText
{
    private const int MostDenominatorDigits = 7;

    /// <summary>Beyond it a number has no digits behind the point.</summary>
    private const double MostWithFraction = 1e15;

    /// <summary>The number as a fraction; null where the section is of no fraction.</summary>
    public static string? TryShow(FormatSection section, double value)
    {
        var tokens = section.Tokens;
        var bar = Enumerable.Range(0, tokens.Count).FirstOrDefault(index => tokens[index].Kind == FormatTokenKind.Slash, -1);
        var top = bar;
        while (top > 0 && tokens[top - 1].Kind == FormatTokenKind.Digit)
        {
            top--;
        }

        if (bar < 0 || top == bar)
        {
            return null;
        }

        var end = bar + 1;
        while (end < tokens.Count && (tokens[end].Kind == FormatTokenKind.Digit || tokens[end].Text is [>= '1' and <= '9']))
        {
            end++;
        }

        var below = string.Concat(tokens.Skip(bar + 1).Take(end - bar - 1).Select(static token => token.Text));
        if (below.Length == 0)
        {
            return null;
        }

        var hasWhole = tokens.Take(top).Any(static token => token.Kind == FormatTokenKind.Digit);
        var whole = hasWhole ? Math.Floor(Math.Abs(value)) : 0;
        var rest = Math.Abs(value) < MostWithFraction ? Math.Abs(value) - whole : 0;
        var (numerator, denominator) = below[0] is >= '1' and <= '9'
            && int.TryParse(below.Replace('#', '0').Replace('?', '0'), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? ((long)Math.Round(rest * given, MidpointRounding.AwayFromZero), given)
            : Nearest(rest, (long)Math.Pow(10, Math.Min(below.Length, MostDenominatorDigits)) - 1);
        if (hasWhole && numerator == denominator)
        {
            (whole, numerator) = (whole + 1, 0);
        }

        var shown = new StringBuilder();
        var isWholeWritten = false;
        for (var index = 0; index < top; index++)
        {
            if (tokens[index].Kind != FormatTokenKind.Digit)
            {
                shown.Append(tokens[index].Kind == FormatTokenKind.Comma ? "" : tokens[index].Text);
            }
            else if (!isWholeWritten)
            {
                isWholeWritten = true;
                shown.Append(whole > 0 || numerator == 0 || tokens[index].Text == "0" ? whole.ToString("0", CultureInfo.InvariantCulture) : "");
            }
        }

        if (!hasWhole || numerator > 0)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{numerator}/{denominator}");
        }

        foreach (var token in tokens.Skip(end))
        {
            shown.Append(token.Text);
        }

        return shown.ToString();
    }

    /// <summary>The nearest fraction whose denominator is not too large: by its continued fraction, so in few steps.</summary>
    private static (long Numerator, long Denominator) Nearest(double value, long most)
    {
        if (value > 1e6)
        {
            return ((long)Math.Round(value), 1);
        }

        const long Scale = 1_000_000_000_000;
        var (numerator, denominator) = ((long)Math.Round(value * Scale), Scale);
        var (p0, q0, p1, q1) = (0L, 1L, 1L, 0L);
        while (denominator != 0)
        {
            var term = numerator / denominator;
            var next = q0 + (term * q1);
            if (next > most)
            {
                break;
            }

            (p0, q0, p1, q1) = (p1, q1, p0 + (term * p1), next);
            (numerator, denominator) = (denominator, numerator - (term * denominator));
        }

        var steps = q1 == 0 ? 0 : (most - q0) / q1;
        var (p2, q2) = (p0 + (steps * p1), q0 + (steps * q1));
        return denominator == 0 || q2 == 0 || Math.Abs(((double)p1 / q1) - value) <= Math.Abs(((double)p2 / q2) - value) ? (p1, q1) : (p2, q2);
    }
}
