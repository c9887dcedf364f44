using Corpus.Documents.Pdf;

namespace Corpus.Documents.Tests.Pdf;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("the agree-", "ment of 1999", "the agreement of 1999")]
    [InlineData("some twenty-", "one ships", "some twenty-one ships")]
    [InlineData("the Anglo-", "Saxon towns", "the Anglo-Saxon towns")]
    [InlineData("in COVID-", "19 times", "in COVID-19 times")]
    [InlineData("pre-", "and post-war", "pre- and post-war")]
    [InlineData("a third-", "party claim", "a third-party claim")]
    [InlineData("in the high-", "lands", "in the highlands")]
    [InlineData("the years 1990–", "1995", "the years 1990–1995")]
    [InlineData("the treaty—", "which ended", "the treaty—which ended")]
    [InlineData("ships and/", "or boats", "ships and/or boats")]
    [InlineData("the agree\u00AD", "ment", "the agreement")]
    [InlineData("see https:", "//example.org/a", "see https://example.org/a")]
    [InlineData("see https://example.org/long-", "name", "see https://example.org/long-name")]
    [InlineData("the end –", "or not", "the end – or not")]
    [InlineData("条约规", "定双方", "条约规定双方")]
    [InlineData("berths of pier M–", "30, west side", "berths of pier M–30, west side")]
    [InlineData("北部地区，", "62座桥", "北部地区，62座桥")]
    [InlineData("增至1986", "年的", "增至1986年的")]
    [InlineData("a word", "another", "a word another")]
    public void LinesAreJoined(string above, string below, string expected) => Joined(above, below, []).ShouldBe(expected);

    [Theory]
    [InlineData("a co-", "operative of ships", "the old co-operative was small", "a co-operative of ships")]
    [InlineData("a co-", "operative of ships", "the old cooperative was small", "a cooperative of ships")]
    [InlineData("an open-", "water port", "the open sea and the water here", "an open-water port")]
    public void TheDocumentShowsHowItWritesAWord(string above, string below, string elsewhere, string expected) => Joined(above, below, [elsewhere])
        .ShouldBe(expected);

    private static string Joined(string above, string below, IEnumerable<string> elsewhere)
    {
        var vocabulary = new Vocabulary();
        foreach (var line in elsewhere)
        {
            vocabulary.Add(line);
        }

        var seam = new LineJoiner(vocabulary).Between(above, below);
        return above[..^seam.Drop] + (seam.Space ? " " : "") + below;
    }
}
