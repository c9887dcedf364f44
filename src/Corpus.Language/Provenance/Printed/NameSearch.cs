using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Looks for a name or a text in a quote. Unlike a quote in a document, a name may end before <c>'s</c>, and begin or end at a hyphen or a slash:
/// “Russia” is in “Russia's” and in “the Russia-Iran treaty”, but “5” is not in “5.5”. What is joined to it there is for <see cref="NameReader"/> to judge.
/// </summary>
internal static class NameSearch
{
    /// <param name="passage">Where to look.</param>
    /// <param name="name">The folded name, trimmed; it has a word.</param>
    /// <param name="comparison">How letters are compared.</param>
    [MethodImpl(JitHints.Loop)]
    public static IEnumerable<NameFound> Find(Passage passage, string name, StringComparison comparison)
    {
        if (passage.Count == 0)
        {
            yield break;
        }

        var quote = passage.Text;
        var text = quote.Folded;
        var word = passage.First;
        var limit = passage.End < quote.Count ? quote.Start(passage.End) : text.Length;
        for (var start = IndexOf(word > 0 ? quote.End(word - 1) : 0); start >= 0; start = IndexOf(start + 1))
        {
            var end = start + name.Length;
            while (word + 1 < passage.End && quote.End(word) <= start)
            {
                word++;
            }

            var last = word;
            while (last + 1 < passage.End && quote.Start(last + 1) < end)
            {
                last++;
            }

            if (BeginsWell(quote, word, start) && EndsWell(quote, last, end) && !HasBorder(passage, word, last))
            {
                yield return new(start, end, word, last);
            }
        }

        int IndexOf(int from) => from + name.Length > limit ? -1 : text.IndexOf(name, from, limit - from, comparison);
    }

    private static bool HasBorder(Passage passage, int first, int last)
    {
        for (var word = first + 1; word <= last; word++)
        {
            if (passage.BorderBefore(word) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWell(FoldedText quote, int word, int start)
    {
        var text = quote.Folded;
        return start <= quote.Start(word) || start >= quote.End(word)
            || (!Characters.IsDigit(text, start) && Characters.IsCore(text, start) && text[start - 1] is '-' or '/');
    }

    private static bool EndsWell(FoldedText quote, int word, int end)
    {
        var text = quote.Folded;
        if (end >= quote.End(word))
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

    private static bool IsHyphenBeforeLetter(string text, int end) => text[end] == '-' && end + 1 < text.Length && char.IsLetter(text, end + 1);

    private static bool IsPossessive(string text, int end) =>
        text[end] == '\'' && end + 1 < text.Length && text[end + 1] is 's' or 'S'
        && (end + 2 == text.Length || !(Characters.IsCore(text, end + 2) || Characters.IsMark(text, end + 2)));
}

/// <summary>Where a name is: places in the folded text, and the words that it begins and ends in.</summary>
internal readonly record struct NameFound(int Start, int End, int First, int Last);
