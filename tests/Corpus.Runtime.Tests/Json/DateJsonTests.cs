#if !TESTS_NETSTANDARD
using System.Text.Json;

namespace Corpus.Runtime.Tests.Json;

public sealed class DateJsonTests
{
    public static TheoryData<string> Ways => Json.Ways.All;

    [Theory]
    [MemberData(nameof(Ways))]
    public void ADateIsItsTextBothWays(string way)
    {
        var options = Json.Ways.Named(way);
        var dates = new DateHolder { Day = EdtfDate.Parse("2025-04~"), Other = null, Labels = new() { [EdtfDate.Parse("XXXX-01-17")] = "signed" } };

        var json = JsonSerializer.Serialize(dates, options.GetTypeInfo(typeof(DateHolder)));

        json.ShouldBe("""{"Day":"2025-04~","Other":null,"Labels":{"XXXX-01-17":"signed"}}""");
        var read = (DateHolder)JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(DateHolder)))!;
        (read.Day, read.Other).ShouldBe((dates.Day, null));
        read.Labels.ShouldBe(dates.Labels);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void WhatIsNoDateSaysWhatWasExpected(string way)
    {
        var type = Json.Ways.Named(way).GetTypeInfo(typeof(DateHolder));

        var error = Should.Throw<JsonException>(() => JsonSerializer.Deserialize("""{"Day":"2025-13"}""", type));
        error.Message.ShouldContain("'2025-13' is not an EDTF date: a month is 01 to 12");
        error.Path.ShouldBe("$.Day");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize("""{"Day":2025}""", type)).Message.ShouldContain("An EDTF date is a string");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize("""{"Day":null}""", type));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize("""{"Labels":{"soon":""}}""", type)).Message.ShouldContain("'soon' is not an EDTF date");
    }
}
#endif
