namespace Corpus.Documents.Pdf;

/// <summary>Finds the order in which the parts of a page are read: bands across it from the top, columns in a band, tables, lines.</summary>
internal sealed class PageLayout
{
    private const int MostDepth = 40;

    /// <summary>Over how many lines of justified text a gap between words may run down by chance.</summary>
    private const int MostChance = 4;

    private readonly PageContent _page;
    private readonly double _gutter;
    private readonly List<Block> _blocks = [];
    private int _column;

    private PageLayout(PageContent page, double bodySize)
    {
        _page = page;
        _gutter = 0.72 * Math.Max(bodySize, 4);
    }

    public static List<Block> Blocks(PageContent page, double bodySize)
    {
        var layout = new PageLayout(page, bodySize);
        layout.ReadPage(DropCaps.Join(page.Segments, bodySize), bodySize);
        foreach (var group in page.Turned)
        {
            var first = layout._blocks.Count;
            layout.Read(group, 0);
            for (var i = first; i < layout._blocks.Count; i++)
            {
                layout._blocks[i].Kind = layout._blocks[i].Kind is BlockKind.Table ? BlockKind.Table : BlockKind.Margin;
            }
        }

        return layout._blocks;
    }

    /// <summary>Reads a page. What stands far above or below all the rest and reaches into the margin is a line of its own, such as a browser prints with an
    /// address or a date, and says nothing of the columns.</summary>
    private void ReadPage(List<Segment> segments, double bodySize)
    {
        if (segments.Count < 7)
        {
            Read(segments, 0);
            return;
        }

        var (high, low) = (segments.Max(static segment => segment.Baseline) - 2, segments.Min(static segment => segment.Baseline) + 2);
        var rest = segments.Where(segment => segment.Baseline < high && segment.Baseline > low).ToList();
        if (rest.Count < 5)
        {
            Read(segments, 0);
            return;
        }

        var (left, right) = (rest.Min(static segment => segment.Left) - bodySize, rest.Max(static segment => segment.Right) + bodySize);
        var (top, bottom) = (rest.Max(static segment => segment.Baseline), rest.Min(static segment => segment.Baseline));
        var above = segments.Where(segment => segment.Baseline >= high && high - top > 2.5 * bodySize).ToList();
        var below = segments.Where(segment => segment.Baseline <= low && bottom - low > 2.5 * bodySize).ToList();
        var (cutsAbove, cutsBelow) = (above.Exists(Outside), below.Exists(Outside));
        Read(cutsAbove ? above : [], 1);
        Read(segments.Where(segment => !(cutsAbove && segment.Baseline >= high) && !(cutsBelow && segment.Baseline <= low)).ToList(), 0);
        Read(cutsBelow ? below : [], 1);

        bool Outside(Segment segment) => segment.Left < left || segment.Right > right;
    }

    private void Read(List<Segment> region, int depth)
    {
        if (region.Count == 0)
        {
            return;
        }

        if (depth < MostDepth && region.Count > 2)
        {
            if ((UprightBox(region) ?? RuledBox(region)) is { } box)
            {
                Read(box.Above, depth + 1);
                Read(box.Within, depth + 1);
                Read(box.Below, depth + 1);
                return;
            }

            var columns = Columns(region);
            if (columns.Count > 1)
            {
                if (Parted(columns, region, depth))
                {
                    return;
                }
            }
            else if (Band(region) is { } band)
            {
                Read(band.Above, depth + 1);
                ReadBand(band.Within, depth + 1);
                Read(band.Below, depth + 1);
                return;
            }
        }

        Leaf(region, BlockKind.Text);
    }

    /// <summary>A band that was cut out for its columns; where these are none after all, it must not be cut again in the same way.</summary>
    private void ReadBand(List<Segment> region, int depth)
    {
        var columns = Columns(region);
        if (columns.Count < 2 || !Parted(columns, region, depth))
        {
            Leaf(region, BlockKind.Text);
        }
    }

