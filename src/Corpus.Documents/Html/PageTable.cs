using System.Globalization;
using AngleSharp.Dom;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>Tables of values, and how to tell them from tables that only put things side by side.</summary>
internal static class PageTable
{
    /// <summary>No cell of a table of values has so much text in sentences.</summary>
    private const int LongestCell = 600;

    private const int MostSpan = 65_534;

    /// <summary>Whether a table is read by rows and cells. Else its cells are parts of the page.</summary>
    public static bool IsData(IElement table, PageLook look)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return false;
        }

        var isDeclared = false;
        var hasRow = false;
        foreach (var row in Rows(table))
        {
            var full = 0;
            foreach (var cell in Cells(row, look))
            {
                isDeclared |= cell.LocalName == "th";
                full += look.Measure(cell).Text > 0 ? 1 : 0;
                if (cell.QuerySelector("table, pre") is { } inner && (inner.LocalName == "pre" || look.Measure(inner).Text * 2 > look.Measure(cell).Text))
                {
                    return false;
                }

                if (look.Measure(cell).Prose > LongestCell && cell.QuerySelector("p, li, h1, h2, h3, h4, div, br") is not null)
                {
                    return false;
                }
            }

            hasRow |= full > 1;
        }

        return hasRow && (isDeclared || table.GetAttribute("role") is "table" or "grid" || !HasBlocks(table));
    }

    public static TableGrid Read(IElement table, PageLook look, Func<IElement, string> cellText, Action<INode> readBlocks, PageText text, Allowance allowance)
    {
        foreach (var caption in table.Children.Where(static child => child.LocalName == "caption"))
        {
            readBlocks(caption);
            text.EndBlock();
        }

        var grid = new TableGrid(allowance);
        var hasHeaders = Rows(table).Any(row => Cells(row, look).Any(static cell => cell.LocalName == "th"));
        var isFirst = true;
        IElement? group = null;
        foreach (var row in Rows(table))
        {
            allowance.Check();
            if (look.ReasonToLeaveOut(row) is not null || (row.ParentElement is { } parent && !ReferenceEquals(parent, table) && look.ReasonToLeaveOut(parent) is not null))
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
                ? cells.All(cell => cell.LocalName == "th" || look.Measure(cell).Text == 0)
                : isFirst && cells.Count > 1 && cells.All(cell => IsBold(cell, look));
            var isInHead = row.ParentElement?.LocalName == "thead";
            grid.BeginRow();
            foreach (var cell in cells)
            {
                var rowSpan = Span(cell, "rowspan", 1);
                grid.Add(
                    cellText(cell),
                    Span(cell, "colspan", 1),
                    rowSpan == 0 ? MostSpan : rowSpan,
                    areHeaders || isInHead || cell.GetAttribute("scope") is "col" or "colgroup");
            }

            isFirst = false;
        }

        return grid;
    }

    // As they are shown: the foot is last, wherever it stands.
    private static IEnumerable<IElement> Rows(IElement table) =>
        Groups(table, "thead").Concat(Groups(table, "tbody")).Concat(Groups(table, "tfoot"));

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
        row.Children.Where(cell => cell.LocalName is "td" or "th" && look.ReasonToLeaveOut(cell) is null);

    private static bool HasBlocks(IElement table) =>
        table.QuerySelector("h1, h2, h3, h4, h5, form, hr, article, section, nav, blockquote") is not null;

    private static bool IsBold(IElement cell, PageLook look)
    {
        var text = look.Measure(cell).Text;
        return text > 0 && cell.QuerySelectorAll("b, strong").Sum(bold => look.Measure(bold).Text) >= text;
    }

    private static int Span(IElement cell, string name, int otherwise) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var span) && span >= 0
            ? Math.Min(span, name == "colspan" ? 1_000 : MostSpan)
            : otherwise;
}
