using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>What folding does to the characters of one word, or of what is between two words.</summary>
internal static class Folding
{
    /// <summary>Appends the folded form of a word, or of what is between two words, of a text without what <see cref="StrippedText"/> takes out.</summary>
    [MethodImpl(JitHints.Loop)]
    public static void Append(StringBuilder folded, string text, int start, int end)
    {
        var first = folded.Length;
        var isAscii = true;
        for (var index = start; index < end; index++)
        {
            var value = text[index];
            if (Characters.IsWhite(value))
            {
                var run = index;
                while (index + 1 < end && Characters.IsWhite(text[index + 1]))
                {
                    index++;
                }

                if (!IsNothing(text, run, index + 1))
                {
                    folded.Append(' ');
                }

                continue;
            }

            var character = Fold(text, index);
            isAscii &= character < '\u0080';
            folded.Append(character);
        }

        if (!isAscii)
        {
            Compose(folded, first);
        }
    }

    [MethodImpl(JitHints.Step)]
    private static char Fold(string text, int index)
    {
        var value = text[index];
        if (value < '\u0080')
        {
            return value;
        }

        if (Characters.IsLongDash(value))
        {
            return IsWhiteOrEdge(text, index - 1) && IsWhiteOrEdge(text, index + 1) ? '-' : Characters.EmDash;
        }

        return Characters.IsShortDash(value)
            ? WordScanner.IsSignOfNumber(text, index) ? value : '-'
            : Characters.FoldQuote(value);
    }

    /// <summary>
    /// Whether white space says nothing: beside a character of Chinese or Japanese, or their punctuation. A mark would join the word before, a sign become a
    /// dash, two words in katakana become one, and a full-width comma that of a number.
    /// </summary>
    private static bool IsNothing(string text, int start, int end)
    {
        var before = WordScanner.BaseBefore(text, start);
        var isBehind = before >= 0 && (EastAsian.Is(text, before) || (before == start - 1 && EastAsian.IsPunctuation(text[before])));
        if (end == text.Length)
        {
            return isBehind;
        }

        if (!(isBehind || IsEastAsian(text, end)) || Characters.IsMark(text, end) || Characters.IsShortDash(text[end]))
        {
            return false;
        }

        if (before < 0)
        {
            return true;
        }

        if (EastAsian.IsKatakana(text, before) && EastAsian.IsKatakana(text, end))
        {
            return WordScanner.EndOfLineBreak(text, start) == end;
        }

        return !(EastAsian.IsFullWidthDigit(text[before]) && EastAsian.IsPunctuation(text[end]))
            && !(EastAsian.IsFullWidthDigit(text[end]) && EastAsian.IsPunctuation(text[before]));
    }

    private static bool IsEastAsian(string text, int index) => EastAsian.Is(text, index) || EastAsian.IsPunctuation(text[index]);

    private static bool IsWhiteOrEdge(string text, int index) =>
        index < 0 || index >= text.Length || Characters.IsWhite(text[index]);

    // Word by word, so that the places of words are known in the result: a word never begins with a mark, so nothing composes across.
    private static void Compose(StringBuilder folded, int first)
    {
        var piece = folded.ToString(first, folded.Length - first);
        var composed = CanonicalComposition.Of(piece);
        if (ReferenceEquals(composed, piece))
        {
            return;
        }

        folded.Length = first;
        folded.Append(composed);
    }
}
