using System.Text;

namespace Corpus.Documents.Text;

/// <summary>
/// Writes the text of a document, by the rules that all formats share: a paragraph is a line, an empty line parts two blocks, a row of a table is a line with
/// tabs
/// between its cells, and a page ends with U+000C. What it is given may have any white space and any characters; what it writes has none that a text may not
/// have.
/// </summary>
internal sealed class DocumentTextWriter(Allowance allowance)
{
    private const char PageEnd = '\f';

    private readonly StringBuilder _text = new();
    private readonly List<DocumentCell> _cells = [];
    private bool _isInTable;

    /// <summary>How many pages have ended.</summary>
    public int PagesEnded { get; private set; }

    /// <summary>How long the text is so far, in UTF-16 units.</summary>
    public int Length => _text.Length;

    private bool HasOpenLine => _text.Length > 0 && _text[^1] != PageEnd;

    /// <summary>A paragraph, heading, item of a list, caption or note. Nothing where it has no characters to see.</summary>
    public void Paragraph(string text)
    {
        if (Line(text) is { Length: > 0 } line)
        {
            BeginBlock();
            Append(line);
        }
    }

    /// <summary>Lines that belong together and stay lines: a poem, an address, a listing. An empty one begins another block.</summary>
    public void Lines(IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var raw in lines)
        {
            var line = Line(raw);
            if (line.Length == 0)
            {
                isFirst = true;
                continue;
            }

            if (isFirst)
            {
                BeginBlock();
                isFirst = false;
            }
            else
            {
                Append("\n");
            }

            Append(line);
        }
    }

    /// <summary>
    /// A row of a table; rows that follow one another belong to the same one until <see cref="EndTable"/> or another block. Nothing where no cell has text.
    /// </summary>
    public void Row(IReadOnlyList<RowCell> cells)
    {
        var texts = new string[cells.Count];
        var last = -1;
        for (var index = 0; index < texts.Length; index++)
        {
            allowance.Check();
            texts[index] = Line(cells[index].Text);
            last = texts[index].Length > 0 ? index : last;
        }

        if (last < 0)
        {
            return;
        }

        if (_isInTable && HasOpenLine)
        {
            Append("\n");
        }
        else
        {
            BeginBlock();
        }

        _isInTable = true;
        for (var index = 0; index <= last; index++)
        {
            if (index > 0)
            {
                Append("\t");
            }

            if (texts[index].Length > 0)
            {
                var header = cells[index].Header is { } given && Line(given) is { Length: > 0 } shown ? shown : null;
                _cells.Add(new(_text.Length, texts[index].Length, header));
                Append(texts[index]);
            }
        }
    }

    /// <summary>What comes next is no row of the table before it.</summary>
    public void EndTable() => _isInTable = false;

    /// <summary>Ends a page. The last page of a document is not ended.</summary>
    /// <param name="runsOn">Whether the next block goes on with the last one of this page: a sentence that the page's end cuts.</param>
    public void EndPage(bool runsOn = false)
    {
        PagesEnded++;
        allowance.CheckPages(PagesEnded + 1);
        if (!runsOn && HasOpenLine)
        {
            Append("\n\n");
        }

        _text.Append(PageEnd);
    }

    /// <summary>The text; empty where nothing was written but pages' ends.</summary>
    public (string Text, IReadOnlyList<DocumentCell> Cells) Finish()
    {
        if (_text.Length == PagesEnded)
        {
            return ("", []);
        }

        Append("\n");
        return (_text.ToString(), _cells);
    }

    /// <summary>A text as this writer writes it: on one line, only what can be seen, ligatures parted.</summary>
    public static string Line(string text) => WhiteSpace.Collapse(Ligatures.Part(Characters.Visible(text)));

    private void BeginBlock()
    {
        _isInTable = false;
        if (HasOpenLine)
        {
            Append("\n\n");
        }
    }

    private void Append(string text)
    {
        _text.Append(text);
        allowance.CheckCharacters(_text.Length);
        allowance.Check();
    }
}
