using System.Text.Json;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export;

/// <summary>Writes what a corpus can say, and of what: its types, enumerations and entities.</summary>
internal static class JsonSchema
{
    public static void WriteType(Utf8JsonWriter writer, EntityTypeModel type)
    {
        writer.WriteStartObject();
        writer.WriteString("name", type.Name);
        writer.WriteString("summary", type.Summary);
        writer.WriteText("extends", type.Extends);
        writer.WriteBoolean("abstract", type.IsAbstract);
        writer.WriteStartArray("properties");
        foreach (var property in type.Properties)
        {
            writer.WriteStartObject();
            writer.WriteString("name", property.Name);
            writer.WriteString("summary", property.Summary);
            writer.WriteString("datatype", property.Datatype.Name);
            writer.WriteBoolean("range", property.Datatype.IsRange);
            writer.WriteString("cardinality", Cardinalities.NameOf(property.Cardinality));
            writer.WriteText("unit", property.UnitCode);
            writer.WriteBoolean("required", property.IsRequired);
            writer.WriteText("inverse", property.Inverse);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteEnumeration(Utf8JsonWriter writer, EnumerationModel enumeration)
    {
        writer.WriteStartObject();
        writer.WriteString("name", enumeration.Name);
        writer.WriteString("summary", enumeration.Summary);
        writer.WriteStartArray("values");
        foreach (var value in enumeration.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("name", value.Name);
            writer.WriteString("summary", value.Summary);
            WriteNames(writer, "aliases", value.Aliases);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteEntity(Utf8JsonWriter writer, EntityModel entity)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entity.Id);
        writer.WriteString("type", entity.TypeName);
        writer.WriteString("label", entity.Label);
        WriteNames(writer, "labels", entity.Labels);
        writer.WriteTexts("aliases", entity.Aliases);
        writer.WriteText("summary", entity.Summary);
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string key, IEnumerable<NameModel> names)
    {
        writer.WriteStartArray(key);
        foreach (var name in names)
        {
            writer.WriteStartObject();
            writer.WriteString("text", name.Text);
            writer.WriteText("language", name.Language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
