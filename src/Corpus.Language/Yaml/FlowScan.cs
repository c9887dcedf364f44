using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

internal enum FlowScanKind
{
    /// <summary>Every bracket is closed: the slip is another one.</summary>
    Balanced,

    /// <summary>A bracket or brace is not closed.</summary>
    Unclosed,

    /// <summary>A quoted text is not closed.</summary>
    UnclosedQuote,
}

/// <summary>
/// Reads a flow collection as YAML would, and goes on where its parser gave up: finds the bracket that is not closed. A line that starts with
/// a key no further in than the line of the first bracket shows that the collection should have ended before it.
/// </summary>
/// <param name="Opener">Where the bracket or quote stands that is not closed.</param>
/// <param name="Noticed">Where that shows; or where the collection ends.</param>
/// <param name="Outdented">The first line inside that is indented no further than the line of the first bracket, if there is one.</param>
internal sealed record FlowScan(FlowScanKind Kind, int Opener, int Noticed, int? Outdented)
{
    public static FlowScan Read(string text, int start, int indentation)
    {
        var open = new Stack<int>();
        int? outdented = null;
        // Where a token may start: behind a bracket, a comma, a colon.
        var startsToken = true;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ' ' or '\t' or '\r':
                    break;
                case '#' when i > start && text[i - 1] is ' ' or '\t' or '\n':
                    i = EndOfLine(text, i) - 1;
                    break;
                case '\n':
                    var line = i + 1;
                    while (line < text.Length && text[line] == ' ')
                    {
                        line++;
                    }

                    if (line - i - 1 > indentation || line == text.Length || text[line] is '\n' or '\r' or '#' or ']' or '}')
                    {
                        break;
                    }

                    if (IsKeyOrItem(text, line))
                    {
                        return new FlowScan(FlowScanKind.Unclosed, open.Peek(), line, outdented);
                    }

                    outdented ??= line;
                    break;
                case '"' or '\'' when startsToken:
                    var end = EndOfQuote(text, i);
                    if (end < 0)
                    {
                        return new FlowScan(FlowScanKind.UnclosedQuote, i, text.Length, outdented);
                    }

                    i = end;
                    startsToken = false;
                    break;
                case '[' or '{':
                    open.Push(i);
                    startsToken = true;
                    break;
                case ']' or '}':
                    if (text[i] != (text[open.Peek()] == '[' ? ']' : '}'))
                    {
                        return new FlowScan(FlowScanKind.Unclosed, open.Peek(), i, outdented);
                    }

                    open.Pop();
                    if (open.Count == 0)
                    {
                        return new FlowScan(FlowScanKind.Balanced, start, i, outdented);
                    }

                    startsToken = false;
                    break;
                default:
                    startsToken = text[i] is ',' or ':';
                    break;
            }
        }

        return new FlowScan(FlowScanKind.Unclosed, open.Count > 0 ? open.Peek() : start, text.Length, outdented);
    }

    private static int EndOfLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfQuote(string text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[at] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[at] && text[at] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
            {
                i++;
            }
            else if (text[i] == text[at])
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether <c>key:</c> or <c>- </c> stands there, or a document's mark.</summary>
    private static bool IsKeyOrItem(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "- ", 0, 2) == 0 || string.CompareOrdinal(text, at, "---", 0, 3) == 0
            || string.CompareOrdinal(text, at, "...", 0, 3) == 0)
        {
            return true;
        }

        var end = at;
        while (end < text.Length && end - at <= Limits.KeyLength && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or '"' or '\'' or ' '))
        {
            end++;
        }

        return end > at && end < text.Length && text[end] == ':' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));
    }
}
