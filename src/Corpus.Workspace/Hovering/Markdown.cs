using System.Text;

namespace Corpus.Workspace.Hovering;

/// <summary>Texts of a corpus in Markdown: shown as they are, and never as marks, links or HTML.</summary>
internal static class Markdown
{
    /// <summary>The longest text that is shown, in UTF-16 units.</summary>
    private const int Longest = 4_000;

    public static string Text(string text)
    {
        var shown = text.Length <= Longest ? text : text[..Longest] + "…";
        var escaped = new StringBuilder(shown.Length + 16);
        foreach (var character in shown)
        {
            if (character is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '(' or ')' or '#' or '+' or '-' or '!' or '|' or '<' or '>' or '~' or '&')
            {
                escaped.Append('\\');
            }

            // Overrides of direction would turn around what is read; what controls is not shown.
            escaped.Append(char.IsControl(character) || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? ' ' : character);
        }

        return escaped.ToString();
    }

    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? Text(text) : "`" + text.Replace('\n', ' ') + "`";
}
