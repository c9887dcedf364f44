using System.IO.Compression;
using System.Text;
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
        var folder = Support.Repository.PathOf("tests/Corpus.Documents.Tests/Documents");
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

    private static byte[] Docx() => Package(
        ("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """),
        ("_rels/.rels", Relations("word/document.xml")),
        ("word/document.xml", """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ferries</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The ferry carries </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>30</w:delText></w:r></w:del>
            <w:ins w:id="2" w:author="A"><w:r><w:t>40</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> people.</w:t><w:tab/><w:t>Always.</w:t><w:br/></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ships</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>2020</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr/></w:body></w:document>
            """));

    private static byte[] Xlsx() => Package(
        ("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """),
        ("_rels/.rels", Relations("xl/workbook.xml")),
        ("xl/workbook.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Ferries" sheetId="1" r:id="rId1"/></sheets></workbook>
            """),
        ("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
            """),
        ("xl/worksheets/sheet1.xml", """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>Year</t></is></c><c r="B1" t="inlineStr"><is><t>Ships</t></is></c></row>
            <row r="2"><c r="A2"><v>2020</v></c><c r="B2"><f>2+2</f><v>4</v></c></row><row r="3"><c r="A3"><v>2021</v></c><c r="B3"><v>5.5</v></c></row>
            </sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells></worksheet>
            """));

    private static string Relations(string target) => $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{target}"/></Relationships>
        """;

    private static byte[] Package(params (string Name, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = package.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }
}
