using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

/// <summary>Where in the text the parser's events stand, and what stands beside them that the parser passes over.</summary>
internal sealed class EventSpans(SourceFile file)
{
    /// <summary>From one index of the parser to another, without the white space that it counts in at the end.</summary>
    public TextSpan Between(long first, long last)
    {
        var length = file.Text.Length;
        var start = (int)Math.Min(Math.Max(first, 0), length);
        var end = (int)Math.Min(Math.Max(last, start), length);
        // A block scalar's end stands at the start of the next line; nobody wants that underlined.
        while (end > start && file.Text[end - 1] is '\n' or '\r' or ' ' && end > start)
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public TextSpan FirstLineOf(TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && file.Text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>The anchor or the tag before a node, which the node's span takes in.</summary>
    public TextSpan WordOf(TextSpan span, char first)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            if (char.IsWhiteSpace(file.Text[start]))
            {
                continue;
            }

            var end = start;
            while (end < span.End && !char.IsWhiteSpace(file.Text[end]))
            {
                end++;
            }

            if (file.Text[start] == first)
            {
                return TextSpan.FromBounds(start, end);
            }

            start = end;
        }

        return FirstLineOf(span);
    }

    /// <summary>
    /// The first line with a directive before the first document. Those that the parser does not know it passes over, so they are looked for here.
    /// </summary>
    public TextSpan? DirectiveBefore(int offset)
    {
        for (var line = 0; line < file.Lines.Count && file.Lines.StartOf(line) is var start && start <= offset && start < file.Text.Length; line++)
        {
            if (file.Text[start] == '%')
            {
                return FirstLineOf(TextSpan.FromBounds(start, file.Text.Length));
            }

            if (file.Text[start] == '-')
            {
                return null;
            }
        }

        return null;
    }
}
