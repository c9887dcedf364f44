namespace Corpus.Documents.Pdf;

/// <summary>Puts the cells of a table together to rows.</summary>
internal static class TableBuilder
{
    private sealed record Row(double Baseline, double Size, string[] Cells);

    public static Block Build(PageContent page, List<List<Segment>> columns, List<Segment> region)
    {
        if (page.IsRightToLeft)
        {
            columns = [.. Enumerable.Reverse(columns)];
        }

        var rows = Rows(columns, page.IsRightToLeft);
        var rules = Rules(page.Rules, region, region);
        var rowsByRules = OfGrid(columns, region, page, full: false) ?? (rules.Count >= 3 ? ByRules(rows, rules) : null)
            ?? OfGrid(columns, region, page, full: true);
        var merged = rowsByRules ?? Continued(rows);
        var headerRows = HeaderRows(merged, rules);
        var headers = Headers(columns, merged, headerRows, page.Rules);

        return new Block
        {
            Kind = BlockKind.Table,
            Page = page.Number,
            Rows = merged.ConvertAll(static row => row.Cells),
            Headers = headers,
            HeaderRows = headerRows,
            Size = region.Average(static segment => segment.Size),
        };
    }

    /// <summary>What heads each column: what stands above it, and what stands above it and others, which is as wide as the thin line under it.</summary>
    private static string?[] Headers(List<List<Segment>> columns, List<Row> rows, int count, List<Rule> rules)
    {
        var headers = new string?[columns.Count];
        if (count == 0 || count >= rows.Count)
        {
            return headers;
        }

        var body = rows[count].Baseline + (0.3 * rows[count].Size);
        var (left, right) = (columns.Min(static column => column.Min(static segment => segment.Left)),
            columns.Max(static column => column.Max(static segment => segment.Right)));
        var above = columns.SelectMany(static (column, index) => column.Select(segment => (Segment: segment, Column: index)))
            .Where(cell => cell.Segment.Baseline > body).Select(cell => (cell.Segment, cell.Column, Extent: Extent(cell.Segment)))
            .OrderByDescending(static cell => Math.Round(cell.Segment.Baseline)).ThenBy(static cell => cell.Segment.Left).ToList();
        var full = above.GroupBy(static cell => Math.Round(cell.Segment.Baseline)).Where(row => row.Count() >= columns.Count - 1)
            .Select(static row => row.Key).ToHashSet();
        for (var i = 0; i < headers.Length; i++)
        {
            var cells = columns[i].Where(segment => segment.Baseline <= body || full.Contains(Math.Round(segment.Baseline))).ToList();
            var (from, to) = cells.Count == 0 ? (double.MaxValue, double.MinValue)
                : (cells.Min(static segment => segment.Left), cells.Max(static segment => segment.Right));
            var header = string.Join(' ', above.Where(cell => cell.Column == i
                || Math.Min(cell.Extent.Right, to) - Math.Max(cell.Extent.Left, from) > 0.1 * cell.Segment.Size)
                .Select(static cell => cell.Segment.Text));
            headers[i] = header.Length > 0 ? header : null;
        }

        return headers;

        (double Left, double Right) Extent(Segment segment)
        {
            (double Left, double Right) extent = (segment.Left, segment.Right);
            var width = 0.8 * (right - left);
            foreach (var rule in rules)
            {
                if (rule.Y < segment.Baseline && rule.Y > segment.Baseline - segment.Size && rule.Y > body && rule.Left <= segment.Left + 1
                    && rule.Right >= segment.Right - 1 && rule.Right - rule.Left < width)
                {
                    (extent, width) = ((rule.Left, rule.Right), rule.Right - rule.Left);
                }
            }

            return extent;
        }
    }

