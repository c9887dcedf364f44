namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfDateTests
{
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
    [InlineData("202X", "2025", true)]
    [InlineData("202X", "2025-06", true)]
    [InlineData("202X", "2030", false)]
    [InlineData("20XX", "202X", true)]
    [InlineData("202X", "20XX", false)]
    [InlineData("2025", "2025-XX-17", true)]
    [InlineData("2025-XX-17", "2025-03-17", true)]
    [InlineData("2025-XX-17", "2025-03-18", false)]
    [InlineData("2025-XX-17", "2025-03", false)]
    [InlineData("XXXX-01-17", "2025-01-17", true)]
    [InlineData("XXXX-01-17", "-0043-01-17", true)]
    [InlineData("XXXX-01-17", "XXXX-01-17", true)]
    [InlineData("XXXX-01-17", "2025-01-18", false)]
    [InlineData("2025", "XXXX-01-17", false)]
    [InlineData("XXXX-02", "XXXX-02-29", true)]
    [InlineData("XXXX-02-29", "2024-02-29", true)]
    [InlineData("200X-02-29", "2004-02-29", true)]
    [InlineData("2025-X2-30", "2025-12-30", true)]
    [InlineData("2025-12-30", "2025-X2-30", true)]
    [InlineData("2024-02-2X", "2024-02-29", true)]
    [InlineData("2025-04", "2025-04~", true)]
    [InlineData("2025-04?", "2025-04-01", true)]
    [InlineData("2025-21", "2025-21~", true)]
    [InlineData("202X-21", "2025-21", true)]
    [InlineData("2025-21", "2025-22", false)]
    [InlineData("2025", "2025-21", false)]
    [InlineData("2025-21", "2025-04-01", false)]
    [InlineData("Y17000", "Y17000?", true)]
    [InlineData("Y17000", "Y17001", false)]
    [InlineData("-000X", "-0001", true)]
    [InlineData("-000X", "0000", false)]
    [InlineData("-000X", "0001", false)]
    public void ADateContainsWhatLiesWithinIt(string outer, string inner, bool contains) =>
        EdtfDate.Parse(outer).Contains(EdtfDate.Parse(inner)).ShouldBe(contains);

    [Theory]
    [InlineData("XXXX-01-17", "2025-01-17", true)]
    [InlineData("XXXX-01-17", "2025-01", true)]
    [InlineData("XXXX-01-17", "2025-02", false)]
    [InlineData("XXXX-01-17", "202X", true)]
    [InlineData("2025-XX-17", "2025-01-1X", true)]
    [InlineData("2025-XX-31", "2025-02", false)]
    [InlineData("XXXX-02-29", "2023", false)]
    [InlineData("XXXX-02-29", "202X", true)]
    [InlineData("2X24", "202X", true)]
    [InlineData("-000X", "-0XX0", false)]
    [InlineData("-000X", "000X", false)]
    [InlineData("2025-1X", "2025-X2-30~", true)]
    [InlineData("2025-21", "XXXX-21", true)]
    [InlineData("2025-21", "2025-04", false)]
    [InlineData("Y17000", "Y17000?", true)]
    [InlineData("Y17000", "Y17001", false)]
    public void TwoDatesMatchIfTheyCanMeanTheSameDay(string left, string right, bool isMatch)
    {
        EdtfDate.Parse(left).IsMatch(EdtfDate.Parse(right)).ShouldBe(isMatch);
        EdtfDate.Parse(right).IsMatch(EdtfDate.Parse(left)).ShouldBe(isMatch);
    }

    [Fact]
    public void WhatADateContainsItMatches() =>
        Laws.Holds(static (EdtfDate left, EdtfDate right) =>
            left.IsMatch(right) == right.IsMatch(left) && left.IsMatch(left) && (!left.Contains(right) || left.IsMatch(right)));

    [Fact]
    public void ADayMatchesAPattern()
    {
        EdtfDate.Parse("XXXX-01-17").IsMatch(new DateTime(2025, 1, 17, 23, 0, 0)).ShouldBeTrue();
        EdtfDate.Parse("XXXX-01-17").IsMatch(new DateTime(2025, 1, 18)).ShouldBeFalse();
#if !TESTS_NETSTANDARD
        EdtfDate.Parse("XXXX-01-17").IsMatch(new DateOnly(2025, 1, 17)).ShouldBeTrue();
#endif
    }

    [Fact]
    public void SortingPutsTheEarlierFirstAndTheCoarserBeforeTheFiner()
    {
        string[] sorted =
        [
            "Y-17000", "-0043", "-0043-03-15", "-000X", "0000", "20XX", "2000", "202X", "2020", "2024-12-31", "2025", "2025?", "2025~", "2025%",
            "2025-XX", "2025-01", "2025-XX-XX", "2025-XX-01", "2025-01-XX", "2025-01-01", "2025-01-17", "2025-02", "2025-02-01", "2025-12-31",
            "2025-21", "2025-21?", "2025-22", "2025-23", "2025-24", "2026", "Y17000", "XXXX-01", "XXXX-01-17", "XXXX-02-29", "XXXX-21",
        ];

        sorted.Reverse().Select(EdtfDate.Parse).Order().Select(static date => date.ToString()).ShouldBe(sorted);
    }

    [Fact]
    public void TheOrderIsThatOfTheEarliestDaysThenOfPrecision() =>
        Laws.Holds(static (EdtfDate left, EdtfDate right) =>
        {
            if (left.Earliest is not { } first || right.Earliest is not { } second)
            {
                return true;
            }

            var days = (first.Year!.Value, first.Month!.Value, first.Day!.Value).CompareTo((second.Year!.Value, second.Month!.Value, second.Day!.Value));
            var expected = days != 0 ? days : left.Precision.CompareTo(right.Precision);
            return expected == 0 || Math.Sign(left.CompareTo(right)) == Math.Sign(expected);
        });

    [Fact]
    public void EarliestLatestAndContainsAreThoseOfTheDaysThatHaveTheDigits()
    {
        var days = Enumerable.Range(0, 7304).Select(static day => new DateOnly(1890, 1, 1).AddDays(day)).ToArray();
        (days[0].Year, days[^1]).ShouldBe((1890, new DateOnly(1909, 12, 31)));

        Laws.HoldsOfNearDates((outer, inner) =>
        {
            if (outer.Season is not null || inner.Season is not null)
            {
                return outer.Season is null == outer.Earliest is not null && (outer.Season == inner.Season || !outer.Contains(inner));
            }

            var (mine, others) = (Days(outer), Days(inner));
            return outer.Earliest == new EdtfDate(mine[0].Year, mine[0].Month, mine[0].Day)
                && outer.Latest == new EdtfDate(mine[^1].Year, mine[^1].Month, mine[^1].Day)
                && outer.Contains(inner) == others.All(mine.ToHashSet().Contains)
                && outer.IsMatch(inner) == others.Any(mine.ToHashSet().Contains)
                && mine.All(day => outer.Contains(day.ToDateTime(default)));
        });

        DateOnly[] Days(EdtfDate date)
        {
            var text = date.ToString().TrimEnd('?', '~', '%').PadRight(10, 'X');
            return days.Where(day => day.ToString("yyyy-MM-dd").Zip(text).All(static pair => pair.Second is 'X' || pair.First == pair.Second)).ToArray();
        }
    }

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
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(1_000_000_000)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(int.MinValue)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(10000, 1)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(-10000, 1, 1)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(10000, EdtfSeason.Spring)).ParamName.ShouldBe("year");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, (EdtfSeason)20)).ParamName.ShouldBe("season");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 0)).ParamName.ShouldBe("month");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 13, 1)).ParamName.ShouldBe("month");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 1, 0)).ParamName.ShouldBe("day");
        Should.Throw<ArgumentOutOfRangeException>(static () => new EdtfDate(2025, 2, 29)).Message.ShouldStartWith("The day must be 1 to 28.");
    }

    [Fact]
    public void WhatIsMadeOfPartsIsWhatIsRead()
    {
        new EdtfDate(2025).ShouldBe(EdtfDate.Parse("2025"));
        new EdtfDate(-17000).ShouldBe(EdtfDate.Parse("Y-17000"));
        new EdtfDate(-43, 3).ShouldBe(EdtfDate.Parse("-0043-03"));
        new EdtfDate(2025, EdtfSeason.Winter).ShouldBe(EdtfDate.Parse("2025-24"));
        new EdtfDate(-43, 3, 15).ShouldBe(EdtfDate.Parse("-0043-03-15"));
    }

    [Fact]
    public void TheDefaultIsTheYearZero()
    {
        default(EdtfDate).ShouldBe(EdtfDate.Parse("0000"));
        default(EdtfDate).ToString().ShouldBe("0000");
        default(EdtfDate).Precision.ShouldBe(EdtfPrecision.Year);
    }
}
