using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>The words that are quoted, and, where the document's text is at hand, those around them.</summary>
/// <param name="Text">What they are in.</param>
/// <param name="First">The index of the first word that is quoted.</param>
/// <param name="Count">How many are.</param>
internal sealed record Passage(FoldedText Text, int First, int Count)
{
    /// <summary>The index after the last word that is quoted.</summary>
    public int End => First + Count;

    /// <summary>Whether these are words of the document's text, so that what is before and behind them is known.</summary>
    public bool IsInDocument { get; init; }

    /// <summary>A quote by itself; one that is no text has no words.</summary>
    public static Passage Of(string quote)
    {
        var text = QuotePieces.CanBeRead(quote) ? FoldedText.Of(quote) : FoldedText.Empty;
        return new(text, 0, text.Count);
    }

    /// <summary>A quote where its document has it, if the text of that is at hand.</summary>
    public static Passage Of(string quote, QuoteEvidence? evidence, int? position)
    {
        var alone = Of(quote);
        return evidence is DocumentText document && position is { } first && first + alone.Count <= document.Text.Count
            ? new(document.Text, first, alone.Count) { IsInDocument = true }
            : alone;
    }

    /// <summary>
    /// Whether a word is right behind the one before it, with a space between and nothing else, or, in Chinese and Japanese, with nothing at all.
    /// </summary>
    public bool Follows(int word) => word > 0 && word < Text.Count && !Borders.IsBefore(Text, word)
        && (Text.Start(word) == Text.End(word - 1) || (Text.Start(word) - Text.End(word - 1) == 1 && Text.Folded[Text.End(word - 1)] == ' '));

    /// <summary>Whether a word may begin a sentence, so that its capital says nothing.</summary>
    [MethodImpl(JitHints.Step)]
    public bool MayBeginSentence(int word)
    {
        if (word == 0 || Borders.IsBefore(Text, word))
        {
            return true;
        }

        for (var index = Text.End(word - 1); index < Text.Start(word); index++)
        {
            if (Text.Folded[index] is not (' ' or ',' or ';' or '\'' or '&' or ')' or '/'))
            {
                return true;
            }
        }

        return false;
    }
}
