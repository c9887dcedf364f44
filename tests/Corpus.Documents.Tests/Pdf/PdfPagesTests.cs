using System.Globalization;

namespace Corpus.Documents.Tests.Pdf;

public sealed class PdfPagesTests
{
    private static readonly string[] Lines =
    [
        "The board met in the town hall and heard what", "the pilots had to say of the new light. It was", "found to be bright enough, but in the wrong",
            "place, and the board asked for another report",
    ];

    [Fact]
    public void HeadersAndNumbersThatRunAreTakenOutAndThePagesStay()
    {
        var pages = new PdfPages();
        for (var page = 1; page <= 5; page++)
        {
            pages.Page().Put(60, 790, "Reports of the harbour board").Put(480, 790, "No. 7").Lines(60, 700, Lines)
                .Put(60, 640 - (17 * page), $"Signed on page {page}.").Put(290, 40, page.ToString(CultureInfo.InvariantCulture));
        }

        var document = pages.Read();

        document.Text.ShouldNotContain("Reports of");
        document.Text.Split('\f').Length.ShouldBe(5);
        document.Text.ShouldEndWith("Signed on page 5.\n");
        document.Summary.Pages.ShouldBe(5);
        document.Summary.Removed.ShouldBe([new("page numbers", 5), new("running headers", 5)]);
    }

    [Fact]
    public void HeadersMayChangeWithTheChaptersAndCountInRomanNumbers()
    {
        var pages = new PdfPages();
        foreach (var (number, chapter) in new[] { ("iv", "The old light"), ("v", "The old light"), ("vi", "The new light"), ("vii", "The new light"),
            ("viii", "Costs") })
        {
            pages.Page().Put(60, 790, number).Put(300, 790, chapter).Lines(60, 700, Lines);
        }

        var text = pages.Read().Text;

        text.ShouldNotContain("light\n");
        text.ShouldNotContain("vii");
        text.ShouldNotContain("Costs");
    }

    [Fact]
    public void TheTitleThatRunsIsReadOnceOnTheFirstPage()
    {
        var pages = new PdfPages();
        for (var page = 1; page <= 4; page++)
        {
            pages.Page().Put(200, 790, "Ships of the year", 14).Lines(60, 700, [.. Lines, .. Lines]);
        }

        var document = pages.Read();

        document.Text.ShouldStartWith("Ships of the year\n\nThe board met");
        document.Text.Split("Ships of the year").Length.ShouldBe(2);
        document.Summary.Removed.ShouldBe([new("running headers", 3)]);
    }

    [Fact]
    public void TheNumberOfAChapterIsNoHeader()
    {
        var pages = new PdfPages();
        for (var page = 0; page < 20; page++)
        {
            pages.Page();
            if (page % 7 == 0)
            {
                pages.Put(60, 750, FormattableString.Invariant($"Chapter {1 + (page / 7)}"), 16);
            }

            pages.Lines(60, 700, Lines);
        }

        pages.Read().Text.ShouldContain("Chapter 2\n");
    }

    [Fact]
    public void AParagraphRunsOnOverThePageAndAPageWithNothingIsAPage()
    {
        var text = new PdfPages().Page().Lines(60, 700, Lines).Page().Lines(60, 700, "by the end of the month. Nobody came.").Page().Page()
            .Put(60, 700, "The end.").Read().Text;

        text.ShouldBe(string.Join(' ', Lines) + "\fby the end of the month. Nobody came.\n\n\f\fThe end.\n");
    }

    [Fact]
    public void AWordThatIsBrokenAtTheEndOfAPageIsWholeOnThatPage()
    {
        var text = new PdfPages().Page().Lines(60, 700, "The board met in the town hall and heard an extra-",
            "ordinary report of what the pilots saw, which sur-").Page().Lines(60, 700, "prised nobody who had been there.").Read().Text;

        text.ShouldBe("The board met in the town hall and heard an extraordinary report of what the pilots saw, which surprised\fnobody who had been there.\n");
    }

    [Fact]
    public void WhatBecameOfALineCanBeSeen()
    {
        var pages = new PdfPages();
        for (var page = 1; page <= 3; page++)
        {
            pages.Page().Put(290, 40, page.ToString(CultureInfo.InvariantCulture))
                .Lines(60, 700 - (15 * page), "The board heard an extra-", "ordinary report.");
        }

        var lines = pages.Read(ExtractionOptions.Default with { Explains = true }).Lines;

        lines.ShouldContain(new ExplainedLine(1, "1", "running lines 2", ""));
        lines.ShouldContain(new ExplainedLine(2, "The board heard an extra-", null, "The board heard an extra-"));
        lines.ShouldContain(new ExplainedLine(2, "ordinary report.", "hyphens 1", "ordinary report."));
    }

    [Fact]
    public void TheDocumentSaysWhatItIs()
    {
        var pages = new PdfPages().Page().Put(60, 700, "Text.");
        pages.Information.Title = "Reports of the harbour board";
        pages.Information.Author = "A. Pilot; B. Keeper";
        pages.Information.CreationDate = "D:20210304101500+01'00'";

        var properties = pages.Read().Properties;

        properties.Title.ShouldBe("Reports of the harbour board");
        properties.Authors.ShouldBe(["A. Pilot", "B. Keeper"]);
        properties.Issued.ShouldBe("2021-03-04");
        properties.Language.ShouldBeNull();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void TheTextIsTheSameInEveryCulture(string culture)
    {
        var pages = new PdfPages().Page().Lines(60, 700, Lines);
        var expected = pages.Read().Text;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            DocumentReader.Read(pages.Bytes(), "test.pdf", ExtractionOptions.Default).Document!.Text.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
