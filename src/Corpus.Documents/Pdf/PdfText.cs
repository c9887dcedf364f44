using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>Writes the text of a document.</summary>
internal sealed class PdfText
{
    private readonly StringBuilder _text = new();
    private readonly List<DocumentCell> _cells = [];
    private readonly List<ExplainedLine>? _explained;
    private readonly LineJoiner _joiner;
    private int _page = 1;

    public PdfText(LineJoiner joiner, bool explains)
    {
        _joiner = joiner;
        _explained = explains ? [] : null;
    }

    /// <summary>How many words were joined that were broken at the end of a line.</summary>
    public int Hyphens { get; private set; }

    public IReadOnlyList<DocumentCell> Cells => _cells;

    public IReadOnlyList<ExplainedLine> Explained => _explained ?? [];

    public int Length => _text.Length;

    public void Write(FlowUnit unit)
    {
        if (_text.Length > 0 && _text[^1] is not '\f')
        {
            _text.Append("\n\n");
        }

        Turn(Math.Max(_page, unit.FirstPage));
        if (unit.Parts[0].Kind is BlockKind.Table)
        {
            WriteTable(unit.Parts[0]);
        }
        else
        {
            WriteParagraph(unit);
        }
    }

    /// <summary>The whole text, with all the pages that the document has.</summary>
    public string Finish(int pages)
    {
        if (_page < pages && _text.Length > 0)
        {
            _text.Append("\n\n");
        }

        Turn(pages);
        return _text.Append('\n').ToString();
    }

    private void Turn(int to)
    {
        _text.Append('\f', Math.Max(0, to - _page));
        _page = Math.Max(_page, to);
    }

    private void WriteParagraph(FlowUnit unit)
    {
        TextLine? above = null;
        foreach (var part in unit.Parts)
        {
            foreach (var line in part.Lines)
            {
                var own = line.Text;
                string? step = string.Equals(line.Raw, line.Text, StringComparison.Ordinal) ? null : PdfSteps.Marks;
                if (above is not null)
                {
                    var seam = _joiner.Between(_text.ToString(Math.Max(0, _text.Length - 60), Math.Min(60, _text.Length)), own);
                    _text.Length -= seam.Drop;
                    Hyphens += seam.Drop;
                    if (seam.Drop > 0)
                    {
                        step = PdfSteps.Hyphens;
                    }

                    if (part.Page > _page)
                    {
                        if (!seam.Space && _text.Length > 0 && char.IsLetterOrDigit(own[0]) && !Scripts.HasNoSpaces(Scripts.First(own)))
                        {
                            // The word that is broken stays whole, on the page on which it begins.
                            var end = own.IndexOf(' ', StringComparison.Ordinal);
                            _text.Append(end < 0 ? own : own[..end]);
                            own = end < 0 ? "" : own[(end + 1)..];
                        }

                        Turn(part.Page);
                    }
                    else if (seam.Space)
                    {
                        _text.Append(' ');
                    }
                }

                _text.Append(own);
                _explained?.Add(new ExplainedLine(part.Page, line.Raw, step, line.Text));
                above = line;
            }
        }
    }

    private void WriteTable(Block table)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            if (r > 0)
            {
                _text.Append('\n');
            }

            var row = table.Rows[r];
            var last = Array.FindLastIndex(row, static cell => cell.Length > 0);
            var start = _text.Length;
            for (var c = 0; c <= last; c++)
            {
                if (c > 0)
                {
                    _text.Append('\t');
                }

                var cell = Joined(row[c]);
                if (cell.Length > 0)
                {
                    _cells.Add(new DocumentCell(_text.Length, cell.Length, r < table.HeaderRows ? null : table.Headers[c]));
                    _text.Append(cell);
                }
            }

            _explained?.Add(new ExplainedLine(table.Page, string.Join(' ', row.Where(static cell => cell.Length > 0)).Replace('\n', ' '), PdfSteps.Tables,
                _text.ToString(start, _text.Length - start)));
        }
    }

    /// <summary>The lines of a cell as one.</summary>
    private string Joined(string cell)
    {
        if (!cell.Contains('\n', StringComparison.Ordinal))
        {
            return cell;
        }

        var joined = new StringBuilder();
        foreach (var line in cell.Split('\n'))
        {
            if (joined.Length > 0)
            {
                var seam = _joiner.Between(joined.ToString(), line);
                joined.Length -= seam.Drop;
                Hyphens += seam.Drop;
                joined.Append(seam.Space ? " " : "");
            }

            joined.Append(line);
        }

        return joined.ToString();
    }
}
