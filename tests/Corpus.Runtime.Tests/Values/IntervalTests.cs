using System.Globalization;

namespace Corpus.Runtime.Tests.Values;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(55, true)]
    [InlineData(56, false)]
    public void BothEndsBelongToIt(int value, bool contains) => Interval.Create(50, 55).Contains(value).ShouldBe(contains);

    [Theory]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-02", true)]
    [InlineData("2025-03", true)]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-04-01", false)]
    [InlineData("2025", false)]
    [InlineData("2025-21", false)]
    [InlineData("XXXX-02-01", false)]
    public void AnIntervalOfDatesIsInDays(string date, bool contains) =>
        Interval.Create(EdtfDate.Parse("2025-01"), EdtfDate.Parse("2025-03")).Contains(EdtfDate.Parse(date)).ShouldBe(contains);

    [Fact]
    public void AnIntervalContainsThoseThatLieInIt()
    {
        var outer = Interval.Create(50m, 55m);

        outer.Contains(outer).ShouldBeTrue();
        outer.Contains(Interval.Create(51m, 55m)).ShouldBeTrue();
        outer.Contains(Interval.Create(49m, 55m)).ShouldBeFalse();
        outer.Contains(Interval.Create(51m, 55.1m)).ShouldBeFalse();
        Interval.Create(new EdtfDate(2025), new EdtfDate(2025)).Contains(Interval.Create(new EdtfDate(2025, 1), new EdtfDate(2025, 12, 31))).ShouldBeTrue();
    }

    [Fact]
    public void EndsThatAreNoneAreRefused()
    {
        Should.Throw<ArgumentException>(static () => Interval.Create(55, 50)).Message.ShouldContain("the minimum '55' is after the maximum '50'");
        Should.Throw<ArgumentException>(static () => Interval.Create(0, double.NaN)).Message.ShouldContain("an end is not a number (NaN)");
        Should.Throw<ArgumentException>(static () => Interval.Create(new EdtfDate(2025, EdtfSeason.Spring), new EdtfDate(2025)))
            .Message.ShouldContain("EDTF does not say which days '2025-21' has");
        Should.Throw<ArgumentException>(static () => Interval.Create(new EdtfDate(2025, 2), new EdtfDate(2025, 1)));
        Interval.Create(new EdtfDate(2025, 6), new EdtfDate(2025)).ToString().ShouldBe("2025-06..2025", "June is not after 2025");
        Interval.Create(0.0, 1.0).Contains(double.NaN).ShouldBeFalse();
    }

    [Fact]
    public void IntervalsCompareByTheirEnds()
    {
        var interval = Interval.Create(50.0m, 55m);
        var (minimum, maximum) = interval;

        (minimum, maximum).ShouldBe((50m, 55m));
        (interval == new Interval<decimal>(50m, 55m), interval != new Interval<decimal>(50m, 56m), interval.Equals((object)50m)).ShouldBe((true, true, false));
        interval.GetHashCode().ShouldBe(new Interval<decimal>(50m, 55m).GetHashCode());
        default(Interval<int>).ToString().ShouldBe("0..0");
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void PrintingIsTheSameInEveryCulture(string culture) =>
        Cultures.Under(culture, static () => Interval.Create(-0.5, 1.5).ToString()).ShouldBe("-0.5..1.5");

    [Fact]
    public void FormatsAreThoseOfTheEnds() =>
        string.Format(
            CultureInfo.GetCultureInfo("de-DE"), "{0:0.00} {1:W}", Interval.Create(50m, 55m), Interval.Create(new EdtfDate(2025, 1), new EdtfDate(2025, 3)))
            .ShouldBe("50,00..55,00 January 2025..March 2025");

#if !TESTS_NETSTANDARD
    [Theory]
    [InlineData("50..55", true)]
    [InlineData("-5..-1", true)]
    [InlineData("55..50", false)]
    [InlineData("50..", false)]
    [InlineData("..55", false)]
    [InlineData("50", false)]
    [InlineData("50..55..60", false)]
    public void AnIntervalIsReadFromItsText(string text, bool isOne)
    {
        Interval.TryParse<int>(text, out var interval).ShouldBe(isOne);
        interval.ToString().ShouldBe(isOne ? text : "0..0");
        if (!isOne)
        {
            Should.Throw<FormatException>(() => Interval.Parse<int>(text)).Message.ShouldStartWith($"'{text}' is not an interval: expected two values");
        }
    }

    [Fact]
    public void EveryIntervalOfDatesIsReadBackFromItsText() =>
        Laws.Holds(static (EdtfDate first, EdtfDate second) =>
            IntervalOrder.Describe(first, second) is not null
            || Interval.Parse<EdtfDate>($"{first}..{second}") == Interval.Create(first, second));
#endif
}
