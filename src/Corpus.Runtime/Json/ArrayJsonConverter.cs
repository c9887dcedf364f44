using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Corpus.Runtime;

/// <summary>An array as a JSON array.</summary>
internal static class ArrayJsonConverter
{
    /// <summary>Makes the converter for a type of array; the type itself knows of what, so no generic type is made at run time.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "An EquatableArray is a structure, and its default value needs no constructor.")]
    public static JsonConverter Of(Type arrayType) => ((IJsonArray)RuntimeHelpers.GetUninitializedObject(arrayType)).CreateConverter();
}

/// <inheritdoc cref="ArrayJsonConverter"/>
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
    private JsonTypeInfo<T> Item(JsonSerializerOptions options) => _item ??= (JsonTypeInfo<T>)(
        options.TryGetTypeInfo(typeof(T), out var known) ? known
        : KnownConverter(options) is { } converter ? JsonMetadataServices.CreateValueInfo<T>(options, converter)
        : options.GetTypeInfo(typeof(T)));

    /// <summary>The converter of an item that a corpus has, for contexts that name the array and not its items.</summary>
    private static JsonConverter? KnownConverter(JsonSerializerOptions options) =>
        typeof(T) == typeof(bool) ? JsonMetadataServices.BooleanConverter
        : typeof(T) == typeof(int) ? JsonMetadataServices.Int32Converter
        : typeof(T) == typeof(long) ? JsonMetadataServices.Int64Converter
        : typeof(T) == typeof(decimal) ? JsonMetadataServices.DecimalConverter
        : typeof(T) == typeof(double) ? JsonMetadataServices.DoubleConverter
        : typeof(T) == typeof(string) ? JsonMetadataServices.StringConverter
        : typeof(T) == typeof(Uri) ? JsonMetadataServices.UriConverter
        : new CorpusJsonConverter().CreateConverter(typeof(T), options);
}
