using Corpus.Runtime;
using Corpus.Site.Addresses;
using Corpus.Site.Pictures.Drawing;
using Corpus.Site.Pictures.Time;

namespace Corpus.Site.Tests.Pictures;

public sealed class TimeTests
{
    [Fact]
    public void DaysAreThoseOfTheFramework()
    {
        var first = DayNumber.Of(1, 1, 1);
        for (var day = new DateOnly(1, 1, 1); day < new DateOnly(9990, 1, 1); day = day.AddDays(97))
        {
            var number = DayNumber.Of(day.Year, day.Month, day.Day);
            number.ShouldBe(first + day.DayNumber);
            DayNumber.Date(number).ShouldBe((day.Year, day.Month, day.Day));
        }
    }

    [Theory]
    [InlineData(0, 2, 29)]
    [InlineData(-44, 3, 15)]
    [InlineData(-400, 12, 31)]
    [InlineData(-999_999_999, 1, 1)]
    [InlineData(999_999_999, 12, 31)]
    public void DaysOfOtherYearsComeBack(long year, int month, int day) => DayNumber.Date(DayNumber.Of(year, month, day)).ShouldBe((year, month, day));

    [Theory]
    [InlineData("2025-01-17", 1)]
    [InlineData("2024-02", 29)]
    [InlineData("2025", 365)]
    [InlineData("202X", 3653)]
    [InlineData("2025-21", 365)]
    [InlineData("202X-21~", 3653)]
    [InlineData("Y20000", 366)]
    public void ADateIsAllDaysThatItCanMean(string edtf, long days)
    {
        var time = DatedTime.Of(EdtfDate.Parse(edtf)).ShouldNotBeNull();

        (time.Last - time.First + 1).ShouldBe(days);
        time.IsPeriod.ShouldBeFalse();
    }

    [Fact]
    public void WhatIsNotKnownOfADateIsKept()
    {
        DatedTime.Of(EdtfDate.Parse("XXXX-01-17")).ShouldBeNull();
        DatedTime.Of(EdtfDate.Parse("2025?")).ShouldNotBeNull().IsUncertain.ShouldBeTrue();
        DatedTime.Of(EdtfDate.Parse("2025~")).ShouldNotBeNull().IsApproximate.ShouldBeTrue();
        DatedTime.Of(EdtfDate.Parse("2025-XX")).ShouldNotBeNull().IsUnspecified.ShouldBeTrue();
        var since = DatedTime.Of(EdtfInterval.Parse("2020?/..")).ShouldNotBeNull();
        (since.Start, since.End, since.IsUncertain, since.IsPeriod).ShouldBe((TimeEnd.Given, TimeEnd.Open, true, true));
        DatedTime.Of(EdtfInterval.Parse("/2020")).ShouldNotBeNull().Start.ShouldBe(TimeEnd.Unknown);
    }

    [Theory]
    [InlineData("-2999", "2000", "2000 BC", "1000 BC", "AD 1", "1000", "2000")]
    [InlineData("1900", "2000", "1900", "1910", "1990")]
    [InlineData("2024-01-01", "2024-12-31", "Jan 2024", "Feb", "Dec")]
    [InlineData("2024-01-01", "2024-01-09", "Jan 1, 2024", "Jan 2", "Jan 9")]
    [InlineData("Y-400000000", "Y400000000", "200000000 BC", "200000000")]
    public void AnAxisHasMarksAtRoundTimes(string first, string last, params string[] labels)
    {
        var scale = TimeScale.Whole([DatedTime.Of(EdtfDate.Parse(first))!.First, DatedTime.Of(EdtfDate.Parse(last))!.First], 0, 1000);

        var marks = scale.Marks();

        foreach (var label in labels)
        {
            marks.Select(static mark => mark.Label).ShouldContain(label);
        }

        marks.Zip(marks.Skip(1)).ShouldAllBe(static pair =>
            pair.First.X + (TextWidth.Of(pair.First.Label, 12) / 2) < pair.Second.X - (TextWidth.Of(pair.Second.Label, 12) / 2));
    }

    [Fact]
    public void ALongTimeWithoutDatesIsCutOutUnlessADateMayBeInIt()
    {
        long[] days = [.. Enumerable.Range(0, 10).Select(static day => (long)day), 100_000];

        TimeScale.Of(days, [], 0, 1000).Pieces.Count.ShouldBe(2);
        TimeScale.Of(days, [(5, 100_000)], 0, 1000).Pieces.Count.ShouldBe(1);
        TimeScale.Of([0, 100_000], [], 0, 1000).Pieces.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(100, 3000)]
    [InlineData(100, 1)]
    [InlineData(40, 900_000)]
    public void NothingOnATimelineOverlaps(int count, int years)
    {
        var layout = TimelineLayout.Of(Items(count, years));

        layout.Items.Count.ShouldBe(count);
        foreach (var row in layout.Items.GroupBy(static item => item.Row))
        {
            var extents = row.Select(TimelineLayout.Extent).OrderBy(static extent => extent.Left).ToArray();
            extents.ShouldAllBe(static extent => extent.Left >= -0.001 && extent.Right <= TimelineLayout.Width + 0.001);
            extents.Zip(extents.Skip(1)).ShouldAllBe(static pair => pair.First.Right < pair.Second.Left);
        }
    }

    [Fact]
    public void WhatIsNotKnownIsDrawnSo()
    {
        string[] dates = ["1984-05-17", "1985?", "1986~", "198X", "1984/1986", "1985/..", "1985/", "XXXX-01-17"];
        var items = dates.Select(static (date, index) => date.Contains('/')
            ? new DatedItem("Thing", $"fact {index}", date, DatedTime.Of(EdtfInterval.Parse(date)), SitePaths.Home)
            : new DatedItem("Thing", $"fact {index}", date, DatedTime.Of(EdtfDate.Parse(date)), SitePaths.Home)).ToArray();

        var html = TimelinePicture.Draw(items, "Timeline", "dates", new SiteLinks("timeline", isSingle: false)).ToString();

        string[] signs = ["mark date\"", "mark date uncertain", "mark date approximate", "mark date unspecified", "hatched", "mark period", "unknown"];
        foreach (var sign in signs)
        {
            html.ShouldContain(sign);
        }

        html.ShouldContain("One date has no known year, so only the list has it.");
        dates.ShouldAllBe(date => html.Contains($"{date}: Thing: fact ", StringComparison.Ordinal));
    }

    private static DatedItem[] Items(int count, int years) =>
        [.. Enumerable.Range(0, count).Select(index => (long)index * index * years * 365 / Math.Max(1, count * count)).Select((day, index) => new DatedItem(
            new string('x', index % 60),
            $"fact {index}",
            "then",
            new DatedTime(day, day + (index % 3 * years * 30L)) { IsApproximate = index % 5 == 0 },
            SitePaths.Home))];
}
