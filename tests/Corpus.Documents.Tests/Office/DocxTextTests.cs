using static Corpus.Documents.Tests.Office.Docx;

namespace Corpus.Documents.Tests.Office;

public sealed class DocxTextTests
{
    [Fact]
    public void AParagraphIsALine() =>
        TextOf(Of(P("The river is") + P("  40   km\tlong. ") + P("") + P("End"))).ShouldBe("The river is\n\n40 km long.\n\nEnd\n");

    [Fact]
    public void TabsAndBreaksAreSpaces() =>
        TextOf(Of("<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:br w:type=\"page\"/><w:t>four</w:t></w:r></w:p>"))
            .ShouldBe("one two three four\n");

    [Fact]
    public void HyphensAreThoseThatAreSeen() =>
        TextOf(Of("<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop pipe</w:t><w:softHyphen/><w:t>line</w:t></w:r></w:p>")).ShouldBe("non-stop pipeline\n");

    [Fact]
    public void WhiteSpaceAtTheEndsOfATextCountsOnlyWhereThatIsSaid() =>
        TextOf(Of("<w:p><w:r><w:t>one </w:t></w:r><w:r><w:t xml:space=\"preserve\">two </w:t></w:r><w:r><w:t>three</w:t></w:r></w:p>"))
            .ShouldBe("onetwo three\n");

    [Fact]
    public void FieldsShowTheirResults() =>
        TextOf(Of(
            "<w:p>" + R("Page ") + Field("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + Field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
            + Field("separate") + R("9") + Field("end") + Field("separate") + R("seven") + Field("end") + R(" of ")
            + "<w:fldSimple w:instr=\"NUMPAGES\">" + R("12") + "</w:fldSimple></w:p>")).ShouldBe("Page seven of 12\n");

    [Fact]
    public void HiddenTextIsLeftOut()
    {
        var document = Read(Of(
            "<w:p>" + R("Seen ") + R("hidden ", "<w:vanish/>") + R("shown", "<w:vanish w:val=\"0\"/>") + R(" by style", "<w:rStyle w:val=\"Secret\"/>")
            + "</w:p>",
            styles: "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:basedOn w:val=\"Base\"/></w:style>")).Document.ShouldNotBeNull();

        document.Text.ShouldBe("Seen shown\n");
        document.Summary.Removed.ShouldContain(new KeyValuePair<string, int>("hidden runs of text", 2));
    }

    [Fact]
    public void AParagraphWithAHiddenEndGoesOn() =>
        TextOf(Of(P("Scope.", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + P(" This part applies."))).ShouldBe("Scope. This part applies.\n");

    [Fact]
    public void ADroppedCapitalIsPartOfItsWord() =>
        TextOf(Of(P("T", "<w:framePr w:dropCap=\"drop\"/>") + P("he treaty"))).ShouldBe("The treaty\n");

    [Fact]
    public void BoxesComeAfterTheirParagraphAndOnlyOnce() =>
        TextOf(Of(
            "<w:p>" + R("Before ")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + P("In the box")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P("In the box")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + R("after") + "</w:p>" + P("Next"))).ShouldBe("Before after\n\nIn the box\n\nNext\n");

    [Fact]
    public void SymbolsBecomeWhatTheyLookLike()
    {
        var document = Read(Of(
            "<w:p>" + R("10 ") + Symbol("Symbol", "F06D") + R("m ") + Symbol("Wingdings", "F0FC") + Symbol("Webdings", "F021")
            + R("\uF0B3", "<w:rFonts w:ascii=\"Symbol\"/>")
            + "</w:p>")).Document.ShouldNotBeNull();

        document.Text.ShouldBe("10 μm ✓□≥\n");
        document.Summary.Oddities.ShouldHaveSingleItem().ShouldStartWith("1 character is");
    }

    [Fact]
    public void ContentControlsLinksAndRubyAreText() =>
        TextOf(Of(
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink w:anchor=\"a\">" + R("linked") + "</w:hyperlink>"
            + "<w:smartTag w:element=\"place\">" + R(" place ") + "</w:smartTag>"
            + "<w:r><w:ruby><w:rt>" + R("かん") + "</w:rt><w:rubyBase>" + R("漢") + "</w:rubyBase></w:ruby></w:r></w:p></w:sdtContent></w:sdt>"))
            .ShouldBe("linked place 漢\n");

    [Fact]
    public void PowersAreWrittenSoAndMarksAreSetApart() =>
        TextOf(Of(
            "<w:p>" + R("5 km") + R("2", "<w:vertAlign w:val=\"superscript\"/>") + R(", CO") + R("2", "<w:vertAlign w:val=\"subscript\"/>")
            + R(" and the treaty")
            + R("3", "<w:vertAlign w:val=\"superscript\"/>") + R(" of 1999") + "</w:p>")).ShouldBe("5 km², CO2 and the treaty 3 of 1999\n");

    [Fact]
    public void FormulasAreOnTheLine() =>
        TextOf(Of(
            "<w:p>" + R("So ") + "<m:oMath><m:sSup><m:e>" + M("x") + "</m:e><m:sup>" + M("2") + "</m:sup></m:sSup>" + M("=") + "<m:f><m:num>" + M("a")
            + "</m:num><m:den>" + M("b")
            + "</m:den></m:f><m:d><m:e>" + M("c+d") + "</m:e></m:d></m:oMath></w:p>")).ShouldBe("So x²=a/b(c+d)\n");

    [Fact]
    public void CommentsHeadersAndInstructionsAreNoText()
    {
        var text = TextOf(Of(
            "<w:p><w:commentRangeStart w:id=\"0\"/>" + R("Body") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
            more: static document => document.MainDocumentPart!.AddNewPart<DocumentFormat.OpenXml.Packaging.HeaderPart>().Header =
                new DocumentFormat.OpenXml.Wordprocessing.Header(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
                    new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Text("Confidential"))))));

        text.ShouldBe("Body\n");
    }

    [Fact]
    public void PropertiesAreThoseThatTheDocumentStates()
    {
        var properties = Read(Of(
            P("A title of its own", "<w:pStyle w:val=\"Title\"/>"),
            more: static document =>
            {
                document.PackageProperties.Creator = "Jane Roe; John Doe";
                document.PackageProperties.Created = new DateTime(2024, 5, 17, 8, 0, 0, DateTimeKind.Utc);
                document.PackageProperties.Language = "en-us";
            })).Document.ShouldNotBeNull().Properties;

        properties.Title.ShouldBe("A title of its own");
        properties.Authors.ShouldBe(["Jane Roe", "John Doe"]);
        properties.Issued.ShouldBe("2024-05-17");
        properties.Language.ShouldBe("en-US");
    }

    private static string Field(string type) => $"""<w:r><w:fldChar w:fldCharType="{type}"/></w:r>""";

    private static string Symbol(string font, string character) => $"""<w:r><w:sym w:font="{font}" w:char="{character}"/></w:r>""";

    private static string M(string text) => $"<m:r><m:t>{text}</m:t></m:r>";
}
