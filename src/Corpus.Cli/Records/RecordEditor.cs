using Corpus.Language.Yaml;

namespace Corpus.Cli.Records;

/// <summary>
/// Writes digest, word count and fingerprint into a record that a person may have completed. Only the spans of these three values
/// change; every other key, comment, line end and order stays as it is, byte for byte.
/// </summary>
internal static class RecordEditor
{
    /// <summary>The file's text with the record brought up to date, or null where the record cannot be edited in place.</summary>
    public static string? Update(RecordFile file, YamlEntry source, DocumentFingerprint fingerprint)
    {
        var text = file.Content.Text;
        if (source.Value is not YamlMapping { Entries.Count: > 0 } record || IsFlow(record))
        {
            return null;
        }

        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indentation = Column(text, record.Entries[0].Key.Span.Start);
        var edits = new List<Edit>();
        var added = "";
        Set("sha256", fingerprint.Sha256, old => old == fingerprint.Sha256);
        Set("words", fingerprint.Words, old => old == fingerprint.Words);
        SetFingerprint();
        if (added.Length > 0)
        {
            var end = EndOfLine(text, EndOf(record));
            edits.Add(new Edit(end, 0, lineEnd + added));
        }

        return Edit.Apply(text, edits);

        bool IsFlow(YamlNode node) => node.Span.Length > 0 && text[node.Span.Start] is '{' or '[';

        // The span of a block collection reaches to the next token; its text ends with its last scalar.
        int EndOf(YamlNode node) => node switch
        {
            YamlMapping { Entries.Count: > 0 } mapping when !IsFlow(mapping) => Math.Max(EndOf(mapping.Entries[^1].Value), mapping.Entries[^1].Key.Span.End + 1),
            YamlSequence { Items.Count: > 0 } sequence when !IsFlow(sequence) => EndOf(sequence.Items[^1]),
            _ => node.Span.End,
        };

        void Set(string key, string value, Func<string, bool> isSame)
        {
            if (RecordFile.Entry(source, key) is not { } entry)
            {
                Append($"{key}: {value}");
            }
            else if (!(entry.Value is YamlScalar old && isSame(old.Value)))
            {
                edits.Add(Replace(entry, value));
            }
        }

        void SetFingerprint()
        {
            var entry = RecordFile.Entry(source, "fingerprint");
            if (entry is null)
            {
                Append("fingerprint: |" + lineEnd + Block(indentation + 2));
            }
            else if (entry.Value is YamlScalar old && Letters(old.Value) == Letters(fingerprint.Lines))
            {
                return;
            }
            else if (BlockHeader(text, entry.Value) is { } header)
            {
                edits.Add(new Edit(header.End, EndOf(entry.Value) - header.End, lineEnd + Block(indentation + (header.Indentation ?? 2))));
            }
            else
            {
                ReplaceWithBlock(entry);
            }
        }

        // The block stands below the line, which may end in a comment.
        void ReplaceWithBlock(YamlEntry entry)
        {
            var header = Replace(entry, "|");
            edits.Add(header);
            edits.Add(new Edit(EndOfLine(text, header.Start + header.Length), 0, lineEnd + Block(indentation + 2)));
        }

        Edit Replace(YamlEntry entry, string value)
        {
            var end = EndOf(entry.Value);
            if (entry.Value is not YamlScalar { Value: "", IsPlain: true })
            {
                return new Edit(entry.Value.Span.Start, end - entry.Value.Span.Start, value);
            }
            // Nothing was written: the value goes behind the colon.
            var colon = text.IndexOf(':', entry.Key.Span.End);
            return new Edit(colon + 1, 0, " " + value);
        }

        void Append(string line) => added += (added.Length == 0 ? "" : lineEnd) + new string(' ', indentation) + line;

        string Block(int by) =>
            string.Join(lineEnd, fingerprint.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new string(' ', by) + line));
    }

    /// <summary>A record for a document that had none.</summary>
    public static string Create(string id, string? title, DocumentFingerprint fingerprint)
    {
        var lines = fingerprint.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => "      " + line);
        var titled = title is null ? "" : $"    title: {Quoted(title)}\n";
        return "# Add by hand what the document shows: title, author, publisher, issued, retrieved, url, language.\n"
            + $"sources:\n  {id}:\n    file: {Quoted(fingerprint.FileName)}\n{titled}    sha256: {fingerprint.Sha256}\n    words: {fingerprint.Words}\n    fingerprint: |\n"
            + string.Join("\n", lines) + "\n";
    }

    /// <summary>Text as YAML that is read back as the same text.</summary>
    private static string Quoted(string text) =>
        text.All(static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.' or ' ')
        && text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' '
            ? text
            : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static int Column(string text, int offset) => offset - (offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1);

    private static int EndOfLine(string text, int offset)
    {
        var end = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : offset + end;
    }

    private static string Letters(string text) => new([.. text.Where(static character => !char.IsWhiteSpace(character))]);

    /// <summary>Where the header of a block scalar ends (<c>|</c>, with its indicators and a comment), and the indentation it asks for.</summary>
    private static (int End, int? Indentation)? BlockHeader(string text, YamlNode node)
    {
        if (node.Span.Length == 0 || text[node.Span.Start] is not ('|' or '>'))
        {
            return null;
        }

        var end = EndOfLine(text, node.Span.Start);
        var digit = text.AsSpan(node.Span.Start, Math.Min(3, end - node.Span.Start)).IndexOfAnyInRange('1', '9');
        return (end, digit < 0 ? null : text[node.Span.Start + digit] - '0');
    }
}
