using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>Writes what only a corpus can make.</summary>
/// <param name="kind">What it is called, with its article.</param>
/// <param name="remedy">How it is found again.</param>
internal abstract class WriteOnlyJsonConverter<T>(string kind, string remedy) : JsonConverter<T>
    where T : class
{
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw CannotBeRead();

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw CannotBeRead();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(new JsonFields(writer, options), value);
        writer.WriteEndObject();
    }

    protected abstract void Write(JsonFields fields, T value);

    private NotSupportedException CannotBeRead() => new($"{kind} cannot be read from JSON, because only a corpus makes one. {remedy}");
}
