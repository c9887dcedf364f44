#if !TESTS_NETSTANDARD
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime.Tests.Json;

public sealed class LanguageMapJsonTests
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    [Fact]
    public void ItIsAnObjectBothWaysWithItsTagsAsTheyAre()
    {
        var map = LanguageMap.Create([new("de-CH", "Brugg"), new("de", "A \"b\"")]);

        var json = JsonSerializer.Serialize(map, Options);

        json.ShouldBe("""{"de":"A \u0022b\u0022","de-CH":"Brugg"}""");
        JsonSerializer.Deserialize<LanguageMap>(json, Options).ShouldBe(map);
        JsonSerializer.Deserialize<LanguageMap>("{}").ShouldBe(LanguageMap.Empty);
        JsonSerializer.Deserialize<LanguageMap>("null").ShouldBeNull();
    }

    [Theory]
    [InlineData("[]", "is an object")]
    [InlineData("3", "is an object")]
    [InlineData("""{"de":3}""", "has no text")]
    [InlineData("""{"de":null}""", "has no text")]
    [InlineData("""{"de":"a","DE":"b"}""", "twice")]
    public void WhatIsNoMapIsRefused(string json, string reason) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<LanguageMap>(json)).Message.ShouldContain(reason);

    [Fact]
    public void ARecordHasItsLabelsWhereThereAreAny()
    {
        var thing = new SelfDescribingThing(World.Thing("Bfr", "tchose", "Bde", "tDing", "Ftotal", "v3"));

        JsonSerializer.Serialize(thing, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull })
            .ShouldBe("""{"id":"Thing1","type":"Thing","label":"The Thing1","labels":{"de":"Ding","fr":"chose"},"total":3,"years":[]}""");
    }

    [Fact]
    public void ACitationHasItsLanguage()
    {
        var fact = World.Thing("Ftotal", "v3", "CAtlas", "qthree", "lde-CH").Facts[0];

        JsonSerializer.Serialize(fact.Citations[0]).ShouldContain("\"suffix\":null,\"language\":\"de-CH\",\"reading\":null");
    }
}
#endif
