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
        ']' or '}' or ',' => $"`{Character}` has nothing to close or to part here; delete it, or put quotes around a text that starts with it",
        '-' when IsMark && !IsFirst => "a list cannot start on the line of its key; write each `- ` on a line of its own, or the list as `[a, b]`",
        '-' when IsMark => "this `- ` is not in line with the list that it belongs to; check its indentation, which is that of the items above it",
        '?' when IsMark => "`? ` cannot stand here; write `key: value`, or put quotes around a text that starts with it",
        ':' => Colon(),
        _ => Line(),
    };

    private bool IsMark => offset + 1 >= lines.Text.Length || char.IsWhiteSpace(lines.Text[offset + 1]);

    private string Colon()
    {
        var before = _line.Substring(0, Math.Min(_column, _line.Length));
        if (before.Contains(": ") || before.Contains(":\t"))
        {
            return "a second `: ` stands in a text; put quotes around the text, or check the indentation";
        }

        if (offset - lines.StartOf(offset) - lines.Indentation(offset) > FaultLines.LongestKey)
        {
            return TooLongForAKey;
        }

        if (before.Trim().Length == 0)
        {
            return "no key stands before this colon; write one, or put quotes around a text that starts with it";
        }

        var above = lines.Above(offset);
        if (above.Contains(": "))
        {
            return "this line is indented below a key that already has a value; indent it like that key, or take the value away";
        }

        return above.Length == 0
            ? "a key stands on one line of its own, before a colon and a space; write it so"
            : "the line above this key is not `key: value`; add its colon, or put quotes around a text of several lines";
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
            return "the file ends where more is expected; complete its last line";
        }

        if (colon >= 0 && colon + 1 < trimmed.Length && trimmed[colon + 1] is not (' ' or '\t') && trimmed.IndexOf(": ", StringComparison.Ordinal) < 0 && trimmed[trimmed.Length - 1] != ':')
        {
            return "after the colon of a key comes a space; write `key: value`";
        }

        if (!IsFirst)
        {
            return "this does not follow from what stands before it on the line; put quotes around a text with special characters in it";
        }

        if (colon < 0 && !trimmed.StartsWith("- ", StringComparison.Ordinal))
        {
            return "this line is neither `key: value` nor an item; check that its key has a colon and a space behind it, or indent it further if it belongs to the text above";
        }

        var spaces = lines.Indentation(offset);
        return $"this line is indented by {spaces.ToString(CultureInfo.InvariantCulture)} {(spaces == 1 ? "space" : "spaces")}, and no line above that it could belong to is; check its indentation";
    }

    private static string TooLongForAKey => $"YAML looks for a key's colon in the first {FaultLines.LongestKey.ToString("N0", CultureInfo.InvariantCulture)} characters only; shorten the key, or put quotes around a text that holds `: `";
}
