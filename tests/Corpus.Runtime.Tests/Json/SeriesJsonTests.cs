#if !TESTS_NETSTANDARD
using System.Text.Json;
using Corpus.Runtime.Tests.Facts;

namespace Corpus.Runtime.Tests.Json;

public sealed class SeriesJsonTests
{
    public static TheoryData<string> Ways => Json.Ways.All;

    [Theory]
    [MemberData(nameof(Ways))]
    public void ASeriesIsAnArrayOfItsEntries(string way)
    {
        var series = new Series<decimal>([SeriesTests.Entry(16.0m, from: "2020-07"), SeriesTests.Entry(19m, until: "2020-06")]);

        JsonSerializer.Serialize(series, Options(way).GetTypeInfo(typeof(Series<decimal>)))
            .ShouldBe("""[{"value":19,"from":null,"until":"2020-06","asOf":null},{"value":16.0,"from":"2020-07","until":null,"asOf":null}]""");
        JsonSerializer.Serialize(series[0], Options(way).GetTypeInfo(typeof(SeriesEntry<decimal>)))
            .ShouldBe("""{"value":19,"from":null,"until":"2020-06","asOf":null}""");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void ASeriesCannotBeReadAndTheErrorSaysWhatToDo(string way)
    {
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize("[]", Options(way).GetTypeInfo(typeof(Series<decimal>))))
            .Message.ShouldStartWith("A series of a corpus cannot be read from JSON, because only a corpus makes one.");
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize("{}", Options(way).GetTypeInfo(typeof(SeriesEntry<decimal>))))
            .Message.ShouldStartWith("An entry of a series of a corpus cannot be read from JSON");
    }

    private static JsonSerializerOptions Options(string way) => Json.Ways.Named(way);
}
#endif
