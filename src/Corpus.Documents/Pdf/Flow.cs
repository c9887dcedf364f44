namespace Corpus.Documents.Pdf;

/// <summary>A paragraph or a table of the document, whole.</summary>
/// <param name="Parts">Of a paragraph: its parts, each from one column. Of a table: the table.</param>
internal sealed record FlowUnit(List<Block> Parts)
{
    public int FirstPage => Parts[0].Page;

    public int LastPage => Parts[^1].Page;
}

/// <summary>Joins the parts of paragraphs that run on over the end of a column or a page, past notes, captions and tables that stand between.</summary>
internal sealed class Flow
{
    /// <summary>Words with which captions begin.</summary>
    private static readonly HashSet<string> Captions = new(
        ["Figure", "Fig", "Table", "Tab", "Listing", "Algorithm", "Abbildung", "Abb", "Tabelle", "Tableau", "Figura", "Tabla", "Tabella", "図", "表",
            "Рисунок", "Рис", "Таблица"],
        StringComparer.OrdinalIgnoreCase);

    private readonly double _bodySize;
    private readonly bool _indents;
    private readonly List<FlowUnit> _units = [];

    /// <summary>What stands between the open paragraph and its end, if it has one.</summary>
    private readonly List<FlowUnit> _between = [];
    private FlowUnit? _open;

    private Flow(List<Block> blocks, double bodySize)
    {
        _bodySize = bodySize;
        var body = blocks.Where(block => block.Kind is BlockKind.Text && IsBody(block) && block.Lines.Count > 1).ToList();
        _indents = body.Count(static block => block.Indented) * 4 > body.Count;
    }

    public static List<FlowUnit> Units(List<Block> blocks, double bodySize)
    {
        var flow = new Flow(blocks, bodySize);
        foreach (var page in blocks.GroupBy(static block => block.Page))
        {
            flow.Classify(page.ToList());
        }

        foreach (var block in blocks)
        {
            flow.Add(block);
        }

        flow.Close();
        return flow._units;
    }

    private bool IsBody(Block block) => Math.Abs(block.Size - _bodySize) < 0.04 * _bodySize;

    private void Classify(List<Block> page)
    {
        foreach (var column in page.Where(static block => block.Kind is BlockKind.Text).GroupBy(static block => block.Column))
        {
            // Small text at the foot of a column.
            foreach (var block in column.Reverse())
            {
                if (block.Size > 0.955 * _bodySize)
                {
                    break;
                }

                block.Kind = BlockKind.Footnote;
                block.Lines[0] = Noted(block.Lines[0]);
            }

            foreach (var block in column.Where(static block => IsCaption(block.Lines[0].Text)))
            {
                block.Kind = BlockKind.Caption;
            }
        }

        // What is written in a figure ends no paragraph beside it.
        if (page.Exists(static block => block.Kind is BlockKind.Caption))
        {
            foreach (var block in page.Where(block => block.Kind is BlockKind.Text && IsLabel(block)))
            {
                block.Kind = BlockKind.Margin;
            }
        }

        // A page all in small print has no notes: it has its own size.
        if (page.TrueForAll(static block => block.Kind is not BlockKind.Text))
        {
            foreach (var block in page.Where(static block => block.Kind is BlockKind.Footnote))
            {
                block.Kind = BlockKind.Text;
            }
        }
    }

    /// <summary>The first line of a note, with its number set apart where that touches the first word.</summary>
    private static TextLine Noted(TextLine line)
    {
        var end = 0;
        while (end < line.Text.Length && char.IsAsciiDigit(line.Text[end]))
        {
            end++;
        }

        return end is > 0 and < 4 && end + 1 < line.Text.Length && char.IsUpper(line.Text[end]) && char.IsLower(line.Text[end + 1])
            ? line with { Text = line.Text.Insert(end, " ") } : line;
    }