    private bool Parted(List<List<Segment>> columns, List<Segment> region, int depth)
    {
        columns = ColumnJudge.WithItems(columns);
        switch (ColumnJudge.Judge(columns, _page.Rules, _gutter))
        {
            case { Kind: ColumnKind.Text } verdict:
                var (first, second) = (columns.Take(verdict.Cut).SelectMany(static part => part).ToList(), columns.Skip(verdict.Cut)
                    .SelectMany(static part => part).ToList());
                foreach (var part in _page.IsRightToLeft ? [second, first] : new[] { first, second })
                {
                    Read(part, depth + 1);
                }

                return true;
            case { Kind: ColumnKind.Margin } verdict:
                for (var i = 0; i < columns.Count; i++)
                {
                    if (i != verdict.Cut)
                    {
                        Read(columns[i], depth + 1);
                    }
                }

                Leaf(columns[verdict.Cut], BlockKind.Margin);
                return true;
            case { Kind: ColumnKind.Table }:
                _blocks.Add(TableBuilder.Build(_page, WithoutSpans(columns, region), region));
                _column++;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The columns of a table where a cell spans some of them: a gap is none of its own if only such cells bridge it.</summary>
    private List<List<Segment>> WithoutSpans(List<List<Segment>> columns, List<Segment> region)
    {
        var rows = region.GroupBy(static segment => Math.Round(segment.Baseline)).Select(static row => row.OrderBy(static segment => segment.Left).ToList())
            .ToList();
        var wide = rows.Where(static row => row.Count > 1).ToList();
        var spans = region.Where(segment => wide.Count(row => row.Count(other => !ReferenceEquals(other, segment)
            && Math.Min(other.Right, segment.Right) - Math.Max(other.Left, segment.Left) > 0.5 * (other.Right - other.Left)) > 1) > 1).ToHashSet();
        var parted = spans.Count == 0 || spans.Count * 2 > rows.Count ? columns : Columns(region.Where(segment => !spans.Contains(segment)).ToList());
        if (parted.Count <= columns.Count)
        {
            // What stands above the columns, one or two rows over all the rest, may bridge their gaps, and covers no cell.
            spans = Above(rows, columns.Count);
            parted = Columns(region.Where(segment => !spans.Contains(segment)).ToList());
            if (spans.Count == 0 || parted.Count <= columns.Count)
            {
                return columns;
            }
        }

        foreach (var span in spans)
        {
            (parted.Find(column => column.Max(static segment => segment.Right) > span.Left) ?? parted[^1]).Add(span);
        }

        return parted;
    }

    /// <summary>The rows at the top of a table, two at most, without which it has more columns; few beside the rows that have them.</summary>
    private HashSet<Segment> Above(List<List<Segment>> rows, int columns)
    {
        var sorted = rows.OrderByDescending(static row => row[0].Baseline).ToList();
        for (var count = 1; count <= 2 && sorted.Count >= 4 * count; count++)
        {
            var rest = Columns(sorted.Skip(count).SelectMany(static row => row).ToList());
            var full = sorted.Skip(count).Count(row => row.Count > columns);
            if (rest.Count > columns && (full * 2 > sorted.Count || rest.TrueForAll(static column => column.Count >= 3)))
            {
                return sorted.Take(count).SelectMany(static row => row).ToHashSet();
            }
        }

        return [];
    }

    private void Leaf(List<Segment> region, BlockKind kind)
    {
        _blocks.AddRange(ParagraphBuilder.Build(_page.Number, _column++, Lines(region, _page.IsRightToLeft), kind, _page.IsRightToLeft));
    }

    /// <summary>What stands on one baseline of a region becomes a line.</summary>
    public static List<TextLine> Lines(List<Segment> region, bool rightToLeft)
    {
        var lines = new List<TextLine>();
        var row = new List<Segment>();
        foreach (var segment in region.OrderByDescending(static segment => segment.Baseline).ThenBy(static segment => segment.Left))
        {
            if (row.Count > 0 && (row[0].Baseline - segment.Baseline > 0.35 * Math.Min(row[0].Size, segment.Size)
                || row.Exists(other => Math.Min(other.Right, segment.Right) - Math.Max(other.Left, segment.Left) > 0.3 * segment.Size)))
            {
                lines.Add(Line(row, rightToLeft));
                row = [];
            }

            row.Add(segment);
        }

        if (row.Count > 0)
        {
            lines.Add(Line(row, rightToLeft));
        }

        return lines;
    }

    private static TextLine Line(List<Segment> row, bool rightToLeft)
    {
        row.Sort(rightToLeft && row.Exists(static segment => segment.IsRightToLeft) ? static (a, b) => b.Left.CompareTo(a.Left)
            : static (a, b) => a.Left.CompareTo(b.Left));
        var main = row.MaxBy(static segment => segment.Text.Length)!;
        return new TextLine(
            string.Join(' ', row.Select(static segment => segment.Text)), row.Min(static segment => segment.Left), row.Max(static segment => segment.Right),
            main.Baseline, main.Size, main.Bold, row[0].FirstWord)
        {
            Raw = string.Join(' ', row.OrderBy(static segment => segment.Left).Select(static segment => segment.Raw)),
        };
    }

    /// <summary>What white runs through a region from its top to its bottom parts it into these, from left to right.</summary>
    private List<List<Segment>> Columns(List<Segment> region)
    {
        var columns = new List<List<Segment>>();
        var right = double.MinValue;
        var uprights = Through(region);
        foreach (var segment in region.OrderBy(static segment => segment.Left))
        {
            if (columns.Count == 0 || segment.Left - right >= _gutter || uprights.Exists(x => x > right - 0.5 && x < segment.Left + 0.5))
            {
                columns.Add([]);
            }

            columns[^1].Add(segment);
            right = Math.Max(right, segment.Right);
        }

        return columns;
    }

    /// <summary>Where thin lines run down through nearly all of a region.</summary>
    private List<double> Through(List<Segment> region)
    {
        if (_page.Uprights.Count == 0 || region.Count < 4)
        {
            return [];
        }

        var (top, bottom) = (region.Max(static segment => segment.Baseline), region.Min(static segment => segment.Baseline));
        return [.. _page.Uprights.Where(line => Math.Min(line.Top, top) - Math.Max(line.Bottom, bottom) > 0.8 * (top - bottom)).Select(static line => line.X)];
    }

    /// <summary>What stands between three thin lines or more that run down from one height to another, with nothing beside it: a table, too.</summary>
    private (List<Segment> Above, List<Segment> Within, List<Segment> Below)? UprightBox(List<Segment> region)
    {
        foreach (var group in _page.Uprights.GroupBy(static line => ((int)Math.Round(line.Top / 4), (int)Math.Round(line.Bottom / 4)))
            .Where(static group => group.Count() >= 3).OrderByDescending(static group => group.Max(static line => line.Top)))
        {
            var (top, bottom) = (group.Max(static line => line.Top), group.Min(static line => line.Bottom));
            var (from, to) = (group.Min(static line => line.X) - 3, group.Max(static line => line.X) + 3);
            var within = region.Where(segment => segment.Baseline < top && segment.Baseline > bottom).ToList();
            if (within.Count >= 4 && within.Count < region.Count && within.TrueForAll(segment => segment.Left > from && segment.Right < to))
            {
                return (region.Where(segment => segment.Baseline >= top).ToList(), within, region.Where(segment => segment.Baseline <= bottom).ToList());
            }
        }

        return null;
    }

    /// <summary>
    /// What stands between two thin lines that begin and end alike, with nothing beside it: a table, whose gaps must not be taken for those of the text
    /// below it.
    /// </summary>
    private (List<Segment> Above, List<Segment> Within, List<Segment> Below)? RuledBox(List<Segment> region)
    {
        var (left, right) = (region.Min(static segment => segment.Left), region.Max(static segment => segment.Right));
        var (low, high) = (region.Min(static segment => segment.Baseline), region.Max(static segment => segment.Baseline));
        foreach (var group in _page.Rules.Where(rule => rule.Y > low - 20 && rule.Y < high + 20 && rule.Left < right && rule.Right > left
            && rule.Right - rule.Left > 6 * _gutter)
            .GroupBy(static rule => ((int)Math.Round(rule.Left / 4), (int)Math.Round(rule.Right / 4)))
                .OrderByDescending(static group => group.Max(static rule => rule.Y)))
        {
            var (from, to) = (group.Min(static rule => rule.Left) - 6, group.Max(static rule => rule.Right) + 6);
            foreach (var (top, bottom) in Stretches(group.Select(static rule => rule.Y)))
            {
                var within = region.Where(segment => segment.Baseline < top && segment.Baseline > bottom).ToList();
                if (within.Count < 2 || within.Count == region.Count || !within.TrueForAll(segment => segment.Left > from && segment.Right < to))
                {
                    continue;
                }

                // What is a part of a larger table, whose other cells beside it are empty, is no box.
                if (!_page.Rules.Exists(rule => (Math.Abs(rule.Y - top) < 2 || Math.Abs(rule.Y - bottom) < 2)
                    && ((rule.Left < from - 6 && rule.Right > from + 6) || (rule.Right > to + 6 && rule.Left < to - 6))))
                {
                    return (region.Where(segment => segment.Baseline >= top).ToList(), within,
                        region.Where(segment => segment.Baseline <= bottom).ToList());
                }
            }
        }

        return null;
    }

    /// <summary>From the first to the last of some thin lines; and where many of them are close together with a wide gap in between, from the first to the
    /// last above the widest: two tables.</summary>
    private static IEnumerable<(double Top, double Bottom)> Stretches(IEnumerable<double> heights)
    {
        var sorted = heights.OrderDescending().ToList();
        if (sorted[0] - sorted[^1] < 8)
        {
            yield break;
        }

        yield return (sorted[0], sorted[^1]);
        if (sorted.Count < 8)
        {
            yield break;
        }

        var gaps = Enumerable.Range(1, sorted.Count - 1).Select(i => (Gap: sorted[i - 1] - sorted[i], At: i)).ToList();
        var usual = gaps.Select(static gap => gap.Gap).Where(static gap => gap > 3).Order().ToList();
        var widest = gaps.MaxBy(static gap => gap.Gap);
        if (usual.Count >= 6 && widest.Gap > 2.5 * usual[usual.Count / 2] && sorted[0] - sorted[widest.At - 1] >= 8)
        {
            yield return (sorted[0], sorted[widest.At - 1]);
        }
    }

    /// <summary>Whether lines with a gap are lines of justified text: they fill the same width as the line above or below them, at the distance of lines.
    /// What has no gap among them is the end of a paragraph, or a heading.</summary>
    private static bool IsChance(List<Segment> sorted, double top, double bottom)
    {
        var within = sorted.Where(segment => segment.Baseline < top && segment.Baseline > bottom).GroupBy(static segment => Math.Round(segment.Baseline))
            .Select(static row => (Left: row.Min(static segment => segment.Left), Right: row.Max(static segment => segment.Right), row.First().Baseline,
                row.First().Size, IsParted: row.Count() > 1)).ToList();
        foreach (var (at, next) in new[] { (top, within[0]), (bottom, within[^1]) })
        {
            var row = sorted.Where(segment => Math.Abs(segment.Baseline - at) < 1).ToList();
            if (row.Count == 0 || Math.Abs(at - next.Baseline) > 2.2 * next.Size)
            {
                continue;
            }

            var (left, right) = (row.Min(static segment => segment.Left), row.Max(static segment => segment.Right));
            if (within.TrueForAll(line => line.IsParted
                ? Math.Abs(line.Left - left) < 0.3 * line.Size && Math.Abs(line.Right - right) < 0.3 * line.Size
                : line.Left > left - (0.3 * line.Size) && line.Right < right + (0.3 * line.Size)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part of a region through which most white runs with text on both sides; null where there is none.</summary>
    private (List<Segment> Above, List<Segment> Within, List<Segment> Below)? Band(List<Segment> region)
    {
        var sorted = region.OrderByDescending(static segment => segment.Baseline).ToList();
        var (best, bestTop, bestBottom, bestWidth) = (0, 0.0, 0.0, 0.0);
        var positions = region.Select(segment => Math.Ceiling(segment.Right + (_gutter / 2))).Distinct().Order().ToList();
        foreach (var x in positions)
        {
            var (left, right) = (0, 0);
            var (leftEdge, rightEdge) = (double.MinValue, double.MaxValue);
            var (top, bottom) = (double.MaxValue, 0.0);
            var (leftRows, rightRows) = (double.MaxValue, double.MaxValue);
            foreach (var segment in sorted)
            {
                if (segment.Left - (_gutter / 2) < x && segment.Right + (_gutter / 2) > x)
                {
                    Close(segment.Baseline);
                    (left, right, top) = (0, 0, segment.Baseline);
                    (leftEdge, rightEdge) = (double.MinValue, double.MaxValue);
                    (leftRows, rightRows) = (double.MaxValue, double.MaxValue);
                }
                else if (segment.Right <= x)
                {
                    leftEdge = Math.Max(leftEdge, segment.Right);
                    if (leftRows - segment.Baseline > 2)
                    {
                        (left, leftRows) = (left + 1, segment.Baseline);
                    }
                }
                else
                {
                    rightEdge = Math.Min(rightEdge, segment.Left);
                    if (rightRows - segment.Baseline > 2)
                    {
                        (right, rightRows) = (right + 1, segment.Baseline);
                    }
                }
            }

            Close(double.MinValue);

            void Close(double at)
            {
                bottom = at;
                var (lines, width) = (Math.Min(left, right), rightEdge - leftEdge);
                if (lines >= 2 && (lines > best || (lines == best && width > bestWidth)) && !(lines <= MostChance && IsChance(sorted, top, bottom)))
                {
                    (best, bestTop, bestBottom, bestWidth) = (lines, top, bottom, width);
                }
            }
        }

        if (best == 0)
        {
            return null;
        }

        var within = region.Where(segment => segment.Baseline < bestTop && segment.Baseline > bestBottom).ToList();
        if (within.Count == region.Count)
        {
            return null;
        }

        return (region.Where(segment => segment.Baseline >= bestTop).ToList(), within, region.Where(segment => segment.Baseline <= bestBottom).ToList());
    }
}
