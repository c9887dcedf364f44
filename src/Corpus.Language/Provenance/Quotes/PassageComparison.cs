using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>Lays a quote beside a passage and finds where they differ: the longest common subsequence of their words and punctuation.</summary>
internal static class PassageComparison
{
    /// <summary>How much of a long quote is compared: a message that shows more helps nobody.</summary>
    private const int Words = 64;

    /// <summary>How many words before and after the likely place are looked at, for words that the quote left out.</summary>
    private const int Margin = 3;

    /// <summary>The longest word, punctuation included, that is shown whole.</summary>
    private const int ShownCharacters = 80;

    public static NearestPassage? Of(FoldedText quote, FoldedText text, int start)
    {
        var quoted = Pieces(quote, 0, Math.Min(quote.Count, Words), out _);
        var first = Math.Max(0, start - Margin);
        var printed = Pieces(text, first, Math.Min(text.Count, start + Math.Min(quote.Count, Words) + Margin), out var words);
        var pairs = Align(quoted, printed);
        if (pairs.Count == 0)
        {
            return null;
        }

        // The passage begins and ends with what the two have in common, widened by as much as the quote has beyond that.
        var from = Math.Max(0, pairs[0].Printed - pairs[0].Quoted);
        var to = Math.Min(printed.Count - 1, pairs[pairs.Count - 1].Printed + (quoted.Count - 1 - pairs[pairs.Count - 1].Quoted));
        var differences = Differences(quoted, printed, pairs, from, to);
        return differences.Count == 0
            ? null
            : new(Shown(printed, from, to + 1), words[from], EquatableArray.From(differences));
    }

    // A word is a piece, and so is what stands between two words where it is more than a space.
    private static List<string> Pieces(FoldedText text, int first, int end, out List<int> words)
    {
        var pieces = new List<string>();
        words = [];
        for (var word = first; word < end; word++)
        {
            pieces.Add(text.Word(word));
            words.Add(word);
            var gap = word + 1 < end ? text.GapAfter(word) : " ";
            if (gap.Length > 0 && gap != " ")
            {
                pieces.Add(gap);
                words.Add(word);
            }
        }

        return pieces;
    }

    private static List<(int Quoted, int Printed)> Align(List<string> quoted, List<string> printed)
    {
        var lengths = new int[quoted.Count + 1, printed.Count + 1];
        for (var i = quoted.Count - 1; i >= 0; i--)
        {
            for (var j = printed.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = quoted[i] == printed[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < quoted.Count && j < printed.Count;)
        {
            if (quoted[i] == printed[j] && lengths[i, j] == lengths[i + 1, j + 1] + 1)
            {
                pairs.Add((i++, j++));
            }
            else if (lengths[i, j + 1] >= lengths[i + 1, j])
            {
                j++;
            }
            else
            {
                i++;
            }
        }

        return pairs;
    }

    private static List<PassageDifference> Differences(List<string> quoted, List<string> printed, List<(int Quoted, int Printed)> pairs, int from, int to)
    {
        var differences = new List<PassageDifference>();
        var (i, j) = (0, from);
        foreach (var pair in pairs)
        {
            Add(pair.Quoted, pair.Printed);
            (i, j) = (pair.Quoted + 1, pair.Printed + 1);
        }

        Add(quoted.Count, to + 1);
        return differences;

        void Add(int quotedEnd, int printedEnd)
        {
            if (i < quotedEnd || j < printedEnd)
            {
                differences.Add(new(Shown(quoted, i, quotedEnd), Shown(printed, j, printedEnd)));
            }
        }
    }

    private static string Shown(List<string> pieces, int start, int end)
    {
        var shown = new List<string>();
        for (var index = start; index < end; index++)
        {
            var piece = pieces[index];
            if (piece.Length > ShownCharacters)
            {
                piece = piece.Substring(0, ShownCharacters - (char.IsHighSurrogate(piece[ShownCharacters - 1]) ? 1 : 0)) + "\u2026";
            }

            // What stands between words brings its own white space.
            var isGap = !WordScanner.StartsAt(piece, 0);
            var follows = shown.Count > 0 && !isGap && WordScanner.StartsAt(pieces[index - 1], 0) && AreApart(pieces[index - 1], piece);
            shown.Add(follows ? " " + piece : piece);
        }

        return string.Concat(shown).Trim(' ');
    }

    // Words of Chinese and Japanese stand side by side, but for two in katakana, which would be one.
    private static bool AreApart(string word, string next)
    {
        var last = WordScanner.BaseBefore(word, word.Length);
        return !(EastAsian.Is(word, last) || EastAsian.Is(next, 0)) || (EastAsian.IsKatakana(word, last) && EastAsian.IsKatakana(next, 0));
    }
}