    /// <summary>Whether it is what stands at the axes of a figure: a few short words or numbers.</summary>
    private bool IsLabel(Block block) => block.Size < 1.04 * _bodySize && !block.Lines[0].Bold && block.Lines.TrueForAll(static line =>
        line.Text.Length <= 24 && !EndsSentence(line.Text) && line.Text.Split(' ').All(static word => word.Length <= 4));

    private static bool IsCaption(string text)
    {
        var words = text.Split(' ', 3);
        return words.Length > 1 && Captions.Contains(words[0].TrimEnd('.'))
            && words[1].Length <= 8 && words[1].Any(char.IsDigit) && words[1][^1] is '.' or ':' or '．' or '：';
    }

    private void Add(Block block)
    {
        var unit = new FlowUnit([block]);
        if (_open is not null && block.Kind == _open.Parts[^1].Kind && Continues(_open.Parts[^1], block))
        {
            _open.Parts.Add(block);
            return;
        }

        // Notes, captions, tables and the small print of figures do not end a paragraph of the text that is not at its end.
        if (_open is not null && IsBody(_open.Parts[^1]) && block.Page - _open.Parts[^1].Page <= 1 && MayRunOn(_open.Parts[^1])
            && (block.Kind is not BlockKind.Text || block.Size < 0.96 * _bodySize))
        {
            _between.Add(unit);
            return;
        }

        Close();
        if (block.Kind is BlockKind.Text or BlockKind.Footnote)
        {
            _open = unit;
        }
        else
        {
            _units.Add(unit);
        }
    }

    private static bool MayRunOn(Block block) => block.EndsFull || !EndsSentence(block.Lines[^1].Text);

    private static bool EndsSentence(string text)
    {
        var last = text.TrimEnd('”', '’', '"', '\'', ')', '»', ']', ' ');
        return last.Length > 0 && last[^1] is '.' or '!' or '?' or ':' or '。' or '！' or '？' or '؟' or '۔' or '।' or ';';
    }

    /// <summary>What stood between the parts of a paragraph comes before it where that is on its page, and else behind it.</summary>
    private void Close()
    {
        if (_open is null)
        {
            _units.AddRange(_between);
        }
        else if (_open.Parts.Count == 1)
        {
            _units.Add(_open);
            _units.AddRange(_between);
        }
        else
        {
            var before = _between.TakeWhile(unit => unit.FirstPage <= _open.FirstPage).ToList();
            _units.AddRange(before);
            _units.Add(_open);
            _units.AddRange(_between.Skip(before.Count));
        }

        _between.Clear();
        _open = null;
    }

    private bool Continues(Block above, Block below)
    {
        if (above.Kind is not (BlockKind.Text or BlockKind.Footnote) || (above.Page == below.Page && above.Column == below.Column && _between.Count == 0)
            || below.Page - above.Page > 1 || above.Size > 1.1 * _bodySize || Math.Abs(above.Size - below.Size) > 0.05 * above.Size
                || (above.Lines[^1].Bold != below.Lines[0].Bold && above.Lines[0].Bold != below.Lines[0].Bold))
        {
            return false;
        }

        if (_between.Count > 0 && !IsBody(above))
        {
            return false;
        }

        var (end, start) = (above.Lines[^1].Text, below.Lines[0].Text);
        var ends = EndsSentence(end);
        if (end.Length > 1 && end.EndsWith('-') && char.IsLetter(start[0]))
        {
            return true;
        }

        var first = Scripts.First(start.TrimStart('(', '“', '"', '‘', '['));
        if (System.Text.Rune.IsLower(first))
        {
            return !ends || (above.EndsFull && !below.Indented && !end.EndsWith(':'));
        }

        if (above.Kind is BlockKind.Footnote || !above.EndsFull || (below.Indented && _indents))
        {
            return false;
        }

        return !ends || (_indents && !below.Indented && above.Lines.Count > 1 && !end.EndsWith(':'));
    }
}
