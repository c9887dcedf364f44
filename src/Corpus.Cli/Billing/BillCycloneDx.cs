using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Billing;

/// <summary>
/// The bill as a bill of materials in CycloneDX 1.7: assemblies are libraries and applications, corpora and the documents that they rest on are data. What is
/// not known is said to be unknown. Nothing in it depends on when it was made; its serial number is made of what it says.
/// </summary>
internal static class BillCycloneDx
{
    private const string SpecVersion = "1.7";

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
            CycloneDxComponents.WriteAssembly(bill, file, uses[file], writer);
        }

        foreach (var corpus in bill.Corpora)
        {
            CycloneDxComponents.WriteCorpus(bill, corpus, writer);
        }

        foreach (var (id, version) in missing)
        {
            CycloneDxComponents.WriteMissing(id, version, writer);
        }

        foreach (var (corpus, source) in bill.Corpora.SelectMany(corpus => CycloneDxComponents.Sources(bill, corpus).Select(source => (corpus, source))))
        {
            CycloneDxComponents.WriteSource(corpus, source, writer);
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

    private static void WriteDependencies(Bill bill, IReadOnlyList<BilledFile> assemblies, ILookup<BilledFile, BilledUse> uses, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("dependencies");
        foreach (var file in assemblies)
        {
            var corpora = uses[file].Select(static use => use.Corpus is { } corpus
                ? CycloneDxComponents.Reference(corpus) : CycloneDxComponents.Missing(use.Record.CorpusId, use.Record.CorpusVersion));
            WriteDependency(CycloneDxComponents.Reference(file), corpora, writer);
        }

        foreach (var corpus in bill.Corpora)
        {
            var sources = CycloneDxComponents.Sources(bill, corpus).Select(source => CycloneDxComponents.Reference(corpus, source.Id));
            WriteDependency(CycloneDxComponents.Reference(corpus), sources, writer);
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
            .Select(CycloneDxComponents.Reference).ToArray();
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
}
