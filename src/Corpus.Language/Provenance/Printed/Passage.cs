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

    /// <summary>In which cells the words of the document stand, whether its text is at hand or not.</summary>
    public DocumentLayout Layout { get; init; } = DocumentLayout.None;

    /// <summary>How much the index of a word in the document is higher than in <see cref="Text"/>.</summary>
    public int Offset { get; init; }

    /// <summary>Whether the quote is a row of a table, or a part of one, so that what it goes over are ends of cells and nothing else.</summary>
    public bool IsRow
    {
        get
        {
            for (var word = First; word < End; word++)
            {
                if (CellOf(word) is not { } cell || (word > First && cell.StartsRow && cell.First == word + Offset))
                {
                    return false;
                }
            }

            return Count > 0;
        }
    }

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
            ? new(document.Text, first, alone.Count) { IsInDocument = true, Layout = document.Layout }
            : position is { } offset && evidence is not null && offset + alone.Count <= evidence.WordCount
                ? alone with { Layout = evidence.Layout, Offset = offset }
            : alone;
    }

    /// <summary>The cell that a word is in; null where it is in none that is known.</summary>
    public TableCell? CellOf(int word) => Layout.Cells.Count == 0 ? null : Layout.CellOf(word + Offset);

    /// <summary>What parts a word from the one before it; null where nothing does.</summary>
    public string? BorderBefore(int word)
    {
        if (word > 0 && CellOf(word - 1)?.First != CellOf(word)?.First)
        {
            return CellOf(word - 1) is not null && CellOf(word) is { StartsRow: false } ? Borders.Cell : Borders.Row;
        }

        return Borders.Before(Text, word);
    }

    /// <summary>
    /// Whether a word is right behind the one before it, with a space between and nothing else, or, in Chinese and Japanese, with nothing at all.
    /// </summary>
    public bool Follows(int word) => word > 0 && word < Text.Count && BorderBefore(word) is null
        && (Text.Start(word) == Text.End(word - 1) || (Text.Start(word) - Text.End(word - 1) == 1 && Text.Folded[Text.End(word - 1)] == ' '));

    /// <summary>Whether a word may begin a sentence, so that its capital says nothing.</summary>
    [MethodImpl(JitHints.Step)]
    public bool MayBeginSentence(int word)
    {
        if (word == 0 || BorderBefore(word) is not null)
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