    private static List<Row> Rows(List<List<Segment>> columns, bool rightToLeft)
    {
        var cells = columns.SelectMany(static (column, index) => column.Select(segment => (segment, index)))
            .OrderByDescending(static cell => cell.segment.Baseline).ToList();
        var rows = new List<Row>();
        var row = new List<(Segment Segment, int Index)>();
        foreach (var cell in cells)
        {
            var down = row.Count > 0 ? row[0].Segment.Baseline - cell.segment.Baseline : 0;
            if (row.Count > 0 && down > 0.4 * Math.Min(row[0].Segment.Size, cell.segment.Size)
                && (down > 0.55 * Math.Max(row[0].Segment.Size, cell.segment.Size) || row.Exists(other => other.Index == cell.index)))
            {
                rows.Add(Made(row));
                row = [];
            }

            row.Add(cell);
        }

        rows.Add(Made(row));
        return rows;

        Row Made(List<(Segment Segment, int Index)> found)
        {
            var texts = new string[columns.Count];
            for (var i = 0; i < texts.Length; i++)
            {
                var own = found.Where(cell => cell.Index == i).Select(static cell => cell.Segment);
                texts[i] = string.Join(' ', (rightToLeft ? own.OrderByDescending(static segment => segment.Left)
                    : own.OrderBy(static segment => segment.Left)).Select(static segment => segment.Text));
            }

            return new Row(found[0].Segment.Baseline, found.Max(static cell => cell.Segment.Size), texts);
        }
    }

    /// <summary>The heights of the thin lines across a column, or all of them, from the top of the table to its bottom.</summary>
    private static List<double> Rules(List<Rule> rules, List<Segment> column, List<Segment> region)
    {
        var (left, right) = (column.Min(static segment => segment.Left), column.Max(static segment => segment.Right));
        var (top, bottom) = (region.Max(static segment => segment.Top), region.Min(static segment => segment.Bottom));
        var heights = new List<double>();
        foreach (var rule in rules.OrderByDescending(static rule => rule.Y))
        {
            if (rule.Y < top + 12 && rule.Y > bottom - 12 && Math.Min(rule.Right, right) - Math.Max(rule.Left, left) > 0.7 * (right - left)
                && (heights.Count == 0 || heights[^1] - rule.Y > 3))
            {
                heights.Add(rule.Y);
            }
        }

        return heights;
    }

    /// <summary>The rows of a table with lines around its cells, some of which are as high as several rows: such a cell stands in the first of them. Null
    /// where there is none.</summary>
    /// <param name="full">Whether all cells are as high as one row.</param>
    private static List<Row>? OfGrid(List<List<Segment>> columns, List<Segment> region, PageContent page, bool full)
    {
        var bounds = columns.ConvertAll(column => Rules(page.Rules, column, region));
        var most = bounds.MaxBy(static own => own.Count)!;
        var isFull = bounds.TrueForAll(own => own.Count == most.Count);
        if (isFull != full || most.Count < 4 || bounds.Exists(own => own.Count < 2
            || own.Exists(height => !most.Exists(other => Math.Abs(other - height) <= 3))))
        {
            return null;
        }

        var cells = new List<Segment>[most.Count + 1, columns.Count];
        for (var c = 0; c < columns.Count; c++)
        {
            foreach (var segment in columns[c])
            {
                // The line over its own cell, and with it the first row that the cell is in.
                var over = bounds[c].FindLastIndex(height => height > segment.Baseline);
                var row = over < 0 ? 0 : Enumerable.Range(0, most.Count).MinBy(i => Math.Abs(most[i] - bounds[c][over])) + 1;
                (cells[row, c] ??= []).Add(segment);
            }
        }

        var rows = new List<Row>();
        for (var r = 0; r <= most.Count; r++)
        {
            var own = Enumerable.Range(0, columns.Count).Select(c => cells[r, c] ?? []).ToList();
            var all = own.SelectMany(static cell => cell).ToList();
            if (all.Count == 0)
            {
                continue;
            }

            if (own.Count(static cell => cell.GroupBy(static segment => Math.Round(segment.Baseline)).Count() > 1
                && cell.TrueForAll(static segment => ColumnJudge.IsNumeric(segment.Text))) > (full ? 0 : 1))
            {
                // Many rows of numbers between two lines.
                return null;
            }

            rows.Add(new Row(all.Max(static segment => segment.Baseline), all.Max(static segment => segment.Size), [.. own.Select(cell => string.Join('\n',
                PageLayout.Lines(cell, page.IsRightToLeft).Select(static line => line.Text)))]));
        }

        return rows;
    }

