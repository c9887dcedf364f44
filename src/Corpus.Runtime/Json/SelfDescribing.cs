using System.Text.Json.Serialization;

// The types of this assembly that name their converter; the attribute is not inherited, so each class does. They are parts of their types, in one file, because
// the build
// for .NET Standard has none of this: the compiler loads it, and must not load System.Text.Json for it.
namespace Corpus.Runtime;

[JsonConverter(typeof(CorpusJsonConverter))]
public readonly partial struct EdtfDate;

[JsonConverter(typeof(CorpusJsonConverter))]
public readonly partial struct EquatableArray<T> : IJsonValue
{
    JsonConverter IJsonValue.CreateConverter() => new ArrayJsonConverter<T>();
}

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class LanguageMap;

[JsonConverter(typeof(CorpusJsonConverter))]
public readonly partial struct EdtfInterval;

[JsonConverter(typeof(CorpusJsonConverter))]
public readonly partial struct Interval<T> : IJsonValue, IJsonObject
{
    JsonConverter IJsonValue.CreateConverter() => new IntervalJsonConverter<T>();

    void IJsonObject.WriteFields(JsonFields fields)
    {
        fields.Value("minimum", Minimum);
        fields.Value("maximum", Maximum);
    }
}

[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial record Entity;

[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial class Fact;

[JsonConverter(typeof(CorpusJsonConverter))]
public partial class Fact<T>;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class ListFact<T>;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class SeriesFact<T>;

[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial class ClaimedFact<T>;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class Disputed<T>;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class Attributed<T>;

[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial class Claim;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class Claim<T>;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class Claimant;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial record Citation;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial record Inference;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial record Source;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial record OriginalDocument;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial class Series<T> : IJsonSeries;

[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial record SeriesEntry<T> : IJsonObject
{
    void IJsonObject.WriteFields(JsonFields fields)
    {
        fields.Value("value", Value);
        fields.Value("from", From);
        fields.Value("until", Until);
        fields.Value("asOf", AsOf);
    }
}
