using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Consumer.Recording;

/// <summary>
/// Places of the source in which a name means the same, as long as nothing that the source declares is called so. What a name means is asked of the
/// compiler once a scope.
/// </summary>
/// <param name="model">The model of the file in which the scope was first seen.</param>
/// <param name="position">A place in it.</param>
internal sealed class SourceScope(SemanticModel model, int position)
{
    private readonly Dictionary<string, ISymbol?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _interfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ISymbol?> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ISymbol?> _expressions = new(StringComparer.Ordinal);

    /// <summary>The constants of entities that names mean, by the whole name; nothing by those that mean none.</summary>
    public Dictionary<string, NamedConstant?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The constants that names mean which end in the word that was looked for.</summary>
    public Dictionary<string, NamedConstant?> Constants { get; } = new(StringComparer.Ordinal);

    /// <summary>What a simple name means as an expression.</summary>
    public ISymbol? Name(string name)
    {
        if (!_names.TryGetValue(name, out var symbol))
        {
            var found = model.LookupSymbols(position, name: name);
            symbol = found.Length == 1 ? found[0] is IAliasSymbol alias ? alias.Target : found[0] : null;
            _names.Add(name, symbol);
        }

        return symbol;
    }

    /// <summary>Whether every type of a name is an interface of another assembly.</summary>
    public bool IsInterface(string name)
    {
        if (!_interfaces.TryGetValue(name, out var isInterface))
        {
            var found = model.LookupNamespacesAndTypes(position, name: name);
            isInterface = found.Length > 0;
            foreach (var symbol in found)
            {
                isInterface &= symbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } type && type.Locations[0].IsInMetadata;
            }

            _interfaces.Add(name, isInterface);
        }

        return isInterface;
    }

    /// <summary>The type that a longer name names.</summary>
    public ISymbol? Type(ExpressionSyntax expression)
    {
        var text = expression.ToString();
        if (!_types.TryGetValue(text, out var symbol))
        {
            // `A.B` within an expression is no name of a type to the parser.
            var option = expression is TypeSyntax ? SpeculativeBindingOption.BindAsTypeOrNamespace : SpeculativeBindingOption.BindAsExpression;
            symbol = model.GetSpeculativeSymbolInfo(position, expression, option).Symbol;
            _types.Add(text, symbol);
        }

        return symbol;
    }

    /// <summary>What a longer name means as an expression.</summary>
    public ISymbol? Expression(ExpressionSyntax expression)
    {
        var text = expression.ToString();
        if (!_expressions.TryGetValue(text, out var symbol))
        {
            symbol = model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
            _expressions.Add(text, symbol);
        }

        return symbol;
    }
}
