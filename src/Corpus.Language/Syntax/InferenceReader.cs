using Corpus.Language.Problems;
using Corpus.Language.Values;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads how something follows that no document prints: one sentence, for the value, or a list that says what follows from what.</summary>
internal static class InferenceReader
{
    public static IReadOnlyList<InferenceSyntax> Read(MappingReader fields, string owner, ProblemList problems)
    {
        if (fields.Node(Keys.Inference) is YamlScalar { IsNull: false })
        {
            return fields.Text(Keys.Inference) is { } sentence ? [new InferenceSyntax(sentence.Span, InferenceTarget.Value, sentence, [], [])] : [];
        }

        var inferences = new List<InferenceSyntax>();
        foreach (var item in fields.Items(Keys.Inference))
        {
            if (One(item, owner, problems) is not { } inference)
            {
                continue;
            }

            if (inference.Target is { } target && inferences.Find(known => known.Target == target) is { } first)
            {
                problems.Add(ClaimProblems.InferredTwice(problems.At(inference.Span), InferenceTargets.NameOf(target), problems.At(first.Span)));
            }

            inferences.Add(inference);
        }

        return inferences;
    }

    private static InferenceSyntax? One(YamlNode item, string owner, ProblemList problems)
    {
        var what = $"an inference of {owner}";
        var start = MappingReader.StartOf(item);
        if (MappingReader.Open(item, what, start, Keys.OfInference, problems) is not { } fields)
        {
            return null;
        }

        var of = fields.Text(Keys.Of);
        var target = of is not null ? InferenceTargets.Find(of.Value)
            : fields.IsMeant(Keys.Of) ? null
            : InferenceTarget.Value;
        if (of is not null && target is null)
        {
            problems.Add(ReadingProblems.InvalidOption(problems.At(of.Span), "something that can be inferred", of.Value, InferenceTargets.Names));
        }

        return new InferenceSyntax(
            of?.Span ?? start,
            target,
            fields.RequiredText(Keys.Because, "with one sentence that says how it follows"),
            fields.Texts(Keys.Premises),
            CitationReader.Read(fields, what, problems));
    }
}
