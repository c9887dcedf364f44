using System.Text;

namespace Corpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Changes a curated file as a slip, a merge or an enemy would.</summary>
internal sealed class Mutator(Random random, string donor)
{
    /// <summary>Longer than this no mutation grows a text: what size does has tests of its own.</summary>
    private const int LongestResult = 64 * 1024;

    private static readonly string[] Tokens =
    [
        "[", "]", "{", "}", ",", ": ", ":", "- ", "? ", "#", " #", "&a ", "*a", "!", "!!str ", "!<x> ", "|", "|2-\n", ">", ">+\n", "%", "@", "`", "'", "''",
        "\"", "\\", "\\n", "\\u0000", "\\uD800", "\\U0001F600", "\\x85",
        "---\n", "...\n", "%YAML 1.2\n---\n", "<<: ", "~", "null", "true", "no", "012", "1_000", "0x1F", ".inf", "12:30", "-0", "1e400", "9999999999999999999",
        "2025-02-30", "2025", "\t", "\r", "\r\n", "\n", "\n\n", "  ",
        "\0", "\u0085", "\u00a0", "\u2028", "\u202E", "\uFEFF", "\uFFFD", "\uD83D", "\uDE00", "😀", "e\u0301", "İ", "ß", "*/", "]]>", "\"\"\"", "{0}",
        "<see cref=\"x\"/>", "&amp;", "//", "#if", "${x}",
        "value: ", "values: ", "claims: ", "citations: ", "source: ", "quote: ", "prefix: ", "suffix: ", "reading: ", "inference: x", "comparator: at-most",
        "rank: preferred", "rankReason: x", "claimedBy: x", "asOf: 2025", "from: 2025", "until: 2024",
        "superseded: { by: A.b }", "reviewBy: 2020-01-01", "type: ", "label: ", "aliases: [a, a]", "summary: ", "facts: ", "properties: ", "datatype: ",
        "cardinality: many", "required: true", "unit: km", "minimum: 5", "maximum: 1", "pattern: '('", "maxLength: 0",
        "entities:\n", "entityTypes:\n", "enumerations:\n", "sources:\n", "corpus:\n", "Catalog: ", "Type: ", "record: ", "toString: ",
    ];

    public string Mutate(string text)
    {
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            text = Once(text);
        }

        return text.Length > LongestResult ? text[..LongestResult] : text;
    }

    private string Once(string text) => random.Next(18) switch
    {
        0 => Lines(text, lines => lines.RemoveAt(At(lines.Count))),
        1 => Lines(text, lines => lines.Insert(At(lines.Count), lines[At(lines.Count)])),
        2 => Lines(text, lines =>
        {
            var (a, b) = (At(lines.Count), At(lines.Count));
            (lines[a], lines[b]) = (lines[b], lines[a]);
        }),
        3 => Line(text, line => new string(' ', random.Next(1, 4)) + line),
        4 => Line(text, line => line.Length > 0 && line[0] == ' ' ? line[Math.Min(random.Next(1, 3), line.Length)..] : line),
        5 => Line(text, line => "\t" + line.TrimStart()),
        6 => Replace(text, random.Next(1, 4), ""),
        7 or 8 or 9 => Replace(text, 0, Tokens[random.Next(Tokens.Length)]),
        10 => Replace(text, random.Next(1, 6), Tokens[random.Next(Tokens.Length)]),
        11 => text[..At(text.Length + 1)],
        12 => Splice(text),
        13 => SwapWords(text),
        14 => ReplaceWord(text),
        15 => Replace(text, random.Next(text.Length + 1), ""),
        16 => Lines(text, RepeatBlock),
        _ => Replace(text, 1, ((char)random.Next(0x20, 0x3000)).ToString()),
    };

    private int At(int count) => count == 0 ? 0 : random.Next(count);

    private string Replace(string text, int length, string with)
    {
        var at = At(text.Length + 1);
        return text[..at] + with + text[Math.Min(at + length, text.Length)..];
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        if (lines.Count > 0)
        {
            change(lines);
        }

        return string.Join('\n', lines);
    }

    private string Line(string text, Func<string, string> change) => Lines(text, lines =>
    {
        var at = At(lines.Count);
        lines[at] = change(lines[at]);
    });

    /// <summary>Some lines of another file, in the middle of this one.</summary>
    private string Splice(string text)
    {
        var lines = donor.Split('\n');
        var from = At(lines.Length);
        var taken = string.Join('\n', lines.Skip(from).Take(random.Next(1, 12)));
        return Replace(text, 0, random.Next(2) == 0 ? taken : "\n" + taken + "\n");
    }

    private void RepeatBlock(List<string> lines)
    {
        var from = At(lines.Count);
        var block = lines.Skip(from).Take(random.Next(1, 8)).ToArray();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            lines.InsertRange(from, block);
        }
    }

    private string SwapWords(string text)
    {
        var words = WordsOf(text);
        if (words.Count < 2)
        {
            return text;
        }

        var (a, b) = (words[At(words.Count)], words[At(words.Count)]);
        if (a.Start > b.Start)
        {
            (a, b) = (b, a);
        }

        return a.Start == b.Start
            ? text
            : new StringBuilder().Append(text, 0, a.Start).Append(text, b.Start, b.Length).Append(text, a.Start + a.Length, b.Start - a.Start - a.Length)
            .Append(text, a.Start, a.Length).Append(text, b.Start + b.Length, text.Length - b.Start - b.Length).ToString();
    }

    /// <summary>A word becomes another of this file or of the other.</summary>
    private string ReplaceWord(string text)
    {
        var words = WordsOf(text);
        var source = random.Next(2) == 0 ? donor : text;
        var others = WordsOf(source);
        if (words.Count == 0 || others.Count == 0)
        {
            return text;
        }

        var (word, other) = (words[At(words.Count)], others[At(others.Count)]);
        return string.Concat(text.AsSpan(0, word.Start), source.AsSpan(other.Start, other.Length), text.AsSpan(word.Start + word.Length));
    }

    private static List<(int Start, int Length)> WordsOf(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '.'))
            {
                i++;
            }

            if (i > start && i - start < 200)
            {
                words.Add((start, i - start));
            }
        }

        return words;
    }
}
