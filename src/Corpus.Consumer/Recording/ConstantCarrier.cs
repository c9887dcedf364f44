using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Consumer.Recording;

/// <summary>What of an assembly's own passes on the constants from which it is computed.</summary>
internal static class ConstantCarrier
{
    /// <summary>The declaration whose constant value a name is a part of: of a constant, a value of an enumeration, or a parameter with a default.</summary>
    public static SyntaxNode? Of(SyntaxNode name)
    {
        for (var node = name; node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is EqualsValueClauseSyntax)
            {
                return node.Parent switch
                {
                    VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } when field.Modifiers.Any(SyntaxKind.ConstKeyword) => node.Parent,
                    EnumMemberDeclarationSyntax => node.Parent,
                    ParameterSyntax { Parent.Parent: BaseMethodDeclarationSyntax or TypeDeclarationSyntax } => node.Parent,
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>The values of an enumeration that count on from one, since they say no number themselves.</summary>
    public static IEnumerable<EnumMemberDeclarationSyntax> CountedOnFrom(EnumMemberDeclarationSyntax member)
    {
        var members = ((EnumDeclarationSyntax)member.Parent!).Members;
        for (var i = members.IndexOf(member) + 1; i < members.Count && members[i].EqualsValue is null; i++)
        {
            yield return members[i];
        }
    }

    /// <summary>Whether other assemblies can name a member, or compile in the default of its parameter.</summary>
    public static bool IsSeenOutside(ISymbol symbol, bool hasFriends)
    {
        for (var part = symbol; part is not null and not INamespaceSymbol; part = part.ContainingSymbol)
        {
            switch (part.DeclaredAccessibility)
            {
                case Accessibility.Private:
                case Accessibility.Internal or Accessibility.ProtectedAndInternal when !hasFriends:
                    return false;
            }
        }

        return true;
    }
}
