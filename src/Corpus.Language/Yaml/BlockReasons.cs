using System.Globalization;

namespace Corpus.Language.Yaml;

/// <summary>Why lines of keys and items do not fit together.</summary>
internal sealed class BlockReasons(FaultLines lines, string message, int offset)
{
    private readonly string _line = lines.Line(offset);
    private readonly int _column = offset - lines.StartOf(offset);

    private char Character => offset < lines.Text.Length ? lines.Text[offset] : '\0';

    private bool IsFirst => _column <= lines.Indentation(offset);

    public string Find() => Character switch
    {
        ']' or '}' or ',' => $"`{Character}` does not close or separate anything here; delete it, or put quotes around a text that starts with it",
        '-' when IsMark && !IsFirst => "a list cannot start on the line of its key; write each `- ` on its own line, or the list as `[a, b]`",
        '-' when IsMark => "this `- ` is not aligned with its list; indent it like the items above it",
        '?' when IsMark => "`? ` is not allowed here; write `key: value`, or put quotes around a text that starts with it",
        ':' => Colon(),
        _ => Line(),
    };

    private bool IsMark => offset + 1 >= lines.Text.Length || char.IsWhiteSpace(lines.Text[offset + 1]);

    private string Colon()
    {
        var before = _line.Substring(0, Math.Min(_column, _line.Length));
        if (before.Contains(": ") || before.Contains(":\t"))
        {
            return "the text contains a second `: `; put quotes around the text, or check the indentation";
        }

        if (offset - lines.StartOf(offset) - lines.Indentation(offset) > FaultLines.LongestKey)
        {
            return TooLongForAKey;
        }

        if (before.Trim().Length == 0)
        {
            return "there is no key before this colon; add one, or put quotes around a text that starts with it";
        }

        var above = lines.Above(offset);
        if (above.Contains(": "))
        {
            return "this line is indented below a key that already has a value; indent it like that key, or delete the value";
        }

        return above.Length == 0
            ? "a key must be on one line, followed by a colon and a space; write `key: value`"
            : "the line above this key is not `key: value`; add its colon, or put quotes around a text that spans several lines";
    }

    private string Line()
    {
        if (message.Contains("expected ':'") && _line.Length > FaultLines.LongestKey)
        {
            return TooLongForAKey;
        }

        var trimmed = _line.Trim();
        var colon = trimmed.IndexOf(':');
        if (trimmed.Length == 0)
        {
            return "the file ends too early; complete its last line";
        }

        if (colon >= 0 && colon + 1 < trimmed.Length && trimmed[colon + 1] is not (' ' or '\t') && trimmed.IndexOf(": ", StringComparison.Ordinal) < 0
            && trimmed[trimmed.Length - 1] != ':')
        {
            return "the colon after a key needs a space; write `key: value`";
        }

        if (!IsFirst)
        {
            return "this does not fit what comes before it on the line; put quotes around a text that contains special characters";
        }

        if (colon < 0 && !trimmed.StartsWith("- ", StringComparison.Ordinal))
        {
            return "this line is neither `key: value` nor a list item; add a colon and a space after its key, or indent it further if it belongs to the text " +
                "above";
        }

        var spaces = lines.Indentation(offset);
        return $"this line is indented by {spaces.ToString(CultureInfo.InvariantCulture)} {(spaces == 1 ? "space" : "spaces")}, which matches no line above " +
            "it; fix its indentation";
    }

    private static string TooLongForAKey =>
        $"YAML looks for a key's colon in the first {FaultLines.LongestKey.ToString("N0", CultureInfo.InvariantCulture)} characters only; shorten the key, " +
        "or put quotes around a text that contains `: `";
}
