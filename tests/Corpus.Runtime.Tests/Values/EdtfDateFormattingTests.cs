using System.Globalization;

namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfDateFormattingTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    public void EdtfIsTheGeneralFormat(string? format) => EdtfDate.Parse("2025-04~").ToString(format, German).ShouldBe("2025-04~");

    [Fact]
    public void WordsAreEnglishWhateverTheCulture() => EdtfDate.Parse("2025-04~").ToString("W", German).ShouldBe("around April 2025");

    [Theory]
    [InlineData("d", "17.01.2025")]
    [InlineData("D", "Freitag, 17. Januar 2025")]
    [InlineData("M", "17. Januar")]
    [InlineData("Y", "Januar 2025")]
    [InlineData("O", "2025-01-17")]
    [InlineData("r", "Fri, 17 Jan 2025")]
    [InlineData("d. MMMM yyyy", "17. Januar 2025")]
    [InlineData("%d", "17")]
    [InlineData("yyyy 'Uhr: Hms'", "2025 Uhr: Hms")]
    [InlineData("yyyy\\h", "2025h")]
    public void AFullDateHasTheFormatsOfTheFramework(string format, string text)
    {
        EdtfDate.Parse("2025-01-17").ToString(format, German).ShouldBe(text);
#if !TESTS_NETSTANDARD
        EdtfDate.Parse("2025-01-17").ToString(format, German).ShouldBe(EdtfDate.Parse("2025-01-17").ToDateOnly().ToString(format, German), "DateOnly agrees");
#endif
    }

    [Theory]
    [InlineData("2025-01-17", "t")]
    [InlineData("2025-01-17", "F")]
    [InlineData("2025-01-17", "s")]
    [InlineData("2025-01-17", "w")]
    [InlineData("2025-01-17", "HH:mm")]
    [InlineData("2025-01-17", "yyyy:MM")]
    [InlineData("2025-01-17", "yyyy-MM-dd HH")]
    [InlineData("2025-01-17", "'unclosed")]
    [InlineData("2025-01", "yyyy")]
    [InlineData("2025", "d")]
    [InlineData("XXXX-01-17", "MMMM d")]
    [InlineData("0000-01-01", "yyyy")]
    public void WhatHasNoSuchFormatSaysSo(string date, string format) =>
        Should.Throw<FormatException>(() => EdtfDate.Parse(date).ToString(format, CultureInfo.InvariantCulture)).Message.Length.ShouldBeGreaterThan(20);

    [Fact]
    public void ADayThatTheCalendarOfTheCultureLacksIsAFormatErrorToo()
    {
        var hebrew = (CultureInfo)CultureInfo.GetCultureInfo("he-IL").Clone();
        hebrew.DateTimeFormat.Calendar = new HebrewCalendar();

        Should.Throw<FormatException>(() => EdtfDate.Parse("0500-01-01").ToString("D", hebrew)).Message.ShouldContain("calendar of the culture");
    }

    [Fact]
    public void CompositeFormatsReachIt() =>
        string.Format(German, "{0} {0:W} {0:dd.MM.yyyy}", EdtfDate.Parse("2025-01-17")).ShouldBe("2025-01-17 January 17, 2025 17.01.2025");

    [Fact]
    public void WithoutACultureTheCurrentOneCounts() =>
        Cultures.Under("de-DE", static () => EdtfDate.Parse("2025-01-17").ToString("D")).ShouldBe("Freitag, 17. Januar 2025");
}
