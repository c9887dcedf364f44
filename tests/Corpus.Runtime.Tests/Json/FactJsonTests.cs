#if !TESTS_NETSTANDARD
using System.Text.Json;
using System.Text.Json.Serialization;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Json;

public sealed class FactJsonTests
{
    public static TheoryData<string> Ways => Json.Ways.All;

    [Theory]
    [MemberData(nameof(Ways))]
    public void AFactIsItsValueWithAllThatIsKnownOfIt(string way)
    {
        var fact = World.Thing(
            "Fcount", "v20", "c1", "a2025-01", "wAda", "gAtlas", "pAgency", "t0.5", "m1", "sThing1.total", "=total * 2", "+Thing1.total",
            "r2030-01-01", "xThing1.total", "y2026", "zrenewed",
            "CAtlas", "qup to twenty", "g1", "m2", "o7", "b1", "trounded",
            "J0", "iby sum", "pThing1.total", "s", "CDigest", "qsum").Facts[0];

        Write(way, fact).ShouldBe(
            """
            {"id":"Thing1.count","status":"superseded","value":20,"unit":"a","comparator":"at-most","tolerance":0.5,"modality":"possible","open":false,"asOf":"2025-01",
            "claimedBy":[{"name":"Ada"},{"source":"Atlas"}],"reportedBy":[{"name":"Agency"}],
            "inferences":[{"of":"value","because":"by sum","premises":["Thing1.total"],"isFromInferred":true,
            "citations":[{"source":"Digest","quote":"sum","grade":"unproved"}]}],"mirrorOf":"Thing1.total",
            "citations":[{"source":"Atlas","quote":"up to twenty","language":"en","reading":"rounded","grade":"exact","evidence":"fingerprint","position":7,"support":"printed"}],
            "statements":[],"claims":[],"supersession":{"by":"Thing1.total","since":"2026","reason":"renewed"},
            "derivation":{"formula":"total * 2","inputs":["Thing1.total"]},"reviewBy":"2030-01-01"}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void ADisputeIsItsClaims(string way)
    {
        var fact = World.Thing("Fcount", "d", "K", "v1", "wA", "k2", "nout of date", "K", "v2", "c5", "wB", "CAtlas", "qtwo of them").Facts[0];

        Write(way, fact).ShouldBe(
            """
            {"id":"Thing1.count","status":"disputed","unit":"a","comparator":"exactly","open":false,"claimedBy":[],"reportedBy":[],"inferences":[],
            "citations":[{"source":"Atlas","quote":"two of them","language":"en","grade":"unproved"}],"statements":[],
            "claims":[{"value":1,"comparator":"exactly","open":false,"claimedBy":[{"name":"A"}],"reportedBy":[],"inferences":[],"rank":"deprecated","rankReason":"out of date","citations":[]},
            {"value":2,"comparator":"about","open":false,"claimedBy":[{"name":"B"}],"reportedBy":[],"inferences":[],"rank":"normal","citations":[{"source":"Atlas","quote":"two of them","language":"en","grade":"unproved"}]}]}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void AListHasAStatementForEachItem(string way)
    {
        var fact = World.Thing("Fyears", "l", "S", "v1", "a2024", "S", "v2").Facts[0];

        Write(way, fact).ShouldBe(
            """
            {"id":"Thing1.years","status":"settled","value":[1,2],"comparator":"exactly","open":false,"claimedBy":[],"reportedBy":[],"inferences":[],"citations":[],
            "statements":[{"value":1,"comparator":"exactly","open":false,"asOf":"2024","claimedBy":[],"reportedBy":[],"inferences":[],"rank":"normal","citations":[]},
            {"value":2,"comparator":"exactly","open":false,"claimedBy":[],"reportedBy":[],"inferences":[],"rank":"normal","citations":[]}],"claims":[]}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void FactsOfEachTypeAreWrittenAlike(string way)
    {
        Fact settled = World.Thing("Fcount", "v20").Facts[0], list = World.Thing("Fyears", "l", "v1").Facts[0],
        disputed = World.Thing("Fcount", "d", "K", "v1", "K", "v2").Facts[0];
        var options = Options(way);

        foreach (var fact in new[] { settled, list, disputed })
        {
            JsonSerializer.Serialize(fact, options.GetTypeInfo(fact.GetType())).ShouldBe(JsonSerializer.Serialize(fact, options.GetTypeInfo(typeof(Fact))));
        }

        var claim = ((Disputed<int>)disputed).Claims[1];
        JsonSerializer.Serialize(claim, options.GetTypeInfo(typeof(Claim<int>))).ShouldBe("""{"value":2,"comparator":"exactly","open":false,"claimedBy":[],"reportedBy":[],"inferences":[],"rank":"normal","citations":[]}""");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void SourcesAndClaimantsAreWrittenByTheNamesOfTheLanguage(string way)
    {
        var options = Options(way);

        JsonSerializer.Serialize(World.Sources.Find("Atlas")!, options.GetTypeInfo(typeof(Source))).ShouldBe(
            """
            {"id":"Atlas","file":"atlas.txt","title":"The atlas","authors":["Ada","Bo"],"publisher":"Press House","issued":"2025-01-17","retrieved":"2025-02",
            "url":"https://example.org/atlas","language":"en","sha256":"abc123","words":612}
            """.ReplaceLineEndings(""));
        JsonSerializer.Serialize(World.Sources.Find("Digest")!, options.GetTypeInfo(typeof(Source))).ShouldBe("""{"id":"Digest","authors":[]}""");
        var original = new SourceTable(TableText.New().Add("IOne", "oa.pdf", "gabc", "mapplication/pdf", "b70").ToString()).All[0].Original!;
        JsonSerializer.Serialize(original, options.GetTypeInfo(typeof(OriginalDocument)))
            .ShouldBe("""{"file":"a.pdf","sha256":"abc","mediaType":"application/pdf","bytes":70}""");
        JsonSerializer.Serialize(World.Thing("Fcount", "v1", "CAtlas", "qone", "f3", "e4").Facts[0].Citations[0], options.GetTypeInfo(typeof(Citation)))
            .ShouldBe("""{"source":"Atlas","quote":"one","language":"en","grade":"unproved","page":3,"lastPage":4}""");
        JsonSerializer.Serialize(World.Thing("Fcount", "v1", "CAtlas", "qone").Facts[0].Citations[0], options.GetTypeInfo(typeof(Citation)))
            .ShouldBe("""{"source":"Atlas","quote":"one","language":"en","grade":"unproved"}""");
        JsonSerializer.Serialize(World.Thing("Fcount", "v1", "wAda").Facts[0].ClaimedBy[0], options.GetTypeInfo(typeof(Claimant))).ShouldBe("""{"name":"Ada"}""");
    }

    [Fact]
    public void NullsAreWrittenUnlessTheOptionsLeaveThemOut() =>
        JsonSerializer.Serialize(World.Thing("Fcount", "v20").Facts[0]).ShouldBe(
            """{"id":"Thing1.count","status":"settled","value":20,"unit":"a","comparator":"exactly","tolerance":null,"modality":null,"open":false,"asOf":null,"from":null,"until":null,"claimedBy":[],"reportedBy":[],"inferences":[],"mirrorOf":null,"citations":[],"statements":[],"claims":[],"supersession":null,"derivation":null,"reviewBy":null}""");

    private static string Write(string way, Fact fact) => JsonSerializer.Serialize(fact, Options(way).GetTypeInfo(typeof(Fact)));

    private static JsonSerializerOptions Options(string way) =>
        Json.Ways.Named(way, static options => options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull);
}
#endif
