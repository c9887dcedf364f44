namespace Corpus.Documents.Tables;

/// <summary>A cell of a table that has text.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Text">What it shows.</param>
/// <param name="IsValue">Whether it is a number, date or other value, no word that could head a column.</param>
internal readonly record struct GridCell(int Column, string Text, bool IsValue)
{
    /// <summary>The last column that it covers; <see cref="Column"/> where it covers but one.</summary>
    public int LastColumn { get; init; } = Column;
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Those that have text, by their columns.</param>
/// <param name="IsHeader">Whether the document says that it heads the columns.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells, bool IsHeader = false);
