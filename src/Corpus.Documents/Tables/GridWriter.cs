using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>Writes tables, each cell with what heads its column.</summary>
internal sealed class GridWriter(DocumentTextWriter writer, Allowance allowance)
{
    private TableHeaders _above = TableHeaders.None;

    /// <summary>Forgets the table above: what follows has nothing to do with it.</summary>
    public void Restart() => _above = TableHeaders.None;

    /// <summary>Writes a table. A table of values without headers, below another whose columns it has, goes on with it.</summary>
    public void Write(IReadOnlyList<GridRow> rows)
    {
        var headers = TableHeaders.Find(rows);
        if (headers.Rows == 0 && GoesOn(rows))
        {
            headers = headers with { ByColumn = _above.ByColumn };
        }
        else if (headers.Rows > 0)
        {
            _above = headers;
        }

        // A column in which nothing stands is none.
        var columns = new SortedSet<int>();
        foreach (var row in rows)
        {
            allowance.Check();
            columns.UnionWith(row.Cells.Select(static cell => cell.Column));
        }

        var places = columns.Select(static (column, place) => (column, place)).ToDictionary();
        writer.EndTable();
        for (var index = 0; index < rows.Count; index++)
        {
            var cells = rows[index].Cells;
            if (cells.Count == 0)
            {
                continue;
            }

            var isBody = index >= headers.FirstRow + headers.Rows;
            var line = new RowCell[places[cells[^1].Column] + 1];
            Array.Fill(line, new RowCell(""));
            foreach (var cell in cells)
            {
                line[places[cell.Column]] = new(cell.Text, isBody && cells.Count > 1 ? headers.ByColumn.GetValueOrDefault(cell.Column) : null);
            }

            writer.Row(line);
        }

        writer.EndTable();
    }

    private bool GoesOn(IReadOnlyList<GridRow> rows) =>
        _above.Rows > 0 && rows.Count > 0 && rows[0].Cells.Count > 1 && rows[0].Cells.Any(static cell => cell.IsValue)
        && rows[0].Cells.All(cell => _above.ByColumn.ContainsKey(cell.Column));
}
