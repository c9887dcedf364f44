using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Cli.Rendering;
using Corpus.Language.Binding;
using Corpus.Language.Model;

namespace Corpus.Cli.Export.Linked;

/// <summary>
/// A corpus as linked data. Each fact is a claim with what it rests on, never a bare triple of entity, property and value: that would say “60” where the
/// document says “at most 60”, and in our own voice what somebody else says.
/// </summary>
internal static class JsonLdExport
{
    public static void Write(CheckedCorpus corpus, TextWriter output)
    {
        var names = new NodeNames(corpus.Compiled.Corpus?.Id ?? "unnamed");
        Json.Write(output, writer =>
        {
            writer.WriteStartObject();
            JsonLdContext.Write(writer);
            writer.WriteStartArray("@graph");
            WriteCorpus(writer, names, corpus.Compiled.Corpus);
            WriteSchema(writer, names, corpus.Compiled.Linkage);
            foreach (var source in ExportedFact.Sources(corpus))
            {
                WriteSource(writer, names, source);
                writer.WriteOut();
            }

            foreach (var entity in corpus.Compiled.Entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal))
            {
                WriteEntity(writer, names, corpus.Compiled.Linkage, entity);
                foreach (var fact in entity.Facts)
                {
                    new JsonLdFact(writer, names, entity, fact).Write();
                    writer.WriteOut();
                }
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteCorpus(Utf8JsonWriter writer, NodeNames names, CorpusModel? corpus)
    {
        if (corpus is not null)
        {
            writer.StartNode(names.Corpus, "schema:Dataset");
            writer.WriteString("name", corpus.Title);
            writer.WriteString("language", corpus.Language);
            writer.WriteEndObject();
        }
    }

    private static void WriteSchema(Utf8JsonWriter writer, NodeNames names, Linkage linkage)
    {
        foreach (var type in linkage.Types.Select(static entry => entry.Model).OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            writer.StartNode(names.Type(type.Name), "rdfs:Class");
            writer.WriteString("label", type.Name);
            writer.WriteString("comment", type.Summary);
            writer.WriteIfKnown("subClassOf", type.Extends is { } above ? names.Type(above) : null);
            writer.WriteEndObject();
            foreach (var property in type.Properties)
            {
                writer.StartNode(names.Property(property.DeclaringType, property.Name), "rdf:Property");
                writer.WriteString("label", property.Name);
                writer.WriteString("comment", property.Summary);
                writer.WriteString("domain", names.Type(property.DeclaringType));
                writer.WriteIfKnown("unitText", property.UnitCode);
                writer.WriteEndObject();
            }
        }

        foreach (var enumeration in linkage.Enumerations.OrderBy(static enumeration => enumeration.Name, StringComparer.Ordinal))
        {
            writer.StartNode(names.Enumeration(enumeration.Name), "schema:DefinedTermSet");
            writer.WriteString("name", enumeration.Name);
            writer.WriteString("description", enumeration.Summary);
            writer.WriteEndObject();
            foreach (var value in enumeration.Values)
            {
                writer.StartNode(names.EnumerationValue(enumeration.Name, value.Name), "schema:DefinedTerm");
                writer.WriteString("name", value.Name);
                writer.WriteString("description", value.Summary);
                writer.WriteString("inDefinedTermSet", names.Enumeration(enumeration.Name));
                writer.WriteEndObject();
            }
        }
    }

    private static void WriteSource(Utf8JsonWriter writer, NodeNames names, SourceModel source)
    {
        writer.StartNode(names.Source(source.Id), "schema:CreativeWork", "prov:Entity");
        writer.WriteIfKnown("name", source.Title);
        if (source.Authors.Count > 0)
        {
            writer.WriteTexts("authors", source.Authors);
        }

        writer.WriteIfKnown("publisher", source.Publisher);
        writer.WriteDate("issued", source.Issued);
        writer.WriteDate("retrieved", source.Retrieved);
        if (source.Url is { } url)
        {
            // A record may say any text: as a name of a node it could be another one than it looks.
            writer.WritePropertyName("url");
            writer.WriteLiteral(url, "xsd:anyURI");
        }

        writer.WriteIfKnown("language", ExportedFact.LanguageOf(source));
        writer.WriteIfKnown("file", source.File);
        writer.WriteIfKnown("sha256", source.Sha256);
        writer.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter writer, NodeNames names, Linkage linkage, EntityModel entity)
    {
        writer.StartNode(names.Entity(entity.Id), [names.Type(entity.TypeName), .. linkage.Type(entity.TypeName)?.Ancestors.Select(names.Type) ?? []]);
        writer.WriteStartArray("name");
        writer.WriteStringValue(entity.Label);
        foreach (var label in entity.Labels)
        {
            writer.WriteStartObject();
            writer.WriteString("@value", label.Text);
            writer.WriteString("@language", label.Language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (entity.Aliases.Count > 0)
        {
            writer.WriteTexts("alternateName", entity.Aliases);
        }

        writer.WriteIfKnown("description", entity.Summary);
        writer.WriteEndObject();
    }
}
