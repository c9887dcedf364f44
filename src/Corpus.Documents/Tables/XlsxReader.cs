using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>
/// Reads workbooks of Office Open XML (ECMA-376, part 1, SpreadsheetML): what their cells show. Formulas are not worked out, macros not run, links not
/// followed.
/// </summary>
internal static class XlsxReader
{
    public static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("XLSX workbook", options, cancellation, allowance => Read(bytes, options, allowance));

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance)
    {
        if (CompoundFile.RefusalOf(bytes) is { } refusal)
        {
            return refusal;
        }

        using var package = new OpenPackage(bytes, allowance);
        if (package.Has("xl/workbook.bin"))
        {
            return new ExtractionRefusal(RefusalKind.UnknownFormat, "is a binary workbook (XLSB), which is not read",
                "open it in a spreadsheet program and save it as XLSX");
        }

        if (package.RelatedPart("", "officeDocument") is not { } workbook || !package.IsOf(workbook, "workbook"))
        {
            return new ExtractionRefusal(RefusalKind.Malformed, "has no workbook in it", "open it in a spreadsheet program and save it as XLSX");
        }

        var (sheets, is1904) = ReadWorkbook(package, workbook, allowance);
        var relationships = package.RelationshipsOf(workbook);
        var output = new WorkbookOutput("xlsx", options, allowance);
        var cells = new XlsxCells(
            WorkbookText.ReadShared(package, Part("sharedStrings"), allowance),
            WorkbookStyles.Read(package, Part("styles"), allowance),
            is1904,
            allowance,
            output);
        for (var index = 0; index < sheets.Count; index++)
        {
            var (name, id, isHidden) = sheets[index];
            if (isHidden)
            {
                output.HideSheet(name);
            }
            else if (relationships.GetValueOrDefault(id) is not { Type: "worksheet" } relationship || !package.Has(relationship.Target))
            {
                output.PassSheet(name);
            }
            else
            {
                cells.Read(package, relationship.Target, name);
            }

            options.Progress?.Invoke(index + 1, sheets.Count);
        }

        return output.Finish(text => CoreProperties.Read(package, text, allowance));

        string? Part(string type) => relationships.Values.FirstOrDefault(relationship => relationship.Type == type)?.Target;
    }

    private static (List<(string Name, string Id, bool IsHidden)> Sheets, bool Is1904) ReadWorkbook(OpenPackage package, string part, Allowance allowance)
    {
        var sheets = new List<(string, string, bool)>();
        var is1904 = false;
        using var reader = package.OpenXml(part)!;
        while (reader.Read())
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                is1904 |= XlsxSheet.IsTrue(reader.GetAttribute("date1904"));
            }
            else if (reader.LocalName == "sheet" && reader.Depth == 2)
            {
                var id = "";
                var (name, isHidden) = (reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden");
                while (reader.MoveToNextAttribute())
                {
                    id = reader.LocalName == "id" && reader.NamespaceURI.Length > 0 ? reader.Value : id;
                }

                sheets.Add((name, id, isHidden));
            }
        }

        return (sheets, is1904);
    }
}
