using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Packages.Tests.Schema;

/// <summary>A file as an editor holds it against a schema: its scalars by the core schema of YAML 1.2.</summary>
internal static partial class YamlAsJson
{
    /// <summary>The file's root, or null where it says nothing.</summary>
    /// <param name="isWhole">Whether the text could be read to its end; where not, an editor has other things to say.</param>
    public static JsonNode? Read(string path, string text, out bool isWhole)
    {
        var document = YamlReader.Read(new ProblemList(new SourceFile(path, text)), CancellationToken.None);
        isWhole = document.IsWhole;
        return document.Root is { } root ? Of(root) : null;
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsPlain: true } plain => Plain(plain),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    private static JsonNode? Plain(YamlScalar scalar)
    {
        var text = scalar.Value;
        if (scalar.IsNull)
        {
            return null;
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return JsonValue.Create(text[0] is 't' or 'T');
        }

        if (text.StartsWith("0x", StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexadecimal))
        {
            return JsonValue.Create((double)hexadecimal);
        }

        return Number().IsMatch(text) ? JsonValue.Create(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)) : JsonValue.Create(text);
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
