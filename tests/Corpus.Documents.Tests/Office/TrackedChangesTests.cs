using static Corpus.Documents.Tests.Office.Docx;

namespace Corpus.Documents.Tests.Office;

public sealed class TrackedChangesTests
{
    private const string By = "w:id=\"1\" w:author=\"A\" w:date=\"2024-01-01T00:00:00Z\"";

    private static readonly ExtractionOptions Accepted = new() { AcceptsChanges = true };
    private static readonly ExtractionOptions Rejected = new() { AcceptsChanges = false };

    [Fact]
    public void ADocumentWithChangesNeedsAChoice()
    {
        var refusal = Read(Of("<w:p>" + Inserted(R("new")) + Deleted("old") + "</w:p>")).Refusal.ShouldNotBeNull();

        refusal.Kind.ShouldBe(RefusalKind.NeedsChoice);
        refusal.Reason.ShouldBe("has 2 changes that nobody has accepted or rejected");
        refusal.Remedy.ShouldContain("--accept-changes");
    }

    [Fact]
    public void WordsAreTakenAsChosen() =>
        ShouldRead("<w:p>" + R("about ") + Inserted(R("55")) + Deleted("40") + R(" bcm") + "</w:p>", "about 55 bcm\n", "about 40 bcm\n");

    [Fact]
    public void WhatWasMovedStandsInOnePlace() =>
        ShouldRead(
            $"<w:p><w:moveFrom {By}>" + R("moved ") + "</w:moveFrom>" + R("stays ") + $"<w:moveTo {By}>" + R("moved") + "</w:moveTo></w:p>",
            "stays moved\n", "moved stays\n");

    [Fact]
    public void ParagraphsAreJoinedWhereTheirEndIsNotTaken() =>
        ShouldRead(
            P("one ", $"<w:rPr><w:del {By}/></w:rPr>") + P("two", $"<w:rPr><w:ins {By}/></w:rPr>") + P(" three"), "one two\n\nthree\n", "one\n\ntwo three\n");

    [Fact]
    public void WholeParagraphsGo() =>
        ShouldRead(
            P("first") + $"<w:p><w:pPr><w:rPr><w:del {By}/></w:rPr></w:pPr>" + Deleted("second") + "</w:p>" + P("third"), "first\n\nthird\n",
            "first\n\nsecond\n\nthird\n");

    [Fact]
    public void RowsGoWithTheirCells() =>
        ShouldRead(
            "<w:tbl>" + Row("", "a", "1") + Row($"<w:trPr><w:del {By}/></w:trPr>", "b", "2") + Row($"<w:trPr><w:ins {By}/></w:trPr>", "c", "3") + "</w:tbl>",
            "a\t1\nc\t3\n",
            "a\t1\nb\t2\n");

    [Fact]
    public void ChangesOfLooksDoNotCount() =>
        TextOf(Of(
            "<w:p><w:pPr><w:pPrChange " + By + "><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange " + By
            + "><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r></w:p>"))
            .ShouldBe("bold\n");

    [Fact]
    public void NotesOfWhatIsNotTakenDoNotCount()
    {
        const string Notes = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>kept</w:t></w:r></w:p></w:footnote>";
        var bytes = Of(
            $"<w:p>{R("word")}<w:del {By}><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del>{R(" more")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            footnotes: Notes);

        TextOf(bytes, Accepted).ShouldBe("word more 1\n\n1 kept\n");
    }

    [Fact]
    public void TheChoiceIsPartOfTheRecipe()
    {
        var bytes = Of("<w:p>" + Inserted(R("new")) + "</w:p>");

        Read(bytes, Accepted).Document.ShouldNotBeNull().Extraction.Choices.ShouldHaveSingleItem().Key.ShouldBe("accept-changes");
        Read(Of(P("no change")), Accepted).Document.ShouldNotBeNull().Extraction.Choices.ShouldBeEmpty();
    }

    private static void ShouldRead(string body, string accepted, string rejected)
    {
        TextOf(Of(body), Accepted).ShouldBe(accepted);
        TextOf(Of(body), Rejected).ShouldBe(rejected);
    }

    private static string Inserted(string runs) => $"<w:ins {By}>{runs}</w:ins>";

    private static string Deleted(string text) => $"<w:del {By}><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>";

    private static string Row(string properties, params string[] cells) =>
        $"<w:tr>{properties}{string.Concat(cells.Select(static cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>";
}
