using System.Text;

namespace Corpus.Documents.Tests;

public sealed class TextFormatsTests
{
    [Fact]
    public void MarkdownIsReadAsThePageThatItStandsFor()
    {
        const string markdown = """
            ---
            title: "A harbour report"
            authors:
              - A. Author
            date: 2024-03-05
            lang: en
            ---
            # Toll *rises*

            The council of
            Sandport[^1] voted **17**&nbsp;to 4, says [the paper](http://example.com).

            | Year | Length (km) |
            |------|------------:|
            | 1990 | 5           |

            1. first
            2. second
               - inner

            [^1]: A town.
            """;

        var document = Read(markdown, "report.md");

        document.Text.ShouldBe(
            "Toll rises\n\nThe council of Sandport 1 voted 17 to 4, says the paper.\n\n"
            + "Year\tLength (km)\n1990\t5\n\n1. first\n\n2. second\n\ninner\n\n1. A town.\n");
        document.Cells[^1].Header.ShouldBe("Length (km)");
        document.Properties.Title.ShouldBe("A harbour report");
        document.Properties.Authors.ShouldBe(["A. Author"]);
        document.Properties.Issued.ShouldBe("2024-03-05");
        document.Properties.Language.ShouldBe("en");
        document.Extraction.Format.ShouldBe("markdown");
    }

    [Fact]
    public void PlainTextIsWhatItIs()
    {
        var document = Read("One  line\r\n\r\n  two\u0007\fthree\r\n\f\r\n", "a.txt");

        document.Text.ShouldBe("One  line\n\n  two\fthree\n");
        document.Summary.Pages.ShouldBe(2);
        document.Summary.Removed.ShouldBe([new("control characters", 1)]);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void LineEndsChangeNothing(string name)
    {
        const string text = "One line\nand more\n\n- a\n- b\n";

        Read(text.Replace("\n", "\r\n", StringComparison.Ordinal), name).Text.ShouldBe(Read(text, name).Text);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>x", "page", "html")]
    [InlineData("\uFEFF  <!-- saved --><html><p>x", "page.txt", "html")]
    [InlineData("<html>", "page.md", "markdown")]
    [InlineData("text", "page.txt", "text")]
    [InlineData("text", "page.HTM", "html")]
    [InlineData("text", "page.bin", null)]
    [InlineData(@"{\rtf1 text}", "page.txt", null)]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "page.html", null)]
    public void AFormatIsKnownByItsBytesThenByItsName(string text, string name, string? format) =>
        DocumentReader.Of(Encoding.UTF8.GetBytes(text), name)?.Name.ShouldBe(format);

    [Theory]
    [InlineData(@"{\rtf1 text}", "a.rtf", "DOCX")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "a.mhtml", "HTML only")]
    [InlineData("%!PS-Adobe", "a.ps", "PDF")]
    [InlineData("x", "a.odt", "DOCX")]
    [InlineData("7z\u00BC\u00AF", "a.html", "unpack")]
    public void AFormatThatIsNotReadIsRefusedWithWhatToDo(string text, string name, string remedy)
    {
        var refusal = DocumentReader.Read(Encoding.Latin1.GetBytes(text), name, ExtractionOptions.Default).Refusal.ShouldNotBeNull();

        refusal.Kind.ShouldBe(RefusalKind.UnknownFormat);
        refusal.Remedy.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("a\0b", "a.txt", "Malformed")]
    [InlineData("a\0b", "a.html", "Malformed")]
    [InlineData("\u0001\u0002PNG \u0003 picture \u0010", "a.html", "Malformed")]
    [InlineData("  \n", "a.txt", "NoText")]
    [InlineData("", "a.txt", "Malformed")]
    public void AFileWithoutTextIsRefused(string text, string name, string kind) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(text), name, ExtractionOptions.Default).Refusal.ShouldNotBeNull().Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("a.csv", "By its name it is CSV, but its bytes are HTML; it was read as that.")]
    [InlineData("a.html", null)]
    [InlineData("a", null)]
    public void AFileWithTheNameOfAnotherFormatIsReadAsWhatItIs(string name, string? oddity) =>
        Read("<!doctype html><p>Forty ships came.</p>", name).Summary.Oddities.ShouldBe(oddity is null ? [] : [oddity]);

    [Fact]
    public void AnUnknownEncodingIsRefused()
    {
        var options = ExtractionOptions.Default with { Encoding = "klingon" };

        DocumentReader.Read("x"u8.ToArray(), "a.txt", options).Refusal.ShouldNotBeNull().Remedy.ShouldContain("--encoding");
    }

    private static ExtractedDocument Read(string text, string name) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(text), name, ExtractionOptions.Default).Document.ShouldNotBeNull();
}
