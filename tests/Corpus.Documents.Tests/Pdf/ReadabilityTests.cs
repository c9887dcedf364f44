using Corpus.Documents.Pdf;

namespace Corpus.Documents.Tests.Pdf;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("হাজার টাকায় কেনা হয়েছে", 0)]
    [InlineData("হাজার টাকায় েকনা হেয়েছ", 0.25)]
    [InlineData("किसानों को ज़मीन मिली", 0)]
    [InlineData("िकसानों को ज़मीन िमली", 0.5)]
    [InlineData("\u0BB5\u0BC6\u0BBE \u0BB5\u0BCA", 0)]
    [InlineData("\u0BB5\u0BC8\u0BC8 2\u0BC8", 1)]
    [InlineData("ကျောင်း ရေ ဖြစ်", 0)]
    [InlineData("ใบไม้ ผลิ ปีหน้า", 0)]
    [InlineData("Ein Wort and another", 0)]
    public void AVowelSignStandsBehindALetter(string line, double misplaced)
    {
        var readability = new Readability();
        for (var i = 0; i < 20; i++)
        {
            readability.Add(line);
        }

        readability.Misplaced.ShouldBe(misplaced, line);
    }

    [Fact]
    public void InScriptsWhoseLettersAreJoinedLessMayBeLost()
    {
        new Readability().MostLost.ShouldBe(0.3);
        var readability = new Readability();
        readability.Add([Glyph("क"), Glyph("म"), Glyph("a")]);

        readability.MostLost.ShouldBe(0.05);
    }

    private static Glyph Glyph(string text) => new() { Text = text, Left = 0, Right = 1, Baseline = 0, Size = 1, Bold = false };
}
