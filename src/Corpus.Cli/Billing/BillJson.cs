using System.Text.Json;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Billing;

/// <summary>The bill as JSON; its schema is in docs/cli.md.</summary>
internal static class BillJson
{
    private const int SchemaVersion = 1;

    public static void Write(Bill bill, BillQuestion question, IReadOnlyList<ConcernedFact> concerned, TextWriter output) => Json.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        writer.WriteString("tool", ToolIdentity.Name + " " + ToolIdentity.Version);
        writer.WriteText("source", question.Source);
        writer.WriteText("fact", question.Fact);
        writer.WriteNumber("uses", bill.Uses.Count);
        writer.WriteNumber("stale", bill.Stale.Count());
        writer.WriteNumber("unknown", bill.Unknown.Count());
        WriteCorpora(bill, writer);
        WriteAssemblies(bill, writer);
        if (question.Source is not null)
        {
            WriteConcerned(concerned, writer);
        }

        writer.WriteEndObject();
    });

    private static void WriteCorpora(Bill bill, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("corpora");
        foreach (var corpus in bill.Corpora)
        {
            writer.WriteStartObject();
            writer.WriteString("id", corpus.Id);
            writer.WriteString("version", corpus.Version);
            writer.WriteString("title", corpus.Corpus.Title);
            writer.WriteString("assembly", corpus.File.Name);
            WriteFile(corpus.File, writer);
            writer.WriteNumber("facts", corpus.FactIds.Count);
            writer.WriteStartArray("sources");
            foreach (var source in corpus.Corpus.Sources)
            {
                writer.WriteStartObject();
                writer.WriteString("id", source.Id);
                writer.WriteText("title", source.Title);
                writer.WriteText("url", source.Url);
                writer.WriteText("sha256", source.Sha256);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAssemblies(Bill bill, Utf8JsonWriter writer)
    {
        var uses = bill.Uses.ToLookup(static use => use.File);
        writer.WriteStartArray("assemblies");
        foreach (var file in bill.Files)
        {
            writer.WriteStartObject();
            writer.WriteString("name", file.Name);
            writer.WriteText("version", file.Assembly?.PackageVersion);
            WriteFile(file, writer);
            writer.WriteString("state", file.Assembly is { Uses.Count: > 0 } ? "recorded"
                : bill.IsNotRecorded(file) ? "notRecorded"
                : file.IsNative ? "native"
                : file.Assembly is null ? "notReadable"
                : file.Assembly.Corpus is not null ? "corpus"
                : "noRecord");
            writer.WriteText("reason", file.Reading.Refusal?.Reason);
            writer.WriteTexts("refersTo", bill.Named[file]);
            writer.WriteStartArray("uses");
            foreach (var use in uses[file])
            {
                Write(use, writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(BilledUse use, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("corpus", use.Record.CorpusId);
        writer.WriteString("version", use.Record.CorpusVersion);
        writer.WriteString("assembly", use.Record.AssemblyName);
        writer.WriteString("fact", use.Use.FactId);
        writer.WriteString("value", use.Use.Value);
        writer.WriteText("number", use.Use.Number);
        writer.WriteBoolean("isDirect", use.Use.IsDirect);
        writer.WriteTexts("through", use.Use.Through.Select(static through => through.ToString()));
        writer.WriteTexts("passedOn", use.Use.PassedOn);
        writer.WriteString("state", Casing.Uncapitalise(use.State.ToString()));
        writer.WriteText("message", use.IsStale || use.IsUnknown ? BillMessages.Of(use) : null);
        writer.WriteText("deployedIn", use.Corpus?.File.Shown);
        writer.WriteText("deployedAssembly", use.Corpus?.File.Name);
        writer.WriteText("deployedVersion", use.Corpus?.Version);
        writer.WriteText("deployedValue", use.Deployed);
        writer.WriteBoolean("isSuperseded", use.Fact?.Superseded is not null);
        writer.WriteTexts("sources", use.Sources);
        writer.WriteEndObject();
    }

    private static void WriteConcerned(IReadOnlyList<ConcernedFact> concerned, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("concerned");
        foreach (var fact in concerned)
        {
            writer.WriteStartObject();
            writer.WriteString("corpus", fact.Corpus.Id);
            writer.WriteString("version", fact.Corpus.Version);
            writer.WriteString("assembly", fact.Corpus.File.Name);
            writer.WriteString("fact", fact.FactId);
            writer.WriteText("followsFrom", fact.Through);
            writer.WriteTexts("citesAlso", fact.Others);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFile(BilledFile file, Utf8JsonWriter writer)
    {
        writer.WriteString("file", file.Path);
        writer.WriteText("inside", file.Inner);
        writer.WriteText("sha256", file.Sha256);
    }
}
