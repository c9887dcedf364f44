namespace Corpus.Site.Model;

/// <summary>The lines of a YAML file that say a fact.</summary>
internal static class FactLines
{
    /// <summary>The lines from a key on that belong to it, without the space that they all begin with.</summary>
    /// <param name="text">The file.</param>
    /// <param name="key">Where the key begins.</param>
    public static string At(string text, int key)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, key - 1)) + 1;
        var indent = key - line;
        // Several facts in one line: that line, since there is no other way to say where one ends.
        var end = EndOfLine(text, key);
        for (var next = end; next < text.Length; next = EndOfLine(text, next))
        {
            var first = next;
            while (first < text.Length && text[first] == ' ')
            {
                first++;
            }

            var isEmpty = first == text.Length || text[first] is '\n' or '\r';
            if (!isEmpty && first - next <= indent && !(text[first] == '-' && first - next == indent))
            {
                break;
            }

            end = isEmpty ? end : EndOfLine(text, next);
        }

        var lines = text[line..end].TrimEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(read => read.Length >= indent && read.AsSpan(0, indent).IsWhiteSpace() ? read[indent..] : read));
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;
}
