using System.Text.Json.Nodes;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Workspace.Schema;

/// <summary>The sections in which a corpus says what it is, what kinds of things it has and which documents.</summary>
internal static class SchemaSections
{
    public static JsonObject Corpus() => SchemaNodes.Mapping(
        Keys.OfCorpus,
        new JsonObject
        {
            [Keys.Id] = new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "^[a-z]([a-z0-9-]*[a-z0-9])?$",
                ["description"] = "Its id: lowercase letters, digits and hyphens.",
            },
            [Keys.SchemaVersion] = new JsonObject { ["const"] = 1, ["description"] = "The version of the language." },
            [Keys.Namespace] = new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$",
                ["description"] = "The C# namespace of the generated code.",
            },
            [Keys.Title] = SchemaNodes.Reference("text", "One line that says what it is about."),
            [Keys.Language] = SchemaNodes.Reference("languageTag", "The language of the quotes (BCP 47); the default is `en`."),
            [Keys.Quotation] = SchemaNodes.Mapping(
                Keys.OfQuotation,
                new JsonObject
                {
                    [
                Keys.MaxWords] = new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 1,
                    [
                "description"] = "The longest quote, in words; the default is 25."
                }
                }).Described("Limits of quotes."),
            [Keys.Imports] = new JsonObject
            {
                ["type"] = "array",
                ["minItems"] = 1,
                ["items"] = SchemaNodes.Mapping(
                    Keys.OfImport,
                    new JsonObject
                    {
                        [Keys.Corpus] = SchemaNodes.Reference("text", "The id of the other corpus, which the project references: `russia-iran`."),
                        [Keys.Version] = SchemaNodes.Reference("text", "The versions that will do: `[1.2,2.0)` is from 1.2 to before 2.0."),
                        [Keys.As] = SchemaNodes.Reference("text", "What stands before its names, if not the id in capitals: `RussiaIran`."),
                    },
                    Keys.Corpus,
                    Keys.Version),
                ["description"] = "The other corpora whose names are used here: `Geography.Iran`.",
            },
            [Keys.Part] = new JsonObject
            {
                ["enum"] = SchemaNodes.Strings(CorpusParts.Names),
                ["description"] = "Which part of a corpus in several projects this is: what all share, some of the entities, or what goes over all.",
            },
            [Keys.Of] = SchemaNodes.Reference("text", "The id of the corpus that this is a part of; its schema says the rest."),
        }).With(
            "anyOf", new JsonArray(
                SchemaNodes.Requires(Keys.Of),
                new JsonObject { ["required"] = SchemaNodes.Strings([Keys.Id, Keys.SchemaVersion, Keys.Namespace, Keys.Title]) }))
            .Described("The corpus itself; only one file has this section.");

    public static JsonObject EntityType(KnownNames names) => SchemaNodes.Mapping(
        Keys.OfEntityType,
        new JsonObject
        {
            [Keys.Summary] = SchemaNodes.Reference("text", "One sentence that says what it is."),
            [Keys.Extends] = names.AbstractTypes.Described("The more general type whose properties it has, too. It is abstract."),
            [Keys.Abstract] = new JsonObject { ["type"] = "boolean", ["description"] = "Whether it has no entities of its own, but types that extend it." },
            [Keys.Properties] = SchemaNodes.Named("propertyName", SchemaNodes.Reference("property")).Described("The properties that such an entity can have."),
        },
        Keys.Summary);

    public static JsonObject Property(KnownNames names)
    {
        var property = SchemaNodes.Mapping(
            Keys.OfProperty,
            new JsonObject
            {
                [Keys.Datatype] = names.Datatypes.Described("The type of its values: a datatype, an enumeration or an entity type."),
                [Keys.Summary] = SchemaNodes.Reference("text", "One sentence that says what it means; the hover text."),
                [Keys.Cardinality] = new JsonObject
                {
                    ["enum"] = SchemaNodes.Strings(Cardinalities.Names),
                    ["description"] = "`many` makes it a list, `series` a value for each period; the default is `one`.",
                },
                [Keys.Range] = new JsonObject
                {
                    ["type"] = "boolean",
                    ["description"] = "Whether a value is a range, such as `50..55`. Numbers and dates.",
                },
                [Keys.Required] = new JsonObject { ["type"] = "boolean", ["description"] = "Whether every entity of the type must have it." },
                [Keys.Inverse] = SchemaNodes.Reference(
                    "propertyName", "The property of the other side that says the same the other way round. References only."),
                [Keys.Unit] = SchemaNodes.Reference(
                    "text", "A UCUM code: `a` (years), `km`, `%`, `10*9.m3/a`; or an ISO 4217 currency: `EUR`. Numbers only."),
                [Keys.UnitWords] =
                    Words("The words of the field for its unit, such as `bcm`: a quote that has one with the number prints the unit. Numbers with a unit."),
                [Keys.Minimum] = SchemaNodes.Reference("text", "The smallest allowed value. Numbers and dates."),
                [Keys.Maximum] = SchemaNodes.Reference("text", "The largest allowed value. Numbers and dates."),
                [Keys.Pattern] = SchemaNodes.Reference("text", "A regular expression that the whole text must match. Text and URIs."),
                [Keys.MaxWords] = new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 1,
                    ["description"] = "The most words of a quote for it, if that is not what the corpus says.",
                },
                [Keys.TrueWords] = SchemaNodes.List(SchemaNodes.Reference("text")).Described("Words that print true, besides those of the name. Booleans."),
                [Keys.FalseWords] = SchemaNodes.List(SchemaNodes.Reference("text")).Described("Words that print false. Booleans."),
                [Keys.MaxLength] = new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 1,
                    ["description"] = "The maximum length, in UTF-16 units. Text and URIs.",
                },
            },
            Keys.Datatype,
            Keys.Summary);
        property["allOf"] = new JsonArray(
            SchemaNodes.Where(Keys.UnitWords, SchemaNodes.Requires(Keys.Unit)),
            SchemaNodes.Where(Keys.Datatype, Datatypes.Numeric, SchemaNodes.Without(Keys.Pattern, Keys.MaxLength)),
            SchemaNodes.Where(Keys.Datatype, ["date"], SchemaNodes.Without(Keys.Unit, Keys.Pattern, Keys.MaxLength)),
            SchemaNodes.Where(Keys.Datatype, ["text", "uri"], SchemaNodes.Without(Keys.Unit, Keys.Minimum, Keys.Maximum)),
            SchemaNodes.Where(Keys.Datatype, names.Unconstrained, SchemaNodes.Without(Keys.Unit, Keys.Minimum, Keys.Maximum, Keys.Pattern, Keys.MaxLength)));
        return property;
    }

    private static JsonObject Words(string description)
    {
        var words = SchemaNodes.List(SchemaNodes.Reference("text")).Described(description);
        words["uniqueItems"] = true;
        return words;
    }

    public static JsonObject Enumeration()
    {
        var values = SchemaNodes.Named("name", SchemaNodes.Mapping(
            Keys.OfEnumerationValue,
            new JsonObject
            {
                [Keys.Summary] = SchemaNodes.Reference("text", "One sentence that says what it means."),
                [Keys.Aliases] = SchemaNodes.Reference(Keys.Aliases, "Other words for it in documents, in all languages or by BCP 47 tag."),
            },
            Keys.Summary)).Described("The values, numbered from 1 in this order.");
        values["minProperties"] = 1;
        return SchemaNodes.Mapping(
            Keys.OfEnumeration,
            new JsonObject { [Keys.Summary] = SchemaNodes.Reference("text", "One sentence that says what its values distinguish."), [Keys.Values] = values },
            Keys.Summary,
            Keys.Values);
    }

    private static JsonObject Original() => SchemaNodes.Mapping(
        Keys.OfOriginal,
        new JsonObject
        {
            [Keys.File] = new JsonObject { ["type"] = "string", ["pattern"] = "^[^/\\\\]+$", ["description"] = "Its name, without a folder." },
            [Keys.Sha256] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$", ["description"] = "The digest of the file." },
            [Keys.MediaType] = new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$",
                ["description"] = "What it is: `application/pdf`.",
            },
            [Keys.Bytes] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["description"] = "How many bytes it has." },
        },
        Keys.Sha256,
        Keys.MediaType,
        Keys.Bytes).Described("The file that the text was taken from; `corpus ingest` writes it.");

    public static JsonObject Source() => SchemaNodes.Mapping(Keys.OfSource, new JsonObject
    {
        [Keys.File] = SchemaNodes.Reference("text", "The name of the document's file."),
        [Keys.Title] = SchemaNodes.Reference("text", "Its title."),
        [Keys.Author] = SchemaNodes.Reference("textOrTexts", "Who wrote it."),
        [Keys.Publisher] = SchemaNodes.Reference("text", "Who published it."),
        [Keys.Issued] = SchemaNodes.Reference("date", "When it was published."),
        [Keys.Retrieved] = SchemaNodes.Reference("date", "When it was retrieved."),
        [Keys.Url] = SchemaNodes.Reference("uri", "Where it is."),
        [Keys.Language] = SchemaNodes.Reference("languageTag", "Its language (BCP 47), if it differs from that of the corpus."),
        [Keys.Sha256] = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^[0-9a-f]{64}$",
            ["description"] = "The digest of its text; required if there is a fingerprint beside the record.",
        },
        [Keys.Words] = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["description"] = "The number of words; `corpus fingerprint` counts them." },
        [Keys.Original] = Original(),
    });
}
