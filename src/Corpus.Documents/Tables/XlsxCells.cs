using System.Globalization;
using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Tables.NumberFormats;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>Reads the cells of the sheets of an XLSX workbook.</summary>
internal sealed class XlsxCells(List<string> shared, WorkbookStyles styles, bool is1904, Allowance allowance, WorkbookOutput output)
{
    public void Read(OpenPackage package, string part, string name)
    {
        var sheet = XlsxSheet.Read(package, part, allowance);
        var headers = sheet.HeaderRows.ToHashSet();
        var grid = output.BeginSheet(name, sheet.Merges, headers.Contains);
        var hiddenColumns = new HashSet<int>();
        using (var reader = package.OpenXml(part))
        {
            var row = -1;
            while (reader is not null && reader.Read())
            {
                allowance.Check();
                if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row" || reader.Depth != 2)
                {
                    continue;
                }

                row = Math.Max(row + 1, Math.Min((WorkbookStyles.Number(reader.GetAttribute("r")) ?? (row + 2)) - 1, CellNames.Rows));
                if (XlsxSheet.IsTrue(reader.GetAttribute("hidden")))
                {
                    if (HasCells(reader))
                    {
                        output.HideRow();
                    }

                    grid.SkipRow();
                    continue;
                }

                grid.BeginRow(row);
                ReadRow(reader, sheet, grid, hiddenColumns);
            }
        }

        output.HideColumns(hiddenColumns.Count);
        grid.Finish();
        output.EndSheet(sheet.Texts);
    }

    private bool HasCells(XmlReader reader)
    {
        var hasCells = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                allowance.Check();
                hasCells |= reader.NodeType == XmlNodeType.Element && reader.LocalName is "v" or "is";
            }
        }

        return hasCells;
    }

    private void ReadRow(XmlReader reader, XlsxSheet sheet, SheetGrid grid, HashSet<int> hiddenColumns)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        var column = -1;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c" || reader.Depth != depth + 1)
            {
                continue;
            }

            column = CellNames.Place(reader.GetAttribute("r")) is { } place ? place.Column : column + 1;
            var isHidden = sheet.Hides(column);
            var (text, raw, isValue, hasFormula) = ReadCell(reader, sheet.ShowsZeros);
            if (isHidden)
            {
                if (text.Length > 0)
                {
                    hiddenColumns.Add(column);
                }

                continue;
            }

            if (hasFormula && raw.Length == 0)
            {
                output.CountFormulaWithoutValue();
            }

            grid.Add(column, text, isValue);
            output.Explain(raw, text);
        }
    }

    private (string Text, string Raw, bool IsValue, bool HasFormula) ReadCell(XmlReader reader, bool showsZeros)
    {
        var type = reader.GetAttribute("t") ?? "n";
        var format = styles[WorkbookStyles.Number(reader.GetAttribute("s")) ?? 0];
        var raw = "";
        var hasFormula = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                allowance.Check();
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (reader.LocalName)
                {
                    case "v":
                        raw = SafeXml.ReadText(reader, allowance);
                        break;
                    case "is":
                        raw = WorkbookText.ReadRich(reader, allowance);
                        break;
                    case "f":
                        hasFormula = true;
                        break;
                }
            }
        }

        if (raw.Length == 0)
        {
            return ("", "", false, hasFormula && type != "str");
        }

        switch (type)
        {
            case "s":
                var text = WorkbookStyles.Number(raw) is { } number && number >= 0 && number < shared.Count ? shared[number] : "";
                return (format.ShowText(text), text, ValueText.Is(text), false);
            case "b":
                return (raw is "1" or "true" ? "TRUE" : "FALSE", raw, true, false);
            case "e":
                return (raw, raw, true, false);
            case "inlineStr":
                return (format.ShowText(raw), raw, ValueText.Is(raw), false);
            case "str":
                raw = WorkbookText.Unescape(raw);
                return (format.ShowText(raw), raw, ValueText.Is(raw), false);
            case "d" when DateTime.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault,
                out var date):
                return (ShowDate(date, format), raw, true, false);
            default:
                return double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                    ? (value == 0 && !showsZeros ? "" : format.Show(value, is1904), raw, true, false)
                    : (raw, raw, ValueText.Is(raw), false);
        }
    }

    private string ShowDate(DateTime date, NumberFormat format)
    {
        var days = SerialDate.Of(date, is1904);
        var shown = format.IsDate ? format : NumberFormat.Parse(date.TimeOfDay == TimeSpan.Zero ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss");
        return shown.Show(days, is1904);
    }
}
