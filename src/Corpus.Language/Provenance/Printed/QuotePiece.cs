using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>A piece of a word, cut at its hyphens: <c>20-year</c> has two.</summary>
/// <param name="Text">The piece, folded.</param>
/// <param name="Separator">
/// What stands before it: <c>-</c> within a word, else what stands between two words, folded; empty at the quote's start, and beside words of Chinese and
/// Japanese. Commas, semicolons and parentheses of other scripts are those of Latin script with their spaces: <see cref="Punctuation.Spaced"/>.
/// </param>
/// <param name="IsInWord">Whether it is joined to the piece before it.</param>
/// <param name="Word">The index of the word in the quote.</param>
internal sealed record QuotePiece(string Text, string Separator, bool IsInWord, int Word)
{
    /// <summary>What stands before it, as it is.</summary>
    public string Gap { get; init; } = Separator;

    /// <summary>Whether a line begins with it.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Whether a blank line, a tab, a cell or the mark of a list is before it: what is behind says nothing of it.</summary>
    public bool IsBehindBorder { get; init; }

    /// <summary>Whether a cell of a known table begins with it, or ends before it; never the first of a quote.</summary>
    public bool StartsCell { get; init; }

    /// <summary>Whether spaces stand before it that folding made nothing, and no line end: in Chinese and Japanese two columns may be apart by them.</summary>
    public bool IsSpaced { get; init; }

    /// <summary>
    /// Whether it follows the piece before it with nothing but a space or a hyphen between, or, in Chinese and Japanese, with nothing at all.
    /// </summary>
    public bool Follows => IsInWord || ((Separator == " " || (Separator.Length == 0 && Word > 0)) && !IsBehindBorder);

    /// <summary>Whether the piece is this English word, without regard to case.</summary>
    public bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
