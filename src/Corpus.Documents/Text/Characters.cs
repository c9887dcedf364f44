using System.Text;

namespace Corpus.Documents.Text;

/// <summary>Characters that a text may have, and those that are none for a reader.</summary>
internal static class Characters
{
    /// <summary>Stands for a character of which nobody can say what it is: a reader sees that something is there, and no quote runs over it unseen.</summary>
    public const char Unknown = '\u25A1';

    public const char SoftHyphen = '\u00AD';

    /// <summary>
    /// A text without what a page does not show: control characters, halves of characters, soft hyphens, and the marks that allow or forbid a line to break.
    /// What could not be decoded becomes <see cref="Unknown"/>. White space stays as it is.
    /// </summary>
    public static string Visible(string text) => Kept(text, isPage: true);

    /// <summary>A text without what no text may have, and nothing else changed: for a file of characters, which has no page but itself.</summary>
    public static string Printable(string text) => Kept(text, isPage: false);

    private static string Kept(string text, bool isPage)
    {
        var first = 0;
        while (first < text.Length && IsPlain(text[first], isPage))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var visible = new StringBuilder(text, 0, first, text.Length);
        for (var index = first; index < text.Length; index++)
        {
            var character = text[index];
            if (IsPlain(character, isPage))
            {
                visible.Append(character);
            }
            else if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                visible.Append(character).Append(text[++index]);
            }
            else if (character == '\uFFFD')
            {
                visible.Append(Unknown);
            }
            else if (character == '\u200B' && (NeedsBreaks(text, index - 1) || NeedsBreaks(text, index + 1)))
            {
                visible.Append(character);
            }
        }

        return visible.ToString();
    }

    private static bool IsPlain(char character, bool isPage) => character switch
    {
        < ' ' => character is >= '\t' and <= '\r',
        >= '\u007F' and <= '\u009F' => character == '\u0085',
        SoftHyphen or '\u200B' or '\u2060' or '\uFEFF' => !isPage,
        '\uFFFD' or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(character),
    };

    // Thai, Lao, Burmese and Khmer have no spaces between words; there a break that is allowed is part of the spelling.
    private static bool NeedsBreaks(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
