using Corpus.Documents.Text;

namespace Corpus.Documents.Markdown;

/// <summary>
/// What stands between two lines of hyphens at a file's beginning. Keys with a value or a list of values, each on its line, are read; what else YAML could say
/// there is passed over.
/// </summary>
internal static class FrontMatter
{
    public static DocumentProperties Read(string text)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != "---")
        {
            return DocumentProperties.None;
        }

        List<string>? open = null;
        foreach (var line in lines.Skip(1).TakeWhile(static line => line.TrimEnd() is not ("---" or "...")))
        {
            var item = line.Trim();
            if (item.StartsWith("- ", StringComparison.Ordinal))
            {
                Add(open, item[2..]);
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]))
            {
                continue;
            }

            values[line[..colon].Trim()] = open = [];
            var value = line[(colon + 1)..].Trim();
            if (value is ['[', .., ']'])
            {
                foreach (var part in value[1..^1].Split(','))
                {
                    Add(open, part);
                }
            }
            else
            {
                Add(open, value);
            }
        }

        return new(
            First("title"), [.. All("author"), .. All("authors")], First("publisher"), StatedDate.Of(First("date") ?? First("published") ?? First("issued")),
            StatedLanguage.Of(First("lang") ?? First("language")));

        string? First(string key) => All(key).FirstOrDefault();

        List<string> All(string key) => values.GetValueOrDefault(key) ?? [];
    }

    private static void Add(List<string>? list, string value)
    {
        var shown = DocumentTextWriter.Line(value);
        if (shown is [('"' or '\''), .., _] && shown[^1] == shown[0])
        {
            shown = shown[1..^1];
        }

        if (shown.Length > 0 && shown is not ("|" or ">"))
        {
            list?.Add(shown);
        }
    }
}
