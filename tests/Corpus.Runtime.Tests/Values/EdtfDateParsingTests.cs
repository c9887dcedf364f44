namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfDateParsingTests
{
    [Theory]
    [MemberData(nameof(EdtfVectors.Taken), MemberType = typeof(EdtfVectors))]
    public void WhatIsTakenIsReadBackFromItsText(string text, int level, EdtfPrecision precision, string earliest, string latest, string words)
    {
        var date = EdtfDate.Parse(text);

        date.ToString().ShouldBe(text);
        date.IsLevelZero.ShouldBe(level == 0);
        date.Precision.ShouldBe(precision);
        (date.Earliest?.ToString() ?? "-").ShouldBe(earliest);
        (date.Latest?.ToString() ?? "-").ShouldBe(latest);
        date.ToString("W").ShouldBe(words);
    }

    [Theory]
    [MemberData(nameof(EdtfVectors.Refused), MemberType = typeof(EdtfVectors))]
    public void WhatIsRefusedSaysWhy(string text, string reason)
    {
        EdtfDate.TryParse(text, out var date).ShouldBeFalse();
        date.ShouldBe(default);
        EdtfDate.TryParse(text.AsSpan(), out _, out var clause).ShouldBeFalse();
        clause.ShouldBe(reason);
        Should.Throw<FormatException>(() => EdtfDate.Parse(text)).Message.ShouldBe($"'{text}' is not an EDTF date: {reason}.");
    }

    [Fact]
    public void EveryTextOfADateIsReadBackAsItIs() => Laws.HoldsOfTexts(static text => EdtfDate.Parse(text).ToString() == text);

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
    [InlineData("2025", 2025, null, null, null)]
    [InlineData("2025-01", 2025, 1, null, null)]
    [InlineData("2025-01-17", 2025, 1, null, 17)]
    [InlineData("2025-23", 2025, null, EdtfSeason.Autumn, null)]
    [InlineData("-0043-03-15", -43, 3, null, 15)]
    [InlineData("Y-170000002", -170000002, null, null, null)]
    [InlineData("202X", null, null, null, null)]
    [InlineData("156X-12-25", null, 12, null, 25)]
    [InlineData("XXXX-01-17", null, 1, null, 17)]
    [InlineData("2025-XX-17", 2025, null, null, 17)]
    [InlineData("2025-01-1X", 2025, 1, null, null)]
    [InlineData("2025-1X", 2025, null, null, null)]
    public void PartsThatAreNotGivenAreNull(string text, int? year, int? month, EdtfSeason? season, int? day)
    {
        var date = EdtfDate.Parse(text);

        (date.Year, date.Month, date.Season, date.Day).ShouldBe((year, month, season, day));
        date.HasUnspecifiedDigits.ShouldBe(text.Contains('X'));
    }

    [Theory]
    [InlineData("2025", false, false)]
    [InlineData("2025?", true, false)]
    [InlineData("2025-04~", false, true)]
    [InlineData("2025-04-01%", true, true)]
    public void QualifiersAreProperties(string text, bool isUncertain, bool isApproximate)
    {
        var date = EdtfDate.Parse(text);

        (date.IsUncertain, date.IsApproximate).ShouldBe((isUncertain, isApproximate));
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
        Cultures.Under(culture, static () => EdtfDate.Parse("2025-01-17").ToString() + EdtfDate.Parse("0042") + EdtfDate.Parse("-0043-01-17").ToString("W"))
            .ShouldBe("2025-01-170042January 17, 44 BC");

    private static void ShouldReadBack(EdtfDate date, string text)
    {
        if (date.ToString() != text || EdtfDate.Parse(text) != date)
        {
            throw new ShouldAssertException($"{text} was printed as {date} and read as {EdtfDate.Parse(text)}");
        }
    }
}
