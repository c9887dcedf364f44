using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>An area of cells that are merged into one. Rows and columns from 0.</summary>
internal readonly record struct MergedArea(int FirstRow, int FirstColumn, int LastRow, int LastColumn);

/// <summary>The merged cells of a sheet, asked row by row from the top.</summary>
internal sealed class SheetMerges(IEnumerable<MergedArea> areas, Allowance allowance)
{
    private readonly Queue<MergedArea> _coming = new(areas.OrderBy(static area => area.FirstRow).ThenBy(static area => area.FirstColumn));
    private readonly List<MergedArea> _open = [];

    public void MoveTo(int row)
    {
        _open.RemoveAll(area => area.LastRow < row);
        while (_coming.TryPeek(out var next) && next.FirstRow <= row)
        {
            _coming.Dequeue();
            if (next.LastRow >= row)
            {
                _open.Add(next);
            }
        }
    }

    /// <summary>The area that a cell of the row is in; null for none.</summary>
    public MergedArea? At(int column)
    {
        foreach (var area in _open)
        {
            allowance.Check();
            if (column >= area.FirstColumn && column <= area.LastColumn)
            {
                return area;
            }
        }

        return null;
    }
}
