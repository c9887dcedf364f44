using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>Gathers the rows of a sheet into tables: an empty row ends one.</summary>
internal sealed class SheetGrid(GridWriter writer, SheetMerges merges, Allowance allowance, Func<int, bool> isHeader)
{
    private readonly List<GridRow> _rows = [];
    private List<GridCell> _cells = [];
    private int _row = -1;
    private int _lastFilled = -1;
    private int _skipped;
    private long _characters;

    public void BeginRow(int row)
    {
        EndRow();
        _row = row;
        merges.MoveTo(row);
    }

    /// <summary>A row that is not shown parts no table.</summary>
    public void SkipRow()
    {
        EndRow();
        _skipped++;
    }

    /// <summary>Adds a cell of the row; nothing where it shows nothing, or where another one covers it.</summary>
    public void Add(int column, string text, bool isValue)
    {
        allowance.Check();

        // Somebody has broken the line there, so a space is meant, in every script.
        var line = DocumentTextWriter.Line(text.ReplaceLineEndings(" "));
        if (line.Length == 0)
        {
            return;
        }

        var area = merges.At(column);
        if (area is { } covering && (covering.FirstRow != _row || covering.FirstColumn != column))
        {
            return;
        }

        allowance.CheckCharacters(_characters += line.Length + 1);
        _cells.Add(new(column, line, isValue) { LastColumn = area?.LastColumn ?? column });
    }

    public void Finish()
    {
        EndRow();
        EndTable();
    }

    private void EndRow()
    {
        if (_cells.Count == 0)
        {
            return;
        }

        if (_lastFilled >= 0 && _row - _lastFilled - _skipped > 1)
        {
            EndTable();
        }

        _cells.Sort(static (one, other) => one.Column.CompareTo(other.Column));
        _rows.Add(new(_cells, isHeader(_row)));
        (_lastFilled, _skipped, _cells) = (_row, 0, []);
    }

    private void EndTable()
    {
        if (_rows.Count > 0)
        {
            writer.Write(_rows);
            _rows.Clear();
        }
    }
}
