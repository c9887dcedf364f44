using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Corpus.Runtime;

/// <summary>An interval as an object of its two ends.</summary>
internal sealed class IntervalJsonConverter<T> : JsonConverter<Interval<T>>
    where T : struct, IComparable<T>, IEquatable<T>
{
    private const string MinimumName = "minimum";
    private const string MaximumName = "maximum";

    private JsonTypeInfo<T>? _end;

    public override Interval<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An interval is an object with a minimum and a maximum.");
        }

        T? minimum = null;
        T? maximum = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            if (!reader.Read())
            {
                break;
            }

            if (name == MinimumName)
            {
                minimum = ReadEnd(ref reader, name, options);
            }
            else if (name == MaximumName)
            {
                maximum = ReadEnd(ref reader, name, options);
            }
            else
            {
                reader.Skip();
            }
        }

        return (minimum, maximum) is not ({ } least, { } greatest) ? throw new JsonException("An interval has a minimum and a maximum.")
            : IntervalOrder.Describe(least, greatest) is { } reason ? throw new JsonException($"This is not an interval: {reason}.")
            : new Interval<T>(least, greatest);
    }

    public override void Write(Utf8JsonWriter writer, Interval<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(MinimumName);
        JsonSerializer.Serialize(writer, value.Minimum, End(options));
        writer.WritePropertyName(MaximumName);
        JsonSerializer.Serialize(writer, value.Maximum, End(options));
        writer.WriteEndObject();
    }

    private T ReadEnd(ref Utf8JsonReader reader, string name, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, End(options));
        }
        catch (JsonException error)
        {
            // The place that it names is within the end; without one, that of the interval is added.
            throw new JsonException($"The {name} of the interval cannot be read: {error.Message}", error);
        }
    }

    // A converter belongs to one set of options: the factory makes it for them.
    private JsonTypeInfo<T> End(JsonSerializerOptions options) => _end ??= JsonItem.Of<T>(options);
}
