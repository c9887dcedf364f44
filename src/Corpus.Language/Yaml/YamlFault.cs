using System.Text.RegularExpressions;
using Corpus.Language.Problems;

namespace Corpus.Language.Yaml;

/// <summary>Says in our words what the parser could not read. Its own words name its states, not the curator's slip.</summary>
internal static class YamlFault
{
    /// <summary>What is wrong within one text; whatever is open around it has no part in it.</summary>
    private static readonly (string Words, string Reason)[] ofTexts =
    [
        ("escape character", "double quotes have no such escape; write `\\\\` for a backslash, or use single quotes"),
        ("hexadecimal", "an escape in double quotes lacks digits; write `\\\\` for a backslash, or use single quotes"),
        ("Unicode", "an escape in double quotes is no character; write the character itself"),
        ("anchor", "a text that starts with `&` or `*` needs quotes around it"),
        ("a tag", "a text that starts with `!` needs quotes around it"),
        ("end of tag", "a text that starts with `!` needs quotes around it"),
        ("cannot start any token", "no text can start with this character unless it has quotes around it"),
        ("comment", "` #` starts a comment; put quotes around a text that holds it"),
        ("block scalar", "after `|` or `>` the text starts on the next line, and all its lines are indented alike; mend the one that is not"),
        ("directive", "a line that starts with `%` is a directive, which the language does not have; delete it, or put quotes around the text"),
    ];

    /// <summary>What is wrong with how lines and keys stand to each other.</summary>
    private static readonly (string Words, string Reason)[] ofLines =
    [
        ("invalid mapping", "a second `: ` stands in a text; put quotes around the text, or check the indentation"),
        ("values are not allowed", "a second `: ` stands in a text; put quotes around the text, or check the indentation"),
        ("expected key", "this line fits neither the line above it nor what is around it; check its indentation, and that its key has a colon and a space behind it"),
        ("'-' indicator", "this line is no item of the list above it; start it with `- `, or check its indentation"),
        ("expected ':'", "a key lacks its colon; write the key, a colon and a space"),
        ("entries are not allowed", "a list cannot start here; put its first `- ` on a line of its own"),
        ("tab character", "a tab stands where spaces are expected; replace it"),
    ];

    private static readonly Regex anchored = new(@"[\s\[{,](&[^\s,\[\]{}]+)[ \t]+[^""'\[\]{},\r\n]*,[ \t]*\z", RegexOptions.CultureInvariant);

    public static Problem Explain(SourceFile file, string message, int offset, YamlBuilder? openFlow)
    {
        if (TabInIndentation(file, offset, toEnd: Mentions(message, "tab as indentation")) is { } tab)
            return ReadingProblems.TabIndentation(file.At(tab));
        foreach (var (words, reason) in ofTexts)
        {
            if (Mentions(message, words))
                return ReadingProblems.Syntax(file.At(RestOfLine(file, offset)), LineAt(file, offset), reason);
        }

        if (Mentions(message, "quoted scalar"))
            return ReadingProblems.UnclosedQuote(file.At(new TextSpan(offset, 1)), LineAt(file, offset));
        if (openFlow is not null)
        {
            if (AnchorBefore(file, openFlow.Start.Start, offset) is { } anchor)
                return ReadingProblems.Anchor(file.At(anchor), file.Text.Substring(anchor.Start + 1, anchor.Length - 1));
            var opener = new TextSpan(openFlow.Start.Start, 1);
            return ReadingProblems.UnclosedCollection(file.At(opener), openFlow.IsMapping ? "{" : "[", openFlow.IsMapping ? "}" : "]", file.At(new TextSpan(offset, 0)));
        }

        var found = Array.FindIndex(ofLines, known => Mentions(message, known.Words));
        return ReadingProblems.Syntax(file.At(RestOfLine(file, offset)), LineAt(file, offset), found >= 0 ? ofLines[found].Reason : Plain(message));
    }

    /// <summary>In flow collections the parser takes what follows an anchored text for a missing bracket: the anchor right before a place.</summary>
    private static TextSpan? AnchorBefore(SourceFile file, int opener, int offset)
    {
        var end = Math.Min(offset, file.Text.Length);
        var start = Math.Max(opener, end - Limits.KeyLength);
        if (start >= end)
            return null;
        var name = anchored.Match(file.Text.Substring(start, end - start)).Groups[1];
        return name.Success ? new TextSpan(start + name.Index, name.Length) : null;
    }

    private static bool Mentions(string message, string words) => message.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>A tab before the first character of the line of the offset, or of the line before it; or of any line from there on.</summary>
    private static TextSpan? TabInIndentation(SourceFile file, int offset, bool toEnd)
    {
        var line = file.Lines.At(Math.Min(offset, file.Text.Length)).Line;
        for (var candidate = Math.Max(0, line - 1); candidate < (toEnd ? file.Lines.Count : line + 1); candidate++)
        {
            for (var i = file.Lines.StartOf(candidate); i < file.Text.Length && file.Text[i] is ' ' or '\t'; i++)
            {
                if (file.Text[i] == '\t')
                    return new TextSpan(i, 1);
            }
        }

        return null;
    }

    private static TextSpan RestOfLine(SourceFile file, int offset)
    {
        var end = offset;
        while (end < file.Text.Length && file.Text[end] is not ('\n' or '\r'))
            end++;
        while (end > offset && file.Text[end - 1] is ' ' or '\t' && end > offset)
            end--;
        return TextSpan.FromBounds(offset, end);
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
    private static string Plain(string message) =>
        Quoting.Short(message).Trim().TrimEnd('.') + "; check the indentation, and put quotes around a text that holds `: ` or ` #`";
}
