using Corpus.Documents.Pdf;

namespace Corpus.Documents.Tests.Pdf;

public sealed class ReadingDirectionTests
{
    [Theory]
    [InlineData("םולש", "שלום")]
    [InlineData("םלוע םולש", "שלום עולם")]
    [InlineData("םינש 25 ךשמב", "במשך 25 שנים")]
    [InlineData("םינש 12.5 ךשמב", "במשך 12.5 שנים")]
    [InlineData("םינשהמ 23% ךשמב", "במשך 23% מהשנים")]
    [InlineData("לאס ۲٫۷۵ ات", "تا ۲٫۷۵ סאל")]
    [InlineData("תישילש הסרג PDF ץבוק", "קובץ PDF גרסה שלישית")]
    [InlineData("(בוט) םוי", "יום (טוב)")]
    [InlineData(".ףוס", "סוף.")]
    [InlineData("%12.5 اهردق", "قدرها 12.5%")]
    [InlineData("ق ٪۱۲٫۵ هک", "که ۱۲٫۵٪ ق")]
    [InlineData("2004-1998 يماع", "عامي 1998-2004")]
    [InlineData("1998-2004 םינשב", "בשנים 1998-2004")]
    [InlineData("845.5 1,020 2021", "2021 1,020 845.5")]
    [InlineData("PDF 17 2021 ץבוק", "קובץ PDF 17 2021")]
    public void WhatStandsFromLeftToRightIsReadFromTheRight(string visual, string logical) => Read(visual, pageIsRightToLeft: true).ShouldBe(logical);

    [Fact]
    public void AWordFromTheRightInALatinLineKeepsItsPlace() => Read("the word םולש means peace", pageIsRightToLeft: false)
        .ShouldBe("the word שלום means peace");

    private static string Read(string visual, bool pageIsRightToLeft)
    {
        var units = new List<VisualUnit>();
        var space = false;
        foreach (var c in visual)
        {
            if (c == ' ')
            {
                space = true;
                continue;
            }

            units.Add(new VisualUnit(c.ToString(), space, 0));
            space = false;
        }

        return string.Concat(ReadingDirection.Logical(units, pageIsRightToLeft, out _).Select(unit => (unit.SpaceBefore ? " " : "") + unit.Text));
    }
}
