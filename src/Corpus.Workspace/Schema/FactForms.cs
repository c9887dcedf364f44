using System.Text.Json.Nodes;
using Corpus.Language.Model;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Workspace.Schema;

/// <summary>The keys of facts, of their statements and claims: one definition each for values with and without an order, single and in lists.</summary>
internal static class FactForms
{
    /// <summary>A fact of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="one">One value of it.</param>
    public static JsonObject Of(PropertyModel property, JsonObject one)
    {
        if (property.IsSeries)
        {
            return Series(property, one);
        }

        var isOrdered = property.Datatype.IsOrdered;
        var whole = property.IsList ? new JsonObject { ["type"] = "array", ["items"] = one.DeepClone(), ["minItems"] = 1, ["uniqueItems"] = true } : one;
        var properties = new JsonObject { [Keys.Value] = whole.DeepClone() };
        if (property.IsList)
        {
            properties[Keys.Values] = Each(Name("statements", isOrdered), one, "One statement for each value.");
        }

        if (!DerivedSchema.IsAllowed(property))
        {
            properties[Keys.Derived] = JsonValue.Create(false);
        }

        properties[Keys.Claims] = Each(Name("claims", isOrdered), whole, "What disagreeing sources say.");
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

            definitions[Name("statements", isOrdered)] =
                SchemaNodes.List(SchemaNodes.Mapping(Keys.OfStatement, Statement(isOrdered, isList: false), Keys.Value, Keys.Citations));
            definitions[Name("claims", isOrdered)] = SchemaNodes.List(Claim(isOrdered));
        }

