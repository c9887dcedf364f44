using System.Text.Json.Nodes;
using Corpus.Language.Yaml;

namespace Corpus.Workspace.Completion;

/// <summary>
/// What the schema of a corpus says of one place of a file: which keys may stand there, which values, and what they mean. It understands the shapes that
/// <see cref="Schema.CorpusSchema"/> is made of, and takes no notice of others.
/// </summary>
internal sealed class SchemaView
{
    /// <summary>How often definitions may refer on; those of a corpus do so a few times.</summary>
    private const int Depth = 32;

    private readonly JsonObject _root;
    private readonly List<JsonObject> _here = [];

    private SchemaView(JsonObject root) => _root = root;

    public static SchemaView At(JsonObject root, IReadOnlyList<CursorStep> steps)
    {
        var view = new SchemaView(root);
        view.Add(root, steps.Count > 0 ? steps[0].Holder : null, 0);
        foreach (var (step, next) in steps.Zip(steps.Skip(1).Select(static step => (CursorStep?)step).Append(null)))
        {
            view = view.Below(step, next?.Holder);
        }

        return view;
    }

    /// <summary>Whether a mapping may stand here.</summary>
    public bool TakesMapping => _here.Exists(static schema => schema["properties"] is JsonObject or null && schema.ContainsKey("properties"));

    /// <summary>Whether keys that are names of the curator's own stand here.</summary>
    public bool TakesNames => _here.Exists(static schema => schema.ContainsKey("propertyNames"));

    /// <summary>The keys that may stand here, with what is said of them; what is refused beside the keys that are there is left out.</summary>
    public IEnumerable<(string Key, string? Description, bool IsRequired)> Keys()
    {
        var required = _here.SelectMany(static schema => Texts(schema["required"])).ToHashSet(StringComparer.Ordinal);
        return _here.Select(static schema => schema["properties"]).OfType<JsonObject>().SelectMany(static properties => properties)
            .GroupBy(static property => property.Key, StringComparer.Ordinal)
            .Where(static key => !key.Any(static property => IsFalse(property.Value)))
            .Select(key => (key.Key, key.Select(property => Describe(property.Value, 0)).FirstOrDefault(static text => text is not null),
                required.Contains(key.Key)));
    }

    /// <summary>The values that may stand here, with what is said of them.</summary>
    public IEnumerable<(string Value, string? Description)> Values()
    {
        foreach (var schema in _here)
        {
            var descriptions = Texts(schema["markdownEnumDescriptions"]).ToArray();
            foreach (var choice in Texts(schema["enum"])
                .Select((value, index) => (value, index < descriptions.Length && descriptions[index].Length > 0 ? descriptions[index] : null)))
            {
                yield return choice;
            }

            if (schema["const"] is JsonValue constant)
            {
                yield return (constant.ToString(), null);
            }

            if (schema["type"] is JsonValue type && type.ToString() == "boolean")
            {
                yield return ("true", null);
                yield return ("false", null);
            }
        }
    }

    /// <summary>What is said of this place.</summary>
    public string? Description => _here.Select(static schema => schema["description"]?.ToString()).FirstOrDefault(static text => text is not null);

    private SchemaView Below(CursorStep step, YamlNode? holder)
    {
        var below = new SchemaView(_root);
        foreach (var schema in _here)
        {
            if (step.Holder is YamlSequence)
            {
                below.Add(schema["items"], holder, 0);
            }
            else if (step.Key is not { } key)
            {
                // The key that is being written: the place is that of its mapping.
                below._here.Add(schema);
            }
            else if (schema["properties"] is JsonObject properties && properties.TryGetPropertyValue(key, out var property))
            {
                below.Add(property, holder, 0);
            }
            else
            {
                below.Add(schema["additionalProperties"], holder, 0);
            }
        }

        return below;
    }

    private void Add(JsonNode? node, YamlNode? instance, int depth)
    {
        if (node is not JsonObject schema || depth > Depth)
        {
            return;
        }

        _here.Add(schema);
        Add(Referred(schema), instance, depth + 1);
        foreach (var part in Parts(schema, "allOf").Concat(Parts(schema, "anyOf")))
        {
            Add(part, instance, depth + 1);
        }

        if (schema["if"] is JsonObject condition && Fits(condition, instance as YamlMapping))
        {
            Add(schema["then"], instance, depth + 1);
        }
    }

    private JsonNode? Referred(JsonObject schema) =>
        schema["$ref"]?.ToString() is { } reference && reference.LastIndexOf('/') is > 0 and var slash
            ? _root["definitions"]?[reference[(slash + 1)..]]
            : null;

    /// <summary>Whether the keys are there that a condition asks for, with the values that it asks for.</summary>
    private static bool Fits(JsonObject condition, YamlMapping? instance) =>
        instance is not null
        && Texts(condition["required"]).All(key => instance.Entries.Any(entry => entry.Key.Value == key))
        && (condition["properties"] as JsonObject ?? []).All(property =>
            instance.Entries.FirstOrDefault(entry => entry.Key.Value == property.Key)?.Value is not YamlScalar scalar
            || property.Value?["enum"] is not { } values || Texts(values).Contains(scalar.Value, StringComparer.Ordinal));

    private static IEnumerable<JsonNode?> Parts(JsonObject schema, string key) => schema[key] as JsonArray ?? [];

    private static bool IsFalse(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool allowed) && !allowed;

    private string? Describe(JsonNode? node, int depth) => depth > Depth || node is not JsonObject schema ? null
        : schema["description"]?.ToString() ?? Describe(Referred(schema), depth + 1)
            ?? Parts(schema, "allOf").Select(part => Describe(part, depth + 1)).FirstOrDefault(static text => text is not null);

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node is JsonArray array ? array.Where(static item => item is not null).Select(static item => item!.ToString()) : [];
}
