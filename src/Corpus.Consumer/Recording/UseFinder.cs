using Corpus.Consumer.References;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Consumer.Recording;

/// <summary>
/// Finds where the source names constants of corpora, or of assemblies that pass them on. Binding is what costs, so words are looked for first, then the
/// syntax around them, and the compiler is asked what a name means once a scope; of a name itself only where something nearer is called the same.
/// </summary>
internal sealed class UseFinder(Compilation compilation, CorpusReferences references, CancellationToken cancellation)
{
    private readonly List<SourceFile> _files = [];
    private readonly WordScanner _scanner = new();
    private readonly WordSet _typeWords = new();
    private readonly WordSet _constantWords = new();
    private readonly WordSet _words = new();
    private readonly SourceScopes _scopes = new(compilation);
    private readonly List<Candidate> _candidates = [];

    // Words by which the source calls something of its own: there only the compiler knows which of them a name means.
    private readonly WordSet _declared = new();

    /// <summary>All names of constants that are used.</summary>
    public List<NamedConstant> Find()
    {
        // What the language itself calls something in a member.
        _declared.Add("value");
        _declared.Add("field");
        _declared.Add("args");
        foreach (var tree in compilation.SyntaxTrees)
        {
            _files.Add(new SourceFile(compilation, tree, cancellation));
        }

        AddWords();
        foreach (var file in _files)
        {
            cancellation.ThrowIfCancellationRequested();
            Scan(file, _words, Take);
        }

        var found = new List<NamedConstant>();
        var firstWords = new WordSet();
        foreach (var candidate in _candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Resolve(candidate, isPrecise: false) is { } constant && !NameParts.IsInNameOf(candidate.Name, candidate.File))
            {
                found.Add(constant);
                if (NameParts.FirstOf(candidate.Name) is { } first && !_words.Contains(first))
                {
                    firstWords.Add(first);
                }
            }
        }

