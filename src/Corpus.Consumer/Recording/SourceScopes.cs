using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Consumer.Recording;

/// <summary>
/// The scopes of a compilation. Places are of one scope if their directives are written alike and they are in the same namespaces, as far as other
/// assemblies have something in these: what the source itself declares under a name that is looked for is known before.
/// </summary>
internal sealed class SourceScopes(Compilation compilation)
{
    private static readonly List<INamedTypeSymbol> None = [];

    private readonly Dictionary<string, SourceScope> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxNode, SourceScope> _byNode = [];
    private readonly Dictionary<SyntaxNode, Place> _places = [];
    private readonly Dictionary<string, bool> _isShared = new(StringComparer.Ordinal);

    /// <summary>A scope for names that begin with <c>global::</c>, which mean the same everywhere.</summary>
    public SourceScope? Any { get; private set; }

    /// <summary>The scope of a node; nothing where a type around it may inherit something of a name.</summary>
    public SourceScope? Of(SourceFile file, SyntaxNode node, string? name)
    {
        var innermost = node.Parent!;
        while (innermost is not (TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or CompilationUnitSyntax))
        {
            innermost = innermost.Parent!;
        }

        if (!_places.TryGetValue(innermost, out var place))
        {
            _places.Add(innermost, place = PlaceOf(file, innermost));
        }

        foreach (var inherited in place.Inherited)
        {
            if (name is null || inherited.GetMembers(name).Length > 0)
            {
                return null;
            }
        }

        return place.Scope;
    }

    private Place PlaceOf(SourceFile file, SyntaxNode innermost)
    {
        var outermost = innermost;
        var container = innermost;
        while (container is TypeDeclarationSyntax)
        {
            outermost = container;
            container = container.Parent!;
        }

        if (!_byNode.TryGetValue(container, out var scope))
        {
            _byNode.Add(container, scope = Make(file, container, outermost));
        }

        var inherited = None;
        for (var node = innermost; node is TypeDeclarationSyntax type; node = node.Parent!)
        {
            if (type.BaseList is not null && BasesOf(file, type, scope) is { Count: > 0 } bases)
            {
                inherited = inherited.Count == 0 ? bases : [.. inherited, .. bases];
            }
        }

        return new Place(scope, inherited);
    }

    private List<INamedTypeSymbol> BasesOf(SourceFile file, TypeDeclarationSyntax type, SourceScope scope)
    {
        // Most base lists name interfaces, from which a class inherits nothing; that is known without making a symbol of the type.
        if (type is not InterfaceDeclarationSyntax && OnlyInterfaces(type.BaseList!, scope))
        {
            return None;
        }

        var bases = new List<INamedTypeSymbol>();
        if (file.Model.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol)
        {
            return bases;
        }

        for (var above = symbol.BaseType; above is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; above = above.BaseType)
        {
            AddOthers(bases, above);
        }

        if (symbol.TypeKind == TypeKind.Interface)
        {
            foreach (var above in symbol.AllInterfaces)
            {
                AddOthers(bases, above);
            }
        }

        return bases;
    }

    private static bool OnlyInterfaces(BaseListSyntax list, SourceScope scope)
    {
        foreach (var part in list.Types)
        {
            if (part.Type is not SimpleNameSyntax name || !scope.IsInterface(name.Identifier.ValueText))
            {
                return false;
            }
        }

        return true;
    }

    private void AddOthers(List<INamedTypeSymbol> bases, INamedTypeSymbol type)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            bases.Add(type);
        }
    }

    private SourceScope Make(SourceFile file, SyntaxNode container, SyntaxNode outermost)
    {
        var text = new StringBuilder();
        var isWhole = false;
        for (var node = container; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case BaseNamespaceDeclarationSyntax part:
                    // A directive within a namespace may mean one that lies within it.
                    isWhole |= part.Usings.Count > 0;
                    Append(text, file, part.Externs, part.Usings);
                    text.Append(isWhole ? part.Name.ToString() : "").Append('\n');
                    break;
                case CompilationUnitSyntax root:
                    Append(text, file, root.Externs, root.Usings);
                    break;
            }
        }

        AppendShared(text, container);
        var key = text.ToString();
        if (!_byText.TryGetValue(key, out var scope))
        {
            var position = outermost is TypeDeclarationSyntax type ? type.Identifier.SpanStart : container.Span.End;
            _byText.Add(key, scope = new SourceScope(file.Model, position));
            Any ??= scope;
        }

        return scope;
    }

    /// <summary>Appends the innermost namespace around a place in which other assemblies have something.</summary>
    private void AppendShared(StringBuilder text, SyntaxNode container)
    {
        var name = "";
        for (var node = container; node is BaseNamespaceDeclarationSyntax part; node = node.Parent!)
        {
            name = name.Length == 0 ? part.Name.ToString() : part.Name + "." + name;
        }

        for (; name.Length > 0; name = name.Substring(0, Math.Max(0, name.LastIndexOf('.'))))
        {
            if (!_isShared.TryGetValue(name, out var isShared))
            {
                _isShared.Add(name, isShared = IsShared(name.Split('.')));
            }

            if (isShared)
            {
                text.Append(name);
                return;
            }
        }
    }

    private bool IsShared(string[] parts)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            var space = assembly.GlobalNamespace;
            foreach (var part in parts)
            {
                space = space is null ? null : NamespaceIn(space, part.Trim());
            }

            if (space is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static INamespaceSymbol? NamespaceIn(INamespaceSymbol space, string name)
    {
        foreach (var member in space.GetMembers(name))
        {
            if (member is INamespaceSymbol found)
            {
                return found;
            }
        }

        return null;
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

    /// <summary>A type, or what is around all types.</summary>
    /// <param name="Inherited">The types of other assemblies from which names can come into it.</param>
    private sealed record Place(SourceScope Scope, List<INamedTypeSymbol> Inherited);
}
