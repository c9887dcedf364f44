namespace Corpus.Documents.Text;

/// <summary>A cell of a row that is to be written.</summary>
/// <param name="Text">What it shows; empty for an empty one, and where another cell covers it.</param>
/// <param name="Header">What heads its column; null where nothing does, and in a header itself.</param>
internal readonly record struct RowCell(string Text, string? Header = null);
