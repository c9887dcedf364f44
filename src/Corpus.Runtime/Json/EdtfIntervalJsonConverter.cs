using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>A period as its EDTF text.</summary>
internal sealed class EdtfIntervalJsonConverter : JsonConverter<EdtfInterval>
{
    public override EdtfInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw new JsonException("An EDTF interval is a string, such as \"2020/2024\".");

    public override void Write(Utf8JsonWriter writer, EdtfInterval value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override EdtfInterval ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, EdtfInterval value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static EdtfInterval Parse(string? text) =>
        EdtfInterval.TryParse(text.AsSpan(), out var interval, out var reason)
            ? interval
            : throw new JsonException(EdtfInterval.Describe(text.AsSpan(), reason));
}
