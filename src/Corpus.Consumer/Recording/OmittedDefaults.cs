using Corpus.Consumer.References;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Consumer.Recording;

/// <summary>Finds calls that leave out an argument whose default another assembly computed from a corpus: the caller compiles it in.</summary>
internal sealed class OmittedDefaults(CorpusReferences references, UseFinder finder, UseRecord record, CancellationToken cancellation)
{
    private const string Constructor = ".#ctor(";

    private readonly HashSet<SyntaxNode> _seen = [];

    public void Find()
    {
        var words = new WordSet();
        foreach (var passed in references.Passed.Keys)
        {
            if (passed.IndexOf("/M:", StringComparison.Ordinal) > 0)
            {
                AddWords(words, passed);
            }
        }

        if (words.IsEmpty)
        {
            return;
        }

        foreach (var file in finder.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            finder.Scan(file, words, Take);
        }
    }

    private static void AddWords(WordSet words, string passed)
    {
        var end = passed.IndexOf(Constructor, StringComparison.Ordinal);
        if (end < 0)
        {
            words.Add(LastName(passed, passed.IndexOf("(", StringComparison.Ordinal)));
            return;
        }

        var type = LastName(passed, end);
        words.Add(type);
        words.Add("new");
        words.Add("base");
        if (type.EndsWith("Attribute", StringComparison.Ordinal))
        {
            words.Add(type.Substring(0, type.Length - "Attribute".Length));
        }
    }

    /// <summary>The last name before a place, without the number of its type parameters.</summary>
    private static string LastName(string id, int end)
    {
        var name = id.Substring(0, end);
        name = name.Substring(name.LastIndexOf('.') + 1);
        var arity = name.IndexOf("`", StringComparison.Ordinal);
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private void Take(SourceFile file, SyntaxToken token, string word)
    {
        if (CallOf(token) is not { } call || !_seen.Add(call) || file.Model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
        {
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.HasExplicitDefaultValue && !IsGiven(call, parameter)
                && CorpusReferences.KeyOf((method.ReducedFrom ?? method).OriginalDefinition) is { } key
                && references.Passed.TryGetValue(key + " " + parameter.Name, out var constants))
            {
                foreach (var constant in constants)
                {
                    record.Add(constant, key + " " + parameter.Name);
                }
            }
        }
    }

    /// <summary>The call whose method or type a word names.</summary>
    private static SyntaxNode? CallOf(SyntaxToken token)
    {
        var node = token.Parent;
        while (node is NameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax)
        {
            node = node.Parent;
        }

        return node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax
            or PrimaryConstructorBaseTypeSyntax ? node : null;
    }

    private static bool IsGiven(SyntaxNode call, IParameterSymbol parameter)
    {
        if (call is AttributeSyntax attribute)
        {
            return attribute.ArgumentList is { } list
                && IsGiven(list.Arguments, parameter, static argument => argument.NameColon, static argument => argument.NameEquals is null);
        }

        var arguments = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax type => type.ArgumentList,
            _ => null,
        };
        return arguments is not null && IsGiven(arguments.Arguments, parameter, static argument => argument.NameColon, static _ => true);
    }

    private static bool IsGiven<T>(SeparatedSyntaxList<T> arguments, IParameterSymbol parameter, Func<T, NameColonSyntax?> name, Func<T, bool> isOfParameter)
        where T : SyntaxNode
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (name(arguments[i]) is { } named ? named.Name.Identifier.ValueText == parameter.Name : i == parameter.Ordinal && isOfParameter(arguments[i]))
            {
                return true;
            }
        }

        return false;
    }
}
