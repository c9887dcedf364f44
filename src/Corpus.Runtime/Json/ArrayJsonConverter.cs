using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Corpus.Runtime;

/// <summary>An array as a JSON array.</summary>
internal sealed class ArrayJsonConverter<T> : JsonConverter<EquatableArray<T>>
{
    private JsonTypeInfo<T>? _item;

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected an array.");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(JsonSerializer.Deserialize(ref reader, Item(options))!);
            }
            catch (JsonException error)
            {
                // The place that it names is within the item; without one, that of the array is added.
                throw new JsonException($"The item {Invariant.Number(items.Count)} of the array cannot be read: {error.Message}", error);
            }
        }

        return EquatableArray.Own(items.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, Item(options));
        }

        writer.WriteEndArray();
    }

    // A converter belongs to one set of options: the factory makes it for them.
    private JsonTypeInfo<T> Item(JsonSerializerOptions options) => _item ??= JsonItem.Of<T>(options);
}
