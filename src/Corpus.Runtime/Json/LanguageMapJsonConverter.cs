using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>A language map as an object with a text for each tag, both ways.</summary>
internal sealed class LanguageMapJsonConverter : JsonConverter<LanguageMap>
{
    public override LanguageMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A language map is an object with a text for each language.");
        }

        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException($"The language '{language}' of a language map has no text.");
            }

            if (texts.ContainsKey(language))
            {
                throw new JsonException($"The language '{language}' is in a language map twice.");
            }

            texts.Add(language, reader.GetString()!);
        }

        return LanguageMap.Create(texts);
    }

    public override void Write(Utf8JsonWriter writer, LanguageMap value, JsonSerializerOptions options) => new JsonFields(writer, options).Texts(value);
}
