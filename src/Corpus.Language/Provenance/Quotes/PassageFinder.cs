using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>
/// Says why a quote is not in a text: that it stands there inside words, or which passage is most like it. Looks only where the quote's rarer words
/// are, and at a bounded number of places, so that a thousand wrong quotes cost little.
/// </summary>
internal static class PassageFinder
{
    /// <summary>How many of a quote's words are looked up.</summary>
    private const int Words = 64;

    /// <summary>A word that stands in more places than this says nothing about where the quote is.</summary>
    private const int Places = 256;

    /// <summary>How many words may have been left out or put in before a word that still votes for the same place.</summary>
    private const int Near = 2;

    /// <summary>The longest text that is searched from end to end for a quote of one word.</summary>
    private const int ScannedCharacters = 1024 * 1024;

    public static QuoteFailure Explain(DocumentText document, FoldedText quote)
    {
        var text = document.Text;
        var anchors = Anchors(document, quote);
        var kind = StandsAsWords(text, quote, anchors) ? QuoteFailureKind.OtherPunctuation
            : StandsInsideWord(text, quote, anchors) ? QuoteFailureKind.InsideWord
            : QuoteFailureKind.NotFound;
        var nearest = BestStart(text, quote, anchors) is { } start ? PassageComparison.Of(quote, text, start) : null;
        return new(kind, nearest, LeadingWords(document, quote));
    }

    /// <summary>Places of the text where one of the quote's words is: as (the word in the quote, the word in the text).</summary>
    private static List<(int Word, int Position)> Anchors(DocumentText document, FoldedText quote)
    {
        var index = document.Index(1);
        var anchors = new List<(int, int)>();
        for (var word = 0; word < Math.Min(quote.Count, Words); word++)
        {
            var candidates = index.Candidates(quote, word);
            for (var candidate = 0; candidate < Math.Min(candidates.Length, Places); candidate++)
            {
                if (IsSameWord(quote, word, document.Text, candidates[candidate]))
                {
                    anchors.Add((word, candidates[candidate]));
                }
            }
        }

        return anchors;
    }

    private static bool StandsAsWords(FoldedText text, FoldedText quote, List<(int Word, int Position)> anchors)
    {
        var pattern = quote.Span(0, quote.Count);
        return anchors.Exists(anchor =>
        {
            var first = anchor.Position - anchor.Word;
            return first >= 0 && first + quote.Count <= text.Count
                && text.End(first + quote.Count - 1) - text.Start(first) == pattern.Length
                && string.CompareOrdinal(text.Folded, text.Start(first), pattern, 0, pattern.Length) == 0;
        });
    }

    private static bool StandsInsideWord(FoldedText text, FoldedText quote, List<(int Word, int Position)> anchors)
    {
        var pattern = quote.Span(0, quote.Count);
        if (quote.Count == 1)
        {
            return text.Folded.Length <= ScannedCharacters && text.Folded.IndexOf(pattern, StringComparison.Ordinal) >= 0;
        }

        return anchors.Exists(anchor =>
        {
            var start = text.Start(anchor.Position) - (quote.Start(anchor.Word) - quote.Start(0));
            return start >= 0 && string.CompareOrdinal(text.Folded, start, pattern, 0, pattern.Length) == 0;
        });
    }

    /// <summary>Where the passage begins that most of the quote's words agree on; words that were left out or put in move it by a few.</summary>
    private static int? BestStart(FoldedText text, FoldedText quote, List<(int Word, int Position)> anchors)
    {
        if (anchors.Count == 0)
        {
            return null;
        }

        var starts = new int[anchors.Count];
        for (var index = 0; index < starts.Length; index++)
        {
            starts[index] = Math.Min(Math.Max(0, anchors[index].Position - anchors[index].Word), Math.Max(0, text.Count - quote.Count));
        }

        Array.Sort(starts);

        // Each place has the votes within two words of it, its own counting twice; of equals the first is taken.
        var best = 0;
        var bestScore = -1;
        for (int index = 0, low = 0, high = 0; index < starts.Length;)
        {
            var start = starts[index];
            var end = index;
            while (end < starts.Length && starts[end] == start)
            {
                end++;
            }

            while (starts[low] < start - Near)
            {
                low++;
            }

            while (high < starts.Length && starts[high] <= start + Near)
            {
                high++;
            }

            var score = high - low + end - index;
            if (score > bestScore)
            {
                (best, bestScore) = (start, score);
            }

            index = end;
        }

        return best;
    }

    /// <summary>How many of the quote's first words stand in the text in a row.</summary>
    private static int LeadingWords(DocumentText document, FoldedText quote)
    {
        var text = document.Text;
        var longest = 0;
        var candidates = document.Index(Math.Min(quote.Count, QuoteLimits.WindowWords)).Candidates(quote, 0);
        if (candidates.Length == 0)
        {
            candidates = document.Index(1).Candidates(quote, 0);
        }

        for (var candidate = 0; candidate < Math.Min(candidates.Length, Places); candidate++)
        {
            var position = candidates[candidate];
            var words = 0;
            while (words < quote.Count && position + words < text.Count && IsSameWord(quote, words, text, position + words)
                && (words == 0 || quote.GapAfter(words - 1) == text.GapAfter(position + words - 1)))
            {
                words++;
            }

            longest = Math.Max(longest, words);
        }

        return longest;
    }

    private static bool IsSameWord(FoldedText quote, int word, FoldedText text, int position)
    {
        var length = quote.End(word) - quote.Start(word);
        return text.End(position) - text.Start(position) == length
            && string.CompareOrdinal(quote.Folded, quote.Start(word), text.Folded, text.Start(position), length) == 0;
    }
}
