using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;

namespace Corpus.Cli.Billing;

/// <summary>
/// The bill as a bill of materials in CycloneDX 1.7: assemblies are libraries and applications, corpora and the documents that they rest on are data. What is
/// not known is said to be unknown. Nothing in it depends on when it was made; its serial number is made of what it says.
/// </summary>
internal static class BillCycloneDx
{
    private const string SpecVersion = "1.7";
    private const string Prefix = "corpus:";

    public static void Write(Bill bill, TextWriter output) =>
        Json.Write(output, writer => Write(bill, SerialNumber(bill), writer));

    /// <summary>A UUID of the kind that anyone may make as they like (version 8 of RFC 9562): the same bill has the same one.</summary>
    private static string SerialNumber(Bill bill)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(bill, "", writer);
        }

        var digest = SHA256.HashData(stream.ToArray());
        const int VersionAt = 6, VariantAt = 8;
        digest[VersionAt] = (byte)((digest[VersionAt] & 0x0F) | 0x80);
        digest[VariantAt] = (byte)((digest[VariantAt] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(digest.AsSpan(0, 16), bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }

    private static void Write(Bill bill, string serialNumber, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.7.schema.json");
        writer.WriteString("bomFormat", "CycloneDX");
        writer.WriteString("specVersion", SpecVersion);
        writer.WriteString("serialNumber", serialNumber);
        writer.WriteNumber("version", 1);
        WriteMetadata(writer);
        var assemblies = bill.Files.Where(static file => file is { IsNative: false, Assembly: not { Corpus: not null, Uses.Count: 0 } }).ToArray();
        var missing = bill.Uses.Where(static use => use.Corpus is null).Select(static use => (use.Record.CorpusId, use.Record.CorpusVersion)).Distinct()
            .OrderBy(static corpus => corpus.CorpusId, StringComparer.Ordinal).ThenBy(static corpus => corpus.CorpusVersion, StringComparer.Ordinal).ToArray();
        var uses = bill.Uses.ToLookup(static use => use.File);
        writer.WriteStartArray("components");
        foreach (var file in assemblies)
        {
            WriteAssembly(bill, file, uses[file], writer);
        }

        foreach (var corpus in bill.Corpora)
        {
            WriteCorpus(bill, corpus, writer);
        }

        foreach (var (id, version) in missing)
        {
            WriteMissing(id, version, writer);
        }

        foreach (var (corpus, source) in bill.Corpora.SelectMany(corpus => Sources(bill, corpus).Select(source => (corpus, source))))
        {
            WriteSource(corpus, source, writer);
        }

        writer.WriteEndArray();
        WriteDependencies(bill, assemblies, uses, writer);
        WriteUnknown(bill, writer);
        writer.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("metadata");
        writer.WriteStartArray("lifecycles");
        writer.WriteStartObject();
        writer.WriteString("phase", "post-build");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("tools");
        writer.WriteStartArray("components");
        writer.WriteStartObject();
        writer.WriteString("type", "application");
        writer.WriteString("name", ToolIdentity.Name);
        writer.WriteString("version", ToolIdentity.Version);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAssembly(Bill bill, BilledFile file, IEnumerable<BilledUse> uses, Utf8JsonWriter writer)
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

    private static void WriteCorpus(Bill bill, DeployedCorpus corpus, Utf8JsonWriter writer)
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

    private static void WriteMissing(string id, string version, Utf8JsonWriter writer)
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

    private static void WriteSource(DeployedCorpus corpus, SourceModel source, Utf8JsonWriter writer)
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

    private static void WriteDependencies(Bill bill, IReadOnlyList<BilledFile> assemblies, ILookup<BilledFile, BilledUse> uses, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("dependencies");
        foreach (var file in assemblies)
        {
            WriteDependency(Reference(file), uses[file]
                .Select(static use => use.Corpus is { } corpus ? Reference(corpus) : Missing(use.Record.CorpusId, use.Record.CorpusVersion)), writer);
        }

        foreach (var corpus in bill.Corpora)
        {
            WriteDependency(Reference(corpus), Sources(bill, corpus).Select(source => Reference(corpus, source.Id)), writer);
        }

        writer.WriteEndArray();
    }

    private static void WriteDependency(string reference, IEnumerable<string> on, Utf8JsonWriter writer)
    {
        var all = on.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (all.Length > 0)
        {
            writer.WriteStartObject();
            writer.WriteString("ref", reference);
            writer.WriteTexts("dependsOn", all);
            writer.WriteEndObject();
        }
    }

    /// <summary>The assemblies of which it is not known what they use.</summary>
    private static void WriteUnknown(Bill bill, Utf8JsonWriter writer)
    {
        var unknown = bill.Files.Where(static file => file is { IsNative: false, Assembly: null or { Corpus: null, Uses.Count: 0 } })
            .Select(Reference).ToArray();
        if (unknown.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("compositions");
        writer.WriteStartObject();
        writer.WriteString("aggregate", "unknown");
        writer.WriteTexts("dependencies", unknown);
        writer.WriteEndObject();
        writer.WriteEndArray();
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

    private static IEnumerable<string> UsedFacts(Bill bill, DeployedCorpus corpus) =>
        bill.Uses.Where(use => use.Corpus == corpus).Select(static use => use.Use.FactId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The sources that the facts which are used rest on.</summary>
    private static IEnumerable<SourceModel> Sources(Bill bill, DeployedCorpus corpus)
    {
        var used = UsedFacts(bill, corpus).SelectMany(corpus.Grounds.Sources).ToHashSet(StringComparer.Ordinal);
        return corpus.Corpus.Sources.Where(source => used.Contains(source.Id));
    }

    private static string Reference(BilledFile file) => "assembly:" + file.Shown;

    private static string Reference(DeployedCorpus corpus) => "corpus:" + corpus.File.Shown;

    private static string Reference(DeployedCorpus corpus, string source) => $"source:{corpus.File.Shown}#{source}";

    private static string Missing(string id, string version) => $"corpus:{id}@{version}";
}
