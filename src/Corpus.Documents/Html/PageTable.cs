using System.Globalization;
using AngleSharp.Dom;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>Tables of values, and how to tell them from tables that only put things side by side.</summary>
internal static class PageTable
{
    /// <summary>No cell of a table of values has so much text in sentences.</summary>
    private const int LongestCell = 600;

    /// <summary>The number of an item has at most so many characters: (xviii).</summary>
    private const int LongestMark = 8;

    private const int MostSpan = 65_534;

    /// <summary>Whether an element is a table, by its name or by what it says it is.</summary>
    public static bool Is(IElement element) =>
        element.LocalName == "table" || (element.GetAttribute("role") is "table" or "grid" or "treegrid" && element.QuerySelector("[role=row]") is not null);

    /// <summary>Whether a table is read by rows and cells. Else its cells are parts of the page.</summary>
    public static bool IsData(IElement table, PageLook look)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return false;
        }

        var isDeclared = table.LocalName != "table";
        var hasParts = false;
        var hasRow = false;
        foreach (var row in Rows(table))
        {
            var full = 0;
            foreach (var cell in Cells(row, look))
            {
                isDeclared |= cell.LocalName == "th";
                full += look.Measure(cell).Text > 0 ? 1 : 0;
                hasParts |= cell.QuerySelector("table, pre, h1, h2, h3, h4, h5, form, hr, article, section, nav, blockquote") is { } inner
                    && (inner.LocalName == "table" || look.Measure(inner).Text > 0);
                if (look.Measure(cell).Prose > LongestCell && cell.QuerySelectorAll("p, li, h1, h2, h3, h4, div, br").Length > 1)
                {
                    return false;
                }
            }

            hasRow |= full > 1;
        }

        return hasRow && (isDeclared || !hasParts);
    }

    /// <summary>
    /// Whether a table is an item of a list: one row with a number or a mark and what it counts, as statutes are set. Then those are its two cells.
    /// </summary>
    public static (IElement Mark, IElement Content)? Item(IElement table, PageLook look)
    {
        if (table.LocalName != "table" || Rows(table).Take(2).ToList() is not [var row])
        {
            return null;
        }

        return Cells(row, look).Where(cell => look.Measure(cell).Text > 0).Take(3).ToList() is [{ LocalName: "td" } mark, { LocalName: "td" } content]
            && look.Measure(mark).Text <= LongestMark
            && look.Measure(content).Text > LongestMark
            && IsMark(mark.TextContent.Trim())
            ? (mark, content)
            : null;
    }

    public static TableGrid Read(IElement table, PageLook look, Func<IElement, string> cellText, Action<INode> readBlocks, PageText text, Allowance allowance)
    {
        foreach (var caption in table.Children.Where(static child => child.LocalName == "caption"))
        {
            readBlocks(caption);
            text.EndBlock();
        }

        var grid = new TableGrid(allowance);
        var hasHeaders = Rows(table).Any(row => Cells(row, look).Any(IsHeader));
        var isFirst = true;
        IElement? group = null;
        foreach (var row in Rows(table))
        {
            allowance.Check();
            if (IsLeftOut(row, look) || (!ReferenceEquals(row.ParentElement, table) && IsLeftOut(row.ParentElement!, look)))
            {
                continue;
            }

            if (!ReferenceEquals(row.ParentElement, group))
            {
                grid.EndGroup();
                group = row.ParentElement;
            }

            var cells = Cells(row, look).ToList();
            var areHeaders = hasHeaders
                ? cells.All(cell => IsHeader(cell) || look.Measure(cell).Text == 0)
                : isFirst && cells.Count > 1 && cells.All(cell => IsBold(cell, look));
            var isInHead = row.ParentElement?.LocalName == "thead";
            grid.BeginRow();
            var texts = Texts(cells.ConvertAll(cell => DocumentTextWriter.Line(cellText(cell))));
            foreach (var (cell, shown) in cells.Zip(texts))
            {
                var rowSpan = Span(cell, "rowspan", 1);
                grid.Add(
                    shown,
                    Span(cell, "colspan", 1),
                    rowSpan == 0 ? MostSpan : rowSpan,
                    areHeaders || isInHead || cell.GetAttribute("scope") is "col" or "colgroup");
            }

            isFirst = false;
        }

        return grid;
    }

    private static bool IsLeftOut(IElement element, PageLook look) => look.ReasonToLeaveOut(element) is not null;

    // Accounts set the end of an amount, “)” or “%”, in a cell of its own, so that digits are below digits.
    private static List<string> Texts(List<string> cells)
    {
        for (var index = 1; index < cells.Count; index++)
        {
            if (cells[index] is ")" or "%" or ")%" or "%)" && cells[index - 1].Length > 0)
            {
                cells[index - 1] += cells[index];
                cells[index] = "";
            }
        }

        return cells;
    }

    // (1), 2., a), —, •, [3]
    private static bool IsMark(string text) => !text.Any(char.IsWhiteSpace) && (!char.IsLetterOrDigit(text[^1]) || !char.IsLetterOrDigit(text[0]));

    // As they are shown: the foot is last, wherever it stands.
    private static IEnumerable<IElement> Rows(IElement table) => table.LocalName == "table"
        ? Groups(table, "thead").Concat(Groups(table, "tbody")).Concat(Groups(table, "tfoot"))
        : table.QuerySelectorAll("[role=row]");

    private static IEnumerable<IElement> Groups(IElement table, string name)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr" && name == "tbody")
            {
                yield return child;
            }
            else if (child.LocalName == name)
            {
                foreach (var row in child.Children.Where(static row => row.LocalName == "tr"))
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<IElement> Cells(IElement row, PageLook look) =>
        row.Children.Where(cell => (cell.LocalName is "td" or "th" || Role(cell) is not null) && look.ReasonToLeaveOut(cell) is null);

    private static string? Role(IElement cell) =>
        cell.LocalName is not ("td" or "th") && cell.GetAttribute("role") is ("cell" or "gridcell" or "columnheader" or "rowheader") and var role ? role : null;

    private static bool IsHeader(IElement cell) => cell.LocalName == "th" || Role(cell) is "columnheader" or "rowheader";

    private static bool IsBold(IElement cell, PageLook look)
    {
        var text = look.Measure(cell).Text;
        return text > 0 && cell.QuerySelectorAll("b, strong").Sum(bold => look.Measure(bold).Text) >= text;
    }

    private static int Span(IElement cell, string name, int otherwise) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) && span >= 0
            ? Math.Min(span, name == "colspan" ? 1_000 : MostSpan)
            : otherwise;
}