    /// <summary>Where thin lines part nearly all rows, what is between two of them is one; null where they do not.</summary>
    private static List<Row>? ByRules(List<Row> rows, List<double> rules)
    {
        var groups = rows.GroupBy(row => rules.Count(rule => rule > row.Baseline)).OrderBy(static group => group.Key).SelectMany(static group => Close(group))
            .ToList();
        if (groups.Count < 3 || groups.Count * 4 < rows.Count || groups.Max(static group => group.Count) > 12 || groups.Count == rows.Count)
        {
            return groups.Count == rows.Count ? rows : null;
        }

        // A group whose rows are all full of numbers is many rows between two lines.
        if (groups.Exists(static group => group.Count > 1
            && group.Count(static row => row.Cells.Count(static cell => cell.Length > 0 && ColumnJudge.IsNumeric(cell)) > 1) > 1))
        {
            return null;
        }

        return groups.ConvertAll(static group => group.Skip(1).Aggregate(group[0], Merged));
    }

    /// <summary>Rows between two thin lines, parted where the distance is not one of lines.</summary>
    private static List<List<Row>> Close(IEnumerable<Row> rows)
    {
        var parts = new List<List<Row>>();
        foreach (var row in rows)
        {
            if (parts.Count == 0 || parts[^1][^1].Baseline - row.Baseline > 2.1 * Math.Max(row.Size, parts[^1][^1].Size))
            {
                parts.Add([]);
            }

            parts[^1].Add(row);
        }

        return parts;
    }

    /// <summary>Rows that only go on with the cells above them.</summary>
    private static List<Row> Continued(List<Row> rows)
    {
        var pitches = Enumerable.Range(1, Math.Max(0, rows.Count - 1)).Select(i => rows[i - 1].Baseline - rows[i].Baseline).Order().ToList();
        var least = pitches.Count > 0 ? pitches[pitches.Count / 10] : 0;
        var merged = new List<Row> { rows[0] };
        for (var i = 1; i < rows.Count; i++)
        {
            var (above, row) = (merged[^1], rows[i]);
            var pitch = rows[i - 1].Baseline - row.Baseline;
            var continues = row.Cells[0].Length == 0 && pitch < 1.15 * least && pitch < 1.6 * row.Size
                && row.Cells.Count(static cell => cell.Length > 0) < above.Cells.Count(static cell => cell.Length > 0);
            for (var c = 0; continues && c < row.Cells.Length; c++)
            {
                continues = row.Cells[c].Length == 0 || (above.Cells[c].Length > 0 && !ColumnJudge.IsNumeric(row.Cells[c])
                    && !ColumnJudge.IsNumeric(above.Cells[c]));
            }

            if (continues)
            {
                merged[^1] = Merged(above, row);
            }
            else
            {
                merged.Add(row);
            }
        }

        return merged;
    }

    private static Row Merged(Row above, Row row) => above with
    {
        Cells = [.. above.Cells.Zip(row.Cells, static (a, b) => a.Length == 0 ? b : b.Length == 0 ? a : a + "\n" + b)],
    };

    /// <summary>Rows above the first thin line inside of the table, or rows without numbers above columns of them.</summary>
    private static int HeaderRows(List<Row> rows, List<double> rules)
    {
        if (rows.Count < 2)
        {
            return 0;
        }

        var first = rules.Where(rule => rule < rows[0].Baseline).Select(rule => rows.Count(row => row.Baseline > rule)).FirstOrDefault();
        if (first is > 0 and <= 4 && first < rows.Count)
        {
            return first;
        }

        var numeric = Enumerable.Range(0, rows[0].Cells.Length)
            .Where(i => rows.Skip(1).Count(row => row.Cells[i].Length > 0 && ColumnJudge.IsNumeric(row.Cells[i])) * 3 > rows.Count).ToList();
        var count = 0;
        while (numeric.Count > 0 && count < Math.Min(3, rows.Count - 1)
            && numeric.TrueForAll(i => rows[count].Cells[i].Length == 0 || !ColumnJudge.IsNumeric(rows[count].Cells[i])))
        {
            count++;
        }

        return count;
    }
}
