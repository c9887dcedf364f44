using System.Text;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests.Performance;

/// <summary>Corpora that say the same thing many times: what they cost can be counted.</summary>
internal static class Repeated
{
    public const int FactsOfEntity = 8;

    /// <summary>A file an entity, each with a reference to the next and the rest plain numbers, all cited from one text.</summary>
    public static Inputs Entities(int count)
    {
        var inputs = Inputs.None
            .With("curated/corpus.yaml", "corpus: { id: repeated, schemaVersion: 1, namespace: Repeated, title: The same again }\n")
            .With("curated/types.yaml", Types());
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            inputs = inputs.With($"curated/thing{i:0000}.yaml", Entity(i, count, text));
        }

        return inputs.With("seeds/Notes.txt", text.ToString());
    }

    private static string Types()
    {
        var yaml =
            new StringBuilder("entityTypes:\n  Thing:\n    summary: A thing.\n    properties:\n      next: { datatype: Thing, summary: The next thing. }\n");
        for (var i = 1; i < FactsOfEntity; i++)
        {
            yaml.Append($"      number{i}: {{ datatype: integer, summary: A number. }}\n");
        }

        return yaml.ToString();
    }

    private static string Entity(int index, int count, StringBuilder text)
    {
        var next = (index + 1) % count;
        var yaml = new StringBuilder($"entities:\n  Thing{index}:\n    type: Thing\n    label: the thing called {index}\n    facts:\n");
        yaml.Append(
            $"      next:\n        value: Thing{next}\n        citations:\n          - {{ source: Notes.txt, quote: before the thing called {next} }}\n");
        text.Append($"This stands before the thing called {next} here.\n");
        for (var i = 1; i < FactsOfEntity; i++)
        {
            yaml.Append(
                $"      number{i}:\n        value: {(index * 10) + i}\n        citations:\n          - {{ source: Notes.txt, quote: it has " +
                $"{(index * 10) + i} of kind {i} and {index} }}\n");
            text.Append($"We saw that it has {(index * 10) + i} of kind {i} and {index} in all.\n");
        }

        return yaml.ToString();
    }
}
