using System.Text.Json;

namespace Corpus.Cli.Export.Linked;

/// <summary>What the nodes of linked data are made of.</summary>
internal static class JsonLdWriting
{
    public static void StartNode(this Utf8JsonWriter writer, string? id, params IEnumerable<string> types)
    {
        writer.WriteStartObject();
        if (id is not null)
        {
            writer.WriteString("id", id);
        }

        writer.WriteStartArray("type");
        foreach (var type in types)
        {
            writer.WriteStringValue(type);
        }

        writer.WriteEndArray();
    }

    public static void WriteIfKnown(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>A value with its datatype: a number of JSON would become a double, and lose the digits that it was written with.</summary>
    public static void WriteLiteral(this Utf8JsonWriter writer, string value, string datatype)
    {
        writer.WriteStartObject();
        writer.WriteString("@value", value);
        writer.WriteString("@type", datatype);
        writer.WriteEndObject();
    }

    /// <summary>A date, if there is one.</summary>
    public static void WriteDate(this Utf8JsonWriter writer, string name, string? date)
    {
        if (date is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteLiteral(date, DateType(date));
        }
    }

    /// <summary>The datatype of XML Schema of a plain day, month or year, which all tools compute with; of any other date that of EDTF.</summary>
    public static string DateType(string text) =>
        EdtfDate.TryParse(text, out var date)
        && date is { IsApproximate: false, IsUncertain: false, HasUnspecifiedDigits: false, Season: null, Year: >= 1 and <= 9999 }
            ? date.Precision switch
            {
                EdtfPrecision.Day => "xsd:date",
                EdtfPrecision.Month => "xsd:gYearMonth",
                EdtfPrecision.Year => "xsd:gYear",
                _ => "edtf:EDTF",
            }
            : "edtf:EDTF";
}
