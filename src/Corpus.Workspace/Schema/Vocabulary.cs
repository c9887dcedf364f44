using System.Text.Json.Nodes;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Workspace.Schema;

/// <summary>The definitions that every corpus shares: names, texts, dates, citations.</summary>
internal static class Vocabulary
{
    private const string DatePattern = "(-?[0-9X]{4}(-([01X][0-9X]|2[1-4X])(-[0-3X][0-9X])?)?[?~%]?|Y-?[1-9][0-9]{4,8}[?~%]?)";

    public static void AddTo(JsonObject definitions, KnownNames names)
    {
        definitions["name"] = Pattern($"^[A-Z][A-Za-z0-9]{{0,{Limits.NameLength - 1}}}$", "Use ASCII letters and digits, starting with an uppercase letter.");
        definitions["propertyName"] =
            Pattern($"^[a-z][A-Za-z0-9]{{0,{Limits.NameLength - 1}}}$", "Use ASCII letters and digits, starting with a lowercase letter.");
        definitions["text"] = Text();
        definitions["texts"] = SchemaNodes.List(SchemaNodes.Reference("text"));
        definitions["textOrTexts"] = Either(SchemaNodes.Reference("text"), SchemaNodes.Reference("texts"));
        definitions["languageTag"] = Pattern(
            "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "Write a language tag of BCP 47: `de`, `pt-BR`, `zh-Hant`.");
        definitions[Keys.Labels] = ByLanguage(SchemaNodes.Reference("text"));
        definitions["aliasesByLanguage"] = ByLanguage(SchemaNodes.Reference("textOrTexts"));
        definitions[Keys.Aliases] = Either(
            SchemaNodes.List(Either(SchemaNodes.Reference("text"), SchemaNodes.Reference("aliasesByLanguage"))), SchemaNodes.Reference("aliasesByLanguage"));
        definitions["date"] = Date();
        definitions["uri"] = Uri();
        definitions[Keys.Citations] = SchemaNodes.List(Citation(names)).Described("The quotes that prove it, each from a source.");
        definitions["claimant"] = names.Claimant;
        definitions[Keys.ClaimedBy] = Claimants("Who claims it: ids of entities, plain names, or `{ source: Name }` for the author of a source.");
        definitions[Keys.ReportedBy] = Claimants("Who passed it on: ids of entities, plain names, or `{ source: Name }` for a source.");
        definitions[Keys.Superseded] = Superseded();
    }

    /// <summary>A text that is not empty; YAML reads some as numbers.</summary>
    public static JsonObject Text() => new() { ["type"] = SchemaNodes.Strings(["string", "number", "boolean"]), ["pattern"] = "\\S" };

    /// <summary>A date; YAML reads a year as a number.</summary>
    public static JsonObject Date() => new()
    {
        [Keys.Type] = SchemaNodes.Strings(["string", "integer"]),
        ["pattern"] = $"^{DatePattern}$",
        ["patternErrorMessage"] = "Write a date in EDTF: `2025-01-17`, `2025-01`, `2025`, `2025-04~`, `2025-21`, `202X`, `XXXX-01-17`.",
        ["minimum"] = -9999,
        ["maximum"] = 9999,
    };

    /// <summary>A period: two dates, of which one may be open or unknown.</summary>
    public static JsonObject Period() => new()
    {
        [Keys.Type] = "string",
        ["pattern"] = $"^({DatePattern}/({DatePattern}|\\.\\.)?|(\\.\\.)?/{DatePattern})$",
        ["patternErrorMessage"] = "Write a period in EDTF: `2020/2024`, `2020/..` (open), `../2020`, `2020/` (end unknown).",
    };

    public static JsonObject Uri() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^[^\\s:]+:\\S+$",
        ["patternErrorMessage"] = "Write an absolute address, such as `https://example.org/`.",
    };

    /// <summary>Something for each of some languages.</summary>
    private static JsonObject ByLanguage(JsonObject item)
    {
        var schema = SchemaNodes.Named("languageTag", item);
        schema["minProperties"] = 1;
        return schema;
    }

    private static JsonObject Either(JsonNode one, JsonNode other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject Claimants(string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(SchemaNodes.Reference("claimant"), SchemaNodes.List(SchemaNodes.Reference("claimant"))),
    };

    private static JsonObject Pattern(string pattern, string message) => new()
    {
        ["type"] = "string",
        ["pattern"] = pattern,
        ["patternErrorMessage"] = message,
    };

    private static JsonObject Citation(KnownNames names) => SchemaNodes.Mapping(
        Keys.OfCitation,
        new JsonObject
        {
            [Keys.Source] = names.Sources.Described("The name of a source, or the file name of a text without a record."),
            [Keys.Quote] = SchemaNodes.Reference("text", "The words, exactly as printed."),
            [Keys.Prefix] = SchemaNodes.Reference("text", "The words directly before the quote, if the quote appears more than once."),
            [Keys.Suffix] = SchemaNodes.Reference("text", "The words directly after the quote, if the quote appears more than once."),
            [Keys.Language] = SchemaNodes.Reference("languageTag", "The language of the quote (BCP 47), if it differs from that of its source."),
            [Keys.Reading] = InferenceSchema.Reading,
        },
        Keys.Source,
        Keys.Quote);

    private static JsonObject Superseded()
    {
        var superseded = SchemaNodes.Mapping(
            Keys.OfSupersession,
            new JsonObject
            {
                [Keys.By] = Pattern("^[A-Z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*$", "Write a fact as `Entity.property`.")
                    .Described("The fact that replaces it: `Entity.property`."),
                [Keys.Since] = SchemaNodes.Reference("date", "The date since which it is superseded."),
                [Keys.Reason] = SchemaNodes.Reference("text", "Why."),
            });
        superseded["anyOf"] = new JsonArray(SchemaNodes.Requires(Keys.By), SchemaNodes.Requires(Keys.Reason));
        return superseded.Described("The fact is no longer current; its constant becomes obsolete. Without `by`, `reason` is required.");
    }
}
