using Corpus.Language.Problems;

namespace Corpus.Language.Yaml;

/// <summary>Says in our words what the parser could not read. Its own words name its states, not the curator's slip.</summary>
internal static class YamlFault
{
    public static Problem Explain(SourceFile file, string message, int offset, YamlBuilder? openFlow)
    {
        if (TabInIndentation(file, offset) is { } tab)
            return ReadingProblems.TabIndentation(file.At(tab));
        if (Mentions(message, "quoted scalar"))
            return ReadingProblems.UnclosedQuote(file.At(new TextSpan(offset, 1)), LineAt(file, offset));
        if (openFlow is not null)
        {
            var opener = new TextSpan(openFlow.Start.Start, 1);
            return ReadingProblems.UnclosedCollection(file.At(opener), openFlow.IsMapping ? "{" : "[", openFlow.IsMapping ? "}" : "]", file.At(new TextSpan(offset, 0)));
        }

        return ReadingProblems.Syntax(file.At(new TextSpan(offset, 0)), LineAt(file, offset), Plain(message));
    }

    private static bool Mentions(string message, string words) => message.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>A tab before the first character of the line of the offset, or of the line before it.</summary>
    private static TextSpan? TabInIndentation(SourceFile file, int offset)
    {
        var line = file.Lines.At(Math.Min(offset, file.Text.Length)).Line;
        for (var candidate = line; candidate >= Math.Max(0, line - 1); candidate--)
        {
            for (var i = file.Lines.StartOf(candidate); i < file.Text.Length && file.Text[i] is ' ' or '\t'; i++)
            {
                if (file.Text[i] == '\t')
                    return new TextSpan(i, 1);
            }
        }

        return null;
    }

    private static string LineAt(SourceFile file, int offset)
    {
        var line = file.Lines.At(Math.Min(offset, file.Text.Length)).Line;
        var start = file.Lines.StartOf(line);
        var end = line + 1 < file.Lines.Count ? file.Lines.StartOf(line + 1) : file.Text.Length;
        var text = file.Text.Substring(start, end - start).Trim();
        return Quoting.Short(text);
    }

    /// <summary>The parser's sentence, without its own end mark, on one line.</summary>
    private static string Plain(string message) => message.Replace('\n', ' ').Replace('\r', ' ').Trim().TrimEnd('.');
}
