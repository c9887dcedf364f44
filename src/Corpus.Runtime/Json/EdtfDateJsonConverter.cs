using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Runtime;

/// <summary>A date as its EDTF text.</summary>
internal sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw new JsonException("An EDTF date is a string, such as \"2025-01-17\".");

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override EdtfDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static EdtfDate Parse(string? text) =>
        EdtfDate.TryParse(text.AsSpan(), out var date, out var reason) ? date : throw new JsonException(EdtfParser.Describe(text.AsSpan(), reason));
}
