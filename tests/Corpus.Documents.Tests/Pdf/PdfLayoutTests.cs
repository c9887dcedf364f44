namespace Corpus.Documents.Tests.Pdf;

public sealed class PdfLayoutTests
{
    private static readonly string[] Left =
    [
        "The harbour was dredged again in the spring of", "the year, after two winters in which no large", "ship had entered it. The work took nine weeks",
        "and was paid for by the towns along the coast,", "which had asked for it since the storm. Nobody", "had thought that it would be done so soon, and",
    ];

    private static readonly string[] Right =
    [
        "fewer had thought that it would hold. The first", "ship came in on a Monday, with a load of grain", "that had waited three months in another port.",
        "Its master was given the key of the town and a", "dinner, at which he slept. The pilots had a day", "off, which they had earned, and went home early.",
    ];

    [Fact]
    public void AParagraphIsOneLine() =>
        new PdfPages().Page().Lines(60, 700, Left).Read().Text.ShouldBe(string.Join(' ', Left) + "\n");

    [Fact]
    public void ColumnsAreReadOneAfterTheOtherBelowTheTitleAcrossThem()
    {
        var pages = new PdfPages().Page().Put(150, 760, "A harbour for large ships and small ones", 16).Lines(60, 700, Left).Lines(300, 700, Right);

        pages.Read().Text.ShouldBe("A harbour for large ships and small ones\n\n" + string.Join(' ', Left) + " " + string.Join(' ', Right) + "\n");
    }

    [Fact]
    public void ColumnsWhoseLinesAreNotOnOneBaselineAreColumnsToo()
    {
        var text = new PdfPages().Page().Lines(60, 700, Left).Lines(300, 695, Right).Read().Text;

        text.ShouldContain("done so soon, and fewer had thought");
    }

    [Fact]
    public void ARowOfATableIsOneLineAndKnowsItsHeaders()
    {
        var pages = new PdfPages().Page().Lines(60, 720, Left.Take(3));
        var y = 660;
        foreach (var row in new[] { ("Port", "Ships", "Depth (m)"), ("Old harbour", "12", "4.5"), ("New harbour", "340", "11.2"), ("Outer pier", "7", "15.0") })
        {
            pages.Put(60, y, row.Item1).Put(160, y, row.Item2).Put(240, y, row.Item3);
            y -= 14;
        }

        var document = pages.Read();

        document.Text.ShouldContain("\n\nPort\tShips\tDepth (m)\nOld harbour\t12\t4.5\nNew harbour\t340\t11.2\nOuter pier\t7\t15.0\n");
        var cell = document.Cells.Single(cell => document.Text.AsSpan(cell.Start, cell.Length).SequenceEqual("11.2"));
        cell.Header.ShouldBe("Depth (m)");
        document.Cells.Single(cell => document.Text.AsSpan(cell.Start, cell.Length).SequenceEqual("Ships")).Header.ShouldBeNull();
    }

    [Fact]
    public void AHeaderOverTwoColumnsHeadsBothAndJoinsNeither()
    {
        // The years stand over the gaps between the columns.
        var pages = new PdfPages().Page().Put(178, 720, "April of 2024").Put(328, 720, "July of 2024")
            .Put(150, 706, "Ships").Put(218, 706, "Tonnes")
            .Put(300, 706, "Ships").Put(368, 706, "Tonnes").Put(145, 694, "that came").Put(218, 694, "landed")
            .Put(295, 694, "that came").Put(368, 694, "landed");
        var y = 670;
        foreach (var row in new[] { "Old harbour 1,204 1,310 1,150 1,260", "New harbour 5,340 6,120 5,390 6,070", "Outer pier 2,777 2,990 2,801 3,010" })
        {
            var words = row.Split(' ');
            pages.Put(40, y, words[0] + " " + words[1]).Put(150, y, words[2]).Put(218, y, words[3]).Put(300, y, words[4]).Put(368, y, words[5]);
            y -= 14;
        }

        var document = pages.Read();

        document.Text.ShouldContain("\nNew harbour\t5,340\t6,120\t5,390\t6,070\n");
        HeaderOf(document, "5,340").ShouldBe("April of 2024 Ships that came");
        HeaderOf(document, "6,120").ShouldBe("April of 2024 Tonnes landed");
        HeaderOf(document, "6,070").ShouldBe("July of 2024 Tonnes landed");
    }

    [Fact]
    public void AHeaderIsAsWideAsTheThinLineUnderIt()
    {
        var pages = new PdfPages().Page().Line(40, 420, 732).Put(197, 720, "April").Line(145, 262, 715).Put(150, 706, "Ships").Put(218, 706, "Tonnes")
            .Line(40, 420, 702);
        var y = 690;
        foreach (var row in new[] { "Old harbour 1,204 1,310", "New harbour 5,340 6,120", "Outer pier 2,777 2,990", "West dock 3,777 4,990" })
        {
            var words = row.Split(' ');
            pages.Put(40, y, words[0] + " " + words[1]).Put(150, y, words[2]).Put(228, y, words[3]);
            y -= 14;
        }

        var document = pages.Line(40, 420, y + 8).Read();

        HeaderOf(document, "5,340").ShouldBe("April Ships");
        HeaderOf(document, "6,120").ShouldBe("April Tonnes");
    }

