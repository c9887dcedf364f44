using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Corpus.Cli.Tests.Ingest.Fuzzing;

/// <summary>A document that is read, from which others are made that should not be.</summary>
/// <param name="Name">The name of its file.</param>
internal sealed record DocumentSeed(string Name, byte[] Bytes)
{
    private const string Html = """
        <!doctype html><html lang="en"><head><title>Ferries</title><style>p { color: red }</style><script>var x = "<p>";</script></head>
        <body><nav><a href="/">Home</a></nav><main><h1>Ferries</h1><p>The ferry carries 40&nbsp;people<sup>1</sup>.<br>It leaves at 8.</p>
        <ol><li>North<ul><li>Pier</li></ul></li><li>South</li></ol>
        <table><caption>Ships</caption><tr><th rowspan="2">Year</th><th colspan="2">Number</th></tr><tr><th>Old</th><th>New</th></tr>
        <tr><td>2020</td><td>4</td><td>5</td></tr></table><pre>a  b
        c</pre><p hidden>Nothing</p><details><summary>More</summary>Text</details></main><footer>Legal</footer></body></html>
        """;

    private const string Markdown = """
        ---
        title: Ferries
        ---
        # Ferries

        The *ferry* carries **40** people.[^1] See [here](https://example.org).

        > It leaves
        > at 8.

        1. North
           - Pier
        2. South

        | Year | Ships |
        |------|------:|
        | 2020 | 4     |

        [^1]: In summer.
        """;

    private const string Csv = "Year;Name;\"Ships, all\"\r\n2020;\"The \"\"Old\"\"\r\nPier\";4\r\n2021;South;5\r\n";

    /// <summary>A document of each format, and those that lie among the tests.</summary>
    public static DocumentSeed[] All() =>
    [
        new("ferries.html", Encoding.UTF8.GetBytes(Html)),
        new("ferries.md", Encoding.UTF8.GetBytes(Markdown)),
        new("ferries.csv", Encoding.UTF8.GetBytes(Csv)),
        new("ferries.txt", Encoding.UTF8.GetBytes("The ferry carries 40 people.\r\n\r\nIt leaves at 8.\f\r\nThe second page.\r\n")),
        new("ferries.pdf", Pdf()),
        new("ferries.docx", Docx()),
        new("ferries.xlsx", Xlsx()),
        .. Kept(),
    ];

    private static IEnumerable<DocumentSeed> Kept()
    {
        var folder = Repository.PathOf("tests/Corpus.Documents.Tests/Documents");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(static path => new DocumentSeed(Path.GetFileName(path), File.ReadAllBytes(path)))
            : [];
    }

    private static byte[] Pdf()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (var page = 1; page <= 3; page++)
        {
            var written = builder.AddPage(PageSize.A4);
            written.AddText("Ferries of the bay", 8, new PdfPoint(60, 800), font);
            for (var line = 0; line < 30; line++)
            {
                written.AddText($"In {2000 + line} the ferry carried {line * 100} peo-", 10, new PdfPoint(60, 760 - (line * 24)), font);
                written.AddText("ple over the bay.", 10, new PdfPoint(60, 748 - (line * 24)), font);
                written.AddText($"The second column has {line} words.", 10, new PdfPoint(320, 760 - (line * 24)), font);
            }

            written.AddText($"{page}", 8, new PdfPoint(300, 20), font);
        }

        return builder.Build();
    }

    private static byte[] Docx()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("Ferries"))),
                new Paragraph(
                    new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("The ferry carries ") { Space = SpaceProcessingModeValues.Preserve }),
                    new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("40 people."))),
                new DocumentFormat.OpenXml.Wordprocessing.Table(
                    new TableRow(new TableCell(Cell("Year")), new TableCell(Cell("Ships"))),
                    new TableRow(new TableCell(Cell("2020")), new TableCell(Cell("4"))))));
        }

        return stream.ToArray();

        static Paragraph Cell(string text) => new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));
    }

    private static byte[] Xlsx()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(
                Row(1, "Year", "Ships"), Row(2, "2020", "4"), Row(3, "2021", "5")));
            book.Workbook.AppendChild(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Ferries" }));
        }

        return stream.ToArray();

        static Row Row(uint index, params string[] cells) => new(cells.Select((cell, column) => new Cell
        {
            CellReference = $"{(char)('A' + column)}{index}",
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(cell)),
        }))
        {
            RowIndex = index,
        };
    }
}
