namespace Corpus.Language.Provenance.Quotes;

/// <summary>A cell of a table in a document, in words.</summary>
/// <param name="First">The index of the first word that begins in it.</param>
/// <param name="Words">How many words begin in it: at least one.</param>
/// <param name="StartsRow">Whether it is the first of its row.</param>
/// <param name="Header">What heads its column; null where nothing does, and in a header.</param>
internal readonly record struct TableCell(int First, int Words, bool StartsRow, string? Header)
{
    /// <summary>The index after its last word.</summary>
    public int End => First + Words;
}
