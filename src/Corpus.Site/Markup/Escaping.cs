using System.Globalization;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Site.Markup;

/// <summary>Texts as they may stand in a page: never as markup, and never turning round what is read. The one place that escapes.</summary>
internal static class Escaping
{
    public static void AppendText(StringBuilder html, string text, bool keepsMarks = false)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (InMarkup(text[index]) is { } reference)
            {
                html.Append(reference);
            }
            else
            {
                index = AppendCharacter(html, text, index, keepsMarks);
            }
        }
    }

    /// <summary>A text as a page shows it, for what is no markup: a script that sets it as text.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            index = AppendCharacter(shown, text, index, keepsMarks: false);
        }

        return shown.ToString();
    }

    public static void AppendAttribute(StringBuilder html, string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if ((InMarkup(text[index]) ?? InQuotes(text[index])) is { } reference)
            {
                html.Append(reference);
            }
            else
            {
                index = AppendCharacter(html, text, index, keepsMarks: false);
            }
        }
    }

    private static string? InMarkup(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => null,
    };

    private static string? InQuotes(char character) => character switch
    {
        '"' => "&quot;",
        '\'' => "&#39;",
        '\n' => "&#10;",
        _ => null,
    };

    /// <summary>A character that means nothing to HTML; gives the index of the last unit that it has.</summary>
    private static int AppendCharacter(StringBuilder html, string text, int index, bool keepsMarks)
    {
        var character = text[index];
        if (character is '\n' or '\t' or (>= ' ' and <= '~') or (>= '\u00A0' and < '\u0600' and not '\u00AD' and not '\u034F'))
        {
            html.Append(character);
            return index;
        }

        // A line end of Windows is one of ours; joiners belong to the writing of Persian and Hindi, and to emoji; a soft hyphen is no character.
        if (character is '\r' && index + 1 < text.Length && text[index + 1] == '\n')
        {
            return index;
        }

        if (character is '\u200C' or '\u200D' or '\u00AD' or '\uFE0F' || (keepsMarks && character is '\u200E' or '\u200F' or '\u061C'))
        {
            html.Append(character);
            return index;
        }

        return char.IsHighSurrogate(character) || !char.IsSurrogate(character) ? Visible.Append(html, text, index) : AppendNumber(html, character, index);
    }

    private static int AppendNumber(StringBuilder html, char character, int index)
    {
        html.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        return index;
    }
}
