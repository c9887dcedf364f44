using Corpus.Language.Problems;

namespace Corpus.Language.Syntax;

/// <summary>Reads how something follows that no document prints: one sentence, for the value.</summary>
internal static class InferenceReader
{
    public static IReadOnlyList<InferenceSyntax> Read(MappingReader fields, string owner, ProblemList problems) =>
        fields.Text(Keys.Inference) is { } sentence ? [new InferenceSyntax(sentence.Span, null, sentence, [], [])] : [];
}
