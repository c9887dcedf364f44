#if !TESTS_NETSTANDARD
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime.Tests.Json;

public sealed class ArrayJsonTests
{
    public static TheoryData<string> Ways => Json.Ways.All;

    [Theory]
    [MemberData(nameof(Ways))]
    public void AnArrayIsAJsonArrayBothWays(string way)
    {
        var type = Json.Ways.Named(way).GetTypeInfo(typeof(ArrayHolder));
        var arrays = new ArrayHolder
        {
            Numbers = [1, 2],
            Texts = ["a", null],
            Days = [new(2025), new(2025, 1)],
            Nested = [[true], []],
            Maybe = null,
            Own = [new() { X = 3 }],
        };

        var json = JsonSerializer.Serialize(arrays, type);

        json.ShouldBe("""{"Numbers":[1,2],"Texts":["a",null],"Days":["2025","2025-01"],"Nested":[[true],[]],"Maybe":null,"Own":[{"X":3}]}""");
        JsonSerializer.Deserialize(json, type).ShouldBe(arrays);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void TheDefaultIsAnEmptyArray(string way)
    {
        var type = Json.Ways.Named(way).GetTypeInfo(typeof(EquatableArray<int>));

        JsonSerializer.Serialize(default(EquatableArray<int>), type).ShouldBe("[]");
        JsonSerializer.Deserialize("[]", type).ShouldBe(default(EquatableArray<int>));
    }

    [Theory]
    [InlineData("""{"Numbers":3}""", "Expected an array")]
    [InlineData("""{"Numbers":null}""", "Expected an array")]
    [InlineData("""{"Numbers":[1,"two"]}""", "The item 1 of the array cannot be read")]
    [InlineData("""{"Numbers":[1,""", "Expected")]
    public void WhatIsNoArrayIsRefusedAtItsPlace(string json, string reason)
    {
        var error = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ArrayHolder>(json));

        error.Path.ShouldStartWith("$.Numbers");
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public void AContextNeedNotNameTheItemsThatACorpusHas()
    {
        var options = NarrowContext.Default.Options;

        Both<EquatableArray<int>>([1], "[1]");
        Both<EquatableArray<long>>([1], "[1]");
        Both<EquatableArray<bool>>([true], "[true]");
        Both<EquatableArray<decimal>>([1.50m], "[1.50]");
        Both<EquatableArray<double>>([0.5], "[0.5]");
        Both<EquatableArray<string>>(["a"], "[\"a\"]");
        Both<EquatableArray<Uri>>([new("https://example.org/")], "[\"https://example.org/\"]");
        Both<EquatableArray<EdtfDate>>([new(2025)], "[\"2025\"]");
        Both<EquatableArray<EquatableArray<int>>>([[1], []], "[[1],[]]");
        JsonSerializer.Serialize<EquatableArray<State>>([new Circle().Iran], options).ShouldContain("\"id\":\"Iran\"");

        void Both<T>(T value, string json)
        {
            JsonSerializer.Serialize(value, options).ShouldBe(json);
            JsonSerializer.Deserialize<T>(json, options).ShouldBe(value);
        }
    }
}

[JsonSerializable(typeof(EquatableArray<int>))]
[JsonSerializable(typeof(EquatableArray<long>))]
[JsonSerializable(typeof(EquatableArray<bool>))]
[JsonSerializable(typeof(EquatableArray<decimal>))]
[JsonSerializable(typeof(EquatableArray<double>))]
[JsonSerializable(typeof(EquatableArray<string>))]
[JsonSerializable(typeof(EquatableArray<Uri>))]
[JsonSerializable(typeof(EquatableArray<EdtfDate>))]
[JsonSerializable(typeof(EquatableArray<EquatableArray<int>>))]
[JsonSerializable(typeof(EquatableArray<State>))]
internal sealed partial class NarrowContext : JsonSerializerContext;
#endif
