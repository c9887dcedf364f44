using Corpus.Documents.Pdf;

namespace Corpus.Documents.Tests.Pdf;

public sealed class GlyphNamesTests
{
    [Fact]
    public void NamesThatAreNumbersOfAsciiAreRead() => Texts("/MT72 /MT97 /MT114 /MT98 /MT111").ShouldBe("Harbo");

    [Fact]
    public void NumbersThatAreNoneOfAsciiSayNothing() => Texts("/G1 /G2 /G3 /G4 /G5").ShouldBe("□□□□□");

    [Fact]
    public void TheSignsOfTexAreReadByTheirNumbers()
    {
        Texts("/C0 /C2").ShouldBe("−×");
        GlyphNames.Texts(new Dictionary<int, string> { [2] = "C0", [188] = "onequarter", [254] = "thorn" })
            .ShouldBe(new Dictionary<int, string> { [2] = "−", [188] = "=", [254] = "+" }, ignoreOrder: true);
    }

    [Fact]
    public void NamesOfTheListStandForThemselves()
    {
        Texts("/fi /uni03BC /eacute").ShouldBe("fiμé");
        GlyphNames.Text("onequarter").ShouldBe("¼");
        GlyphNames.Text(".notdef").ShouldBeNull();
    }

    [Fact]
    public void TheSignsThatJournalsWereSetInAreRead() => Texts("/H11002 /H11003 /H11006 /H11349").ShouldBe("−×±≤");

    [Fact]
    public void AFontOfType1NamesItsGlyphsItself() => Type1Encoding.Read("""
        %!PS-AdobeFont-1.0: Signs
        /FontName /Signs def
        /Encoding 256 array
        0 1 255 {1 index exch /.notdef put} for
        dup 0 /minus put
        dup 2/multiply put
        readonly def
        dup 5 /Private put
        currentfile eexec dup 7 /plus put
        """u8).ShouldBe(new Dictionary<int, string> { [0] = "minus", [2] = "multiply" }, ignoreOrder: true);

    /// <summary>The text of a page on which the characters 1, 2, 3… have these names.</summary>
    private static string Texts(string names)
    {
        var count = names.Count(static c => c == '/');
        var shown = string.Concat(Enumerable.Range(1, count).Select(static code => "\\" + Convert.ToString(code, 8).PadLeft(3, '0')));
        var widths = string.Concat(Enumerable.Repeat("600 ", count));
        var pdf = new RawPdf().OnePage(
            $"BT /F1 12 Tf 50 700 Td (Words of the page that can be read.) Tj 0 -40 Td /F2 12 Tf ({shown}) Tj ET",
            "/Font << /F1 5 0 R /F2 6 0 R >>")
            .Object(6, FormattableString.Invariant($"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Signs /FirstChar 1 /LastChar {count} ")
                + $"/Widths [{widths}] /FontDescriptor 7 0 R /Encoding << /Type /Encoding /Differences [1 {names}] >> >>")
            .Object(7, "<< /Type /FontDescriptor /FontName /ABCDEF+Signs /Flags 4 /FontBBox [0 0 600 700] /ItalicAngle 0 /Ascent 700 /Descent 0 "
                + "/CapHeight 700 /StemV 80 >>");
        var extraction = DocumentReader.Read(pdf.Bytes(), "test.pdf", ExtractionOptions.Default);
        return extraction.Document.ShouldNotBeNull(extraction.Refusal?.Reason).Text.Split("\n\n")[^1].TrimEnd('\n');
    }
}
