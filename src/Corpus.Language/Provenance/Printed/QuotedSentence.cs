using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>The sentence of a document in which a quote is. A full stop behind an initial or a known abbreviation ends none.</summary>
internal static class QuotedSentence
{
    /// <summary>How many words are read to either side: what is farther away says nothing of the quote.</summary>
    private const int WordsAround = 100;

    /// <param name="text">The document.</param>
    /// <param name="first">The first word of the quote.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="language">The language of the document.</param>
    [MethodImpl(JitHints.Loop)]
    public static string Of(FoldedText text, int first, int words, QuoteLanguage language)
    {
        var tables = LanguageTables.Of(language);
        var start = first;
        while (start > 0 && start > first - WordsAround && !Ends(text, start - 1, tables))
        {
            start--;
        }

        var last = Math.Min(first + words, text.Count) - 1;
        for (var end = last; last < text.Count - 1 && last < end + WordsAround && !Ends(text, last, tables);)
        {
            last++;
        }

        return text.Folded.Substring(text.Start(start), text.End(last) - text.Start(start));
    }

    private static bool Ends(FoldedText text, int word, LanguageTables? tables)
    {
        var gap = text.GapAfter(word);
        var isPoint = false;
        foreach (var character in gap)
        {
            var mark = Punctuation.Plain(character);
            if (mark is '!' or '?' or Punctuation.Stop)
            {
                return !Punctuation.GoesOnBehindQuotation(text, word);
            }

            isPoint |= mark == '.';
        }

        if (!isPoint)
        {
            return false;
        }

        // Chinese and Japanese have neither spaces nor abbreviations with points.
        if (EastAsian.Is(text.Folded, WordScanner.BaseBefore(text.Folded, text.End(word))))
        {
            return true;
        }

        // “Jan. 5”, “J. Smith”, “the U.S. delegation” go on; “in 2019. The …” does not.
        var before = text.Word(word);
        var next = text.Word(word + 1);
        return gap.IndexOf(' ') >= 0 && !char.IsLower(next, 0) && tables?.Abbreviations.Contains(before) != true && before.Length != 1
            && !(tables?.Context.HasOrdinalPoint == true && before.Length == 2 && before.All(Characters.IsAsciiDigit));
    }
}
