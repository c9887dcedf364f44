namespace Corpus.Documents.Pdf;

internal enum ColumnKind
{
    /// <summary>One text, whose gaps are chance.</summary>
    None,

    /// <summary>Columns that are read one after the other.</summary>
    Text,

    /// <summary>A column and what stands in its margin.</summary>
    Margin,

    /// <summary>A table that is read row by row.</summary>
    Table,
}

/// <param name="Cut">Of a text: how many columns are before the cut. Of a margin: which column it is.</param>
internal readonly record struct ColumnVerdict(ColumnKind Kind, int Cut);

/// <summary>Tells columns of text from the columns of a table.</summary>
internal static class ColumnJudge
{
    private sealed class Measures
    {
        public Measures(List<Segment> segments)
        {
            Left = segments.Min(static segment => segment.Left);
            Right = segments.Max(static segment => segment.Right);
            Lines = PageLayout.Lines(segments, rightToLeft: false);
            Size = Lines.Average(static line => line.Size);
            Characters = Lines.Average(static line => Weight(line.Text));
            Fill = Lines.Average(line => (line.Right - line.Left) / Math.Max(1, Right - Left));
            Full = Lines.Count(line => (line.Right - line.Left) > 0.85 * (Right - Left)) / (double)Lines.Count;
            Numeric = Lines.Count(static line => IsNumeric(line.Text)) / (double)Lines.Count;
        }

        public double Left { get; }

        public double Right { get; }

        public List<TextLine> Lines { get; }

        public double Size { get; }

        /// <summary>How many characters a line has, one of a script without spaces counted twice.</summary>
        public double Characters { get; }

        /// <summary>How much of the column its lines fill.</summary>
        public double Fill { get; }

        /// <summary>How many of its lines fill it.</summary>
        public double Full { get; }

        public double Numeric { get; }

        public bool IsText => Lines.Count >= 3 && Characters >= 18 && Fill >= 0.6 && Full >= 0.4 && Numeric < 0.3;
    }

    public static ColumnVerdict Judge(List<List<Segment>> columns, List<Rule> rules, double gutter)
    {
        var measures = columns.ConvertAll(static column => new Measures(column));
        var (top, bottom) = (columns.Max(static column => column.Max(static segment => segment.Baseline)),
            columns.Min(static column => column.Min(static segment => segment.Baseline)));

        // Bullets and numbers of items stand before their text.
        if (IsItems(columns[0], measures[0]) && measures.Count == 2)
        {
            return new ColumnVerdict(ColumnKind.None, 0);
        }

        if (measures.TrueForAll(static column => column.IsText))
        {
            var crossing = Enumerable.Range(1, measures.Count - 1).Min(cut => Crossing(rules, measures, cut, top, bottom));
            return crossing >= 2 && crossing >= measures.Max(static column => column.Lines.Count) / 12.0
                ? new ColumnVerdict(ColumnKind.Table, 0) : new ColumnVerdict(ColumnKind.Text, WidestCut(measures));
        }

        // A column of text whose lines are not those of what is beside it.
        for (var cut = 1; cut < measures.Count; cut++)
        {
            var (left, right) = (Side(columns, 0, cut), Side(columns, cut, columns.Count));
            if ((left.IsText && left.Lines.Count >= 5 && left.Characters >= 25) || (right.IsText && right.Lines.Count >= 5 && right.Characters >= 25))
            {
                if (Crossing(rules, measures, cut, top, bottom) > 1)
                {
                    continue;
                }

                var (text, other) = left.IsText ? (left, right) : (right, left);
                if (Aligned(other, text) < 0.6)
                {
                    return new ColumnVerdict(ColumnKind.Text, cut);
                }

                if (measures.Count == 2 && other.Lines.Count * 2 < text.Lines.Count
                    && (StartsParagraphs(other, text) < 0.6 || text.Lines.Count(line => line.Baseline > other.Lines[0].Baseline + (0.5 * line.Size)) >= 3
                        || Paragraphs(other) * 2 < Paragraphs(text)))
                {
                    return new ColumnVerdict(ColumnKind.Margin, left.IsText ? 1 : 0);
                }

                // Half a page of text beside half a page of something else, which is a list, an index, references.
                if (measures.Count == 2 && other.Numeric < 0.3 && other.Lines.Count >= 8 && text.Full > 0.6
                    && other.Right - other.Left > 0.7 * (text.Right - text.Left) && other.Characters > 0.5 * text.Characters)
                {
                    return new ColumnVerdict(ColumnKind.Text, cut);
                }
            }
        }

        // Thin lines again and again across all gaps are those between rows, wherever in them the lines of the cells stand.
        var lines = Enumerable.Range(1, measures.Count - 1).Min(cut => Crossing(rules, measures, cut, top, bottom));
        if (lines >= 2 && lines >= measures.Max(static column => column.Lines.Count) / 12.0)
        {
            return new ColumnVerdict(ColumnKind.Table, 0);
        }

        if (AreAlike(measures))
        {
            return new ColumnVerdict(ColumnKind.Text, WidestCut(measures));
        }

        if (InRows(measures) >= 0.55)
        {
            return new ColumnVerdict(ColumnKind.Table, 0);
        }

        return new ColumnVerdict(ColumnKind.Text, WidestCut(measures));
    }

