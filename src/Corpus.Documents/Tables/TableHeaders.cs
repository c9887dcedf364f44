namespace Corpus.Documents.Tables;

/// <summary>
/// Finds the rows that head the columns of a table. Where the document says which they are, they are; else they are what stands above the first row of
/// values: its rule is written down in docs/documents/office.md.
/// </summary>
/// <param name="FirstRow">How many rows stand before them: captions.</param>
/// <param name="Rows">How many they are; 0 for none.</param>
/// <param name="ByColumn">What heads each column, rows of headers joined by a space.</param>
internal sealed record TableHeaders(int FirstRow, int Rows, IReadOnlyDictionary<int, string> ByColumn)
{
    private const int MostRows = 4;
    private const int RowsLookedAt = 50;
    private const int LongestName = 60;

    public static TableHeaders None { get; } = new(0, 0, new Dictionary<int, string>());

    public static TableHeaders Find(IReadOnlyList<GridRow> rows)
    {
        var declared = Enumerable.Range(0, Math.Min(rows.Count, RowsLookedAt)).FirstOrDefault(index => rows[index].IsHeader, -1);
        if (declared >= 0)
        {
            var count = rows.Skip(declared).Take(MostRows).TakeWhile(static row => row.IsHeader).Count();
            return Of(rows, declared, count);
        }

        var first = Captions(rows);
        var looked = rows.Skip(first).Take(RowsLookedAt).ToArray();
        return looked.Length < 2 ? None : Of(rows, first, Count(looked));
    }

    // A row of one cell at the left, or across the whole table, is a caption of the table, and heads no column.
    private static int Captions(IReadOnlyList<GridRow> rows)
    {
        var (left, right) = (int.MaxValue, 0);
        foreach (var row in rows.Take(RowsLookedAt).Where(static row => row.Cells.Count > 1))
        {
            left = Math.Min(left, row.Cells[0].Column);
            right = Math.Max(right, row.Cells[^1].LastColumn);
        }

        var index = 0;
        while (index < rows.Count && rows[index].Cells is [] or [_]
            && (rows[index].Cells is not [var only] || only.Column <= left || only.LastColumn >= right || only.IsValue))
        {
            index++;
        }

        return index;
    }

    private static int Count(GridRow[] rows)
    {
        var columns = ValueColumns(rows);
        if (columns.Count == 0)
        {
            return IsNames(rows) ? 1 : 0;
        }

        var count = 0;
        while (count < rows.Length && !HasValueIn(rows[count], columns))
        {
            count++;
        }

        count += count < rows.Length && IsYears(rows, count, columns) ? 1 : 0;

        return count <= MostRows && count < rows.Length ? count : IsNames(rows) ? 1 : 0;
    }

    /// <summary>The columns in which most cells below the first row are values.</summary>
    private static HashSet<int> ValueColumns(GridRow[] rows)
    {
        var counts = new Dictionary<int, (int Values, int Words)>();
        foreach (var cell in rows.Skip(1).SelectMany(static row => row.Cells))
        {
            var (values, words) = counts.GetValueOrDefault(cell.Column);
            counts[cell.Column] = cell.IsValue ? (values + 1, words) : ValueText.IsNothing(cell.Text) ? (values, words) : (values, words + 1);
        }

        return [.. counts.Where(static count => count.Value.Values > 0 && count.Value.Values >= count.Value.Words).Select(static count => count.Key)];
    }

    private static bool HasValueIn(GridRow row, HashSet<int> columns) =>
        row.Cells.Any(cell => columns.Contains(cell.Column) && (cell.IsValue || ValueText.IsNothing(cell.Text)));

    // “Country, 2019, 2020, 2021”: years in their order, above numbers that are none.
    private static bool IsYears(GridRow[] rows, int row, HashSet<int> columns)
    {
        var cells = rows[row].Cells.Where(cell => columns.Contains(cell.Column)).ToArray();
        var years = cells.Select(static cell => ValueText.Year(cell.Text)).ToArray();
        if (years.Length < 2 || years.Contains(null) || row + 1 >= rows.Length)
        {
            return false;
        }

        var steps = years.Zip(years.Skip(1), static (one, next) => Math.Sign(next!.Value - one!.Value)).Distinct().ToArray();
        return steps is [not 0] && cells.Any(cell => rows[row + 1].Cells.Any(below => below.Column == cell.Column && ValueText.Year(below.Text) is null));
    }

    // Nothing but words: the first row has names of columns where each column has one, and no two the same.
    private static bool IsNames(GridRow[] rows)
    {
        var names = rows[0].Cells;
        var width = rows.SelectMany(static row => row.Cells).Select(static cell => cell.Column).Distinct().Count();
        return names.Count > 1 && names.Count == width
            && names.All(static cell => !cell.IsValue && cell.Text.Length <= LongestName)
            && names.Select(static cell => cell.Text).Distinct(StringComparer.Ordinal).Count() == names.Count;
    }

    private static TableHeaders Of(IReadOnlyList<GridRow> rows, int first, int count)
    {
        if (count == 0)
        {
            return new(first, 0, None.ByColumn);
        }

        var names = new Dictionary<int, List<string>>();
        var columns = rows.Take(RowsLookedAt).SelectMany(static row => row.Cells).Select(static cell => cell.Column).Distinct().Order().ToArray();
        foreach (var cell in rows.Skip(first).Take(count).SelectMany(static row => row.Cells))
        {
            foreach (var column in columns.Where(column => column >= cell.Column && column <= cell.LastColumn))
            {
                if (!names.TryGetValue(column, out var ofColumn))
                {
                    names.Add(column, ofColumn = []);
                }

                ofColumn.Add(cell.Text);
            }
        }

        return new(first, count, names.ToDictionary(static pair => pair.Key, static pair => string.Join(' ', pair.Value)));
    }
}
