using System.Text.Json.Nodes;
using Corpus.Language.Binding;
using Corpus.Language.Syntax;

namespace Corpus.Workspace.Schema;

/// <summary>
/// A JSON Schema (draft 7, which the YAML language server reads) of the curation language for one corpus: with its types, properties,
/// enumerations, entities and sources. What it refuses the checks refuse; they refuse more, because a schema sees one file and no document.
/// </summary>
internal static class CorpusSchema
{
    public static JsonObject Of(Linkage linkage)
    {
        var names = new KnownNames(linkage);
        var definitions = new JsonObject();
        Vocabulary.AddTo(definitions, names);
        FactForms.AddTo(definitions);
        var sections = new JsonObject
        {
            [Keys.Corpus] = SchemaSections.Corpus(),
            [Keys.EntityTypes] = SchemaNodes.Named("name", SchemaSections.EntityType(names)).Described("Kinds of entities, with their properties."),
            [Keys.Enumerations] = SchemaNodes.Named("name", SchemaSections.Enumeration()).Described("Lists of named values."),
            [Keys.Entities] = SchemaNodes.Named("name", SchemaNodes.Reference("entity")).Described("The entities, with their facts."),
            [Keys.Sources] = SchemaNodes.Named("name", SchemaSections.Source()).Described("The documents, with the evidence that proves their quotes."),
        };
        definitions["property"] = SchemaSections.Property(names);
        definitions["entity"] = EntitySchemas.Entity(linkage, names);
        foreach (var type in linkage.Types)
        {
            EntitySchemas.AddFacts(definitions, type, names);
        }

        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["description"] = "The curation language for this corpus. Written by `corpus schema`; run it again after you add names.",
            ["type"] = "object",
            ["properties"] = SchemaNodes.Agreed(Keys.Sections, sections),
            ["additionalProperties"] = false,
            ["definitions"] = definitions,
        };
    }
}
