using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;

namespace Corpus.Cli.Export;

/// <summary>Every fact with everything that is known about it, as JSON; its schema is in docs/cli.md.</summary>
internal static class JsonExport
{
    private const int SchemaVersion = 1;

    public static void Write(CheckedCorpus corpus, TextWriter output)
    {
        var sources = corpus.Compiled.Linkage.Sources.Select(static source => source.Model).ToDictionary(static source => source.Id, StringComparer.Ordinal);
        Json.Write(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", SchemaVersion);
            WriteCorpus(writer, corpus.Compiled.Corpus);
            writer.WriteLedger("ledger", corpus.Compiled.Ledger);
            writer.WriteStartArray("sources");
            foreach (var source in sources.Values.OrderBy(static source => source.Id, StringComparer.Ordinal))
            {
                WriteSource(writer, source);
                writer.WriteOut();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("facts");
            foreach (var (entity, fact) in ExportedFact.All(corpus))
            {
                new JsonFact(writer, fact.Property, sources).Write(entity, fact);
                writer.WriteOut();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteCorpus(Utf8JsonWriter writer, CorpusModel? corpus)
    {
        if (corpus is null)
        {
            writer.WriteNull("corpus");
            return;
        }

        writer.WriteStartObject("corpus");
        writer.WriteString("id", corpus.Id);
        writer.WriteString("namespace", corpus.Namespace);
        writer.WriteString("title", corpus.Title);
        writer.WriteString("language", corpus.Language);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceModel source)
    {
        writer.WriteStartObject();
        writer.WriteString("id", source.Id);
        writer.WriteText("file", source.File);
        writer.WriteText("title", source.Title);
        writer.WriteTexts("author", source.Authors);
        writer.WriteText("publisher", source.Publisher);
        writer.WriteText("issued", source.Issued);
        writer.WriteText("retrieved", source.Retrieved);
        writer.WriteText("url", source.Url);
        writer.WriteText("language", source.Language);
        writer.WriteText("sha256", source.Sha256);
        if (source.Words is { } words)
        {
            writer.WriteNumber("words", words);
        }
        else
        {
            writer.WriteNull("words");
        }

        WriteOriginal(writer, source.Original);
        writer.WriteEndObject();
    }

    private static void WriteOriginal(Utf8JsonWriter writer, OriginalModel? original)
    {
        if (original is null)
        {
            writer.WriteNull("original");
            return;
        }

        writer.WriteStartObject("original");
        writer.WriteText("file", original.File);
        writer.WriteString("sha256", original.Sha256);
        writer.WriteString("mediaType", original.MediaType);
        writer.WriteNumber("bytes", original.Bytes);
        writer.WriteEndObject();
    }
}
