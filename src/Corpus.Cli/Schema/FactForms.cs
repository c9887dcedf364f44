using System.Text.Json.Nodes;
using Corpus.Language.Checking;
using Corpus.Language.Model;

namespace Corpus.Cli.Schema;

/// <summary>The keys of facts, of their statements and claims: one definition each for values with and without an order, single and in lists.</summary>
internal static class FactForms
{
    private static readonly string[] QualifierKeys = ["comparator", "asOf", "from", "until", "claimedBy", "inference"];

    /// <summary>A fact of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="one">One value of it.</param>
    public static JsonObject Of(PropertyModel property, JsonObject one)
    {
        var isOrdered = property.Datatype.IsNumeric || property.Datatype.Kind == DatatypeKind.Date;
        var whole = property.IsList ? new JsonObject { ["type"] = "array", ["items"] = one.DeepClone(), ["minItems"] = 1, ["uniqueItems"] = true } : one;
        var properties = new JsonObject { ["value"] = whole.DeepClone() };
        if (property.IsList)
        {
            properties["values"] = Each(Name("statements", isOrdered), one, "One statement for each value.");
        }

        properties["claims"] = Each(Name("claims", isOrdered), whole, "What disagreeing sources say.");
        return new JsonObject { ["allOf"] = new JsonArray(SchemaNodes.Reference(Name(isOrdered, property.IsList))), ["properties"] = properties };
    }

    public static void AddTo(JsonObject definitions)
    {
        foreach (var isOrdered in new[] { true, false })
        {
            foreach (var isList in new[] { false, true })
            {
                definitions[Name(isOrdered, isList)] = Fact(isOrdered, isList);
            }

            definitions[Name("statements", isOrdered)] = SchemaNodes.List(SchemaNodes.Mapping(Statement(isOrdered), "value", "citations"));
            definitions[Name("claims", isOrdered)] = SchemaNodes.List(Claim(isOrdered));
        }

        definitions["comparator"] = new JsonObject { ["description"] = "How the true value relates to the stated one: “up to 55” is 55, at most.", ["enum"] = SchemaNodes.Strings(Comparators.Names) };
        definitions["asOf"] = SchemaNodes.Reference("date", "The date at which it was true.");
        definitions["from"] = SchemaNodes.Reference("date", "The date from which it is true.");
        definitions["until"] = SchemaNodes.Reference("date", "The date until which it is true.");
        definitions["inference"] = SchemaNodes.Reference("text", "One sentence: how the value follows if no document prints it.");
        definitions["reviewBy"] = SchemaNodes.Reference("date", "The day by which it must be reviewed.");
        definitions["rank"] = new JsonObject { ["enum"] = SchemaNodes.Strings(Ranks.Names), ["description"] = "`preferred` settles the fact, `deprecated` decides nothing; the default is `normal`." };
        definitions["rankReason"] = SchemaNodes.Reference("text", "Why it is preferred or deprecated.");
    }

    private static JsonObject Each(string definition, JsonObject value, string description)
    {
        var each = SchemaNodes.Reference(definition, description);
        each["items"] = new JsonObject { ["properties"] = new JsonObject { ["value"] = value.DeepClone() } };
        return each;
    }

    private static string Name(bool isOrdered, bool isList) => Name(isList ? "listFact" : "fact", isOrdered);

    private static string Name(string what, bool isOrdered) => isOrdered ? what + ".ordered" : what;

    /// <summary>A fact has a value, a list of statements, or claims; what belongs to a statement stands on each of them.</summary>
    private static JsonObject Fact(bool isOrdered, bool isList)
    {
        var properties = Statement(isOrdered);
        properties["values"] = JsonValue.Create(isList);
        properties["claims"] = JsonValue.Create(true);
        properties["superseded"] = SchemaNodes.Reference("superseded");
        properties["reviewBy"] = SchemaNodes.Reference("reviewBy");
        var fact = SchemaNodes.Mapping(properties);
        fact["title"] = "a fact";
        string[] ofStatements = ["value", "citations", .. QualifierKeys];
        fact["anyOf"] = new JsonArray([.. new[] { "value", "values", "claims" }.Select(static form => new JsonObject { ["required"] = SchemaNodes.Strings([form]) })]);
        fact["allOf"] = new JsonArray(
            SchemaNodes.Where("value", new JsonObject { ["required"] = SchemaNodes.Strings(["citations"]) }),
            SchemaNodes.Where("values", SchemaNodes.Without([.. ofStatements, "claims"])),
            SchemaNodes.Where("claims", SchemaNodes.Without([.. ofStatements, "values"])));
        return fact;
    }

    private static JsonObject Claim(bool isOrdered)
    {
        var properties = Statement(isOrdered);
        properties["rank"] = SchemaNodes.Reference("rank");
        properties["rankReason"] = SchemaNodes.Reference("rankReason");
        var claim = SchemaNodes.Mapping(properties, "value", "citations", "claimedBy");
        claim["allOf"] = new JsonArray(SchemaNodes.Where("rank", ["preferred", "deprecated"], new JsonObject { ["required"] = SchemaNodes.Strings(["rankReason"]) }));
        return claim;
    }

    /// <summary>A value, of which the property says what it may be, and what may be said of it.</summary>
    private static JsonObject Statement(bool isOrdered)
    {
        var properties = new JsonObject { ["value"] = true, ["citations"] = SchemaNodes.Reference("citations") };
        foreach (var key in QualifierKeys)
        {
            properties[key] = key == "comparator" && !isOrdered ? JsonValue.Create(false) : SchemaNodes.Reference(key);
        }

        return properties;
    }
}
