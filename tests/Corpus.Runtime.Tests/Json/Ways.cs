#if !TESTS_NETSTANDARD
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime.Tests.Json;

/// <summary>The two ways in which JSON is written and read.</summary>
internal static class Ways
{
    private const string Reflection = "reflection";
    private const string Generated = "a generated context";

    public static TheoryData<string> All => new(Reflection, Generated);

    public static JsonSerializerOptions Named(string way, Action<JsonSerializerOptions>? set = null)
    {
        var options = way == Reflection ? new JsonSerializerOptions() : new JsonSerializerOptions { TypeInfoResolver = TestContext.Default };
        set?.Invoke(options);
        options.MakeReadOnly(populateMissingResolver: way == Reflection);
        return options;
    }
}

internal sealed class DateHolder
{
    public EdtfDate Day { get; set; }

    public EdtfDate? Other { get; set; }

    public Dictionary<EdtfDate, string> Labels { get; set; } = [];
}

internal sealed record ArrayHolder
{
    public EquatableArray<int> Numbers { get; set; }

    public EquatableArray<string?> Texts { get; set; }

    public EquatableArray<EdtfDate> Days { get; set; }

    public EquatableArray<EquatableArray<bool>> Nested { get; set; }

    public EquatableArray<int>? Maybe { get; set; }

    public EquatableArray<Own> Own { get; set; }
}

internal sealed record Own
{
    public int X { get; set; }
}

/// <summary>What a program's source generator makes of the types.</summary>
[JsonSerializable(typeof(DateHolder))]
[JsonSerializable(typeof(ArrayHolder))]
[JsonSerializable(typeof(IntervalHolder))]
[JsonSerializable(typeof(Own))]
[JsonSerializable(typeof(SelfDescribingThing))]
[JsonSerializable(typeof(RecordHolder))]
[JsonSerializable(typeof(Dictionary<SelfDescribingThing, int>))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Fact<int>))]
[JsonSerializable(typeof(ListFact<int>))]
[JsonSerializable(typeof(Disputed<int>))]
[JsonSerializable(typeof(Claim<int>))]
[JsonSerializable(typeof(Series<decimal>))]
[JsonSerializable(typeof(SeriesEntry<decimal>))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(OriginalDocument))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Claimant))]
internal sealed partial class TestContext : JsonSerializerContext;
#endif
