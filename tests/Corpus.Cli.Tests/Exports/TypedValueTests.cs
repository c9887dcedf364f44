using System.Globalization;
using Corpus.Cli.Export.Tables;
using Corpus.Language.Model;

namespace Corpus.Cli.Tests.Exports;

public sealed class TypedValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("0.123456789012345678", "0.123456789012345678")]
    [InlineData("0.1234567890123456780000", "0.1234567890123456780000")]
    [InlineData("0.1234567890123456789", null)]
    [InlineData("99999999999999999999.5", "99999999999999999999.5")]
    [InlineData("-100000000000000000000", null)]
    public void ADecimalIsExactOrNotThere(string text, string? expected) =>
        TypedValue.Of(new DatatypeModel(DatatypeKind.Decimal, "decimal"), text).Decimal?.ToString(CultureInfo.InvariantCulture).ShouldBe(expected);

    [Theory]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("202X", "2020-01-01", "2029-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("2024-21", null, null)]
    [InlineData("Y17000", null, null)]
    public void ADateHasTheDaysThatItCanMean(string text, string? first, string? last)
    {
        var value = TypedValue.Of(new DatatypeModel(DatatypeKind.Date, "date"), text);

        (Day(value.First), Day(value.Last)).ShouldBe((first, last));
    }

    [Fact]
    public void ARangeOfDatesLastsFromTheFirstDayToTheLast()
    {
        var value = TypedValue.Of(new DatatypeModel(DatatypeKind.Date, "date") { IsRange = true }, "2024..2025-03");

        (Day(value.First), Day(value.Last), value.Low).ShouldBe(("2024-01-01", "2025-03-31", null));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
