using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>What a sheet of an XLSX workbook says outside of its rows: read before them, since the file says it after them.</summary>
internal sealed record XlsxSheet(
    IReadOnlyList<MergedArea> Merges,
    IReadOnlyList<(int First, int Last)> HiddenColumns,
    bool ShowsZeros,
    IReadOnlyList<int> HeaderRows,
    IReadOnlyList<string> Texts)
{
    public static XlsxSheet Read(OpenPackage package, string part, Allowance allowance)
    {
        var merges = new List<MergedArea>();
        var hidden = new List<(int, int)>();
        var headers = new List<int>();
        var showsZeros = true;
        using (var reader = package.OpenXml(part))
        {
            while (reader is not null && reader.Read())
            {
                allowance.Check();
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (reader.LocalName)
                {
                    case "sheetData":
                        SafeXml.Skip(reader, allowance);
                        break;
                    case "sheetView":
                        showsZeros &= !IsFalse(reader.GetAttribute("showZeros"));
                        break;
                    case "col" when IsTrue(reader.GetAttribute("hidden"))
                        && WorkbookStyles.Number(reader.GetAttribute("min")) is { } min && WorkbookStyles.Number(reader.GetAttribute("max")) is { } max:
                        hidden.Add((min - 1, max - 1));
                        break;
                    case "mergeCell" when CellNames.Area(reader.GetAttribute("ref")) is { } area:
                        merges.Add(area);
                        break;
                    case "autoFilter" when reader.Depth == 1 && CellNames.Area(reader.GetAttribute("ref")) is { } filtered:
                        headers.Add(filtered.FirstRow);
                        break;
                }
            }
        }

        var texts = new List<string>();
        foreach (var relationship in package.RelationshipsOf(part).Values.OrderBy(static relationship => relationship.Target, StringComparer.Ordinal))
        {
            if (relationship.Type == "table")
            {
                AddHeaderOf(package, relationship.Target, headers);
            }
            else if (relationship.Type == "drawing")
            {
                AddTexts(package, relationship.Target, texts, allowance);
            }
        }

        return new(merges, hidden, showsZeros, headers, texts);
    }

    public bool Hides(int column) => HiddenColumns.Any(range => column >= range.First && column <= range.Last);

    public static bool IsTrue(string? text) => text is "1" or "true";

    private static bool IsFalse(string? text) => text is "0" or "false";

    private static void AddHeaderOf(OpenPackage package, string part, List<int> headers)
    {
        using var reader = package.OpenXml(part);
        if (reader is not null && reader.MoveToContent() == XmlNodeType.Element && CellNames.Area(reader.GetAttribute("ref")) is { } area)
        {
            var count = WorkbookStyles.Number(reader.GetAttribute("headerRowCount")) ?? 1;
            headers.AddRange(Enumerable.Range(area.FirstRow, Math.Clamp(count, 0, 4)));
        }
    }

    // What stands in boxes over the cells: notes and sources mostly.
    private static void AddTexts(OpenPackage package, string part, List<string> texts, Allowance allowance)
    {
        using var reader = package.OpenXml(part);
        var isInBody = false;
        System.Text.StringBuilder? paragraph = null;
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "txBody"):
                    isInBody = !reader.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "txBody"):
                    isInBody = false;
                    break;
                case (XmlNodeType.Element, "p") when isInBody && !reader.IsEmptyElement:
                    paragraph = new();
                    break;
                case (XmlNodeType.Element, "br"):
                    paragraph?.Append(' ');
                    break;
                case (XmlNodeType.Element, "t"):
                    paragraph?.Append(SafeXml.ReadText(reader, allowance));
                    allowance.CheckCharacters(paragraph?.Length ?? 0);
                    break;
                case (XmlNodeType.EndElement, "p") when paragraph is not null:
                    texts.Add(paragraph.ToString());
                    paragraph = null;
                    break;
            }
        }
    }
}
