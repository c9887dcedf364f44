using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>A series as an array of its entries.</summary>
internal sealed class SeriesJsonConverter : JsonConverter<IJsonSeries>
{
    public override bool CanConvert(Type typeToConvert) => typeof(IJsonSeries).IsAssignableFrom(typeToConvert);

    public override IJsonSeries Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        "A series of a corpus cannot be read from JSON, because only a corpus makes one. " +
        "Read the id of its fact, and look that up with the FindFact method of the corpus's Catalog.");

    public override void Write(Utf8JsonWriter writer, IJsonSeries value, JsonSerializerOptions options) => new JsonFields(writer, options).Items(value);
}
