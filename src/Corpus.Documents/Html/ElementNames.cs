using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Corpus.Documents.Html;

/// <summary>The words of an element's class and id: <c>CookieBanner_main</c> has cookie, banner and main. Authors name by them what they mean, in English on pages of any language.</summary>
internal static class ElementNames
{
    public static bool HasWord(IElement element, FrozenSet<string> words)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["class", "id"])
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } names && Words(names).Any(words.Contains))
            {
                return true;
            }
        }

        return false;
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
