using AngleSharp.Dom;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>Goes through a page from its beginning to its end and writes what a reader sees.</summary>
internal sealed class PageReader
{
    private readonly Allowance _allowance;
    private readonly StyleSheet _styles;
    private readonly PageLook _look;
    private readonly DocumentTextWriter _writer;
    private readonly Stack<Numbering?> _lists = new();
    private PageText _text;
    private PageText.Level _level;
    private bool _isPreformatted;
    private bool _isInCell;
    private bool _endsInLink;
    private int _quotations;
    private int _depth;

    public PageReader(PageLook look, DocumentTextWriter writer, Allowance allowance)
    {
        (_allowance, _look, _styles, _writer) = (allowance, look, look.Styles, writer);
        _text = new(WriteBlock);
    }

    /// <summary>What was left out, by its name.</summary>
    public Tally Removed { get; } = new();

    /// <summary>How many passages that are struck out were left out.</summary>
    public int Struck { get; private set; }

    public int MarksSetApart => _text.MarksSetApart;

    /// <summary>Told of each part that is left out, and of each block: why, and what is written.</summary>
    public Action<string, string?, string>? Explain { get; init; }

    public void Read(IElement body)
    {
        Children(body);
        _text.EndBlock();
    }

    private void WriteBlock(IReadOnlyList<string> lines)
    {
        _writer.Lines(lines);
        foreach (var line in lines.Where(static line => line.Length > 0))
        {
            Explain?.Invoke(line, null, line);
        }
    }

    private void Children(INode parent)
    {
        _allowance.CheckDepth(++_depth / HtmlFormat.InlineDepth);
        INode? before = null;
        bool? hasText = null;
        foreach (var node in parent.ChildNodes)
        {
            _allowance.Check();
            if (node is IText text)
            {
                if (!_look.IsAround(parent))
                {
                    Text(text.Data);
                }
            }
            else if (node is IElement element)
            {
                if (AreBoxes(before, element) && (hasText ??= HasText(parent)) == false)
                {
                    Add(" ");
                }

                Element(element);
            }

            before = node;
        }

        _depth--;
    }

    private void Text(string data)
    {
        if (!_isPreformatted)
        {
            Add(data);
            return;
        }

        var start = 0;
        for (var end = data.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = data.IndexOf('\n', start))
        {
            Add(data[start..end]);
            _text.EndLine();
            start = end + 1;
        }

        Add(data[start..]);
    }

    private void Add(string text)
    {
        if (text.Length > 0)
        {
            _text.Add(text, _level);
            _endsInLink = false;
        }
    }

