namespace Corpus.Workspace.Completion;

/// <summary>Texts as YAML reads them back.</summary>
internal static class YamlText
{
    private static readonly string[] Words = ["", "~", "null", "Null", "NULL", "true", "false", "True", "False", "TRUE", "FALSE"];

    /// <summary>A text as it has to be written at the cursor: in the quotation marks that are there, in none where it can be, else in single ones.</summary>
    public static string Of(string text, CursorContext cursor) => cursor.Quotation switch
    {
        '\'' => text.Replace("'", "''", StringComparison.Ordinal),
        '"' => Escaped(text),
        _ => Of(text, cursor.IsFlow),
    };

    /// <summary>A text as a scalar of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isFlow">Whether it stands within braces or brackets.</param>
    public static string Of(string text, bool isFlow)
    {
        if (text.Any(static character => char.IsControl(character) || character is '\u2028' or '\u2029'))
        {
            return "\"" + Escaped(text) + "\"";
        }

        return IsPlain(text, isFlow) ? text : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
    }

    private static bool IsPlain(string text, bool isFlow) =>
        !Words.Contains(text, StringComparer.Ordinal)
        && text[0] is not ('-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`')
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && (!isFlow || text.IndexOfAny([',', '[', ']', '{', '}']) < 0)
        && !(char.IsAsciiDigit(text[0])
            && text.All(static character => char.IsAsciiDigit(character) || character is '.' or '_' or 'e' or 'E' or '+' or '-' or ':'));

    private static string Escaped(string text)
    {
        var escaped = new System.Text.StringBuilder();
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append("\\t"),
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' =>
                    escaped.Append("\\u").Append(((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
