using System.Globalization;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Cli.Hosting;

/// <summary>
/// What a corpus or a file name holds, as it may reach a terminal or the log of a build: nothing in it moves a cursor, turns the direction of writing,
/// ends a line or starts a command of the service that reads the log.
/// </summary>
internal static class SafeText
{
    /// <summary>Text on one line of a report.</summary>
    public static string Line(string text) => WithoutCommands(Visible.Text(text));

    /// <summary>A path at the start of a line. A build service takes a line that starts with two colons for a command.</summary>
    public static string Path(string path)
    {
        var shown = Line(path);
        return shown.TrimStart().StartsWith("::", StringComparison.Ordinal) ? "./" + shown : shown;
    }

    /// <summary>Text that programs read: line ends and tabs stay, and what joins letters does; what steers a terminal is written as its number.</summary>
    public static string Data(string text)
    {
        var first = 0;
        while (first < text.Length && !Steers(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (Steers(text, i))
            {
                shown.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return shown.ToString();
    }

    /// <summary>The commands of two build services stand anywhere in a line.</summary>
    public static string WithoutCommands(string text) =>
        text.Replace("##[", "#\\u0023[", StringComparison.Ordinal).Replace("##vso[", "#\\u0023vso[", StringComparison.Ordinal);

    private static bool Steers(string text, int index) => text[index] switch
    {
        '\n' or '\t' => false,
        '\r' => index + 1 == text.Length || text[index + 1] != '\n',
        < ' ' or >= '\u007F' and < '\u00A0' => true,
        '\u061C' or '\u200E' or '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        _ => false,
    };
}
