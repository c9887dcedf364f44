using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;

namespace Corpus.Cli.Export.Bibliographies;

/// <summary>
/// The sources as CSL-JSON, which Zotero, pandoc and citeproc read. Names are whole: a record does not say which part of one is the family's.
/// </summary>
internal static class CslExport
{
    public static void Write(CheckedCorpus corpus, TextWriter output) => Json.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var source in ExportedFact.Sources(corpus))
        {
            WriteSource(writer, source);
            writer.WriteOut();
        }

        writer.WriteEndArray();
    });

    private static void WriteSource(Utf8JsonWriter writer, SourceModel source)
    {
        writer.WriteStartObject();
        writer.WriteString("id", source.Id);
        writer.WriteString("type", SourceKinds.Of(source) switch
        {
            SourceKind.WebPage => "webpage",
            SourceKind.Report => "report",
            SourceKind.DataSet => "dataset",
            _ => "document",
        });
        WriteIfKnown(writer, "title", source.Title);
        if (source.Authors.Count > 0)
        {
            writer.WriteStartArray("author");
            foreach (var author in source.Authors)
            {
                writer.WriteStartObject();
                writer.WriteString("literal", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteIfKnown(writer, "publisher", source.Publisher);
        WriteDate(writer, "issued", source.Issued);
        WriteDate(writer, "accessed", source.Retrieved);
        WriteIfKnown(writer, "URL", source.Url);
        WriteIfKnown(writer, "language", ExportedFact.LanguageOf(source));
        writer.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>A date in parts. What has no parts, such as a year of which a digit is unknown, stays what the record says.</summary>
    private static void WriteDate(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        if (EdtfDate.TryParse(text, out var date) && date is { HasUnspecifiedDigits: false, Year: { } year })
        {
            WriteParts(writer, date, year);
        }
        else
        {
            writer.WriteString("literal", text);
        }

        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, EdtfDate date, int year)
    {
        writer.WriteStartArray("date-parts");
        writer.WriteStartArray();
        writer.WriteNumberValue(year);
        if (date.Month is { } month)
        {
            writer.WriteNumberValue(month);
            if (date.Day is { } day)
            {
                writer.WriteNumberValue(day);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
        if (date.Season is { } season)
        {
            writer.WriteNumber("season", (int)season - (int)EdtfSeason.Spring + 1);
        }

        if (date.IsApproximate || date.IsUncertain)
        {
            writer.WriteBoolean("circa", true);
        }
    }
}
