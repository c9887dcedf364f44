using static Corpus.Documents.Tests.Tables.Xlsx;

namespace Corpus.Documents.Tests.Tables;

public sealed class XlsxTextTests
{
    [Fact]
    public void ARowIsALineWithWhatItsCellsShow()
    {
        var document = DocumentOf(Of(
            Row(T("Field"), T("Output (bcm)"), T("Since")) + Row(T("North"), N("1234.5", 1), N("45322", 2)) + Row(T("South"), N("0.25", 3), N("45323", 2)),
            ["#,##0.00", "d mmm yyyy", "0%"]));

        document.Text.ShouldBe("Sheet1\n\nField\tOutput (bcm)\tSince\nNorth\t1,234.50\t31 Jan 2024\nSouth\t25%\t1 Feb 2024\n");
        document.Cells.Select(static cell => cell.Header).ShouldBe([null, null, null, "Field", "Output (bcm)", "Since", "Field", "Output (bcm)", "Since"]);
        document.Cells.Select(cell => document.Text.Substring(cell.Start, cell.Length)).ShouldContain("1,234.50");
    }

    [Fact]
    public void SheetsArePages()
    {
        var document = DocumentOf(Of([new("North", Row(T("a"), N("1"))), new("Empty", ""), new("South", Row(T("b"), N("2")))]));

        document.Text.ShouldBe("North\n\na\t1\n\n\fEmpty\n\n\fSouth\n\nb\t2\n");
        document.Summary.Pages.ShouldBe(3);
    }

    [Fact]
    public void WhatIsHiddenIsLeftOutAndCounted()
    {
        var document = DocumentOf(Of(
        [
            new("Shown", Row(T("a"), T("b"), T("c")) + "<row hidden=\"1\">" + N("1") + "</row>" + Row(N("2"), N("3"), N("4")))
            {
                Before = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
            },
            new("Secret", Row(T("x"))) { State = "state=\"hidden\"" },
        ]));

        document.Text.ShouldBe("Shown\n\na\tc\n2\t4\n");
        document.Summary.Removed.ShouldBe([new("hidden columns", 1), new("hidden rows", 1), new("hidden sheets", 1)]);
        document.Summary.Oddities.ShouldHaveSingleItem().ShouldContain("Secret");
    }

    [Fact]
    public void MergedCellsAreWrittenOnceAndHeadAllTheirColumns()
    {
        var document = DocumentOf(Of(
            RowAt(1, Cell("A1", "Region"), Cell("B1", "Output"), Cell("C1", "left over")) + RowAt(2, Cell("B2", "2019"), Cell("C2", "2020"))
            + RowAt(3, Cell("A3", "North"), "<c r=\"B3\"><v>1</v></c>", "<c r=\"C3\"><v>2</v></c>"),
            after: "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"A1:A2\"/></mergeCells>"));

        document.Text.ShouldBe("Sheet1\n\nRegion\tOutput\n\t2019\t2020\nNorth\t1\t2\n");
    }

    [Fact]
    public void AnEmptyRowPartsTwoTablesAndEmptyColumnsAreNone() =>
        TextOf(Of(RowAt(2, Cell("C2", "a"), Cell("E2", "b")) + RowAt(4, Cell("C4", "c")) + RowAt(5, Cell("E5", "d")))).ShouldBe("a\tb\n\nc\n\td\n");

    [Fact]
    public void TextsAreSharedRichAndEscaped() =>
        DocumentOf(Of(
            [new("S", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>9</v></c></row>")],
            shared:
            [
                "<si><r><t xml:space=\"preserve\">one </t></r><r><rPr><b/></rPr><t>two</t></r><rPh sb=\"0\" eb=\"1\"><t>said so</t></rPh></si>",
                "<si><t>line_x000D_\nbreak</t></si>",
            ])).Text.ShouldBe("S\n\none two\tline break\n");

    [Fact]
    public void FormulasShowWhatWasWorkedOut()
    {
        var document = DocumentOf(Of(
            "<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f><v>two</v></c>"
            + "<c t=\"b\"><f>TRUE()</f><v>1</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><f>NOW()</f></c></row>"));

        document.Text.ShouldBe("Sheet1\n\n2\ttwo\tTRUE\t#DIV/0!\n");
        document.Summary.Oddities.ShouldHaveSingleItem().ShouldStartWith("1 formula has no value");
    }

    [Fact]
    public void TheCalendarIsTheWorkbooks() =>
        TextOf(Of(Row(N("43860", 1)), ["yyyy-mm-dd"], workbook: "<workbookPr date1904=\"1\"/>")).ShouldBe("2024-01-31\n");

    [Fact]
    public void DatesMayBeWrittenAsIso() =>
        TextOf(Of("<row><c t=\"d\" s=\"1\"><v>2024-01-31</v></c><c t=\"d\"><v>2024-01-31T06:00:00</v></c></row>", ["d.m.yyyy"]))
            .ShouldBe("31.1.2024\t2024-01-31 06:00:00\n");

    [Fact]
    public void ZerosMayBeHidden() =>
        TextOf(Of(Row(N("0"), N("1")), before: "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>")).ShouldBe("1\n");

    [Fact]
    public void AFilteredRowHeadsItsTable()
    {
        var document = DocumentOf(Of(
            RowAt(1, Cell("A1", "x")) + RowAt(2, Cell("A2", "Name"), Cell("B2", "Name of the other")) + RowAt(3, Cell("A3", "North"), Cell("B3", "South")),
            after: "<autoFilter ref=\"A2:B3\"/>"));

        document.Cells[^1].Header.ShouldBe("Name of the other");
    }

    [Fact]
    public void WhatChangedIsExplained() =>
        Read(Of(Row(N("45322", 1)), ["yyyy-mm-dd"]), new() { Explains = true }).Document.ShouldNotBeNull().Lines.ShouldHaveSingleItem()
            .ShouldBe(new(1, "45322", "number formats 1", "2024-01-31"));

    [Fact]
    public void AWorkbookThatShowsNothingIsRefused() =>
        Read(Of("<row><c><f>NOW()</f></c></row>")).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.NoText);

    [Fact]
    public void ACellBeyondTheSheetDoesNotCount() => TextOf(Of("<row r=\"99999999\"><c r=\"XFE1\"><v>1</v></c></row>")).ShouldBe("1\n");

    private static string Cell(string name, string text) => $"""<c r="{name}" t="inlineStr"><is><t>{text}</t></is></c>""";
}
