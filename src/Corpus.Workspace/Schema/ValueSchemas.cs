using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Corpus.Language.Model;

namespace Corpus.Workspace.Schema;

/// <summary>One value of a datatype, within the constraints of its property.</summary>
internal static class ValueSchemas
{
    public static JsonObject Of(DatatypeModel datatype, PropertyRule rule, KnownNames names) =>
        datatype.IsRange ? Range(Single(datatype, rule, names)) : Single(datatype, rule, names);

    /// <summary>Two values with <c>..</c> between, or one of them alone.</summary>
    private static JsonObject Range(JsonObject one) => new()
    {
        ["anyOf"] = new JsonArray(one, new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^[^.\\s][^\\s]*\\.\\.[^.\\s][^\\s]*$",
            ["patternErrorMessage"] = "Write two values with `..` between, the lesser one first: `50..55`.",
        }),
    };

    private static JsonObject Single(DatatypeModel datatype, PropertyRule rule, KnownNames names) => datatype.Kind switch
    {
        DatatypeKind.Boolean => new JsonObject { ["type"] = "boolean" },
        DatatypeKind.Integer => Number("integer", rule.Minimum ?? "-2147483648", rule.Maximum ?? "2147483647"),
        DatatypeKind.Long => Number("integer", rule.Minimum ?? "-9223372036854775808", rule.Maximum ?? "9223372036854775807"),
        DatatypeKind.Decimal or DatatypeKind.Number => Number("number", rule.Minimum, rule.Maximum),
        DatatypeKind.Date => Vocabulary.Date(),
        DatatypeKind.Period => Vocabulary.Period(),
        DatatypeKind.Uri => Text(Vocabulary.Uri(), rule),
        DatatypeKind.Enumeration => names.ValuesOf(datatype.Name),
        DatatypeKind.Entity => names.EntitiesOf(datatype.Name),
        _ => Text(Vocabulary.Text(), rule),
    };

    private static JsonObject Number(string type, string? minimum, string? maximum)
    {
        var schema = new JsonObject { ["type"] = type };
        if (minimum is not null)
        {
            schema["minimum"] = JsonNode.Parse(minimum);
        }

        if (maximum is not null)
        {
            schema["maximum"] = JsonNode.Parse(maximum);
        }

        return schema;
    }

    private static JsonObject Text(JsonObject schema, PropertyRule rule)
    {
        if (rule.MaxLength is { } length)
        {
            schema["maxLength"] = length;
        }

        if (rule.Pattern is { } pattern && IsOfJavaScript(pattern))
        {
            schema["allOf"] = new JsonArray(new JsonObject { ["pattern"] = $"^(?:{pattern})$" });
        }

        return schema;
    }

    /// <summary>Whether a pattern means to an editor what it means to the checks; where that is not sure, the checks alone hold it against the text.</summary>
    private static bool IsOfJavaScript(string pattern)
    {
        // Options within a pattern and classes that only .NET has.
        if (pattern.Contains("(?", StringComparison.Ordinal) && !Regex.IsMatch(pattern, @"^(?:[^(]|\((?!\?)|\(\?:)*$", RegexOptions.CultureInvariant))
        {
            return false;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.ECMAScript);
            return !Regex.IsMatch(pattern, @"\\[pPAzZGaex]", RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
