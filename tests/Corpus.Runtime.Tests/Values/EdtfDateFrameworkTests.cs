namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfDateFrameworkTests
{
    [Fact]
    public void ADayBecomesADateTimeAndBack()
    {
        var date = EdtfDate.Parse("2024-02-29");

        date.ToDateTime().ShouldBe(new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Unspecified));
        date.ToDateTime().Kind.ShouldBe(DateTimeKind.Unspecified);
        EdtfDate.FromDateTime(new DateTime(2024, 2, 29, 23, 59, 59)).ShouldBe(date);
        EdtfDate.Parse("2024-02-29?").ToDateTime().ShouldBe(date.ToDateTime());
    }

    [Theory]
    [InlineData("2025", "is not a full date")]
    [InlineData("2025-01", "is not a full date")]
    [InlineData("2025-XX-17", "is not a full date")]
    [InlineData("XXXX-01-17", "is not a full date")]
    [InlineData("202X-01-17", "is not a full date")]
    [InlineData("0000-01-01", "is before the year 0001")]
    [InlineData("-0043-03-15", "is before the year 0001")]
    public void WhatIsNoDayOfTheFrameworkDoesNotBecomeOne(string text, string reason)
    {
        EdtfDate.Parse(text).TryToDateTime(out var day).ShouldBeFalse();
        day.ShouldBe(default);
        Should.Throw<InvalidOperationException>(() => EdtfDate.Parse(text).ToDateTime()).Message.ShouldContain(reason);
#if !TESTS_NETSTANDARD
        EdtfDate.Parse(text).TryToDateOnly(out var only).ShouldBeFalse();
        only.ShouldBe(default);
        Should.Throw<InvalidOperationException>(() => EdtfDate.Parse(text).ToDateOnly()).Message.ShouldContain(reason);
#endif
    }

#if !TESTS_NETSTANDARD
    [Fact]
    public void ADayBecomesADateOnlyAndBack()
    {
        EdtfDate.FromDateOnly(EdtfDate.Parse("2024-02-29").ToDateOnly()).ShouldBe(new EdtfDate(2024, 2, 29));
        EdtfDate.Parse("XXXX-02-29").Contains(new DateOnly(2024, 2, 29)).ShouldBeTrue();
        EdtfDate.Parse("2024-02").Contains(new DateOnly(2024, 3, 1)).ShouldBeFalse();
    }

    [Fact]
    public void GenericCodeReadsDatesToo()
    {
        Read<EdtfDate>("2025-01").ShouldBe(new EdtfDate(2025, 1));
        ReadSpan<EdtfDate>("2025-01").ShouldBe(new EdtfDate(2025, 1));

        static T Read<T>(string text)
            where T : IParsable<T> => T.TryParse(text, null, out var value) ? value : T.Parse(text, null);

        static T ReadSpan<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T> => T.TryParse(text, null, out var value) ? value : T.Parse(text, null);
    }

    [Theory]
    [InlineData("G", "2025-01-17~")]
    [InlineData("", "2025-01-17~")]
    [InlineData("W", "around January 17, 2025")]
    [InlineData("dd.MM.yyyy", "17.01.2025")]
    public void ADateIsWrittenIntoASpanIfItFits(string format, string text)
    {
        var date = EdtfDate.Parse("2025-01-17~");
        Span<char> exact = stackalloc char[text.Length];
        Span<char> tooShort = stackalloc char[text.Length - 1];

        date.TryFormat(exact, out var written, format).ShouldBeTrue();
        exact.ToString().ShouldBe(text);
        written.ShouldBe(text.Length);
        date.TryFormat(tooShort, out written, format).ShouldBeFalse();
        written.ShouldBe(0);
        tooShort.ToString().ShouldBe(new string('\0', text.Length - 1), "nothing is written in part");
    }
#endif
}
