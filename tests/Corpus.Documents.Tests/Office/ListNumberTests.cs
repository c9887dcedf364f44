using Corpus.Documents.Office;
using static Corpus.Documents.Tests.Office.Docx;

namespace Corpus.Documents.Tests.Office;

public sealed class ListNumberTests
{
    private const string Numbering =
        """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="2">
          <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Article"/><w:suff w:val="nothing"/><w:lvlText w:val="Article %1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Clause"/><w:lvlText w:val="%2"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
        """;

    private const string Styles =
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Clause"><w:basedOn w:val="Article"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
        """;

    [Fact]
    public void ItemsHaveTheirNumbers() =>
        TextOf(Of(Item("one", 1) + Item("sub", 1, 1) + Item("sub", 1, 1) + Item("deep", 1, 2) + Item("two", 1) + Item("sub", 1, 1) + P("between")
            + Item("three", 1), Numbering))
            .ShouldBe("1. one\n\n(a) sub\n\n(b) sub\n\n1.2.1 deep\n\n2. two\n\n(a) sub\n\nbetween\n\n3. three\n");

    [Fact]
    public void AListMayBeginAnew() =>
        TextOf(Of(Item("one", 1) + Item("two", 1) + Item("one", 2) + Item("two", 2), Numbering)).ShouldBe("1. one\n\n2. two\n\n1. one\n\n2. two\n");

    [Fact]
    public void ANumberIsNoPartOfTheWordBehindIt()
    {
        const string Joined = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/>"
            + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"第%1条\"/>"
            + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

        TextOf(Of(Item("范围", 1) + Item("scope", 1), Joined)).ShouldBe("第一条范围\n\n第二条 scope\n");
    }

    [Fact]
    public void BulletsAreNoText() => TextOf(Of(Item("item", 3), Numbering)).ShouldBe("item\n");

    [Fact]
    public void StylesNumberTheirParagraphs() =>
        TextOf(Of(
            P("Term", "<w:pStyle w:val=\"Article\"/>") + P("First", "<w:pStyle w:val=\"Clause\"/>") + P("Second", "<w:pStyle w:val=\"Clause\"/>")
            + P("Price", "<w:pStyle w:val=\"Article\"/>") + P("Only", "<w:pStyle w:val=\"Clause\"/>")
            + P("None", "<w:pStyle w:val=\"Article\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            Numbering,
            Styles)).ShouldBe("Article IV Term\n\n1 First\n\n2 Second\n\nArticle V Price\n\n1 Only\n\nNone\n");

    [Fact]
    public void AnItemWithoutTextCounts() => TextOf(Of(Item("one", 1) + Item("", 1) + Item("three", 1), Numbering)).ShouldBe("1. one\n\n3. three\n");

    [Theory]
    [InlineData(4, "decimalZero", "04")]
    [InlineData(1994, "upperRoman", "MCMXCIV")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(22, "ordinal", "22nd")]
    [InlineData(112, "ordinal", "112th")]
    [InlineData(21, "cardinalText", "Twenty-one")]
    [InlineData(30, "ordinalText", "Thirtieth")]
    [InlineData(5, "russianLower", "д")]
    [InlineData(15, "hebrew1", "טו")]
    [InlineData(3, "decimalEnclosedCircle", "③")]
    [InlineData(21, "chineseCounting", "二十一")]
    [InlineData(5, "chicago", "**")]
    [InlineData(0, "upperRoman", "0")]
    [InlineData(7, "somethingNew", "7")]
    public void NumbersAreWrittenAsTheFormatSays(int number, string format, string written) => ListNumber.Of(number, format).ShouldBe(written);

    private static string Item(string text, int list, int level = 0) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
