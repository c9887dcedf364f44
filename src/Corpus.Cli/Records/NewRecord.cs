using System.Text;

namespace Corpus.Cli.Records;

/// <summary>The record of a document that had none. A person completes it; nothing ever edits it.</summary>
/// <param name="id">Its name.</param>
internal sealed class NewRecord(string id)
{
    private readonly StringBuilder _lines = new();

    /// <summary>Adds a line, unless there is nothing to say.</summary>
    public NewRecord Add(string key, string? value) => value is null ? this : Line("    ", key, Quoted(value));

    /// <summary>Adds a line with one text, or with a list of some.</summary>
    public NewRecord Add(string key, IReadOnlyList<string> values) => values.Count switch
    {
        0 => this,
        1 => Add(key, values[0]),
        _ => Line("    ", key, "[" + string.Join(", ", values.Select(Quoted)) + "]"),
    };

    /// <summary>Adds a mapping.</summary>
    public NewRecord Add(string key, IEnumerable<KeyValuePair<string, string>> entries)
    {
        _lines.Append("    ").Append(key).Append(":\n");
        foreach (var (name, value) in entries)
        {
            Line("      ", name, Quoted(value));
        }

        return this;
    }

    /// <summary>The file.</summary>
    /// <param name="note">What a person is told in its first line.</param>
    public string ToText(string note) => $"# {note}\nsources:\n  {id}:\n{_lines}";

    private NewRecord Line(string indentation, string key, string value)
    {
        _lines.Append(indentation).Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }

    /// <summary>Text as YAML that is read back as the same text.</summary>
    private static string Quoted(string text) =>
        text.All(static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.' or '/' or ' ')
        && text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' ' && !text.Equals("null", StringComparison.OrdinalIgnoreCase)
            ? text
            : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
