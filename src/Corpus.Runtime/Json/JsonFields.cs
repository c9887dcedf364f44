using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>Writes the fields of an object. What is null is written as null, unless the options leave it out.</summary>
internal readonly struct JsonFields(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    private readonly bool _writesNulls = options.DefaultIgnoreCondition is not (JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault);

    /// <summary>Writes a field with a value of a corpus; an entity or a source is its id.</summary>
    public void Value(string name, object? value)
    {
        if (value is not null || _writesNulls)
        {
            writer.WritePropertyName(name);
            WriteValue(value);
        }
    }

    /// <summary>Writes a field with an object that has a converter of its own, or null.</summary>
    public void Object<T>(string name, T? value, Action<JsonFields, T> write)
        where T : class
    {
        if (value is not null)
        {
            writer.WriteStartObject(name);
            write(this, value);
            writer.WriteEndObject();
        }
        else
        {
            Value(name, null);
        }
    }

    /// <summary>Writes a field with a list of objects.</summary>
    public void Objects<T>(string name, IEnumerable<T> values, Action<JsonFields, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            write(this, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array.</summary>
    public void Items(IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an object with a field for each language, which is there or not and is no name of the corpus.</summary>
    public void Texts(LanguageMap texts)
    {
        writer.WriteStartObject();
        foreach (var text in texts)
        {
            writer.WriteString(text.Key, text.Value);
        }

        writer.WriteEndObject();
    }

    private void Object(IJsonObject value)
    {
        writer.WriteStartObject();
        value.WriteFields(this);
        writer.WriteEndObject();
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case Uri uri:
                writer.WriteStringValue(uri.OriginalString);
                break;
            case Entity entity:
                writer.WriteStringValue(entity.Id);
                break;
            case IJsonObject fields:
                Object(fields);
                break;
            case LanguageMap texts:
                Texts(texts);
                break;
            case IEnumerable items:
                Items(items);
                break;
            default:
                // A date is its EDTF text, and the members of an enumeration have the names of the corpus.
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
