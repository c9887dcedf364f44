using System.Text.Json.Nodes;

namespace Corpus.Cli.Schema;

/// <summary>The sections in which a corpus says what it is, what kinds of things it has and which documents.</summary>
internal static class SchemaSections
{
    private static readonly string[] Numbers = ["integer", "long", "decimal", "number"];

    public static JsonObject Corpus() => SchemaNodes.Mapping(
        new JsonObject
        {
            ["id"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z]([a-z0-9-]*[a-z0-9])?$", ["description"] = "Its id: lowercase letters, digits and hyphens." },
            ["schemaVersion"] = new JsonObject { ["const"] = 1, ["description"] = "The version of the language." },
            ["namespace"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$", ["description"] = "The C# namespace of the generated code." },
            ["title"] = SchemaNodes.Reference("text", "One line that says what it is about."),
            ["language"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", ["description"] = "The language of the quotes (BCP 47); the default is `en`." },
            ["quotation"] = SchemaNodes.Mapping(new JsonObject { ["maxWords"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["description"] = "The longest quote, in words; the default is 12." } }).Described("Limits of quotes."),
        },
        "id",
        "schemaVersion",
        "namespace",
        "title").Described("The corpus itself; only one file has this section.");

    public static JsonObject EntityType() => SchemaNodes.Mapping(
        new JsonObject
        {
            ["summary"] = SchemaNodes.Reference("text", "One sentence that says what it is."),
            ["properties"] = SchemaNodes.Named("propertyName", SchemaNodes.Reference("property")).Described("The properties that such an entity can have."),
        },
        "summary");

    public static JsonObject Property(KnownNames names)
    {
        var property = SchemaNodes.Mapping(
            new JsonObject
            {
                ["datatype"] = names.Datatypes.Described("The type of its values: a datatype, an enumeration or an entity type."),
                ["summary"] = SchemaNodes.Reference("text", "One sentence that says what it means; the hover text."),
                ["cardinality"] = new JsonObject { ["enum"] = SchemaNodes.Strings(["one", "many"]), ["description"] = "`many` makes it a list; the default is `one`." },
                ["required"] = new JsonObject { ["type"] = "boolean", ["description"] = "Whether every entity of the type must have it." },
                ["unit"] = SchemaNodes.Reference("text", "A UCUM code: `a` (years), `km`, `%`, `10*9.m3/a`. Numbers only."),
                ["minimum"] = SchemaNodes.Reference("text", "The smallest allowed value. Numbers and dates."),
                ["maximum"] = SchemaNodes.Reference("text", "The largest allowed value. Numbers and dates."),
                ["pattern"] = SchemaNodes.Reference("text", "A regular expression that the whole text must match. Text and URIs."),
                ["maxLength"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["description"] = "The maximum length, in UTF-16 units. Text and URIs." },
            },
            "datatype",
            "summary");
        property["allOf"] = new JsonArray(
            SchemaNodes.Where("datatype", Numbers, SchemaNodes.Without("pattern", "maxLength")),
            SchemaNodes.Where("datatype", ["date"], SchemaNodes.Without("unit", "pattern", "maxLength")),
            SchemaNodes.Where("datatype", ["text", "uri"], SchemaNodes.Without("unit", "minimum", "maximum")),
            SchemaNodes.Where("datatype", names.Unconstrained, SchemaNodes.Without("unit", "minimum", "maximum", "pattern", "maxLength")));
        return property;
    }

    public static JsonObject Enumeration()
    {
        var values = SchemaNodes.Named("name", SchemaNodes.Mapping(
            new JsonObject
            {
                ["summary"] = SchemaNodes.Reference("text", "One sentence that says what it means."),
                ["aliases"] = SchemaNodes.Reference("texts", "Other words for it in documents."),
            },
            "summary")).Described("The values, numbered from 1 in this order.");
        values["minProperties"] = 1;
        return SchemaNodes.Mapping(new JsonObject { ["summary"] = SchemaNodes.Reference("text", "One sentence that says what its values distinguish."), ["values"] = values }, "summary", "values");
    }

    public static JsonObject Source() => SchemaNodes.Mapping(new JsonObject
    {
        ["file"] = SchemaNodes.Reference("text", "The name of the document's file."),
        ["title"] = SchemaNodes.Reference("text", "Its title."),
        ["author"] = SchemaNodes.Reference("textOrTexts", "Who wrote it."),
        ["publisher"] = SchemaNodes.Reference("text", "Who published it."),
        ["issued"] = SchemaNodes.Reference("date", "When it was published."),
        ["retrieved"] = SchemaNodes.Reference("date", "When it was retrieved."),
        ["url"] = SchemaNodes.Reference("uri", "Where it is."),
        ["language"] = SchemaNodes.Reference("text", "Its language, if it differs from that of the corpus."),
        ["sha256"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$", ["description"] = "The digest of its text; written by `corpus fingerprint`." },
        ["words"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["description"] = "The number of words; written by `corpus fingerprint`." },
        ["fingerprint"] = SchemaNodes.Reference("text", "Proves quotes without the text; written by `corpus fingerprint`."),
    });
}
