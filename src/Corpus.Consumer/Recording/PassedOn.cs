using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Consumer.Recording;

/// <summary>Follows constants through the constants of the assembly itself, to those that other assemblies can name.</summary>
internal sealed class PassedOn(Compilation compilation, UseFinder finder, CancellationToken cancellation)
{
    // What each constant of the assembly's own is computed from, and which are new since names were looked for last.
    private readonly Dictionary<ISymbol, HashSet<UseRecord.Use>> _own = new(SymbolEqualityComparer.Default);
    private readonly List<ISymbol> _new = [];
    private readonly bool _hasFriends = HasFriends(compilation);

    /// <summary>Notes that a name is a part of something.</summary>
    public void Add(SourceFile file, ExpressionSyntax name, IEnumerable<UseRecord.Use> uses)
    {
        switch (ConstantCarrier.Of(name))
        {
            case EnumMemberDeclarationSyntax member:
                Add(file, member, uses);
                foreach (var next in ConstantCarrier.CountedOnFrom(member))
                {
                    Add(file, next, uses);
                }

                break;
            case ParameterSyntax parameter when file.Model.GetDeclaredSymbol(parameter, cancellation) is IParameterSymbol symbol:
                Publish(symbol.ContainingSymbol, uses, " " + symbol.Name);
                break;
            case { } declaration:
                Add(file, declaration, uses);
                break;
        }
    }

    /// <summary>Follows what was noted, until nothing new comes of it.</summary>
    public void Follow()
    {
        while (_new.Count > 0)
        {
            var words = new WordSet();
            foreach (var symbol in _new)
            {
                words.Add(symbol.Name);
            }

            _new.Clear();
            foreach (var file in finder.Files)
            {
                cancellation.ThrowIfCancellationRequested();
                finder.Scan(file, words, TakeName);
            }
        }
    }

    private void TakeName(SourceFile file, SyntaxToken token, string word)
    {
        if (token.Parent is IdentifierNameSyntax name && NameParts.CanBeConstant(name) && ConstantCarrier.Of(name) is not null
            && file.Model.GetSymbolInfo(name, cancellation).Symbol is IFieldSymbol field && _own.TryGetValue(field, out var uses)
            && !NameParts.IsInNameOf(NameParts.EndingIn(name), file))
        {
            // A copy: a constant that is computed from itself is an error, which the compiler reports.
            Add(file, name, new List<UseRecord.Use>(uses));
        }
    }

    private void Add(SourceFile file, SyntaxNode declaration, IEnumerable<UseRecord.Use> uses)
    {
        if (file.Model.GetDeclaredSymbol(declaration, cancellation) is not { } symbol)
        {
            return;
        }

        if (!_own.TryGetValue(symbol, out var known))
        {
            _own.Add(symbol, known = []);
        }

        var before = known.Count;
        known.UnionWith(uses);
        if (known.Count > before)
        {
            _new.Add(symbol);
            Publish(symbol, uses);
        }
    }

    private void Publish(ISymbol symbol, IEnumerable<UseRecord.Use> uses, string part = "")
    {
        if (ConstantCarrier.IsSeenOutside(symbol, _hasFriends) && symbol.GetDocumentationCommentId() is { } id)
        {
            foreach (var use in uses)
            {
                use.PassedOn.Add(id + part);
            }
        }
    }

    private static bool HasFriends(Compilation compilation)
    {
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "InternalsVisibleToAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
