using static Corpus.Documents.Tests.Office.Docx;

namespace Corpus.Documents.Tests.Office;

public sealed class DocxNotesAndTablesTests
{
    [Fact]
    public void NotesStandAtTheEndInTheOrderOfTheirMarks() =>
        TextOf(Of(
            "<w:p>" + R("The treaty") + Reference("footnote", 7) + R(", the annex") + Reference("endnote", 2) + R(" and the map") + Reference("footnote", 3)
            + "</w:p>",
            footnotes: Note("footnote", 3, "Second.") + Note("footnote", 7, "First.") + "<w:footnote w:id=\"-1\" w:type=\"separator\"><w:p/></w:footnote>",
            endnotes: Note("endnote", 2, "At the end."))).ShouldBe("The treaty 1, the annex i and the map 2\n\n1 First.\n\n2 Second.\n\ni At the end.\n");

    [Fact]
    public void NotesAreNumberedAsTheDocumentSays() =>
        TextOf(Of(
            "<w:p>" + R("A word") + Reference("footnote", 1)
            + "</w:p><w:sectPr><w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr></w:sectPr>",
            footnotes: Note("footnote", 1, "See."))).ShouldBe("A word c\n\nc See.\n");

    [Fact]
    public void AMarkOfItsOwnIsKept() =>
        TextOf(Of(
            "<w:p>" + R("A word")
            + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r></w:p>",
            footnotes: Note("footnote", 1, "* See."))).ShouldBe("A word *\n\n* See.\n");

    [Fact]
    public void ARowIsALineAndKnowsItsHeaders()
    {
        var document = Read(Of(Table("<w:tr>" + Cell("Field") + Cell("Capacity (bcm)") + "</w:tr><w:tr>" + Cell("North") + Cell("55") + "</w:tr>")))
            .Document.ShouldNotBeNull();

        document.Text.ShouldBe("Field\tCapacity (bcm)\nNorth\t55\n");
        var cell = document.Cells[^1];
        document.Text.Substring(cell.Start, cell.Length).ShouldBe("55");
        cell.Header.ShouldBe("Capacity (bcm)");
        document.Cells[0].Header.ShouldBeNull();
    }

    [Fact]
    public void ParagraphsBesideEachOtherAreRows()
    {
        var stacked = "<w:p/><w:p>" + R("Ships") + "</w:p><w:p>" + R("Crew") + "</w:p>";
        var values = "<w:p>" + R("2020") + "</w:p><w:p>" + R("1,204") + "</w:p><w:p>" + R("310") + "</w:p><w:p/>";
        var words = "<w:p>" + R("here") + "</w:p><w:p>" + R("and") + "</w:p><w:p>" + R("there") + "</w:p>";

        TextOf(Of(Table("<w:tr><w:tc>" + stacked + "</w:tc><w:tc>" + values + "</w:tc></w:tr>"))).ShouldBe("\t2020\nShips\t1,204\nCrew\t310\n");
        TextOf(Of(Table("<w:tr><w:tc>" + stacked + "</w:tc><w:tc>" + words + "</w:tc></w:tr>"))).ShouldBe("Ships Crew\there and there\n");
    }

    [Fact]
    public void MergedCellsAreWrittenOnce() =>
        TextOf(Of(Table(
            "<w:tr>" + Cell("Region", "<w:vMerge w:val=\"restart\"/>") + Cell("Output", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("2019") + Cell("2020") + "</w:tr>"
            + "<w:tr>" + Cell("North") + Cell("1") + Cell("2") + "</w:tr>"))).ShouldBe("Region\tOutput\n\t2019\t2020\nNorth\t1\t2\n");

    [Fact]
    public void HeadersOfSeveralRowsAreJoined()
    {
        var document = Read(Of(Table(
            "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("Region", "<w:vMerge w:val=\"restart\"/>") + Cell("Output", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
            + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("", "<w:vMerge/>") + Cell("2019") + Cell("2020") + "</w:tr>"
            + "<w:tr>" + Cell("North") + Cell("1") + Cell("2") + "</w:tr>"))).Document.ShouldNotBeNull();

        document.Cells.Select(static cell => cell.Header).ShouldBe([null, null, null, null, "Region", "Output 2019", "Output 2020"]);
    }

    [Fact]
    public void YearsBelowAHeaderAreHeadersToo()
    {
        var document = Read(Of(Table(
            "<w:tr>" + Cell("Region") + Cell("Output", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" + Cell("") + Cell("2019") + Cell("2020") + "</w:tr>"
            + "<w:tr>" + Cell("North") + Cell("1") + Cell("2") + "</w:tr>"))).Document.ShouldNotBeNull();

        document.Cells[^1].Header.ShouldBe("Output 2020");
    }

    [Fact]
    public void AFrameAroundTextIsNoTable() =>
        TextOf(Of(Table("<w:tr><w:tc>" + P("First.") + P("Second.") + "</w:tc></w:tr>") + P("After."))).ShouldBe("First.\n\nSecond.\n\nAfter.\n");

    [Fact]
    public void TheTextOfACellIsOnOneLine() =>
        TextOf(Of(Table("<w:tr><w:tc>" + P("First.") + P("Second.") + "</w:tc>" + Cell("x") + "</w:tr>"))).ShouldBe("First. Second.\tx\n");

    [Fact]
    public void ATableInACellIsPartOfItsLine() =>
        TextOf(Of(Table("<w:tr><w:tc>" + P("Outer") + Table("<w:tr>" + Cell("a") + Cell("1") + "</w:tr>") + "<w:p/></w:tc>" + Cell("x") + "</w:tr>")))
            .ShouldBe("Outer a 1\tx\n");

    [Fact]
    public void HiddenRowsAreLeftOut() =>
        TextOf(Of(Table("<w:tr><w:trPr><w:hidden/></w:trPr>" + Cell("a") + Cell("b") + "</w:tr><w:tr>" + Cell("c") + Cell("d") + "</w:tr>")))
            .ShouldBe("c\td\n");

    private static string Table(string rows) => $"<w:tbl><w:tblPr/>{rows}</w:tbl>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Reference(string kind, int id) => $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:{kind}Reference w:id=\"{id}\"/></w:r>";

    private static string Note(string kind, int id, string text) =>
        $"<w:{kind} w:id=\"{id}\"><w:p><w:r><w:{kind}Ref/></w:r>{R(" " + text)}</w:p></w:{kind}>";
}
