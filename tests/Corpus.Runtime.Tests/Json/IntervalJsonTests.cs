#if !TESTS_NETSTANDARD
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime.Tests.Json;

public sealed class IntervalJsonTests
{
    private const string Json1 =
        """{"Price":{"minimum":50.0,"maximum":55},"Maybe":null,"Days":{"a":{"minimum":"2025","maximum":"2026-01"}},"Term":"2020/..","Terms":{"/2020":1}}""";

    public static TheoryData<string> Ways => Json.Ways.All;

    private static IntervalHolder Holder => new()
    {
        Price = Interval.Create(50.0m, 55m),
        Days = new() { ["a"] = Interval.Create(new EdtfDate(2025), new EdtfDate(2026, 1)) },
        Term = EdtfInterval.Parse("2020/.."),
        Terms = new() { [EdtfInterval.Parse("/2020")] = 1 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void AnIntervalIsAnObjectOfItsEndsAndAPeriodItsTextBothWays(string way)
    {
        var type = Json.Ways.Named(way).GetTypeInfo(typeof(IntervalHolder));

        JsonSerializer.Serialize(Holder, type).ShouldBe(Json1);
        var read = (IntervalHolder)JsonSerializer.Deserialize(Json1, type)!;
        (read.Price, read.Maybe, read.Term).ShouldBe((Holder.Price, null, Holder.Term));
        read.Days.ShouldBe(Holder.Days);
        read.Terms.ShouldBe(Holder.Terms);
    }

    [Theory]
    [InlineData("""{"Price":5}""", "$.Price", "An interval is an object with a minimum and a maximum.")]
    [InlineData("""{"Price":{"minimum":5}}""", "$.Price", "An interval has a minimum and a maximum.")]
    [InlineData("""{"Price":{"minimum":5,"maximum":4,"unit":{"a":[]}}}""", "$.Price", "the minimum '5' is after the maximum '4'")]
    [InlineData("""{"Price":{"minimum":"x","maximum":4}}""", "$.Price", "The minimum of the interval cannot be read")]
    [InlineData("""{"Term":"2024/2020"}""", "$.Term", "'2024/2020' is not an EDTF interval: the end 2020 is before the start 2024.")]
    [InlineData("""{"Term":2020}""", "$.Term", "An EDTF interval is a string")]
    public void WhatIsNoIntervalIsRefusedAtItsPlace(string json, string path, string reason)
    {
        var error = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<IntervalHolder>(json));

        error.Path!.ShouldStartWith(path);
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public void AContextNeedNotNameTheEnds()
    {
        var options = NarrowIntervalContext.Default.Options;

        JsonSerializer.Serialize(Interval.Create(1L, 2L), options).ShouldBe("""{"minimum":1,"maximum":2}""");
        JsonSerializer.Deserialize<Interval<EdtfDate>>("""{"minimum":"2025","maximum":"2026"}""", options).Maximum.ShouldBe(new EdtfDate(2026));
    }
}

internal sealed class IntervalHolder
{
    public Interval<decimal> Price { get; set; }

    public Interval<int>? Maybe { get; set; }

    public Dictionary<string, Interval<EdtfDate>> Days { get; set; } = [];

    public EdtfInterval Term { get; set; }

    public Dictionary<EdtfInterval, int> Terms { get; set; } = [];
}

[JsonSerializable(typeof(Interval<long>))]
[JsonSerializable(typeof(Interval<EdtfDate>))]
internal sealed partial class NarrowIntervalContext : JsonSerializerContext;
#endif
