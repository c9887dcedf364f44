using System.Text.RegularExpressions;

namespace Corpus.Packages.Tests.Schema;

/// <summary>The files that a page shows under a heading: the block's information names the file, or it is <c>curated/example.yaml</c>.</summary>
internal static partial class PageExamples
{
    public static IEnumerable<(string Path, string Text)> Of(string page, string heading)
    {
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            yield break;
        }

        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        foreach (Match block in Block().Matches(text[start..(end < 0 ? text.Length : end)]))
        {
            var path = block.Groups["path"].Value;
            if (path.Length > 0 || block.Groups["language"].Value == "yaml")
            {
                yield return (path.Length > 0 ? path : "curated/example.yaml", block.Groups["text"].Value);
            }
        }
    }

    [GeneratedRegex("^```(?<language>[a-z]+)(?: (?<path>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
