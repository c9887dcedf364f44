using Corpus.Language.Problems;

namespace Corpus.Language.Syntax;

/// <summary>Reads those who say something: one or a list.</summary>
internal static class ClaimantReader
{
    public static IReadOnlyList<ClaimantSyntax> Read(MappingReader fields, string key, string owner, ProblemList problems) =>
        [.. fields.Texts(key, orSingle: true).Select(static name => new ClaimantSyntax(name, IsSource: false))];
}
