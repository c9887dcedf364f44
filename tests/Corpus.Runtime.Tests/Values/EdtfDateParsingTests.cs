namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfDateParsingTests
{
    private const string Expected = "expected a year (2025), a year and month (2025-01) or a full date (2025-01-17)";

    [Fact]
    public void EveryDateOfTheCalendarIsReadBackFromItsText()
    {
        for (var year = 0; year <= 9999; year++)
        {
            ShouldReadBack(new EdtfDate(year), $"{year:0000}");
            for (var month = 1; month <= 12; month++)
            {
                ShouldReadBack(new EdtfDate(year, month), $"{year:0000}-{month:00}");
            }
        }

        for (var day = new DateOnly(1999, 1, 1); day.Year < 2005; day = day.AddDays(1))
        {
            ShouldReadBack(new EdtfDate(day.Year, day.Month, day.Day), $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
        }
    }

    [Fact]
    public void DaysAreThoseOfTheGregorianCalendarInEveryYear()
    {
        for (var year = 0; year <= 9999; year++)
        {
            // DateTime has no year 0; the calendar repeats after 400 years, so 400 has the same days.
            var twin = year == 0 ? 400 : year;
            for (var month = 1; month <= 12; month++)
            {
                var last = DateTime.DaysInMonth(twin, month);
                EdtfDate.TryParse($"{year:0000}-{month:00}-{last:00}", out _).ShouldBeTrue();
                EdtfDate.TryParse($"{year:0000}-{month:00}-{last + 1:00}", out _).ShouldBeFalse();
            }
        }
    }

    [Theory]
    [InlineData("2025", 2025, null, null, EdtfPrecision.Year)]
    [InlineData("2025-01", 2025, 1, null, EdtfPrecision.Month)]
    [InlineData("2025-01-17", 2025, 1, 17, EdtfPrecision.Day)]
    [InlineData("0000", 0, null, null, EdtfPrecision.Year)]
    [InlineData("0000-02-29", 0, 2, 29, EdtfPrecision.Day)]
    [InlineData("9999-12-31", 9999, 12, 31, EdtfPrecision.Day)]
    public void PartsThatAreNotWrittenAreNull(string text, int year, int? month, int? day, EdtfPrecision precision)
    {
        var date = EdtfDate.Parse(text);

        (date.Year, date.Month, date.Day, date.Precision).ShouldBe((year, month, day, precision));
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("20250117")]
    [InlineData("2025-1")]
    [InlineData("2025-1-17")]
    [InlineData("2025-")]
    [InlineData("2025-01-")]
    [InlineData(" 2025")]
    [InlineData("2025 ")]
    [InlineData("2025\n")]
    [InlineData("+2025")]
    [InlineData("-2025")]
    [InlineData("-025")]
    [InlineData("2025/01")]
    [InlineData("2025-01_17")]
    [InlineData("2025.01.17")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-01-00")]
    [InlineData("2025-01-32")]
    [InlineData("2025-04-31")]
    [InlineData("2025-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2025-01-17T10:00:00")]
    [InlineData("2024/2025")]
    [InlineData("2025-01-17Z")]
    [InlineData("2025-01-17 ")]
    [InlineData("2025?")]
    [InlineData("202X")]
    [InlineData("2025-21X")]
    [InlineData("Y17000")]
    [InlineData("\u0662\u0660\u0662\u0665")]
    [InlineData("\uFF12\uFF10\uFF12\uFF15")]
    [InlineData("2025-0\u0661")]
    [InlineData("2025\u201301")]
    public void WhatIsNotADateOfLevelZeroIsRefused(string text)
    {
        EdtfDate.TryParse(text, out var date).ShouldBeFalse();
        date.ShouldBe(default);
        Should.Throw<FormatException>(() => EdtfDate.Parse(text)).Message.ShouldContain($"'{text}'");
    }

    [Theory]
    [InlineData("May 2025", Expected)]
    [InlineData("2024/2025", Expected + "; intervals are not supported")]
    [InlineData("2025-01-17T10", Expected + "; times of day are not supported")]
    [InlineData("2025-13", "a month is 01 to 12")]
    [InlineData("2025-02-29", "the days of 2025-02 are 01 to 28")]
    public void TheErrorSaysWhatWasFoundAndWhatWasExpected(string text, string reason)
    {
        Should.Throw<FormatException>(() => EdtfDate.Parse(text)).Message.ShouldBe($"'{text}' is not an EDTF date: {reason}.");
        EdtfDate.TryParse(text.AsSpan(), out _, out var clause).ShouldBeFalse();
        clause.ShouldBe(reason);
    }

    [Fact]
    public void TheErrorQuotesOnlyTheStartOfALongText() =>
        Should.Throw<FormatException>(() => EdtfDate.Parse(new string('x', 1000))).Message.ShouldStartWith($"'{new string('x', 40)}...' is not");

    [Fact]
    public void NullIsNoDate()
    {
        EdtfDate.TryParse(null, out _).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => EdtfDate.Parse(null!));
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void ReadingAndPrintingAreTheSameInEveryCulture(string culture) =>
        Cultures.Under(culture, static () => EdtfDate.Parse("2025-01-17").ToString() + EdtfDate.Parse("0042")).ShouldBe("2025-01-170042");

    private static void ShouldReadBack(EdtfDate date, string text)
    {
        if (date.ToString() != text || EdtfDate.Parse(text) != date)
        {
            throw new ShouldAssertException($"{text} was printed as {date} and read as {EdtfDate.Parse(text)}");
        }
    }
}