        return firstWords.IsEmpty ? found : WithoutHidden(found, firstWords);
    }

    /// <summary>Calls for each name or keyword that is one of the words, and notes which words the source declares.</summary>
    public void Scan(SourceFile file, WordSet words, Action<SourceFile, SyntaxToken, string> take)
    {
        var end = -1;
        foreach (var position in _scanner.Find(file.Text, words))
        {
            if (position < end)
            {
                continue;
            }

            var token = file.Root.FindToken(position);
            if (position < token.SpanStart || position >= token.Span.End || token.RawKind != (int)SyntaxKind.IdentifierToken && !token.IsKeyword())
            {
                continue;
            }

            end = token.Span.End;
            var word = token.ValueText;
            if (!words.Contains(word))
            {
                continue;
            }

            take(file, token, word);
            if (token.Parent is IdentifierNameSyntax name
                ? NameParts.IsOfNamespace(name)
                : token.Parent is not (GenericNameSyntax or LabeledStatementSyntax or TupleElementSyntax))
            {
                _declared.Add(word);
            }
        }
    }

    public IEnumerable<SourceFile> Files => _files;

    private void AddWords()
    {
        foreach (var corpus in references.Corpora)
        {
            foreach (var type in corpus.Namespace.GetTypeMembers())
            {
                if (type.IsStatic)
                {
                    _typeWords.Add(type.Name);
                }
            }
        }

        foreach (var passed in references.Passed.Keys)
        {
            if (passed.IndexOf("/F:", StringComparison.Ordinal) > 0)
            {
                _constantWords.Add(passed.Substring(passed.LastIndexOf('.') + 1));
            }
        }

        // Aliases first: a directive further in may name one.
        foreach (var isStatic in new[] { false, true })
        {
            foreach (var file in _files)
            {
                AddDirectives(file, file.Root.Usings, file.Root.Members, isStatic);
            }
        }

        _words.AddAll(_typeWords);
        _words.AddAll(_constantWords);
    }

    private void AddDirectives(
        SourceFile file, SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members, bool isStatic)
    {
        foreach (var directive in usings)
        {
            if ((isStatic ? directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) : directive.Alias is not null)
                && directive.NamespaceOrType is NameSyntax name
                && NameParts.LastOf(name).Identifier.ValueText is var last && _typeWords.Contains(last)
                && file.Model.GetSymbolInfo(name).Symbol is INamedTypeSymbol type && references.IsEntity(type))
            {
                if (!isStatic)
                {
                    _typeWords.Add(directive.Alias!.Name.Identifier.ValueText);
                    continue;
                }

                foreach (var member in type.GetMembers())
                {
                    if (member is IFieldSymbol { IsConst: true })
                    {
                        _constantWords.Add(member.Name);
                    }
                }
            }
        }

        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax part)
            {
                AddDirectives(file, part.Usings, part.Members, isStatic);
            }
        }
    }

    private void Take(SourceFile file, SyntaxToken token, string word)
    {
        if (token.Parent is not IdentifierNameSyntax name)
        {
            return;
        }

        if (_typeWords.Contains(word) && NameParts.EndingIn(name) is var type && NameParts.Continued(type) is { } whole)
        {
            _candidates.Add(new Candidate(file, whole, word, type));
        }

        if (_constantWords.Contains(word) && NameParts.CanBeConstant(name) && NameParts.EndingIn(name) is var constant && NameParts.IsName(constant))
        {
            _candidates.Add(new Candidate(file, constant, word, null));
        }
    }

    private NamedConstant? Resolve(Candidate candidate, bool isPrecise)
    {
        if (isPrecise || _declared.Contains(candidate.Word) || ScopeOf(candidate) is not { } scope)
        {
            return Named(candidate, Precise(candidate));
        }

        var known = candidate.Type is null ? scope.Constants : scope.Members;
        var text = candidate.Name.ToString();
        if (!known.TryGetValue(text, out var constant))
        {
            var symbol = candidate.Type is { } type ? MemberOf(Meaning(scope, type, isType: true), candidate.Name)
                : Meaning(scope, candidate.Name, isType: false);
            known.Add(text, constant = Named(candidate, symbol));
        }

        return constant is null ? null : new NamedConstant(candidate, constant.Constants, constant.Through);
    }

    private NamedConstant? Named(Candidate candidate, ISymbol? symbol) =>
        symbol is IFieldSymbol field && references.Of(field) is { } constants
            ? new NamedConstant(candidate, constants, references.IsOfCorpus(field) ? null : CorpusReferences.KeyOf(field)) : null;

    private SourceScope? ScopeOf(Candidate candidate) =>
        _scopes.Any is { } any && NameParts.IsGlobal(candidate.Name) ? any : _scopes.Of(candidate.File, candidate.Name, NameParts.FirstOf(candidate.Name));

    private static ISymbol? Meaning(SourceScope scope, ExpressionSyntax name, bool isType) =>
        name is IdentifierNameSyntax simple ? scope.Name(simple.Identifier.ValueText)
        : isType ? scope.Type(name)
        : scope.Expression(name);

    private ISymbol? MemberOf(ISymbol? type, ExpressionSyntax whole)
    {
        if (type is INamedTypeSymbol entity && references.IsEntity(entity))
        {
            foreach (var member in entity.GetMembers(NameParts.LastOf(whole).Identifier.ValueText))
            {
                return member;
            }
        }

        return null;
    }

    private ISymbol? Precise(Candidate candidate) => candidate.File.Model.GetSymbolInfo(candidate.Name, cancellation).Symbol;

    /// <summary>Asks the compiler about longer names whose first word is also that of something in a member.</summary>
    private List<NamedConstant> WithoutHidden(List<NamedConstant> found, WordSet firstWords)
    {
        foreach (var file in _files)
        {
            Scan(file, firstWords, static (_, _, _) => { });
        }

        var kept = new List<NamedConstant>(found.Count);
        foreach (var constant in found)
        {
            if (NameParts.FirstOf(constant.At.Name) is not { } first || !_declared.Contains(first) || !firstWords.Contains(first))
            {
                kept.Add(constant);
            }
            else if (Resolve(constant.At, isPrecise: true) is { } precise)
            {
                kept.Add(precise);
            }
        }

        return kept;
    }
}
