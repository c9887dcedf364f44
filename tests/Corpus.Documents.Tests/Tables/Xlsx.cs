using System.Security;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Corpus.Documents.Tests.Tables;

/// <summary>Makes XLSX workbooks.</summary>
internal static class Xlsx
{
    private const string Names =
        """
        xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        """;

    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Of(string rows, string[]? formats = null, string before = "", string after = "", string workbook = "") =>
        Of([new Sheet("Sheet1", rows) { Before = before, After = after }], formats, workbook);

    /// <param name="formats">Number formats, which cells name by their place as their style; style 0 is General.</param>
    public static byte[] Of(IReadOnlyList<Sheet> sheets, string[]? formats = null, string workbook = "", string[]? shared = null)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = "";
            for (var index = 0; index < sheets.Count; index++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Write(part, $"<worksheet {Names}>{sheets[index].Before}<sheetData>{sheets[index].Rows}</sheetData>{sheets[index].After}</worksheet>");
                sheets[index].More?.Invoke(part);
                list += $"""<sheet name="{sheets[index].Name}" sheetId="{index + 1}" {sheets[index].State} r:id="{book.GetIdOfPart(part)}"/>""";
            }

            Write(book, $"<workbook {Names}>{workbook}<sheets>{list}</sheets></workbook>");
            if (shared is not null)
            {
                Write(book.AddNewPart<SharedStringTablePart>(), $"<sst {Names}>{string.Concat(shared)}</sst>");
            }

            if (formats is not null)
            {
                var codes = formats.Select(static (code, index) => $"""<numFmt numFmtId="{200 + index}" formatCode="{SecurityElement.Escape(code)}"/>""");
                var styles = formats.Select(static (_, index) => $"""<xf numFmtId="{200 + index}"/>""");
                Write(
                    book.AddNewPart<WorkbookStylesPart>(),
                    $"""<styleSheet {Names}><numFmts>{string.Concat(codes)}</numFmts><cellXfs><xf numFmtId="0"/>{string.Concat(styles)}</cellXfs></styleSheet>""");
            }
        }

        return stream.ToArray();
    }

    public static string Row(params string[] cells) => $"<row>{string.Concat(cells)}</row>";

    public static string RowAt(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    /// <summary>A cell with a number.</summary>
    public static string N(string value, int style = 0) => $"""<c s="{style}"><v>{value}</v></c>""";

    /// <summary>A cell with a text.</summary>
    public static string T(string text) => $"""<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>""";

    public static Extraction Read(byte[] bytes, ExtractionOptions? options = null) =>
        DocumentReader.Read(bytes, "book.xlsx", options ?? ExtractionOptions.Default);

    public static ExtractedDocument DocumentOf(byte[] bytes) => Read(bytes).Document.ShouldNotBeNull();

    /// <summary>The text below the sheet's name.</summary>
    public static string TextOf(byte[] bytes)
    {
        const string Heading = "Sheet1\n\n";
        var text = DocumentOf(bytes).Text;
        text.ShouldStartWith(Heading);
        return text[Heading.Length..];
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(xml));
    }

    /// <summary>A sheet that is to be made.</summary>
    internal sealed record Sheet(string Name, string Rows)
    {
        public string State { get; init; } = "";

        public string Before { get; init; } = "";

        public string After { get; init; } = "";

        public Action<WorksheetPart>? More { get; init; }
    }
}
