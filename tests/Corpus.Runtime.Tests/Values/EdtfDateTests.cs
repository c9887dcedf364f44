namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2025-04", "2025-04-01", "2025-04-30")]
    [InlineData("2025-01-17", "2025-01-17", "2025-01-17")]
    public void EarliestAndLatestAreTheDaysADateCanMean(string text, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);

        date.Earliest.ToString().ShouldBe(earliest);
        date.Latest.ToString().ShouldBe(latest);
    }

    [Theory]
    [InlineData("2025", "2025-01", true)]
    [InlineData("2025", "2025-12-31", true)]
    [InlineData("2025-01", "2025-01-01", true)]
    [InlineData("2025-01", "2025-01", true)]
    [InlineData("2025-01", "2025", false)]
    [InlineData("2025-01-01", "2025-01", false)]
    [InlineData("2025", "2024-12-31", false)]
    [InlineData("2025", "2026-01-01", false)]
    [InlineData("2025-01", "2025-02-01", false)]
    public void ADateContainsWhatLiesWithinIt(string outer, string inner, bool contains) =>
        EdtfDate.Parse(outer).Contains(EdtfDate.Parse(inner)).ShouldBe(contains);

    [Fact]
    public void SortingPutsTheEarlierFirstAndTheCoarserBeforeTheFiner()
    {
        string[] sorted = ["0000", "2024-12-31", "2025", "2025-01", "2025-01-01", "2025-01-17", "2025-02", "2025-02-01", "2025-12-31", "2026"];

        sorted.Reverse().Select(EdtfDate.Parse).Order().Select(static date => date.ToString()).ShouldBe(sorted);
    }

    [Fact]
    public void TheOrderIsThatOfTheEarliestDaysThenOfPrecision() =>
        Laws.Holds(static (EdtfDate left, EdtfDate right) =>
        {
            var expected = string.CompareOrdinal(left.Earliest.ToString(), right.Earliest.ToString()) is var days and not 0
                ? days
                : left.Precision.CompareTo(right.Precision);
            return Math.Sign(left.CompareTo(right)) == Math.Sign(expected);
        });

    [Fact]
    public void TheOrderIsTotal() =>
        Laws.Holds(static (EdtfDate a, EdtfDate b, EdtfDate c) =>
            a.CompareTo(b) == -b.CompareTo(a)
            && (a.CompareTo(b) == 0) == a.Equals(b)
            && (!(a <= b && b <= c) || a <= c));

    [Fact]
    public void TheOperatorsAgreeWithCompareTo() =>
        Laws.Holds(static (EdtfDate a, EdtfDate b) =>
            (a < b) == (a.CompareTo(b) < 0)
            && (a <= b) == (a.CompareTo(b) <= 0)
            && (a > b) == (a.CompareTo(b) > 0)
            && (a >= b) == (a.CompareTo(b) >= 0)
            && (a == b) == (a.CompareTo(b) == 0)
            && (a != b) == (a.CompareTo(b) != 0));

    [Fact]
    public void EqualDatesHaveTheSameTextAndHashAndNoOthersHaveTheSameText() =>
        Laws.Holds(static (EdtfDate a, EdtfDate b) =>
            a.Equals((object)b) == (a.ToString() == b.ToString())
            && EdtfDate.Parse(a.ToString()).GetHashCode() == a.GetHashCode());

    [Fact]
    public void ComparingWithAnythingElseIsAnError()
    {
        IComparable date = new EdtfDate(2025);

        date.CompareTo(null).ShouldBe(1);
        date.CompareTo(new EdtfDate(2026)).ShouldBeLessThan(0);
        Should.Throw<ArgumentException>(() => date.CompareTo("2025"));
    }

    [Fact]
    public void PartsOutOfRangeAreRefusedByName()
    {
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(-1)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(10000, 1)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(10000, 1, 1)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 0)).ParamName.ShouldBe("month");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 13, 1)).ParamName.ShouldBe("month");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 1, 0)).ParamName.ShouldBe("day");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 2, 29)).Message.ShouldStartWith("The day must be 1 to 28.");
    }

    [Fact]
    public void TheDefaultIsTheYearZero() => default(EdtfDate).ShouldBe(EdtfDate.Parse("0000"));
}
