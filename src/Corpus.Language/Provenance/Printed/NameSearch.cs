using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Looks for a name or a text in a quote. Unlike a quote in a document, a name may end before <c>'s</c>, and begin or end at a hyphen or a slash:
/// “Russia” is in “Russia's” and in “the Russia-Iran treaty”, but not in “non-Russia”, nor “5” in “5.5”.
/// </summary>
internal static class NameSearch
{
    private static readonly string[] Negations = ["non", "anti", "ex", "un"];

    /// <param name="quote">The folded quote.</param>
    /// <param name="name">The folded name, trimmed.</param>
    /// <param name="comparison">How letters are compared.</param>
    public static bool Contains(FoldedText quote, string name, StringComparison comparison)
    {
        var text = quote.Folded;
        var word = 0;
        for (var start = text.IndexOf(name, comparison); start >= 0; start = start + 1 < text.Length ? text.IndexOf(name, start + 1, comparison) : -1)
        {
            var end = start + name.Length;
            while (word + 1 < quote.Count && quote.End(word) <= start)
            {
                word++;
            }

            if (BeginsWell(quote, word, start) && EndsWell(quote, start, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWell(FoldedText quote, int word, int start)
    {
        var text = quote.Folded;
        if (start <= quote.Start(word) || start >= quote.End(word))
        {
            return true;
        }

        if (Characters.IsDigit(text, start) || !Characters.IsCore(text, start) || text[start - 1] is not ('-' or '/'))
        {
            return false;
        }

        var before = text.Substring(quote.Start(word), start - 1 - quote.Start(word));
        return !Array.Exists(Negations, negation => before.Equals(negation, StringComparison.OrdinalIgnoreCase));
    }

    private static bool EndsWell(FoldedText quote, int start, int end)
    {
        var text = quote.Folded;
        if (end == text.Length || !IsInsideWord(quote, start, end))
        {
            return true;
        }

        var last = end - (char.IsLowSurrogate(text[end - 1]) ? 2 : 1);
        if (Characters.IsDigit(text, last) && !IsHyphenBeforeLetter(text, end))
        {
            return false;
        }

        return text[end] is '-' or '/' || IsPossessive(text, end);
    }

    private static bool IsInsideWord(FoldedText quote, int start, int end)
    {
        var low = 0;
        var high = quote.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (quote.Start(middle) < end)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return quote.Start(low) < end && end < quote.End(low) && start < quote.End(low);
    }

    private static bool IsHyphenBeforeLetter(string text, int end) => text[end] == '-' && end + 1 < text.Length && char.IsLetter(text, end + 1);

    private static bool IsPossessive(string text, int end) =>
        text[end] == '\'' && end + 1 < text.Length && text[end + 1] is 's' or 'S'
        && (end + 2 == text.Length || !(Characters.IsCore(text, end + 2) || Characters.IsMark(text, end + 2)));
}
