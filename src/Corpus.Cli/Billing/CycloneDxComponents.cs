using System.Text.Json;
using Corpus.Language.Model;

namespace Corpus.Cli.Billing;

/// <summary>The components of a bill of materials, and what they are called in it.</summary>
internal static class CycloneDxComponents
{
    private const string Prefix = "corpus:";

    public static void WriteAssembly(Bill bill, BilledFile file, IEnumerable<BilledUse> uses, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", file.Assembly is null ? "file" : file.Assembly.IsProgram ? "application" : "library");
        writer.WriteString("bom-ref", Reference(file));
        writer.WriteString("name", file.Name);
        if (file.Assembly is { } assembly)
        {
            writer.WriteString("version", assembly.PackageVersion);
        }

        // Of a program in a single file that is the digest of the file, and of no assembly in it.
        WriteHash(file.Inner is null ? file.Sha256 : null, writer);
        var properties = new List<(string, string)> { ("file", file.Shown) };
        if (file.Reading.Refusal is not null)
        {
            properties.Add(("not-readable", BillMessages.NotReadable(file)));
        }
        else if (bill.IsNotRecorded(file))
        {
            properties.Add(("not-recorded", BillMessages.NotRecorded(bill, file)));
        }

        foreach (var use in uses)
        {
            properties.Add(($"constant:{use.Record.CorpusId}@{use.Record.CorpusVersion}:{use.Use.FactId}", use.Use.Value));
            if (use.IsStale || use.IsUnknown)
            {
                properties.Add((use.IsStale ? "stale" : "unknown", BillMessages.Of(use)));
            }
        }

        WriteProperties(properties, writer);
        writer.WriteEndObject();
    }

    public static void WriteCorpus(Bill bill, DeployedCorpus corpus, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "data");
        writer.WriteString("bom-ref", Reference(corpus));
        writer.WriteString("name", corpus.Id);
        writer.WriteString("version", corpus.Version);
        writer.WriteString("description", corpus.Corpus.Title);
        WriteHash(corpus.File.Inner is null ? corpus.File.Sha256 : null, writer);
        writer.WriteStartArray("data");
        foreach (var (id, fact) in UsedFacts(bill, corpus).Select(id => (id, corpus.Fact(id))).Where(static used => used.Item2 is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "dataset");
            writer.WriteString("name", id);
            writer.WriteString("description", fact!.Property.Summary);
            writer.WriteStartObject("contents");
            var properties = fact.Statement.Values.Select(static value => ("value", value)).ToList();
            if (fact.Property.UnitCode is { } unit)
            {
                properties.Add(("unit", unit));
            }

            properties.AddRange(corpus.Grounds.Sources(id).Select(static source => ("source", source)));
            WriteProperties(properties, writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteProperties([("file", corpus.File.Shown), ("assembly", corpus.File.Name)], writer);
        writer.WriteEndObject();
    }

    public static void WriteMissing(string id, string version, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "data");
        writer.WriteString("bom-ref", Missing(id, version));
        writer.WriteString("name", id);
        writer.WriteString("version", version);
        writer.WriteString("description", "The corpus is not among the files, so what it says now is not known.");
        writer.WriteBoolean("isExternal", true);
        writer.WriteEndObject();
    }

    public static void WriteSource(DeployedCorpus corpus, SourceModel source, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "data");
        writer.WriteString("bom-ref", Reference(corpus, source.Id));
        if (source.Authors.Count > 0)
        {
            writer.WriteStartArray("authors");
            foreach (var author in source.Authors)
            {
                writer.WriteStartObject();
                writer.WriteString("name", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (source.Publisher is { } publisher)
        {
            writer.WriteString("publisher", publisher);
        }

        writer.WriteString("group", corpus.Id);
        writer.WriteString("name", source.Title ?? source.Id);
        if (source.Original is { } original)
        {
            WriteHash(original.Sha256, writer);
        }

        if (source.Url is { } url)
        {
            writer.WriteStartArray("externalReferences");
            writer.WriteStartObject();
            writer.WriteString("type", "citation");
            writer.WriteString("url", url);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteStartArray("data");
        writer.WriteStartObject();
        writer.WriteString("type", "other");
        writer.WriteString("name", source.Id);
        writer.WriteEndObject();
        writer.WriteEndArray();
        var properties = new List<(string, string)> { ("source", source.Id) };
        if (source.Sha256 is { } digest)
        {
            properties.Add(("text-sha256", digest));
        }

        WriteProperties(properties, writer);
        writer.WriteEndObject();
    }

    public static string Reference(BilledFile file) => "assembly:" + file.Shown;

    public static string Reference(DeployedCorpus corpus) => "corpus:" + corpus.File.Shown;

    public static string Reference(DeployedCorpus corpus, string source) => $"source:{corpus.File.Shown}#{source}";

    public static string Missing(string id, string version) => $"corpus:{id}@{version}";

    private static IEnumerable<string> UsedFacts(Bill bill, DeployedCorpus corpus) =>
        bill.Uses.Where(use => use.Corpus == corpus).Select(static use => use.Use.FactId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The sources that the facts which are used rest on.</summary>
    public static IEnumerable<SourceModel> Sources(Bill bill, DeployedCorpus corpus)
    {
        var used = UsedFacts(bill, corpus).SelectMany(corpus.Grounds.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return used.Select(corpus.Source).OfType<SourceModel>();
    }

    private static void WriteHash(string? digest, Utf8JsonWriter writer)
    {
        if (digest is null)
        {
            return;
        }

        writer.WriteStartArray("hashes");
        writer.WriteStartObject();
        writer.WriteString("alg", "SHA-256");
        writer.WriteString("content", digest);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteProperties(IEnumerable<(string Name, string Value)> properties, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("properties");
        foreach (var (name, value) in properties)
        {
            writer.WriteStartObject();
            writer.WriteString("name", Prefix + name);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
