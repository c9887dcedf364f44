using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Corpus.Documents.Html;

/// <summary>
/// The words of an element's class and id: <c>CookieBanner_main</c> has cookie, banner and main. Authors name by them what they mean, in English on pages of
/// any language.
/// </summary>
internal static class ElementNames
{
    /// <summary>Words that say nothing of what a part is for.</summary>
    private static readonly FrozenSet<string> PlainWords = FrozenSet.ToFrozenSet(
        ["bar", "banner", "box", "container", "wrapper", "wrap", "main", "popup", "overlay", "modal", "notice", "message", "info", "law", "widget", "block",
         "section",
         "list", "content", "inner", "outer", "top", "bottom", "left", "right", "header", "footer", "site", "global", "primary", "secondary", "sdk",
         "root", "app", "js", "id"],
        StringComparer.Ordinal);

    /// <summary>
    /// Whether a class has one of the words, or the id has nothing else: ids are made of headings, too, and a section about cookie objects is no banner.
    /// </summary>
    public static bool HasWord(IElement element, FrozenSet<string> words)
    {
        if (element.GetAttribute("class") is { Length: > 0 } classes && Words(classes).Any(words.Contains))
        {
            return true;
        }

        return element.GetAttribute("id") is { Length: > 0 } id
            && Words(id).Any(words.Contains)
            && Words(id).All(word => words.Contains(word) || PlainWords.Contains(word) || int.TryParse(word, out _));
    }

    private static IEnumerable<string> Words(string names)
    {
        var start = 0;
        for (var index = 0; index <= names.Length; index++)
        {
            var isEnd = index == names.Length || !char.IsLetterOrDigit(names[index]);
            var isCapital = !isEnd && index > start && char.IsUpper(names[index]) && char.IsLower(names[index - 1]);
            if (isEnd || isCapital)
            {
                if (index > start)
                {
                    yield return names[start..index].ToLowerInvariant();
                }

                start = isEnd ? index + 1 : index;
            }
        }
    }
}
