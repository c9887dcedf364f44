using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Cli.Comparing;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;

namespace Corpus.Cli.Export;

/// <summary>Every fact with everything that is known about it, as JSON; its schema is in docs/cli.md.</summary>
internal static class JsonExport
{
    private const int SchemaVersion = 1;

    public static void Write(CheckedCorpus corpus, TextWriter output)
    {
        var linkage = corpus.Compiled.Linkage;
        var sources = linkage.Sources.Select(static source => source.Model).ToDictionary(static source => source.Id, StringComparer.Ordinal);
        var states = SourceState.Of(corpus.Compiled.Records, corpus.Folder.Documents);
        Json.Write(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", SchemaVersion);
            WriteCorpus(writer, corpus.Compiled.Corpus);
            writer.WriteLedger("ledger", corpus.Compiled.Ledger);
            writer.WriteStartArray("sources");
            foreach (var source in sources.Values.OrderBy(static source => source.Id, StringComparer.Ordinal))
            {
                WriteSource(writer, source, states.GetValueOrDefault(source.Id)?.Evidence);
                writer.WriteOut();
            }

            writer.WriteEndArray();
            WriteAll(writer, "entityTypes", linkage.Types.Select(static type => type.Model), static type => type.Name, JsonSchema.WriteType);
            WriteAll(writer, "enumerations", linkage.Enumerations, static enumeration => enumeration.Name, JsonSchema.WriteEnumeration);
            WriteAll(writer, "entities", corpus.Compiled.Entities, static entity => entity.Id, JsonSchema.WriteEntity);
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

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Func<T, string> key, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items.OrderBy(key, StringComparer.Ordinal))
        {
            write(writer, item);
        }

        writer.WriteEndArray();
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

    private static void WriteSource(Utf8JsonWriter writer, SourceModel source, EvidenceState? evidence)
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
        WriteEvidence(writer, evidence);
        writer.WriteEndObject();
    }

    /// <summary>Digests of what proves the quotes, so that another text or fingerprint shows.</summary>
    private static void WriteEvidence(Utf8JsonWriter writer, EvidenceState? evidence)
    {
        writer.WriteStartObject("evidence");
        writer.WriteText("text", evidence?.Text);
        writer.WriteBoolean("asStated", evidence?.IsAsStated == true);
        writer.WriteText("fingerprint", evidence?.Fingerprint);
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