    private void Element(IElement element)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            _text.EndLine();
            return;
        }

        if (name == "wbr" || HtmlElements.IsUnseen(name))
        {
            return;
        }

        if (_look.ReasonToLeaveOut(element) is { } reason)
        {
            LeaveOut(element, reason);
            return;
        }

        if (name is "del" or "s" or "strike")
        {
            Struck += string.IsNullOrWhiteSpace(element.TextContent) ? 0 : 1;
            Explain?.Invoke(element.TextContent, "struck text 1", "");
            return;
        }

        if (IsBlock(element))
        {
            Block(element);
        }
        else
        {
            Inline(element);
        }
    }

    private void LeaveOut(IElement element, string reason)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent))
        {
            Removed.Add(reason);
            Explain?.Invoke(element.TextContent, HtmlFormat.PartsStep, "");
        }

        if (IsBlock(element))
        {
            _text.EndBlock();
        }
    }

    private void Block(IElement element)
    {
        _text.EndBlock();
        var (wasPreformatted, level) = (_isPreformatted, _level);
        _isPreformatted = HtmlElements.IsPreformatted(element.LocalName) || (_styles.Of(element).KeepsLines ?? _isPreformatted);
        _level = PageText.Level.Line;
        switch (element.LocalName)
        {
            case "table" when PageTable.Item(element, _look) is var (mark, content):
                _text.Mark(mark.TextContent.Trim());
                Children(content);
                _text.EndItem();
                break;
            case var _ when PageTable.Is(element) && PageTable.IsData(element, _look):
                Table(element);
                break;
            case "ol" or "ul" or "menu" or "dir":
                _lists.Push(element.LocalName == "ol" && _styles.Of(element).IsNumbered != false ? new Numbering(element) : null);
                Children(element);
                _lists.Pop();
                break;
            case "li":
                Item(element);
                break;
            default:
                Children(element);
                break;
        }

        _text.EndBlock();
        (_isPreformatted, _level) = (wasPreformatted, level);
    }

    private void Item(IElement element)
    {
        var list = _lists.TryPeek(out var numbering) ? numbering : null;
        if (list is not null && _styles.Of(element).IsNumbered != false && !_isInCell)
        {
            _text.Mark(list.Next(element));
        }

        _lists.Push(null);
        Children(element);
        _lists.Pop();
        _text.EndItem();
    }

    private void Inline(IElement element)
    {
        if (NeedsSpaceBefore(element))
        {
            Add(" ");
        }

        var level = _level;
        _level = LevelOf(element);
        switch (element.LocalName)
        {
            case "q":
                var (open, close) = QuotationMarks.Of(_look.Language, _quotations++);
                Add(open.ToString());
                Children(element);
                Add(close.ToString());
                _quotations--;
                break;
            case "mfrac" when element.ChildElementCount == 2:
                Element(element.Children[0]);
                Add("/");
                Element(element.Children[1]);
                break;
            case "msup" or "msub" when element.ChildElementCount == 2:
                Element(element.Children[0]);
                _level = element.LocalName == "msup" ? PageText.Level.Raised : PageText.Level.Lowered;
                Element(element.Children[1]);
                break;
            default:
                var isPreformatted = _isPreformatted;
                var isInBrackets = NoteNames.IsInBrackets(element);
                _isPreformatted = _styles.Of(element).KeepsLines ?? isPreformatted;
                Add(isInBrackets ? "[" : "");
                Children(element);
                Add(isInBrackets ? "]" : "");
                _isPreformatted = isPreformatted;
                break;
        }

        _level = level;
        _endsInLink = element.LocalName is "a" or "time";
    }

    private PageText.Level LevelOf(IElement element)
    {
        if (_level == PageText.Level.Raised && element.LocalName == "a")
        {
            return PageText.Level.Note;
        }

        if (_level is not PageText.Level.Line)
        {
            return _level;
        }

        var isReference = element.GetAttribute("role") == "doc-noteref" || element.GetAttribute("epub:type") == "noteref";
        if (element.LocalName == "sup" || isReference || _styles.Of(element).VerticalAlign == "super")
        {
            return isReference || NoteNames.IsReference(element) ? PageText.Level.Note : PageText.Level.Raised;
        }

        return element.LocalName == "sub" || _styles.Of(element).VerticalAlign == "sub" ? PageText.Level.Lowered : PageText.Level.Line;
    }

    // Links in a row, and labels beside values, are set apart by styles that are not read here.
    private bool NeedsSpaceBefore(IElement element)
    {
        if (!char.IsLetterOrDigit(_text.Last) || element.TextContent is not { Length: > 0 } text || !char.IsLetterOrDigit(text[0]))
        {
            return false;
        }

        return (element.LocalName is "a" or "time" && _endsInLink) || element.LocalName is "li";
    }

    private bool AreBoxes(INode? before, IElement element) =>
        element is { LocalName: "span", ClassName: { } second, ParentElement.LocalName: "div" }
        && before is IElement { LocalName: "span" or "strong" or "b", ClassName: { } first }
        && first != second
        && char.IsLetterOrDigit(_text.Last)
        && element.TextContent is { Length: > 0 } text
        && char.IsLetterOrDigit(text[0]);

    private static bool HasText(INode parent) => parent.ChildNodes.Any(static node => node is IText text && !string.IsNullOrWhiteSpace(text.Data));

    private bool IsBlock(IElement element) =>
        element.LocalName is "table" or "tr" or "td" or "th"
        || (_styles.Of(element).IsBlock ?? (HtmlElements.IsBlock(element.LocalName) || IsBoxOfRow(element)));

    private bool IsBoxOfRow(IElement element) => element.ParentElement is { } parent && _styles.Of(parent).Display is "flex" or "grid";

    private void Table(IElement element)
    {
        if (_isInCell)
        {
            Children(element);
            return;
        }

        var grid = PageTable.Read(element, _look, CellText, Children, _text, _allowance);
        var start = _writer.Length;
        grid.WriteTo(_writer);
        if (Explain is not null && _writer.Length > start)
        {
            Explain(element.TextContent, HtmlFormat.TablesStep, $"a table of {grid.RowCount} rows");
        }
    }

    private string CellText(IElement cell)
    {
        var outer = _text;
        var blocks = new List<string>();
        _text = new(lines => blocks.AddRange(lines));
        _isInCell = true;
        Children(cell);
        _text.EndBlock();
        _isInCell = false;
        outer.CountMarks(_text.MarksSetApart);
        _text = outer;
        return string.Join(' ', blocks);
    }
}
