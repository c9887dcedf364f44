using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Consumer.Recording;

/// <summary>What of the source a name is a part of.</summary>
internal static class NameParts
{
    /// <summary>The longest name that ends with this one: of <c>Years</c> in <c>a.Terms.Years</c> all three.</summary>
    public static ExpressionSyntax EndingIn(ExpressionSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        QualifiedNameSyntax qualified when qualified.Right == name => EndingIn(qualified),
        AliasQualifiedNameSyntax aliased when aliased.Name == name => EndingIn(aliased),
        _ => name,
    };

    /// <summary>The name that goes on with one more after this one: of <c>Terms</c> in <c>Terms.Years.ToString</c> the first two.</summary>
    public static ExpressionSyntax? Continued(ExpressionSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == name && access.IsKind(SyntaxKind.SimpleMemberAccessExpression) => access,
        QualifiedNameSyntax qualified when qualified.Left == name => qualified,
        _ => null,
    };

    /// <summary>The last part of a longer name.</summary>
    public static SimpleNameSyntax LastOf(ExpressionSyntax name) => name switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => (SimpleNameSyntax)name,
    };

    /// <summary>The first part of a longer name; nothing where it is no name, or <c>global</c>.</summary>
    public static string? FirstOf(ExpressionSyntax name)
    {
        while (true)
        {
            switch (name)
            {
                case MemberAccessExpressionSyntax access:
                    name = access.Expression;
                    break;
                case QualifiedNameSyntax qualified:
                    name = qualified.Left;
                    break;
                case SimpleNameSyntax simple:
                    return simple.Identifier.ValueText;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether a name is a part of what a namespace is declared as.</summary>
    public static bool IsOfNamespace(SyntaxNode name)
    {
        while (name.Parent is QualifiedNameSyntax qualified)
        {
            name = qualified;
        }

        return name.Parent is BaseNamespaceDeclarationSyntax;
    }

    /// <summary>Whether something is made of names alone, as all is that can name a constant.</summary>
    public static bool IsName(ExpressionSyntax name)
    {
        while (name is MemberAccessExpressionSyntax access)
        {
            name = access.Expression;
        }

        return name is NameSyntax or PredefinedTypeSyntax;
    }

    /// <summary>Whether a name starts with <c>global::</c>, so that it means the same everywhere.</summary>
    public static bool IsGlobal(ExpressionSyntax name)
    {
        while (true)
        {
            switch (name)
            {
                case MemberAccessExpressionSyntax access:
                    name = access.Expression;
                    break;
                case QualifiedNameSyntax qualified:
                    name = qualified.Left;
                    break;
                case AliasQualifiedNameSyntax aliased:
                    return aliased.Alias.Identifier.IsKind(SyntaxKind.GlobalKeyword);
                default:
                    return false;
            }
        }
    }

    /// <summary>Whether a simple name can mean a constant: not what is set, and not the name of an argument, of a part of a pattern or of a label.</summary>
    public static bool CanBeConstant(ExpressionSyntax name) => name.Parent switch
    {
        NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax or GotoStatementSyntax or UsingDirectiveSyntax
            or BaseNamespaceDeclarationSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Left != name,
        _ => true,
    };

    /// <summary>Whether a name stands in <c>nameof(…)</c>, which compiles in a name and no value.</summary>
    public static bool IsInNameOf(ExpressionSyntax name, SourceFile file)
    {
        for (SyntaxNode? node = name; node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } invocation && node != name)
            {
                // Somebody may have a method of that name.
                return file.Model.GetSymbolInfo(invocation).Symbol is null;
            }
        }

        return false;
    }
}
