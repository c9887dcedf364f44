namespace Corpus.Documents.Text;

/// <summary>
/// A table of which cells may cover several rows and columns. The text of a cell is written once, at its first place; what it covers besides is empty. What
/// heads a column is what the header cells above say, in their order.
/// </summary>
internal sealed class TableGrid(Allowance allowance)
{
    /// <summary>As many columns as a spreadsheet may have.</summary>
    private const int MostColumns = 16_384;

    /// <summary>Longer than this no header grows by a further row: then it is none.</summary>
    private const int LongestHeader = 1_000;

    private readonly List<List<Cell>> _rows = [];

    /// <summary>For each column, until which row a cell from above covers it.</summary>
    private readonly List<int> _coveredUntil = [];

    private int _column;

    public int RowCount => _rows.Count;

    public void BeginRow()
    {
        allowance.Check();
        _rows.Add([]);
        _column = 0;
    }

    /// <summary>Adds the next cell of the row, in the next column that no cell from above covers.</summary>
    /// <param name="headsColumn">Whether it says what stands below it.</param>
    public void Add(string text, int columnSpan = 1, int rowSpan = 1, bool headsColumn = false)
    {
        allowance.Check();
        var row = _rows.Count - 1;
        while (_column < _coveredUntil.Count && _coveredUntil[_column] > row)
        {
            _column++;
        }

        var end = Math.Min(_column + Math.Max(columnSpan, 1), MostColumns);
        if (_column >= MostColumns)
        {
            throw new ReadingStoppedException(new(
                RefusalKind.TooMuch,
                FormattableString.Invariant($"has a table of more than {MostColumns:N0} columns"),
                "save the part that you quote as a document of its own"));
        }

        _rows[row].Add(new(_column, end, DocumentTextWriter.Line(text), headsColumn));
        var until = row + Math.Max(rowSpan, 1);
        while (_coveredUntil.Count < end)
        {
            _coveredUntil.Add(0);
        }

        for (; _column < end; _column++)
        {
            _coveredUntil[_column] = until;
        }
    }

    /// <summary>A cell that covers all rows to the end of its group ends with it.</summary>
    public void EndGroup()
    {
        for (var column = 0; column < _coveredUntil.Count; column++)
        {
            _coveredUntil[column] = Math.Min(_coveredUntil[column], _rows.Count);
        }
    }

    public void WriteTo(DocumentTextWriter writer)
    {
        writer.EndTable();
        var headers = new Dictionary<int, string>();
        var followsHeader = true;
        foreach (var row in _rows)
        {
            writer.Row(Shown(row, headers));

            // What goes across the whole table is the title of what follows, and heads no column.
            var heading = row.FindAll(cell => cell.HeadsColumn && cell.Text.Length > 0 && (cell.Column > 0 || cell.End < _coveredUntil.Count || cell.End == 1));
            var isHeader = heading.Count > 0 && row.All(static cell => cell.HeadsColumn || cell.Text.Length == 0);
            if (isHeader && !followsHeader)
            {
                // Headers that come again below values head what is below them, and what was before no longer.
                headers.Clear();
            }

            foreach (var cell in heading)
            {
                for (var column = cell.Column; column < cell.End; column++)
                {
                    headers[column] = followsHeader && headers.TryGetValue(column, out var above) ? Below(above, cell.Text) : cell.Text;
                }
            }

            followsHeader = isHeader || (followsHeader && row.TrueForAll(static cell => cell.HeadsColumn || cell.Text.Length == 0));
        }

        writer.EndTable();
    }

    private static string Below(string above, string text) =>
        above == text || above.Length > LongestHeader ? above : $"{above} {text}";

    private static List<RowCell> Shown(List<Cell> row, Dictionary<int, string> headers)
    {
        var shown = new List<RowCell>();
        foreach (var cell in row.Where(static cell => cell.Text.Length > 0))
        {
            while (shown.Count < cell.Column)
            {
                shown.Add(new(""));
            }

            shown.Add(new(cell.Text, cell.HeadsColumn ? null : headers.GetValueOrDefault(cell.Column)));
        }

        return shown;
    }

    private readonly record struct Cell(int Column, int End, string Text, bool HeadsColumn);
}