    /// <summary>Bullets and numbers of items with the column of text that they stand before, where there are other columns beside them.</summary>
    public static List<List<Segment>> WithItems(List<List<Segment>> columns)
    {
        if (columns.Count < 3)
        {
            return columns;
        }

        var joined = new List<List<Segment>>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (i + 1 < columns.Count && columns[i].Count > 1 && IsItems(columns[i], new Measures(columns[i])) && new Measures(columns[i + 1]).IsText)
            {
                joined.Add([.. columns[i], .. columns[++i]]);
            }
            else
            {
                joined.Add(columns[i]);
            }
        }

        return joined;
    }

    private static Measures Side(List<List<Segment>> columns, int from, int to) =>
        new(columns.Skip(from).Take(to - from).SelectMany(static column => column).ToList());

    private static int WidestCut(List<Measures> columns) =>
        Enumerable.Range(1, columns.Count - 1).MaxBy(i => columns[i].Left - columns[i - 1].Right);

    /// <summary>Columns of one width with short lines, as those of an index.</summary>
    private static bool AreAlike(List<Measures> columns)
    {
        var (widest, narrowest) = (columns.Max(static column => column.Right - column.Left), columns.Min(static column => column.Right - column.Left));
        return columns.TrueForAll(static column => column.Numeric < 0.2 && column.Characters >= 9)
            && columns.Max(static column => column.Lines.Count) >= 15 && columns.Min(static column => column.Lines.Count) >= 5 && narrowest > 0.6 * widest
            && columns.Max(static column => column.Characters) < 1.8 * columns.Min(static column => column.Characters);
    }

    /// <summary>How many of the lines of one column have a line beside them in the other.</summary>
    private static double Aligned(Measures one, Measures other)
    {
        var (found, at) = (0, 0);
        foreach (var line in one.Lines)
        {
            while (at < other.Lines.Count && other.Lines[at].Baseline > line.Baseline + (0.2 * line.Size))
            {
                at++;
            }

            if (at < other.Lines.Count && other.Lines[at].Baseline > line.Baseline - (0.2 * line.Size))
            {
                found++;
            }
        }

        return found / (double)one.Lines.Count;
    }

    /// <summary>How many of all lines have one beside them in another column.</summary>
    private static double InRows(List<Measures> columns)
    {
        var (beside, all, row, inRow) = (0, 0, double.MaxValue, 0);
        foreach (var line in columns.SelectMany(static column => column.Lines).OrderByDescending(static line => line.Baseline))
        {
            if (row - line.Baseline > 0.25 * line.Size)
            {
                (row, inRow) = (line.Baseline, 0);
            }

            inRow++;
            all++;
            beside += inRow == 1 ? 0 : inRow == 2 ? 2 : 1;
        }

        return beside / (double)all;
    }

    /// <summary>How many paragraphs a column has, by the lines that begin one.</summary>
    private static int Paragraphs(Measures column)
    {
        var count = 1;
        for (var i = 1; i < column.Lines.Count; i++)
        {
            var (above, line) = (column.Lines[i - 1], column.Lines[i]);
            if (above.Baseline - line.Baseline > 1.5 * column.Size || line.Left > column.Left + column.Size
                || above.Right < column.Right - (0.15 * (column.Right - column.Left)))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>How often a line of the one begins beside a line of the other that begins a paragraph.</summary>
    private static double StartsParagraphs(Measures one, Measures other)
    {
        var (starts, all) = (0, 0);
        TextLine? last = null;
        foreach (var line in one.Lines)
        {
            var begins = last is null || last.Baseline - line.Baseline > 1.6 * line.Size;
            last = line;
            if (!begins)
            {
                continue;
            }

            all++;
            var at = other.Lines.FindIndex(candidate => Math.Abs(candidate.Baseline - line.Baseline) < 0.3 * line.Size);
            if (at == 0 || (at > 0 && (other.Lines[at - 1].Baseline - other.Lines[at].Baseline > 1.5 * other.Size
                || other.Lines[at - 1].Right < other.Right - (0.15 * (other.Right - other.Left)) || other.Lines[at].Left > other.Left + other.Size)))
            {
                starts++;
            }
        }

        return all == 0 ? 1 : starts / (double)all;
    }

    /// <summary>How many thin lines run across a gutter inside of the region.</summary>
    private static int Crossing(List<Rule> rules, List<Measures> columns, int cut, double top, double bottom)
    {
        var (left, right) = (columns[cut - 1].Right, columns[cut].Left);
        var heights = new SortedSet<int>();
        foreach (var rule in rules)
        {
            if (rule.Left <= left + 1 && rule.Right >= right - 1 && rule.Y < top && rule.Y > bottom
                && rule.Right - rule.Left > 0.5 * (columns[^1].Right - columns[0].Left))
            {
                heights.Add((int)(rule.Y / 3));
            }
        }

        return heights.Count;
    }

    private static bool IsItems(List<Segment> column, Measures measures) =>
        measures.Right - measures.Left < 4 * measures.Size && column.TrueForAll(static segment => IsItem(segment.Text));

    /// <summary>Whether a word is what stands before an item of a list: a bullet, <c>1.</c>, <c>(a)</c>, <c>iv)</c>, <c>[12]</c>.</summary>
    public static bool IsItem(string text)
    {
        if (text.Length == 1 && "•◦▪■–-—*·○●►➢✓◆∙‣□❖\uF0B7\uF0A7".Contains(text[0], StringComparison.Ordinal))
        {
            return true;
        }

        if (text.Length is < 2 or > 7 || text[^1] is not ('.' or ')' or ']' or '．' or '、' or ':'))
        {
            return false;
        }

        var core = text.Trim('(', ')', '[', ']', '.', '．', '、', ':');
        return core.Length == 1 ? char.IsLetterOrDigit(core[0])
            : core.Length > 1 && (core.All(static c => char.IsDigit(c) || c is '.') || core.All(static c => c is 'i' or 'v' or 'x')
                || core.All(static c => c is 'I' or 'V' or 'X'));
    }

    public static bool IsNumeric(string text)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in text)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return (digits > 0 && digits >= letters) || (digits == 0 && letters == 0);
    }

    private static int Weight(string text)
    {
        var weight = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            weight += rune.Value >= 0x2E80 && Scripts.HasNoSpaces(rune) ? 2 : 1;
        }

        return weight;
    }
}
