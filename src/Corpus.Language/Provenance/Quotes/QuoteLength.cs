using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>
/// How long a quote is to those who limit it. In Chinese and Japanese each character is a word to the proof, but two make about what a word is in other
/// languages, and count as one here.
/// </summary>
internal static class QuoteLength
{
    private const int CharactersOfWord = 2;

    /// <summary>How many words a text counts as.</summary>
    [MethodImpl(JitHints.Loop)]
    public static int Of(FoldedText text)
    {
        var characters = Characters(text);
        return text.Count - characters + ((characters + CharactersOfWord - 1) / CharactersOfWord);
    }

    /// <summary>How many words of a text are single characters of Chinese or Japanese.</summary>
    [MethodImpl(JitHints.Loop)]
    public static int Characters(FoldedText text)
    {
        var characters = 0;
        for (var word = 0; word < text.Count; word++)
        {
            characters += EastAsian.IsSingle(text.Folded, text.Start(word)) ? 1 : 0;
        }

        return characters;
    }
}
