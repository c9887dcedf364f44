namespace Corpus.Runtime.Tests.Facts;

public sealed class SeriesTests
{
    private static readonly Series<decimal> Rates = new(
    [
        Entry(16m, from: "2020-07", until: "2020-12"),
        Entry(19m, from: "2021-01"),
        Entry(19m, until: "2020-06"),
    ]);

    [Theory]
    [InlineData("1990", 19)]
    [InlineData("2020-06-30", 19)]
    [InlineData("2020-07-01", 16)]
    [InlineData("2020-08", 16)]
    [InlineData("2020-12-31", 16)]
    [InlineData("2021-01-01", 19)]
    [InlineData("2021~", 19)]
    [InlineData("9999", 19)]
    public void BothEndsOfAPeriodBelongToItWhole(string date, int rate)
    {
        Rates.At(EdtfDate.Parse(date)).ShouldBe(rate);
        Rates.TryAt(EdtfDate.Parse(date), out var value).ShouldBeTrue();
        value.ShouldBe(rate);
    }

    [Theory]
    [InlineData("2020", "More than one value holds in '2020': 19 until 2020-06; 16 from 2020-07 until 2020-12. Ask for a day, or for a shorter time.")]
    [InlineData("202X", "More than one value holds in '202X': 19 until 2020-06; 16 from 2020-07 until 2020-12; 19 from 2021-01. Ask")]
    [InlineData("2020-22", "EDTF does not say which days '2020-22' has, so no value is known for it.")]
    [InlineData("XXXX-01-17", "EDTF does not say which days 'XXXX-01-17' has")]
    public void ADateWithMoreThanOneValueHasNone(string date, string message)
    {
        Rates.TryAt(EdtfDate.Parse(date), out var value).ShouldBeFalse();
        value.ShouldBe(0);
        Should.Throw<ArgumentOutOfRangeException>(() => Rates.At(EdtfDate.Parse(date))).Message.ShouldStartWith(message);
    }

    [Fact]
    public void WhereNoPeriodHoldsTheErrorShowsThemAll()
    {
        var series = new Series<int>([Entry(1, from: "2020", until: "2021"), Entry(2, asOf: "2023-05")]);

        Message("2022").ShouldStartWith("No value holds at '2022'. The series is: 1 from 2020 until 2021; 2 as of 2023-05.");
        Message("2023").ShouldStartWith("'2023' is only in part in the period of '2 as of 2023-05'.");
        Message("2019-12-31").ShouldStartWith("No value holds at '2019-12-31'.");
        series.At(new DateTime(2021, 12, 31, 23, 59, 0)).ShouldBe(1);
        series.At(EdtfDate.Parse("2023-05-31")).ShouldBe(2);
        series.TryAt(new DateTime(2023, 6, 1), out _).ShouldBeFalse();
#if !TESTS_NETSTANDARD
        series.At(new DateOnly(2020, 1, 1)).ShouldBe(1);
        series.TryAt(new DateOnly(2022, 1, 1), out _).ShouldBeFalse();
#endif

        string Message(string date) => Should.Throw<ArgumentOutOfRangeException>(() => series.At(EdtfDate.Parse(date))).Message;
    }

    [Fact]
    public void ADateWithoutDaysIsInThePeriodThatNamesIt()
    {
        var series = new Series<string>([Entry("none", until: "2024-23"), Entry("spring", asOf: "2025-21"), Entry("New Year", asOf: "XXXX-01-01")]);

        series.At(EdtfDate.Parse("2025-21~")).ShouldBe("spring");
        series.At(EdtfDate.Parse("2025-01-01")).ShouldBe("New Year");
        series.TryAt(EdtfDate.Parse("2020"), out _).ShouldBeFalse("nobody knows until when it is");
        series.Latest.ShouldBe("spring", "what is in an unknown year is not the latest");
    }

    [Fact]
    public void OneUndatedEntryHoldsAlways() => new Series<int>([Entry(7)]).At(EdtfDate.Parse("XXXX-01-01")).ShouldBe(7);

    [Fact]
    public void EntriesAreInTheOrderOfTime()
    {
        Rates.ToString().ShouldBe("19 until 2020-06; 16 from 2020-07 until 2020-12; 19 from 2021-01");
        Rates.Latest.ShouldBe(19);
        Rates[^1].ToString().ShouldBe("19 from 2021-01");
        (Rates.Count, Rates[0].Until, Rates[0].From).ShouldBe((3, EdtfDate.Parse("2020-06"), null));
        Rates.Select(static entry => entry.Value).ShouldBe([19, 16, 19]);
    }

    [Fact]
    public void SeriesCompareByValueWhateverTheOrderTheyWereWrittenIn()
    {
        var same = new Series<decimal>([Entry(19.0m, until: "2020-06"), Entry(16m, from: "2020-07", until: "2020-12"), Entry(19m, from: "2021-01")]);
        var other = new Series<decimal>([Entry(19m, until: "2020-06"), Entry(16m, from: "2020-07", until: "2020-12"), Entry(20m, from: "2021-01")]);

        (same == Rates, same.Equals((object)Rates), same.GetHashCode() == Rates.GetHashCode()).ShouldBe((true, true, true));
        (other != Rates, other.Equals(null), other == null).ShouldBe((true, false, false));
    }

    [Fact]
    public void ASeriesHasAnEntry() => Should.Throw<ArgumentException>(static () => new Series<int>([]));

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void PrintingIsTheSameInEveryCulture(string culture) =>
        Cultures.Under(culture, static () => new Series<double>([Entry(-0.5, asOf: "2020")]).ToString()).ShouldBe("-0.5 as of 2020");

    internal static SeriesEntry<T> Entry<T>(T value, string? from = null, string? until = null, string? asOf = null) =>
        new(value, Date(from), Date(until), Date(asOf));

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);
}
