using System.IO.Compression;
using System.Text;
using Corpus.Documents.Tests.Office;
using Corpus.Documents.Tests.Tables;

namespace Corpus.Documents.Tests.Packages;

public sealed class PackageSafetyTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void APackageThatUnpacksToTooMuchIsRefused()
    {
        var bytes = DocxWith($"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>{new string('a', 4_000_000)}</w:t></w:r></w:p></w:body></w:document>");

        ShouldBeTooMuch(bytes, "x.docx", ExtractionLimits.Default with { UnpackedBytes = 1_000_000 });
        ShouldBeTooMuch(bytes, "x.docx", ExtractionLimits.Default with { Characters = 1_000_000 });
    }

    [Fact]
    public void APackageThatLiesAboutItsSizeIsRefused()
    {
        var paragraphs = string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 100_000));
        var bytes = DocxWith($"<w:document xmlns:w=\"{Word}\"><w:body>{paragraphs}</w:body></w:document>");
        var lied = Lie(bytes);

        DocumentReader.Read(lied, "x.docx", new() { Limits = ExtractionLimits.Default with { UnpackedBytes = 100_000 } }).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void ElementsThatAreNestedTooDeepAreRefused()
    {
        const int Depth = 200_000;
        var tables = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Depth)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));

        ShouldBeTooMuch(DocxWith($"<w:document xmlns:w=\"{Word}\"><w:body>{tables}</w:body></w:document>"), "x.docx", ExtractionLimits.Default);
    }

    [Fact]
    public void EntitiesAreNotRead()
    {
        var bytes = DocxWith(
            $"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");

        DocumentReader.Read(bytes, "x.docx", ExtractionOptions.Default).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.Malformed);
    }

    [Fact]
    public void AnEncryptedDocumentNeedsItsPassword()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]];

        DocumentReader.Read(bytes, "x.docx", ExtractionOptions.Default).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.Encrypted);
        DocumentReader.Read(bytes, "x.xlsx", ExtractionOptions.Default).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.Encrypted);
    }

    [Fact]
    public void DocumentsAreKnownByWhatIsInThem()
    {
        DocumentReader.Read(Docx.Of(Docx.P("text")), "x.bin", ExtractionOptions.Default).Document.ShouldNotBeNull().Extraction.Format.ShouldBe("docx");
        DocumentReader.Read(Xlsx.Of(Xlsx.Row(Xlsx.N("1"))), "x.docx", ExtractionOptions.Default).Document.ShouldNotBeNull().Extraction.Format.ShouldBe("xlsx");
    }

    [Fact]
    public void ManyMergedCellsOfTheWholeSheetTakeNoTime()
    {
        var merges = string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:XFD1048576\"/>", 2_000));
        var rows = string.Concat(Enumerable.Repeat(Xlsx.Row(Xlsx.N("1"), Xlsx.N("2")), 200));

        DocumentReader.Read(Xlsx.Of(rows, after: $"<mergeCells>{merges}</mergeCells>"), "x.xlsx", ExtractionOptions.Default).Document.ShouldNotBeNull();
    }

    [Fact]
    public void WhateverHappensToItsBytesThereIsAnAnswer()
    {
        byte[][] documents =
        [
            Docx.Of(Docx.P("text") + "<w:tbl><w:tr><w:tc>" + Docx.P("cell") + "</w:tc></w:tr></w:tbl>"),
            Xlsx.Of(Xlsx.Row(Xlsx.T("a"), Xlsx.N("1", 1)), ["0.00"]),
        ];
        var state = 12345u;
        foreach (var document in documents)
        {
            for (var round = 0; round < 400; round++)
            {
                var bytes = document.ToArray();
                for (var change = 0; change < 1 + (round % 4); change++)
                {
                    state = (state * 1664525) + 1013904223;
                    bytes[state % (uint)bytes.Length] = (byte)(state >> 24);
                }

                var extraction = DocumentReader.Read(bytes, "x.docx", ExtractionOptions.Default);
                (extraction.Document is null ^ extraction.Refusal is null).ShouldBeTrue();
            }
        }
    }

    private static void ShouldBeTooMuch(byte[] bytes, string name, ExtractionLimits limits) =>
        DocumentReader.Read(bytes, name, new() { Limits = limits }).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.TooMuch);

    private static byte[] DocxWith(string document)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>");
            Add("word/document.xml", document);

            void Add(string name, string text)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Makes the directory of an archive say that each of its files has one byte.</summary>
    private static byte[] Lie(byte[] bytes)
    {
        var lied = bytes.ToArray();
        for (var index = 0; index + 28 < lied.Length; index++)
        {
            if (lied.AsSpan(index, 4).SequenceEqual("PK\u0001\u0002"u8))
            {
                BitConverter.TryWriteBytes(lied.AsSpan(index + 24), 1);
            }
        }

        return lied;
    }
}
