#if !TESTS_NETSTANDARD
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime.Tests.Json;

public sealed class RecordJsonTests
{
    private const string Everything =
        """{"id":"Thing1","type":"Thing","label":"The Thing1","flag":true,"count":20,"total":9007199254740993,"price":1.50,"ratio":0.1,"title":"A \u0022title\u0022","site":"https://example.org/a b","day":"2025-01","stage":"Done","owner":null,"years":[1,2]}""";

    public static TheoryData<string> Ways => Json.Ways.All;

    private static string[] Fields =>
        ["Fflag", "vtrue", "Fcount", "v20", "c1", "Ftotal", "v9007199254740993", "Fprice", "v1.50", "Fratio", "v0.1", "Ftitle", "vA \"title\"", "Fsite",
            "vhttps://example.org/a b", "Fday", "v2025-01", "Fstage", "vDone", "Fyears", "l", "v1", "v2"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void ARecordIsItsSettledValuesByTheirNames(string way) =>
        JsonSerializer.Serialize(new SelfDescribingThing(World.Thing(Fields)), Json.Ways.Named(way).GetTypeInfo(typeof(SelfDescribingThing)))
            .ShouldBe(Everything);

    [Theory]
    [MemberData(nameof(Ways))]
    public void WhatIsUnknownOrDisputedIsNullAndAListEmpty(string way)
    {
        var thing = new SelfDescribingThing(World.Thing("Fcount", "d", "K", "v1", "wA", "K", "v2", "wB", "Fyears", "l", "d", "K", "v1", "K", "v2"));

        JsonSerializer.Serialize(thing, Json.Ways.Named(way).GetTypeInfo(thing.GetType())).ShouldBe(
            """{"id":"Thing1","type":"Thing","label":"The Thing1","flag":null,"count":null,"total":null,"price":null,"ratio":null,"title":null,"site":null,"day":null,"stage":null,"owner":null,"years":[]}""");
    }

    [Theory]
    [InlineData(JsonIgnoreCondition.WhenWritingNull)]
    [InlineData(JsonIgnoreCondition.WhenWritingDefault)]
    public void NullsAreLeftOutWhereTheOptionsSaySo(JsonIgnoreCondition condition) =>
        JsonSerializer.Serialize(new SelfDescribingThing(World.Thing("Ftotal", "v3")), new JsonSerializerOptions { DefaultIgnoreCondition = condition })
            .ShouldBe("""{"id":"Thing1","type":"Thing","label":"The Thing1","total":3,"years":[]}""");

    [Theory]
    [MemberData(nameof(Ways))]
    public void RecordsAreWrittenWhereverTheyStand(string way)
    {
        var thing = new SelfDescribingThing(World.Thing("Ftotal", "v3"));
        var options = Json.Ways.Named(way, static options =>
        {
            options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper;
        });

        const string Json1 = """{"id":"Thing1","type":"Thing","label":"The Thing1","total":3,"years":[]}""";
        JsonSerializer.Serialize(new RecordHolder { Any = thing, Thing = thing, Things = [thing] }, options.GetTypeInfo(typeof(RecordHolder)))
            .ShouldBe($$"""{"ANY":{{Json1}},"THING":{{Json1}},"THINGS":[{{Json1}}]}""");
        JsonSerializer.Serialize(new Dictionary<SelfDescribingThing, int> { [thing] = 1 }, options.GetTypeInfo(typeof(Dictionary<SelfDescribingThing, int>)))
            .ShouldBe("""{"Thing1":1}""");
    }

    [Fact]
    public void EntitiesThatAreReferredToAreIdsSoCirclesEnd() =>
        JsonSerializer.Serialize<Entity>(new Circle().Iran).ShouldBe(
            """{"id":"Iran","type":"State","label":"The Iran","ally":"Russia","neighbours":["Russia"]}""");

    [Fact]
    public void ARecordThatNamesNoConverterIsWrittenByOneThatIsAdded()
    {
        var thing = new PlainThing(World.Thing(Fields));
        var options = new JsonSerializerOptions { Converters = { new CorpusJsonConverter() } };

        JsonSerializer.Serialize(thing, options).ShouldBe(Everything);
        JsonSerializer.Serialize(thing, PlainContext.Default.PlainThing).ShouldBe(Everything);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void ARecordCannotBeReadAndTheErrorSaysWhatToDo(string way)
    {
        var options = Json.Ways.Named(way);

        Reading<SelfDescribingThing>("{}")
            .ShouldStartWith(
            "A record of a corpus cannot be read from JSON, because only a corpus makes one. Read its id, and look it up with the Find method");
        Reading<Dictionary<SelfDescribingThing, int>>("""{"Thing1":1}""").ShouldStartWith("A record of a corpus cannot be read");
        Reading<Fact>("{}").ShouldStartWith("A fact of a corpus cannot be read");
        Reading<Fact<int>>("{}").ShouldStartWith("A fact of a corpus cannot be read");
        Reading<Claim<int>>("{}").ShouldStartWith("A claim of a corpus cannot be read");
        Reading<Citation>("{}").ShouldStartWith("A citation of a corpus cannot be read");
        Reading<Source>("{}").ShouldStartWith("A source of a corpus cannot be read");
        Reading<Claimant>("{}").ShouldStartWith("A claimant of a corpus cannot be read");

        string Reading<T>(string json) => Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(T)))).Message;
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void JsonIsTheSameInEveryCulture(string culture) =>
        Cultures.Under(culture, static () => JsonSerializer.Serialize(new SelfDescribingThing(World.Thing(Fields)))).ShouldBe(Everything);
}
#endif
