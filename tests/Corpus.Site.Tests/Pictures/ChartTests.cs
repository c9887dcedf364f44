using Corpus.Runtime;
using Corpus.Site.Addresses;
using Corpus.Site.Pictures;
using Corpus.Site.Pictures.Charts;
using Corpus.Site.Pictures.Drawing;
using Corpus.Site.Pictures.Time;
using Corpus.Site.Tests.Support;

namespace Corpus.Site.Tests.Pictures;

public sealed class ChartTests
{
    private static readonly SiteLinks Links = new("facts/a/b", isSingle: false);

    [Theory]
    [InlineData(0, 181, "0", "50", "100", "150", "200")]
    [InlineData(14, 19, "14", "15", "16", "17", "18", "19")]
    [InlineData(-0.002, 0.003, "−0.002", "−0.001", "0", "0.001", "0.002", "0.003")]
    [InlineData(3e9, 8e9, "0", "2\u202F000\u202F000\u202F000", "4\u202F000\u202F000\u202F000", "6\u202F000\u202F000\u202F000", "8\u202F000\u202F000\u202F000")]
    [InlineData(0, 4e20, "0", "1×10²⁰", "2×10²⁰", "3×10²⁰", "4×10²⁰")]
    public void AnAxisHasMarksAtRoundNumbers(double least, double most, params string[] labels) =>
        ValueScale.Of(least, most).Marks.Select(static mark => mark.Label).ShouldBe(labels);

    [Theory]
    [InlineData(5, 5)]
    [InlineData(0, 0)]
    [InlineData(-1.7976931348623157E+308, 1.7976931348623157E+308)]
    [InlineData(5E-324, 5E-324)]
    public void AnyTwoNumbersHaveAnAxis(double least, double most)
    {
        var scale = ValueScale.Of(least, most);

        scale.Marks.Count().ShouldBeInRange(2, 12);
        scale.ShareOf(least).ShouldBeInRange(0, 1);
        scale.ShareOf(most).ShouldBeInRange(scale.ShareOf(least), 1);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1.25, "1.3")]
    [InlineData(-0.04, "0")]
    [InlineData(-12.34, "-12.3")]
    [InlineData(100, "100")]
    public void CoordinatesHaveOneDecimal(double coordinate, string text) => Coordinates.Text(coordinate).ShouldBe(text);

    [Fact]
    public void ASeriesShowsGapsBoundsTolerancesAndWhatIsVague()
    {
        SeriesPoint[] points =
        [
            Point(2010, 120), Point(2011, 132), Point(2012, 141) with { Comparator = Comparator.About }, Point(2016, 150) with { Tolerance = 12 },
            Point(2017, 181) with { Comparator = Comparator.AtLeast }, Point(2018, 150) with { Most = 190 },
        ];

        var html = SeriesChart.Draw(points, "metres", "Series", SitePaths.Home, "series", Links).ToString();

        string[] signs = ["class=\"gap\"", "point vague", "class=\"bound\"", "class=\"tolerance\"", "class=\"range\"", ">metres<", "a time without a value"];
        foreach (var sign in signs)
        {
            html.ShouldContain(sign);
        }

        points.ShouldAllBe(point => html.Contains($"<td>{point.When}</td><td>{point.Value}</td>", StringComparison.Ordinal));
        html.ShouldNotContain("The axis does not begin at 0.");
    }

    [Fact]
    public void OfVeryManyValuesSeveralShareAMark()
    {
        SeriesPoint[] points = [.. Enumerable.Range(0, 5_000).Select(static year => Point(year, year % 7))];

        var html = SeriesChart.Draw(points, null, "Series", SitePaths.Home, "series", Links).ToString();

        html.ShouldContain("Each mark stands for several values, from the least to the greatest.");
        html.Length.ShouldBeLessThan(150_000);
    }

    [Fact]
    public void TheLedgerIsBarsAndATableOfTheSameNumbers()
    {
        var html = CorpusPictures.Ledger(Corpora.First, static name => SitePaths.List(name), new SiteLinks("index", isSingle: false)).ToString();

        html.ShouldContain("disputed 3");
        html.ShouldContain("<td>disputed</td><td class=\"number\">3</td>");
        html.ShouldContain("href=\"lists/disputed.html\"");
    }

    [Fact]
    public void TheTollOfTheTemplateIsAChart() =>
        CorpusPictures.Series(Corpora.Starter, Corpora.Starter.Fact("HarbourBridge.tollEuros")!, Links).ShouldNotBeNull().ToString()
            .ShouldContain("until 2023</td><td>2</td>");

    private static SeriesPoint Point(int year, double value) =>
        new(value, value, DatedTime.Of(EdtfDate.Parse(year.ToString("0000")))!, value.ToString(), year.ToString());
}
