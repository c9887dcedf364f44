using System.Text;

namespace Corpus.Documents.Text;

/// <summary>White space as a reader sees it: words are apart or they are not.</summary>
internal static class WhiteSpace
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    public static bool Is(char character) => character switch
    {
        >= '\t' and <= '\r' or ' ' or '\u0085' or NoBreakSpace or '\u1680' => true,
        >= '\u2000' and <= '\u200A' => true,
        '\u2028' or '\u2029' or NarrowNoBreakSpace or '\u205F' or '\u3000' => true,
        _ => false,
    };

    /// <summary>
    /// A text on one line: each run of white space one space, none at its ends. A no-break space between two digits stays, because it holds a number together.
    /// The end of a line between two Chinese or Japanese characters is nothing: they have no spaces.
    /// </summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            if (!Is(text[index]))
            {
                line.Append(text[index++]);
                continue;
            }

            var start = index;
            while (index < text.Length && Is(text[index]))
            {
                index++;
            }

            if (line.Length > 0 && index < text.Length && !PartsNothing(text, start, index))
            {
                line.Append(index == start + 1 && HoldsNumber(text, start) ? text[start] : ' ');
            }
        }

        return line.ToString();
    }

    private static bool IsCollapsed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (Is(text[index]) && (text[index] != ' ' || index == 0 || index == text.Length - 1 || text[index - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static bool PartsNothing(string text, int start, int end) =>
        IsUnspaced(text[start - 1]) && IsUnspaced(text[end]) && text.AsSpan(start, end - start).ContainsAny('\n', '\r');

    // Han, kana, and the punctuation that is as wide; Korean has spaces.
    private static bool IsUnspaced(char character) =>
        character is (>= '\u3001' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF01' and <= '\uFF60');

    private static bool HoldsNumber(string text, int index) =>
        text[index] is NoBreakSpace or NarrowNoBreakSpace && index > 0 && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]);
}
