using System.Globalization;
using System.Text;

namespace Corpus.Site.Pictures.Drawing;

/// <summary>
/// How wide a text is about to be. Which font a reader has is not known, so the widths are those of wide sans-serif fonts: a label may end before its room
/// does, but not after it.
/// </summary>
internal static class TextWidth
{
    private const string Narrow = "iljtfrI.,:;'|!()[]’‘“”·-";
    private const string Wide = "mwMWG@%OQ—…";

    /// <summary>The width at a size of letters.</summary>
    public static double Of(string text, double size)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            hundredths += Hundredths(rune);
        }

        return hundredths * size / 100;
    }

    /// <summary>As much of a text as fits, with an ellipsis where something is left out. No letter loses its accents.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Of(text, size) <= width)
        {
            return text;
        }

        var (kept, used) = (0, Of("…", size));
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            used += Of(element, size);
            if (used > width)
            {
                break;
            }

            kept = elements.ElementIndex + element.Length;
        }

        return text[..kept].TrimEnd() + "…";
    }

    /// <summary>A text in two lines of about the same length, if one is not enough; what fits in neither is left out.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double width)
    {
        if (Of(text, size) <= width)
        {
            return [text];
        }

        var best = -1;
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (Of(text[..at], size) <= width && (best < 0 || Longer(text, at, size) < Longer(text, best, size)))
            {
                best = at;
            }
        }

        return best <= 0 ? [Fit(text, size, width)] : [text[..best], Fit(text[(best + 1)..], size, width)];
    }

    private static double Longer(string text, int at, double size) => Math.Max(Of(text[..at], size), Of(text[(at + 1)..], size));

    private static int Hundredths(Rune rune)
    {
        if (rune.IsBmp && rune.Value < 0x3000)
        {
            var letter = (char)rune.Value;
            return letter == ' ' ? 32
                : Narrow.Contains(letter, StringComparison.Ordinal) ? 38
                : Wide.Contains(letter, StringComparison.Ordinal) ? 92
                : CharUnicodeInfo.GetUnicodeCategory(letter) switch
                {
                    UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
                    UnicodeCategory.UppercaseLetter => 71,
                    UnicodeCategory.DecimalDigitNumber => 59,
                    _ => 59,
                };
        }

        return 104;
    }
}
