using System.Collections.Frozen;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>
/// Looks over the tags of a page before it is parsed. A parser of HTML takes time by the square of how deep elements are nested, cannot be stopped, and keeps
/// what it reads; so what is too deep or too long is found first.
/// </summary>
internal static class TagDepth
{
    /// <summary>Elements that end by themselves where the next one begins.</summary>
    private static readonly FrozenSet<string> SelfEnding = FrozenSet.ToFrozenSet(
        ["p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rp", "rt", "html", "head", "body"],
        StringComparer.Ordinal);

    /// <summary>Elements whose content has no tags.</summary>
    private static readonly FrozenSet<string> Raw = FrozenSet.ToFrozenSet(
        ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"], StringComparer.Ordinal);

    public static void Check(string page, Allowance allowance)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (depth, characters, index) = (0, 0L, 0);
        while (index < page.Length)
        {
            allowance.Check();
            var tag = page.IndexOf('<', index);
            characters += Shown(page.AsSpan(index, (tag < 0 ? page.Length : tag) - index));
            allowance.CheckCharacters(characters);
            if (tag < 0)
            {
                return;
            }

            if (page.AsSpan(tag).StartsWith("<!--"))
            {
                var end = page.IndexOf("-->", tag + 4, StringComparison.Ordinal);
                index = end < 0 ? page.Length : end + 3;
                continue;
            }

            var isEnd = tag + 1 < page.Length && page[tag + 1] == '/';
            var start = tag + (isEnd ? 2 : 1);
            var stop = start;
            while (stop < page.Length && (char.IsAsciiLetterOrDigit(page[stop]) || page[stop] == '-'))
            {
                stop++;
            }

            var name = page.AsSpan(start, stop - start);
            index = Math.Max(stop, tag + 1);
            if (name.IsEmpty)
            {
                continue;
            }

            var known = name.ToString().ToLowerInvariant();
            if (!isEnd && Raw.Contains(known))
            {
                var end = page.IndexOf("</" + known, stop, StringComparison.OrdinalIgnoreCase);
                index = end < 0 ? page.Length : end;
                continue;
            }

            // What is in quotation marks may hold “>”, which then counts as text: more, never less.
            var close = page.IndexOf('>', stop);
            index = close < 0 ? page.Length : close + 1;
            if (SelfEnding.Contains(known) || HtmlElements.IsVoid(known))
            {
                continue;
            }

            var count = open.GetValueOrDefault(known);
            if (!isEnd)
            {
                open[known] = count + 1;
                depth++;
            }
            else if (count > 0)
            {
                open[known] = count - 1;
                depth--;
            }

            allowance.CheckDepth(depth / HtmlFormat.InlineDepth);
        }
    }

    private static int Shown(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (WhiteSpace.Is(text[index]))
            {
                continue;
            }

            count++;
            if (text[index] == '&' && text.Slice(index, Math.Min(12, text.Length - index)).IndexOf(';') is > 0 and < 12 and var end)
            {
                index += end;
            }
        }

        return count;
    }
}
