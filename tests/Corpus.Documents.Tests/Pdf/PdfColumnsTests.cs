namespace Corpus.Documents.Tests.Pdf;

/// <summary>What is a column, and what only looks like one.</summary>
public sealed class PdfColumnsTests
{
    private static readonly string[] Lines =
    [
        "The board met in the town hall and heard what", "the pilots had to say of the new light. It was", "found to be bright enough, but in the wrong",
            "place, and the board asked for another report",
    ];

    [Fact]
    public void WideGapsBelowOneAnotherInJustifiedTextAreChance()
    {
        // Two lines whose gaps stand at one place, between lines of the same width.
        var text = new PdfPages().Page().Put(60, 700, "The board met in").PutRight(280, 700, "the town hall and heard the pilots")
            .Put(60, 688, "say of it").PutRight(280, 688, "that it was not a good light at all")
            .Put(60, 676, "as it was").PutRight(280, 676, "not as bright as they had hoped for")
            .Put(60, 664, "when it was built by").PutRight(280, 664, "the town two years ago. Nobody").Read().Text;

        text.ShouldNotContain("\t");
    }

    [Fact]
    public void WideGapsAboveTheEndOfAParagraphAreChance()
    {
        var text = new PdfPages().Page().Put(60, 700, "when it was built by").PutRight(280, 700, "the town two years ago. Nobody")
            .Put(60, 688, "say of it").PutRight(280, 688, "that it was not a good light at all")
            .Put(60, 676, "as it was").PutRight(280, 676, "not as bright as they had hoped for")
            .Put(60, 664, "in the town.").Put(60, 640, "Outlook", 13).Read().Text;

        text.ShouldContain("say of it that it was not a good light at all as it was not as bright as they had hoped for in the town.");
    }

    [Fact]
    public void WhatIsWrittenInAFigureEndsNoParagraphBesideIt()
    {
        var text = new PdfPages().Page().Lines(60, 700, Lines).Page().Put(60, 780, "40").Put(60, 740, "20").Put(80, 715, "Jan").Put(140, 715, "May")
            .Put(60, 690, "Figure 1. The light of the harbour in two months").Put(60, 650, "of the pilots, who did not come to the hall, and")
            .Put(60, 638, "none was written.").Read().Text;

        text.ShouldContain("the board asked for another report\fof the pilots, who did not come to the hall, and none was written.");
    }

    [Fact]
    public void TheNumberOfANoteIsNoPartOfItsFirstWord()
    {
        var text = new PdfPages().Page().Lines(60, 700, Lines).Lines(60, 652, Lines).Put(60, 80, "1Reports of the pilots, part two.", 7).Read().Text;

        text.ShouldContain("\n1 Reports of the pilots, part two.");
    }

    [Fact]
    public void NumbersOfItemsBelongToTheColumnBehindThem()
    {
        var pages = new PdfPages().Page();
        for (var i = 0; i < 6; i++)
        {
            var y = 700 - (24 * i);
            pages.Put(60, y, FormattableString.Invariant($"{i + 1}. Reports of the harbour board, part one of"))
                .Put(60, y - 12, "several that the board has printed so far, 1987.")
                .Put(320, y, FormattableString.Invariant($"{i + 7}.")).Put(340, y, "Letters of the pilots to the board on the")
                .Put(340, y - 12, "light and where it should have been set up.");
        }

        var text = pages.Read().Text;

        text.ShouldNotContain("\t");
        text.ShouldContain("3. Reports of the harbour board, part one of several");
        text.ShouldContain("9. Letters of the pilots to the board on the light");
    }

    [Fact]
    public void ACellThatSpansColumnsDoesNotJoinThem()
    {
        var pages = new PdfPages().Page().Put(200, 700, "Ships that came in each of the years").Put(200, 688, "counted at the pier by the pilots there");
        for (var i = 0; i < 8; i++)
        {
            var y = 676 - (12 * i);
            pages.Put(60, y, "Pier " + (char)('A' + i)).Put(200, y, "120").Put(260, y, "340").Put(320, y, "560");
        }

        pages.Read().Text.ShouldContain("Pier C\t120\t340\t560\n");
    }

    [Fact]
    public void WhatABrowserPrintsAtTheEdgeSaysNothingOfTheText()
    {
        var text = new PdfPages().Page().Put(20, 810, "1/2/25, 8:40 PM").Put(280, 810, "Reports").Lines(60, 700, Lines).Lines(320, 700, Lines)
            .Put(20, 20, "https://example.org/report").Put(560, 20, "1/1").Read().Text;

        text.ShouldContain("heard what the pilots had to say of the new light. It was found");
    }

    [Fact]
    public void AnItemThatStandsOutGoesOnBelow()
    {
        var text = new PdfPages().Page().Lines(60, 700, Lines).Put(60, 640, "Remarks. The light was lit for a year and a day")
            .Put(75, 628, "by the pilots of the harbour.").Read().Text;

        text.ShouldContain("a year and a day by the pilots");
    }

    [Fact]
    public void CellsThatOnlyALineDownPartsAreCells()
    {
        var drawn = new System.Text.StringBuilder("BT /F1 10 Tf 50 730 Td (Ships by the pier where they lay in the year, and what they brought.) Tj ET\n");
        foreach (var x in (int[])[50, 85, 102, 119])
        {
            drawn.Append(System.Globalization.CultureInfo.InvariantCulture, $"{x} 648 m {x} 712 l S\n");
        }

        var rows = new[] { "Pier|In|Out", "North|12|14", "South|30|29", "Harty|41|38", "Marsh|77|75" };
        for (var i = 0; i < rows.Length; i++)
        {
            var (x, y) = (52, 702 - (12 * i));
            foreach (var cell in rows[i].Split('|'))
            {
                drawn.Append(System.Globalization.CultureInfo.InvariantCulture, $"BT /F1 11 Tf {x} {y} Td ({cell}) Tj ET\n");
                x = x == 52 ? 87 : 104;
            }
        }

        var text = DocumentReader.Read(new RawPdf().OnePage(drawn.ToString()).Bytes(), "test.pdf", ExtractionOptions.Default).Document.ShouldNotBeNull().Text;

        text.Replace("\n", "/").ShouldContain("Pier\tIn\tOut/North\t12\t14/South\t30\t29/Harty\t41\t38/Marsh\t77\t75");
    }
}