        definitions[Keys.Derived] = DerivedSchema.Definition;
        definitions[Keys.Comparator] = new JsonObject
        {
            ["description"] = "How the true value relates to the stated one: “up to 55” is 55, at most.",
            ["enum"] = SchemaNodes.Strings(Comparators.Names),
        };
        definitions[Keys.Tolerance] = new JsonObject
        {
            ["description"] = "How far the true value may be from the stated one on either side: “10 ± 0.5”. Numbers.",
            ["type"] = "number",
            ["exclusiveMinimum"] = 0,
        };
        definitions[Keys.Modality] = new JsonObject
        {
            ["description"] = "How the document hedges: it says that it may be so, is planned, is expected, or depends on something else.",
            ["enum"] = SchemaNodes.Strings(Modalities.Names),
        };
        definitions[Keys.Open] = new JsonObject
        {
            ["description"] = "Whether the list is incomplete: the document says “including” or “such as”.",
            ["type"] = "boolean",
        };
        definitions[Keys.AsOf] = SchemaNodes.Reference("date", "The date at which it was true.");
        definitions[Keys.From] = SchemaNodes.Reference("date", "The date from which it is true.");
        definitions[Keys.Until] = SchemaNodes.Reference("date", "The date until which it is true.");
        definitions[Keys.Inference] = InferenceSchema.Definition;
        definitions[Keys.ReviewBy] = SchemaNodes.Reference("date", "The day by which it must be reviewed.");
        definitions[Keys.Rank] = new JsonObject
        {
            ["enum"] = SchemaNodes.Strings(Ranks.Names),
            ["description"] = "`preferred` settles the fact, `deprecated` decides nothing; the default is `normal`.",
        };
        definitions[Keys.RankReason] = SchemaNodes.Reference("text", "Why it is preferred or deprecated.");
    }

    /// <summary>A fact of a series has values, each with its period, and no other form.</summary>
    private static JsonObject Series(PropertyModel property, JsonObject one)
    {
        var isOrdered = property.Datatype.IsOrdered;
        var each = Each(Name("statements", isOrdered), one, "One statement for each period.");
        ((JsonObject)each["items"]!)["anyOf"] = new JsonArray(
            [.. new[] { Keys.From, Keys.Until, Keys.AsOf }.Select(static key => new JsonObject { ["required"] = SchemaNodes.Strings([key]) })]);
        return new JsonObject
        {
            ["allOf"] = new JsonArray(SchemaNodes.Reference(Name(isOrdered, isList: true))),
            ["properties"] = new JsonObject { [Keys.Value] = false, [Keys.Claims] = false, [Keys.Open] = false, [Keys.Values] = each },
        };
    }

    private static JsonObject Each(string definition, JsonObject value, string description)
    {
        var each = SchemaNodes.Reference(definition, description);
        each["items"] = new JsonObject { ["properties"] = new JsonObject { [Keys.Value] = value.DeepClone() } };
        return each;
    }

    private static string Name(bool isOrdered, bool isList) => Name(isList ? "listFact" : "fact", isOrdered);

    private static string Name(string what, bool isOrdered) => isOrdered ? what + ".ordered" : what;

    /// <summary>A fact has a value, a list of statements, claims, or a formula; what belongs to a statement stands on each of them.</summary>
    private static JsonObject Fact(bool isOrdered, bool isList)
    {
        var properties = Statement(isOrdered, isList);
        properties[Keys.Values] = JsonValue.Create(isList);
        properties[Keys.Claims] = JsonValue.Create(true);
        properties[Keys.Derived] = SchemaNodes.Reference(Keys.Derived);
        properties[Keys.Superseded] = SchemaNodes.Reference(Keys.Superseded);
        properties[Keys.ReviewBy] = SchemaNodes.Reference(Keys.ReviewBy);
        var fact = SchemaNodes.Mapping(Keys.OfFact, properties);
        fact["title"] = "a fact";
        fact["anyOf"] = new JsonArray([.. Keys.Forms.Select(static form => new JsonObject { ["required"] = SchemaNodes.Strings([form]) })]);
        fact["allOf"] = new JsonArray(
            SchemaNodes.Where(Keys.Value, new JsonObject { ["required"] = SchemaNodes.Strings([Keys.Citations]) }),
            SchemaNodes.Where(Keys.Values, SchemaNodes.Without([.. Keys.OfStatement.Except(Keys.OfAllValues), Keys.Claims, Keys.Derived])),
            SchemaNodes.Where(Keys.Claims, SchemaNodes.Without([.. Keys.OfStatement.Except(Keys.OfAllClaims), Keys.Values, Keys.Derived])),
            SchemaNodes.Where(Keys.Derived, SchemaNodes.Without([.. Keys.OfStatement, Keys.Values, Keys.Claims])));
        return fact;
    }

    private static JsonObject Claim(bool isOrdered)
    {
        // Whether the claim is of a list is not known here, so `open` is let pass.
        var properties = Statement(isOrdered, isList: true);
        properties[Keys.Rank] = SchemaNodes.Reference(Keys.Rank);
        properties[Keys.RankReason] = SchemaNodes.Reference(Keys.RankReason);
        var claim = SchemaNodes.Mapping(Keys.OfClaim, properties, Keys.Value, Keys.Citations, Keys.ClaimedBy);
        claim["allOf"] = new JsonArray(SchemaNodes.Where(
            Keys.Rank, [
            Ranks.NameOf(Rank.Preferred), Ranks.NameOf(Rank.Deprecated)], new JsonObject { ["required"] = SchemaNodes.Strings([Keys.RankReason]) }));
        return claim;
    }

    /// <summary>A value, of which the property says what it may be, and what may be said of it.</summary>
    private static JsonObject Statement(bool isOrdered, bool isList)
    {
        var properties = new JsonObject { [Keys.Value] = true, [Keys.Citations] = SchemaNodes.Reference(Keys.Citations) };
        foreach (var key in Keys.Qualifiers)
        {
            var isMeant = key switch { Keys.Comparator or Keys.Tolerance => isOrdered, Keys.Open => isList, _ => true };
            properties[key] = isMeant ? SchemaNodes.Reference(key) : JsonValue.Create(false);
        }

        return properties;
    }
}
