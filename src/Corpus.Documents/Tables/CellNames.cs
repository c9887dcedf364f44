namespace Corpus.Documents.Tables;

/// <summary>The names of cells: <c>B3</c>, <c>A1:C7</c>. Rows and columns from 0.</summary>
internal static class CellNames
{
    /// <summary>The most columns and rows that a sheet can have.</summary>
    public const int Columns = 16_384;

    public const int Rows = 1_048_576;

    /// <summary>The place of a cell; null where it is no name, or of a cell that no sheet has.</summary>
    public static (int Row, int Column)? Place(ReadOnlySpan<char> name)
    {
        var (row, column, index) = (0, 0, 0);
        for (; index < name.Length && char.IsAsciiLetter(name[index]) && column < Columns; index++)
        {
            column = (column * 26) + (name[index] | ' ') - 'a' + 1;
        }

        var digits = index;
        for (; index < name.Length && char.IsAsciiDigit(name[index]) && row <= Rows; index++)
        {
            row = (row * 10) + name[index] - '0';
        }

        return index == name.Length && digits > 0 && index > digits && row is > 0 and <= Rows && column <= Columns ? (row - 1, column - 1) : null;
    }

    public static MergedArea? Area(string? name)
    {
        var text = (name ?? "").Replace("$", "", StringComparison.Ordinal).AsSpan();
        var colon = text.IndexOf(':');
        return Place(colon < 0 ? text : text[..colon]) is { } first && Place(colon < 0 ? text : text[(colon + 1)..]) is { } last
            ? new(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column))
            : null;
    }
}
