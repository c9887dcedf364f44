using System.Globalization;
using System.Text;
using Corpus.Language;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Comparing;

/// <summary>A fact as it is curated.</summary>
/// <param name="Text">All that it says, in one text: equal where only comments, layout or the order of keys differ.</param>
/// <param name="Sources">The sources that it names.</param>
internal sealed record FactText(string Text, IReadOnlySet<string> Sources);

/// <summary>Reads the facts of files as they are written, whether they hold or not.</summary>
internal static class FactTexts
{
    /// <summary>The facts by name: <c>Entity.property</c>.</summary>
    public static SortedDictionary<string, FactText> Of(IEnumerable<InputText> yaml)
    {
        var facts = new SortedDictionary<string, FactText>(StringComparer.Ordinal);
        foreach (var input in yaml)
        {
            var root = YamlReader.Read(new ProblemList(new SourceFile(input.Path, input.Text.TrimStart('\uFEFF'))), CancellationToken.None).Root;
            foreach (var entity in Entries(root, Keys.Entities))
            {
                foreach (var fact in Entries(entity.Value as YamlMapping, Keys.Facts))
                {
                    var sources = new HashSet<string>(StringComparer.Ordinal);
                    var text = new StringBuilder();
                    Write(fact.Value, text, sources);
                    facts.TryAdd(entity.Key.Value + "." + fact.Key.Value, new FactText(text.ToString(), sources));
                }
            }
        }

        return facts;
    }

    private static IEnumerable<YamlEntry> Entries(YamlMapping? mapping, string key) =>
        (mapping?.Entries ?? []).Where(entry => entry.Key.Value == key).SelectMany(static entry => (entry.Value as YamlMapping)?.Entries ?? []);

    private static void Write(YamlNode node, StringBuilder text, HashSet<string> sources)
    {
        switch (node)
        {
            case YamlScalar scalar:
                // The length before the text: no text can look like what follows another.
                text.Append(CultureInfo.InvariantCulture, $"{(scalar.IsPlain ? 'p' : 'q')}{scalar.Value.Length}:{scalar.Value}");
                break;
            case YamlSequence sequence:
                text.Append('[');
                foreach (var item in sequence.Items)
                {
                    Write(item, text, sources);
                }

                text.Append(']');
                break;
            case YamlMapping mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries.OrderBy(static entry => entry.Key.Value, StringComparer.Ordinal))
                {
                    if (entry is { Key.Value: Keys.Source, Value: YamlScalar source })
                    {
                        sources.Add(source.Value);
                    }

                    text.Append(CultureInfo.InvariantCulture, $"{entry.Key.Value.Length}:{entry.Key.Value}=");
                    Write(entry.Value, text, sources);
                }

                text.Append('}');
                break;
            default:
                text.Append('!');
                break;
        }
    }
}
