using Corpus.Language.Importing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Roslyn;

/// <summary>The names in a file of C# that corpora offer.</summary>
internal static class NamesInCode
{
    public static Batch<string> Of(SyntaxTree tree, OfferedNames offered, CancellationToken cancellation)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        // Into trivia for the references of documentation comments; a comment is not made of names.
        foreach (var token in tree.GetRoot(cancellation).DescendantTokens(descendIntoTrivia: true))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && offered.Contains(token.ValueText))
            {
                names.Add(token.ValueText);
            }
        }

        return new(EquatableArray.From(names));
    }
}
