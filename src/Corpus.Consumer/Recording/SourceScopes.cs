using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Consumer.Recording;

/// <summary>The scopes of a compilation; those of all files whose directives, namespaces and base types are written alike are one.</summary>
internal sealed class SourceScopes
{
    private readonly Dictionary<string, SourceScope> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxNode, SourceScope?> _byNode = [];

    /// <summary>Names that begin with <c>global::</c> mean the same everywhere.</summary>
    public SourceScope? Global { get; private set; }

    /// <summary>The scope of a node; nothing where only the compiler can say what a name means there.</summary>
    public SourceScope? Of(SourceFile file, SyntaxNode node)
    {
        var type = default(TypeDeclarationSyntax);
        var container = node;
        for (var ancestor = node.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is TypeDeclarationSyntax declaration)
            {
                // Outside the braces the bases are not there yet, or only in part.
                if (declaration.BaseList is not null && !IsWithinBraces(declaration, node))
                {
                    return null;
                }

                type ??= declaration;
            }
            else if (ancestor is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            {
                container = type ?? ancestor;
                break;
            }
        }

        if (!_byNode.TryGetValue(container, out var scope))
        {
            _byNode.Add(container, scope = Make(file, container, type));
        }

        return scope;
    }

    private SourceScope Make(SourceFile file, SyntaxNode container, TypeDeclarationSyntax? innermost)
    {
        var text = new StringBuilder();
        var hasBases = false;
        for (var node = container; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case TypeDeclarationSyntax { BaseList: { } bases }:
                    hasBases = true;
                    text.Append(bases).Append('{');
                    break;
                case BaseNamespaceDeclarationSyntax part:
                    Append(text, file, part.Externs, part.Usings);
                    text.Append(part.Name).Append('\n');
                    break;
                case CompilationUnitSyntax root:
                    Append(text, file, root.Externs, root.Usings);
                    break;
            }
        }

        var key = text.ToString();
        if (!_byText.TryGetValue(key, out var scope))
        {
            var position = innermost is null ? container.Span.End
                : hasBases && innermost.OpenBraceToken.Span.Length > 0 ? innermost.OpenBraceToken.Span.End
                : innermost.Identifier.SpanStart;
            _byText.Add(key, scope = new SourceScope(file.Model, position));
            Global ??= scope;
        }

        return scope;
    }

    private static void Append(StringBuilder text, SourceFile file, SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings)
    {
        if (externs.Count > 0)
        {
            text.Append(externs);
        }

        if (usings.Count > 0)
        {
            text.Append(file.Text.ToString(TextSpan.FromBounds(usings[0].SpanStart, usings[usings.Count - 1].Span.End)));
        }

        text.Append(';');
    }

    private static bool IsWithinBraces(TypeDeclarationSyntax declaration, SyntaxNode node) =>
        declaration.OpenBraceToken.Span.Length > 0 && node.SpanStart >= declaration.OpenBraceToken.Span.End
        && node.Span.End <= declaration.CloseBraceToken.SpanStart;
}
