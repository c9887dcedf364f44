#if !TESTS_NETSTANDARD
namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfDateFrameworkTests
{
    [Fact]
    public void ADayBecomesADateOnlyAndBack() =>
        EdtfDate.FromDateOnly(EdtfDate.Parse("2024-02-29").ToDateOnly()).ShouldBe(new EdtfDate(2024, 2, 29));

    [Theory]
    [InlineData("2025", "not known to the day")]
    [InlineData("2025-01", "not known to the day")]
    [InlineData("0000-01-01", "DateOnly begins with the year 0001")]
    public void WhatIsNoDayOfDateOnlyDoesNotBecomeOne(string text, string reason)
    {
        EdtfDate.Parse(text).TryToDateOnly(out var day).ShouldBeFalse();
        day.ShouldBe(default);
        Should.Throw<InvalidOperationException>(() => EdtfDate.Parse(text).ToDateOnly()).Message.ShouldContain(reason);
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
}
#endif
