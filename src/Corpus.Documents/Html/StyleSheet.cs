using AngleSharp.Dom;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>
/// The rules of a page's own style sheets whose selectors name an element by tag, class and id alone. Style sheets elsewhere are not fetched, and other
/// selectors are not understood: what they would hide is seen.
/// </summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, List<Rule>> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, Declarations> _known = [];
    private int _count;

    public bool HasRules => _count > 0;

    /// <summary>Adds the rules of a sheet, as far as they hold on a screen of any width.</summary>
    public void Add(string sheet, Allowance allowance)
    {
        var text = WithoutComments(sheet);
        var index = 0;
        var depth = 0;
        while (index < text.Length)
        {
            allowance.Check();
            var brace = text.AsSpan(index).IndexOfAny("{};");
            if (brace < 0)
            {
                return;
            }

            var head = text.AsSpan(index, brace).Trim();
            var mark = text[index + brace];
            index += brace + 1;
            if (mark == '}')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (mark == '{' && head is ['@', ..])
            {
                if (HoldsOnScreens(head))
                {
                    depth++;
                }
                else
                {
                    index = EndOfBlock(text, index);
                }
            }
            else if (mark == '{')
            {
                var end = text.AsSpan(index).IndexOfAny("{}");
                end = end < 0 ? text.Length : index + end;
                Add(head.ToString(), Declarations.Parse(text[index..end]));
                index = end < text.Length && text[end] == '}' ? end + 1 : EndOfBlock(text, Math.Min(end + 1, text.Length));
            }
        }
    }

    /// <summary>What an element's own style says, and where it says nothing, the sheets.</summary>
    public Declarations Of(IElement element)
    {
        if (_count == 0 && !element.HasAttribute("style"))
        {
            return Declarations.None;
        }

        if (!_known.TryGetValue(element, out var found))
        {
            var own = element.GetAttribute("style") is { Length: > 0 } style ? Declarations.Parse(style) : Declarations.None;
            _known.Add(element, found = _count == 0 ? own : own.Over(OfSheets(element)));
        }

        return found;
    }

    private Declarations OfSheets(IElement element)
    {
        var matches = new List<Rule>();
        Collect(element.LocalName);
        if (element.HasAttribute("class"))
        {
            foreach (var name in element.ClassList)
            {
                Collect("." + name);
            }
        }

        if (element.Id is { Length: > 0 } id)
        {
            Collect("#" + id);
        }

        matches.Sort(static (left, right) => (right.Weight, right.Order).CompareTo((left.Weight, left.Order)));
        return matches.Aggregate(Declarations.None, static (found, rule) => found.Over(rule.Declarations));

        void Collect(string key)
        {
            foreach (var rule in _rules.GetValueOrDefault(key) ?? [])
            {
                if (rule.Parts.All(part => Has(element, part)))
                {
                    matches.Add(rule);
                }
            }
        }
    }

    private static bool Has(IElement element, string part) => part[0] switch
    {
        '.' => element.ClassList.Contains(part[1..]),
        '#' => element.Id == part[1..],
        _ => element.LocalName == part,
    };

    private void Add(string selectors, Declarations declarations)
    {
        if (declarations == Declarations.None)
        {
            return;
        }

        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries))
        {
            if (PartsOf(selector) is not { Count: > 0 } parts)
            {
                continue;
            }

            var weight = parts.Sum(static part => part[0] == '#' ? 100 : part[0] == '.' ? 10 : 1);
            var key = parts.MaxBy(static part => part[0] == '#' ? 2 : part[0] == '.' ? 1 : 0)!;
            if (!_rules.TryGetValue(key, out var rules))
            {
                _rules.Add(key, rules = []);
            }

            rules.Add(new(parts, declarations, weight, _count++));
        }
    }

    private static List<string>? PartsOf(string selector)
    {
        var parts = new List<string>();
        var start = 0;
        for (var index = 0; index <= selector.Length; index++)
        {
            if (index == selector.Length || selector[index] is '.' or '#')
            {
                if (index - start > (selector.AsSpan(start) is ['.' or '#', ..] ? 1 : 0))
                {
                    parts.Add(start == 0 && selector[0] is not ('.' or '#') ? selector[..index].ToLowerInvariant() : selector[start..index]);
                }
                else if (index > 0)
                {
                    return null;
                }

                start = index;
            }
            else if (!char.IsLetterOrDigit(selector[index]) && selector[index] is not ('-' or '_'))
            {
                return null;
            }
        }

        return parts;
    }

    private static bool HoldsOnScreens(ReadOnlySpan<char> head)
    {
        if (head.StartsWith("@supports", StringComparison.OrdinalIgnoreCase) || head.StartsWith("@layer", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return head.StartsWith("@media", StringComparison.OrdinalIgnoreCase)
            && head[6..].Trim() is var media
            && (media.Equals("screen", StringComparison.OrdinalIgnoreCase) || media.Equals("all", StringComparison.OrdinalIgnoreCase));
    }

    private static int EndOfBlock(string text, int index)
    {
        for (var depth = 1; index < text.Length && depth > 0; index++)
        {
            depth += text[index] == '{' ? 1 : text[index] == '}' ? -1 : 0;
        }

        return index;
    }

    private static string WithoutComments(string text)
    {
        var start = text.IndexOf("/*", StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var kept = new System.Text.StringBuilder(text.Length);
        var index = 0;
        while (start >= 0)
        {
            kept.Append(text, index, start - index);
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            index = end < 0 ? text.Length : end + 2;
            start = text.IndexOf("/*", index, StringComparison.Ordinal);
        }

        return kept.Append(text, index, text.Length - index).ToString();
    }

    private sealed record Rule(List<string> Parts, Declarations Declarations, int Weight, int Order);
}
