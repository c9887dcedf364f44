using System.Text.Json.Nodes;

namespace Corpus.Workspace.Schema;

/// <summary>The few shapes that the schema is made of.</summary>
internal static class SchemaNodes
{
    /// <summary>A mapping of the language.</summary>
    /// <param name="keys">The keys that the language gives it.</param>
    /// <param name="properties">The same keys with what is under them.</param>
    /// <param name="required">The keys that must be there.</param>
    public static JsonObject Mapping(IReadOnlyList<string> keys, JsonObject properties, params string[] required) =>
        Mapping(Agreed(keys, properties), required);

    /// <summary>
    /// What is under the keys of the language. An editor would underline one that is not described here, so that there is no schema without it.
    /// </summary>
    public static JsonObject Agreed(IReadOnlyList<string> keys, JsonObject properties)
    {
        var described = properties.Select(static property => property.Key).ToArray();
        return keys.Except(described).Concat(described.Except(keys)).FirstOrDefault() is { } wrong
            ? throw new InvalidOperationException($"The language and its schema do not agree about the key `{wrong}`.")
            : properties;
    }

    /// <summary>A mapping with these keys and no others.</summary>
    /// <param name="properties">The keys with what is under them.</param>
    /// <param name="required">The keys that must be there.</param>
    public static JsonObject Mapping(JsonObject properties, params string[] required)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Length > 0)
        {
            schema["required"] = Strings(required);
        }

        return schema;
    }

    /// <summary>A mapping whose keys are names that the curator chooses.</summary>
    public static JsonObject Named(string definitionOfNames, JsonNode item) =>
        new() { ["type"] = "object", ["propertyNames"] = Reference(definitionOfNames), ["additionalProperties"] = item };

    public static JsonObject List(JsonNode item) => new() { ["type"] = "array", ["items"] = item, ["minItems"] = 1 };

    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    /// <summary>A definition, with what is said of it here. Beside a <c>$ref</c> other keywords do not count, so it goes into an <c>allOf</c>.</summary>
    public static JsonObject Reference(string definition, string description) =>
        new() { ["description"] = description, ["allOf"] = new JsonArray(Reference(definition)) };

    public static JsonObject Described(this JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }

    /// <summary>The same with one more keyword.</summary>
    public static JsonObject With(this JsonObject schema, string keyword, JsonNode value)
    {
        schema[keyword] = value;
        return schema;
    }

    public static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(static text => JsonValue.Create(text))]);

    /// <summary>Where a key is there, the rest must fit, too.</summary>
    public static JsonObject Where(string key, JsonObject then) => new() { ["if"] = new JsonObject { ["required"] = Strings([key]) }, ["then"] = then };

    /// <summary>Where a key has one of these values, the rest must fit, too.</summary>
    public static JsonObject Where(string key, IEnumerable<string> values, JsonObject then) =>
        new()
        {
            ["if"] = new JsonObject
            {
                ["required"] = Strings([key]),
                ["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = Strings(values) } },
            },
            ["then"] = then,
        };

    /// <summary>This key must be there.</summary>
    public static JsonObject Requires(string key) => new() { ["required"] = Strings([key]) };

    /// <summary>None of these keys may be there.</summary>
    public static JsonObject Without(params IEnumerable<string> keys) =>
        new() { ["properties"] = new JsonObject(keys.Select(static key => KeyValuePair.Create<string, JsonNode?>(key, JsonValue.Create(false)))) };
}
