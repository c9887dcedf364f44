using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Corpus.Packages.Tests.Schema;

/// <summary>Holds values against a JSON Schema of draft 7, as far as our schemas go; a keyword that it does not know is an error, not a pass.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$schema",
        "title",
        "description",
        "definitions",
        "patternErrorMessage",
        "errorMessage",
        "markdownEnumDescriptions",
    };

    private static readonly string[] OfMappings = ["properties", "additionalProperties", "propertyNames", "required", "minProperties"];

    private static readonly string[] OfLists = ["items", "minItems", "uniqueItems"];

    private static readonly string[] OfScalars = ["pattern", "minLength", "maxLength", "minimum", "exclusiveMinimum", "maximum"];

    /// <summary>What is wrong, each with its place as a JSON pointer.</summary>
    public IReadOnlyList<string> Validate(JsonNode? value)
    {
        var errors = new List<string>();
        Check(root, value, "", errors);
        return errors;
    }

    private bool IsValid(JsonNode? schema, JsonNode? value)
    {
        var errors = new List<string>();
        Check(schema, value, "", errors);
        return errors.Count == 0;
    }

    private void Check(JsonNode? schema, JsonNode? value, string at, List<string> errors)
    {
        if (schema is JsonValue always)
        {
            if (!always.GetValue<bool>())
            {
                errors.Add($"{at} is not allowed");
            }

            return;
        }

        foreach (var (keyword, argument) in (JsonObject)schema!)
        {
            if (!Annotations.Contains(keyword) && Failure(keyword, argument!, (JsonObject)schema, value, at, errors) is { } failure)
            {
                errors.Add($"{at}: {failure}");
            }
        }
    }

    private string? Failure(string keyword, JsonNode argument, JsonObject schema, JsonNode? value, string at, List<string> errors)
    {
        switch (keyword)
        {
            case "$ref":
                Check(root["definitions"]![argument.GetValue<string>()["#/definitions/".Length..]]
                    ?? throw new InvalidOperationException($"no definition {argument}"), value, at, errors);
                return null;
            case "allOf":
                foreach (var part in argument.AsArray())
                {
                    Check(part, value, at, errors);
                }

                return null;
            case "anyOf":
                return argument.AsArray().Any(part => IsValid(part, value)) ? null : "fits none";
            case "not":
                return IsValid(argument, value) ? "is excluded" : null;
            case "if":
                if (IsValid(argument, value))
                {
                    Check(schema["then"], value, at, errors);
                }

                return null;
            case "then":
                return null;
            case "type":
                return (argument as JsonArray ?? [argument.DeepClone()]).Any(type => IsOfType(type!.GetValue<string>(), value))
                    ? null
                    : $"is not {argument.ToJsonString()}";
            case "enum":
                return argument.AsArray().Any(known => JsonNode.DeepEquals(known, value))
                    ? null
                    : $"{value?.ToJsonString()} is none of {argument.ToJsonString()}";
            case "const":
                return value is JsonValue && value.GetValueKind() == JsonValueKind.Number && Number(value) == Number(argument) ? null : "is another";
            default:
                return value switch
                {
                    JsonObject mapping => OfMapping(keyword, argument, schema, mapping, at, errors),
                    JsonArray list => OfList(keyword, argument, list, at, errors),
                    _ => OfScalar(keyword, argument, value),
                };
        }
    }

    private string? OfMapping(string keyword, JsonNode argument, JsonObject schema, JsonObject mapping, string at, List<string> errors)
    {
        switch (keyword)
        {
            case "properties":
                foreach (var (name, property) in argument.AsObject())
                {
                    if (mapping.ContainsKey(name))
                    {
                        Check(property, mapping[name], $"{at}/{name}", errors);
                    }
                }

                return null;
            case "additionalProperties":
                foreach (var (name, item) in mapping.Where(entry => schema["properties"] is not JsonObject known || !known.ContainsKey(entry.Key)))
                {
                    Check(argument, item, $"{at}/{name}", errors);
                }

                return null;
            case "propertyNames":
                foreach (var (name, _) in mapping)
                {
                    Check(argument, JsonValue.Create(name), $"{at}/{name}", errors);
                }

                return null;
            case "required":
                return argument.AsArray().FirstOrDefault(name => !mapping.ContainsKey(name!.GetValue<string>())) is { } missing ? $"lacks {missing}" : null;
            case "minProperties":
                return mapping.Count >= Number(argument) ? null : "has too few";
            default:
                return Unless(keyword, [.. OfLists, .. OfScalars]);
        }
    }

    private string? OfList(string keyword, JsonNode argument, JsonArray list, string at, List<string> errors)
    {
        switch (keyword)
        {
            case "items":
                for (var i = 0; i < list.Count; i++)
                {
                    Check(argument, list[i], $"{at}/{i}", errors);
                }

                return null;
            case "minItems":
                return list.Count >= Number(argument) ? null : "has too few";
            case "uniqueItems":
                return list.Where((item, index) => list.Take(index).Any(earlier => JsonNode.DeepEquals(earlier, item))).Any() ? "has one twice" : null;
            default:
                return Unless(keyword, [.. OfMappings, .. OfScalars]);
        }
    }

    private static string? OfScalar(string keyword, JsonNode argument, JsonNode? value) => (keyword, value?.GetValueKind()) switch
    {
        ("pattern", JsonValueKind.String) =>
            Regex.IsMatch(value!.GetValue<string>(), argument.GetValue<string>(), RegexOptions.CultureInvariant | RegexOptions.ECMAScript)
            ? null
            : $"does not match {argument}",
        ("minLength", JsonValueKind.String) => value!.GetValue<string>().EnumerateRunes().Count() >= Number(argument) ? null : "is too short",
        ("maxLength", JsonValueKind.String) => value!.GetValue<string>().EnumerateRunes().Count() <= Number(argument) ? null : "is too long",
        ("minimum", JsonValueKind.Number) => Number(value!) >= Number(argument) ? null : $"is below {argument}",
        ("exclusiveMinimum", JsonValueKind.Number) => Number(value!) > Number(argument) ? null : $"is not above {argument}",
        ("maximum", JsonValueKind.Number) => Number(value!) <= Number(argument) ? null : $"is above {argument}",
        _ => Unless(keyword, [.. OfMappings, .. OfLists, .. OfScalars]),
    };

    /// <summary>Keywords about other kinds of values say nothing of this one.</summary>
    private static string? Unless(string keyword, params string[] others) =>
        others.Contains(keyword) ? null : throw new NotSupportedException($"the keyword `{keyword}`");

    private static bool IsOfType(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && Number(value) == Math.Floor(Number(value)),
        _ => throw new NotSupportedException(type),
    };

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