    [Fact]
    public void ACellThatIsAsHighAsTwoRowsStandsInTheFirst()
    {
        var pages = new PdfPages().Page();
        pages.Line(50, 420, 730).Put(60, 712, "Place").Put(145, 712, "Kind").Put(190, 712, "Depth").Put(240, 712, "What is known of it").Line(50, 420, 700);
        for (var y = 700; y > 400; y -= 80)
        {
            // Each place has a line around its cells; two places have one cell at the right.
            pages.Put(60, y - 14, "Old").Put(60, y - 26, "harbour").Put(145, y - 20, "stone").Put(190, y - 20, "4.5").Line(50, 230, y - 40)
                .Put(60, y - 54, "New").Put(60, y - 66, "harbour").Put(145, y - 60, "wood").Put(190, y - 60, "11.2").Line(50, 420, y - 80)
                .Put(240, y - 34, "Both were dug out after the storm,").Put(240, y - 46, "and are open to small boats.");
        }

        pages.Read().Text.ShouldContain(
            "\nOld harbour\tstone\t4.5\tBoth were dug out after the storm, and are open to small boats.\nNew harbour\twood\t11.2\nOld harbour");
    }

    [Fact]
    public void TheLinesOfACellBetweenTwoThinLinesAreOne()
    {
        var pages = new PdfPages().Page();
        foreach (var y in new[] { 712, 690, 660, 630 })
        {
            pages.Line(50, 400, y);
        }

        pages.Put(60, 700, "Place").Put(200, 700, "What is known of it")
            .Put(60, 678, "Old harbour").Put(200, 678, "Silted up since the storm, and").Put(200, 666, "open to small boats alone.")
            .Put(60, 648, "Outer pier").Put(200, 648, "In use for grain and coal, with").Put(200, 636, "two cranes of 1902.");

        pages.Read().Text.ShouldBe(
            "Place\tWhat is known of it\nOld harbour\tSilted up since the storm, and open to small boats alone.\n"
            + "Outer pier\tIn use for grain and coal, with two cranes of 1902.\n");
    }

    [Fact]
    public void ATableAcrossTwoColumnsIsNoPartOfThem()
    {
        var pages = new PdfPages().Page().Line(60, 510, 790).Line(60, 510, 730);
        var y = 775;
        foreach (var (place, ships) in new[] { ("Port", "Ships"), ("Old harbour", "12"), ("New harbour", "340") })
        {
            pages.Put(70, y, place).Put(320, y, ships);
            y -= 14;
        }

        pages.Lines(60, 700, Left).Lines(300, 700, Right);

        pages.Read().Text.ShouldBe("Port\tShips\nOld harbour\t12\nNew harbour\t340\n\n" + string.Join(' ', Left) + " " + string.Join(' ', Right) + "\n");
    }

    [Fact]
    public void AFootnoteDoesNotPartTheParagraphThatRunsOnAboveIt()
    {
        var pages = new PdfPages().Page().Lines(60, 700, Left).Put(60, 100, "1 Minutes of the harbour board, kept in the town hall.", 8).Page()
            .Lines(60, 700, Right);

        pages.Read().Text.ShouldBe("1 Minutes of the harbour board, kept in the town hall.\n\n" + string.Join(' ', Left) + "\f" + string.Join(' ',
            Right) + "\n");
    }

    [Fact]
    public void TheNumbersOfLinesAreTakenOut()
    {
        var pages = new PdfPages().Page();
        for (var i = 0; i < 30; i++)
        {
            pages.Put(30, 720 - (12 * i), (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), 7).Put(60, 720 - (12 * i), Left[i % 6]);
        }

        var document = pages.Read();

        document.Text.ShouldStartWith("The harbour was dredged again in the spring of the year,");
        document.Text.ShouldContain("done so soon, and The harbour was dredged");
        document.Summary.Removed.ShouldContain(new KeyValuePair<string, int>("line numbers", 30));
    }

    [Fact]
    public void ADropCapIsTheFirstLetterOfItsWord()
    {
        var pages = new PdfPages().Page().Put(60, 676, "T", 40)
            .Lines(88, 700, "he harbour was dredged again in the", "spring of the year, after two winters in", "which no large ship had entered it, and")
            .Lines(60, 664, Right);

        pages.Read().Text.ShouldStartWith("The harbour was dredged again in the spring");
    }

    [Fact]
    public void TextThatIsDrawnTwiceIsReadOnce()
    {
        var document = new PdfPages().Page().Put(60, 700, "A heavy heading").Put(60.3, 700, "A heavy heading").Read();

        document.Text.ShouldBe("A heavy heading\n");
        document.Summary.Removed.ShouldBe([new("characters drawn twice", 13)]);
    }

    private static string? HeaderOf(ExtractedDocument document, string cell) =>
        document.Cells.Single(found => document.Text.AsSpan(found.Start, found.Length).SequenceEqual(cell)).Header;

    [Theory]
    [InlineData("\\277", "€")]
    [InlineData("\\210\\265", "•µ")]
    [InlineData("a\\277", "a£")]
    public void TheSignsOfTexHaveAFontOfTheirOwn(string codes, string signs)
    {
        var text = new RawPdf().OnePage($"BT /F2 12 Tf 50 700 Td ({codes}) Tj /F1 12 Tf ( is what it costs.) Tj ET", "/Font << /F1 5 0 R /F2 6 0 R >>")
            .Object(6, "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] "
                + "/CharProcs << /a 7 0 R >> /Encoding << /Type /Encoding /Differences [97 /a97 136 /a136 181 /a181 191 /a191] >> "
                + "/FirstChar 97 /LastChar 191 /Widths [" + string.Join(' ', Enumerable.Repeat("0.5", 95)) + "] >>")
            .Stream(7, "0.5 0 d0"u8.ToArray());

        DocumentReader.Read(text.Bytes(), "test.pdf", ExtractionOptions.Default).Document.ShouldNotBeNull().Text.ShouldStartWith(signs + " is what");
    }
}
