using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>What folding does to the characters of one word, or of what is between two words.</summary>
internal static class Folding
{
    /// <summary>Appends the folded form of a piece of a text without soft hyphens.</summary>
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
                if (folded.Length == first || folded[folded.Length - 1] != ' ')
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
