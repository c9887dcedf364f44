using System.Text;

namespace Corpus.Documents.Html;

/// <summary>
/// XHTML may close any element in its own tag (<c>&lt;a id="x"/&gt;</c>) and has CDATA sections; HTML knows neither, and <c>&lt;script/&gt;</c> would swallow
/// the page.
/// </summary>
internal static class XhtmlTags
{
    public static bool IsXhtml(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 1_024)).TrimStart();
        return start.StartsWith("<?xml", StringComparison.Ordinal) || start.Contains("//DTD XHTML", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The same page in tags that HTML knows.</summary>
    public static string ToHtml(string text)
    {
        var html = new StringBuilder(text.Length + 64);
        var index = 0;
        while (index < text.Length)
        {
            var open = text.IndexOf('<', index);
            if (open < 0)
            {
                break;
            }

            html.Append(text, index, open - index);
            index = Copy(text, open, html);
        }

        return html.Append(text, index, text.Length - index).ToString();
    }

    private static int Copy(string text, int open, StringBuilder html)
    {
        var rest = text.AsSpan(open);
        if (rest.StartsWith("<!--"))
        {
            return CopyTo(text, open, "-->", html);
        }

        if (rest.StartsWith("<![CDATA["))
        {
            var end = text.IndexOf("]]>", open, StringComparison.Ordinal);
            var content = text[(open + 9)..(end < 0 ? text.Length : end)];
            html.Append(content.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
            return end < 0 ? text.Length : end + 3;
        }

        if (rest.StartsWith("<?"))
        {
            var end = text.IndexOf("?>", open, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }

        var name = NameAt(text, open + 1);
        if (name is "script" or "style")
        {
            var tag = EndOfTag(text, open);
            if (!IsClosed(text, tag))
            {
                return CopyTo(text, open, $"</{name}", html);
            }
        }

        var close = EndOfTag(text, open);
        if (name.Length > 0 && IsClosed(text, close) && !HtmlElements.IsVoid(name))
        {
            html.Append(text, open, close - 1 - open).Append("></").Append(name).Append('>');
        }
        else
        {
            html.Append(text, open, Math.Min(close + 1, text.Length) - open);
        }

        return Math.Min(close + 1, text.Length);
    }

    private static int CopyTo(string text, int open, string end, StringBuilder html)
    {
        var found = text.IndexOf(end, open + 1, StringComparison.OrdinalIgnoreCase);
        var stop = found < 0 ? text.Length : found + end.Length;
        html.Append(text, open, stop - open);
        return stop;
    }

    private static string NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ':' or '-'))
        {
            end++;
        }

        return text[start..end].ToLowerInvariant();
    }

    private static bool IsClosed(string text, int close) => close < text.Length && text[close - 1] == '/';

    private static int EndOfTag(string text, int open)
    {
        var quotation = '\0';
        for (var index = open + 1; index < text.Length; index++)
        {
            var character = text[index];
            if (quotation != '\0')
            {
                quotation = character == quotation ? '\0' : quotation;
            }
            else if (character is '"' or '\'')
            {
                quotation = character;
            }
            else if (character is '>' or '<')
            {
                return character == '>' ? index : index - 1;
            }
        }

        return text.Length;
    }
}
