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
}
