using System.Text.Json.Nodes;
using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Workspace.Schema;

/// <summary>Entities and their facts, by the properties of their types.</summary>
internal static class EntitySchemas
{
    public static JsonObject Entity(Linkage linkage, KnownNames names)
    {
        var entity = SchemaNodes.Mapping(
            Keys.OfEntity,
            new JsonObject
            {
                [Keys.Type] = names.Types.Described("Its entity type."),
                [Keys.Label] = SchemaNodes.Reference("text", "The name that people use."),
                [Keys.Labels] = SchemaNodes.Reference(
                    Keys.Labels, "The names in languages, by BCP 47 tag: quotes of the language print it by that, too. `{ de: Rheinbrücke }`."),
                [Keys.Aliases] = SchemaNodes.Reference(
                    Keys.Aliases, "Other names in documents, in all languages or by BCP 47 tag: a quote can print a reference by a label or an alias."),
                [Keys.Summary] = SchemaNodes.Reference("text", "One sentence, if the label is not enough."),
                [Keys.Facts] = new JsonObject { ["type"] = "object", ["description"] = "What is known about it." },
            },
            Keys.Type,
            Keys.Label);
        if (linkage.Types.Count > 0)
        {
            entity["allOf"] = new JsonArray([.. linkage.Types.Select(static type => SchemaNodes.Where(Keys.Type, [type.Model.Name], OfType(type)))]);
        }

        return entity;
    }

    public static void AddFacts(JsonObject definitions, EntityTypeEntry type, KnownNames names)
    {
        var properties = new JsonObject();
        foreach (var (property, rule) in type.Properties)
        {
            var value = $"value.{type.Model.Name}.{property.Name}";
            definitions[value] = ValueSchemas.Of(property.Datatype, rule, names).Described(Explain(property));
            properties[property.Name] = FactForms.Of(property, SchemaNodes.Reference(value)).Described(Explain(property));
        }

        // A property whose declaration was reported may have any facts.
        foreach (var faulty in type.FaultyProperties.Where(faulty => !properties.ContainsKey(faulty)))
        {
            properties[faulty] = JsonValue.Create(true);
        }

        var facts = SchemaNodes.Mapping(properties, [.. Required(type)]);
        facts["title"] = $"facts of {Articled(type.Model.Name)}";
        definitions[FactsOf(type)] = facts;
    }

    private static string FactsOf(EntityTypeEntry type) => "factsOf." + type.Model.Name;

    private static string Articled(string name) => (name[0] is 'A' or 'E' or 'I' or 'O' ? "an " : "a ") + name;

    /// <summary>What must be under <c>facts</c>: what another entity may state as the other side of it need not.</summary>
    private static IEnumerable<string> Required(EntityTypeEntry type) =>
        type.Properties.Where(static property => property.Model is { IsRequired: true, Inverse: null }).Select(static property => property.Model.Name);

    private static JsonObject OfType(EntityTypeEntry type)
    {
        var schema = new JsonObject { ["properties"] = new JsonObject { [Keys.Facts] = SchemaNodes.Reference(FactsOf(type)) } };
        if (Required(type).Any())
        {
            schema["required"] = SchemaNodes.Strings([Keys.Facts]);
        }

        return schema;
    }

    private static string Explain(PropertyModel property)
    {
        var unit = property.UnitCode is null ? "" : $", in {property.UnitName ?? property.UnitCode}";
        var lead = property.Cardinality switch
        {
            Cardinality.Many => "A list; each is ",
            Cardinality.Series => "A series with a period for each value; each is ",
            _ => "",
        };
        return $"{property.Summary.TrimEnd('.')}. ({lead}{Datatypes.Article(property.Datatype)}{unit}.)";
    }
}
