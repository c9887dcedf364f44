using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads those who say something: one or a list; each is a name, or a mapping that names a source.</summary>
internal static class ClaimantReader
{
    public static IReadOnlyList<ClaimantSyntax> Read(MappingReader fields, string key, string owner, ProblemList problems)
    {
        if (fields.Node(key) is YamlMapping or YamlScalar)
        {
            return One(fields.Node(key)!, $"`{key}` of {owner}", fields.KeySpan(key)) is { } single ? [single] : [];
        }

        return [.. fields.Items(key).Select(item => One(item, $"an element of `{key}` of {owner}", MappingReader.StartOf(item))).OfType<ClaimantSyntax>()];

        ClaimantSyntax? One(YamlNode node, string what, TextSpan at)
        {
            if (node is not YamlMapping)
            {
                return MappingReader.Text(node, what, at, problems) is { } name ? new ClaimantSyntax(name, IsSource: false) : null;
            }

            return MappingReader.Open(node, what, at, Keys.OfClaimant, problems)?.RequiredText(Keys.Source, "with the name of a source")
                is { } source ? new ClaimantSyntax(source, IsSource: true) : null;
        }
    }
}
