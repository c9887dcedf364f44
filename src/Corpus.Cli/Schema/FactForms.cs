using System.Text.Json.Nodes;
using Corpus.Language.Checking;
using Corpus.Language.Model;

namespace Corpus.Cli.Schema;

/// <summary>The keys of facts, of their statements and claims: one definition each for values with and without an order, single and in lists.</summary>
internal static class FactForms
{
    private static readonly string[] qualifierKeys = ["comparator", "asOf", "from", "until", "claimedBy", "inference"];

    /// <summary>A fact of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="one">One value of it.</param>
    public static JsonObject Of(PropertyModel property, JsonObject one)
    {
        var isOrdered = property.Datatype.IsNumeric || property.Datatype.Kind == DatatypeKind.Date;
        var whole = property.IsList ? new JsonObject { ["type"] = "array", ["items"] = one.DeepClone(), ["minItems"] = 1, ["uniqueItems"] = true } : one;
        var properties = new JsonObject { ["value"] = whole.DeepClone() };
        if (property.IsList)
            properties["values"] = Each(Name("statements", isOrdered), one, "A statement for each value.");
        properties["claims"] = Each(Name("claims", isOrdered), whole, "What sources disagree about.");
        return new JsonObject { ["allOf"] = new JsonArray(Keyed.Reference(Name(isOrdered, property.IsList))), ["properties"] = properties };
    }

    public static void AddTo(JsonObject definitions)
    {
        foreach (var isOrdered in new[] { true, false })
        {
            foreach (var isList in new[] { false, true })
                definitions[Name(isOrdered, isList)] = Fact(isOrdered, isList);
            definitions[Name("statements", isOrdered)] = Keyed.List(Keyed.Mapping(Statement(isOrdered), "value", "citations"));
            definitions[Name("claims", isOrdered)] = Keyed.List(Claim(isOrdered));
        }

        definitions["comparator"] = new JsonObject { ["description"] = "How the true value relates to the stated one: “up to 55” is 55, at most.", ["enum"] = Keyed.Strings(Comparators.Names) };
        definitions["asOf"] = Keyed.Reference("date", "When it was so.");
        definitions["from"] = Keyed.Reference("date", "Since when it holds.");
        definitions["until"] = Keyed.Reference("date", "Until when it holds.");
        definitions["inference"] = Keyed.Reference("text", "One sentence: how the value follows where no document prints it.");
        definitions["reviewBy"] = Keyed.Reference("date", "When it is to be reviewed.");
        definitions["rank"] = new JsonObject { ["enum"] = Keyed.Strings(Ranks.Names), ["description"] = "`preferred` settles the fact, `deprecated` decides nothing; `normal` unless said." };
        definitions["rankReason"] = Keyed.Reference("text", "Why it is preferred or deprecated.");
    }

    private static JsonObject Each(string definition, JsonObject value, string description)
    {
        var each = Keyed.Reference(definition, description);
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
        properties["superseded"] = Keyed.Reference("superseded");
        properties["reviewBy"] = Keyed.Reference("reviewBy");
        var fact = Keyed.Mapping(properties);
        fact["title"] = "a fact";
        string[] ofStatements = ["value", "citations", .. qualifierKeys];
        fact["anyOf"] = new JsonArray([.. new[] { "value", "values", "claims" }.Select(static form => new JsonObject { ["required"] = Keyed.Strings([form]) })]);
        fact["allOf"] = new JsonArray(
            Keyed.Where("value", new JsonObject { ["required"] = Keyed.Strings(["citations"]) }),
            Keyed.Where("values", Keyed.Without([.. ofStatements, "claims"])),
            Keyed.Where("claims", Keyed.Without([.. ofStatements, "values"])));
        return fact;
    }

    private static JsonObject Claim(bool isOrdered)
    {
        var properties = Statement(isOrdered);
        properties["rank"] = Keyed.Reference("rank");
        properties["rankReason"] = Keyed.Reference("rankReason");
        var claim = Keyed.Mapping(properties, "value", "citations", "claimedBy");
        claim["allOf"] = new JsonArray(Keyed.Where("rank", ["preferred", "deprecated"], new JsonObject { ["required"] = Keyed.Strings(["rankReason"]) }));
        return claim;
    }

    /// <summary>A value, of which the property says what it may be, and what may be said of it.</summary>
    private static JsonObject Statement(bool isOrdered)
    {
        var properties = new JsonObject { ["value"] = true, ["citations"] = Keyed.Reference("citations") };
        foreach (var key in qualifierKeys)
            properties[key] = key == "comparator" && !isOrdered ? JsonValue.Create(false) : Keyed.Reference(key);
        return properties;
    }
}
