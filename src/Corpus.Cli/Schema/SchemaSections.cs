using System.Text.Json.Nodes;

namespace Corpus.Cli.Schema;

/// <summary>The sections in which a corpus says what it is, what kinds of things it has and which documents.</summary>
internal static class SchemaSections
{
    private static readonly string[] Numbers = ["integer", "long", "decimal", "number"];

    public static JsonObject Corpus() => SchemaNodes.Mapping(
        new JsonObject
        {
            ["id"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z]([a-z0-9-]*[a-z0-9])?$", ["description"] = "Its name: small letters, digits, hyphens." },
            ["schemaVersion"] = new JsonObject { ["const"] = 1, ["description"] = "The version of the language." },
            ["namespace"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$", ["description"] = "The C# namespace of the generated code." },
            ["title"] = SchemaNodes.Reference("text", "One line that says what it is about."),
            ["language"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", ["description"] = "The language of the quotes (BCP 47); `en` unless said." },
            ["quotation"] = SchemaNodes.Mapping(new JsonObject { ["maxWords"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["description"] = "The longest quote, in words; 12 unless said." } }).Described("How much may be quoted."),
        },
        "id",
        "schemaVersion",
        "namespace",
        "title").Described("What corpus this is; once in all files.");

    public static JsonObject EntityType() => SchemaNodes.Mapping(
        new JsonObject
        {
            ["summary"] = SchemaNodes.Reference("text", "One sentence that says what it is."),
            ["properties"] = SchemaNodes.Named("propertyName", SchemaNodes.Reference("property")).Described("What can be said of such a thing."),
        },
        "summary");

    public static JsonObject Property(KnownNames names)
    {
        var property = SchemaNodes.Mapping(
            new JsonObject
            {
                ["datatype"] = names.Datatypes.Described("What its values are: a datatype, an enumeration or an entity type."),
                ["summary"] = SchemaNodes.Reference("text", "One sentence that says what it means; the hover text."),
                ["cardinality"] = new JsonObject { ["enum"] = SchemaNodes.Strings(["one", "many"]), ["description"] = "`many` makes it a list; `one` unless said." },
                ["required"] = new JsonObject { ["type"] = "boolean", ["description"] = "Whether every entity of the type has it." },
                ["unit"] = SchemaNodes.Reference("text", "A UCUM code: `a` (years), `km`, `%`, `10*9.m3/a`. Numbers only."),
                ["minimum"] = SchemaNodes.Reference("text", "The least value, itself allowed. Numbers and dates."),
                ["maximum"] = SchemaNodes.Reference("text", "The greatest value, itself allowed. Numbers and dates."),
                ["pattern"] = SchemaNodes.Reference("text", "A regular expression that the whole text matches. Text and URIs."),
                ["maxLength"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["description"] = "The most UTF-16 units. Text and URIs." },
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
                ["aliases"] = SchemaNodes.Reference("texts", "How documents print it."),
            },
            "summary")).Described("The values, numbered from 1 in this order.");
        values["minProperties"] = 1;
        return SchemaNodes.Mapping(new JsonObject { ["summary"] = SchemaNodes.Reference("text", "One sentence that says what it tells apart."), ["values"] = values }, "summary", "values");
    }

    public static JsonObject Source() => SchemaNodes.Mapping(new JsonObject
    {
        ["file"] = SchemaNodes.Reference("text", "The name of the document's file."),
        ["title"] = SchemaNodes.Reference("text", "Its title."),
        ["author"] = SchemaNodes.Reference("textOrTexts", "Who wrote it."),
        ["publisher"] = SchemaNodes.Reference("text", "Who published it."),
        ["issued"] = SchemaNodes.Reference("date", "When it was published."),
        ["retrieved"] = SchemaNodes.Reference("date", "When it was read."),
        ["url"] = SchemaNodes.Reference("uri", "Where it is."),
        ["language"] = SchemaNodes.Reference("text", "Its language, where it is not the corpus's."),
        ["sha256"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$", ["description"] = "The digest of its text; required where a fingerprint is beside the record." },
        ["words"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["description"] = "How many words it has; `corpus fingerprint` tells." },
    });
}
