namespace Corpus.Consumer.References;

/// <summary>What a compilation references that constants of corpora can come from.</summary>
internal sealed class CorpusReferences
{
    private const string Runtime = "Corpus.Runtime";

    private readonly Dictionary<IAssemblySymbol, ReferencedCorpus> _byAssembly = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<CompiledConstant>> _known = new(SymbolEqualityComparer.Default);

    private CorpusReferences()
    {
    }

    /// <summary>The corpora.</summary>
    public List<ReferencedCorpus> Corpora { get; } = [];

    /// <summary>What constants of other assemblies are computed from, by <see cref="LibraryRecord.KeyOf"/>.</summary>
    public Dictionary<string, List<CompiledConstant>> Passed { get; } = new(StringComparer.Ordinal);

    /// <summary>Finds them; nothing where there are none, or no runtime that has the attribute for the record.</summary>
    public static CorpusReferences? Of(Compilation compilation)
    {
        var found = default(CorpusReferences);
        var hasAttribute = false;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == Runtime)
            {
                hasAttribute |= assembly.TypeNames.Contains("ConstantUsesAttribute");
            }
            else if (ReferencesRuntime(assembly))
            {
                (found ??= new CorpusReferences()).Add(assembly);
            }
        }

        return hasAttribute && found is not null && found.Corpora.Count + found.Passed.Count > 0 ? found : null;
    }

    /// <summary>What a constant is or is computed from; nothing where it has nothing to do with a corpus.</summary>
    public List<CompiledConstant>? Of(IFieldSymbol field)
    {
        if (!field.IsConst)
        {
            return null;
        }

        if (!_known.TryGetValue(field, out var constants))
        {
            constants = _byAssembly.TryGetValue(field.ContainingAssembly, out var corpus) && corpus.FactOf(field) is { } fact ? [fact]
                : Passed.Count > 0 && KeyOf(field) is { } key && Passed.TryGetValue(key, out var passed) ? passed
                : [];
            _known.Add(field, constants);
        }

        return constants.Count == 0 ? null : constants;
    }

    /// <summary>Whether a class has the constants of an entity.</summary>
    public bool IsEntity(INamedTypeSymbol type) => _byAssembly.TryGetValue(type.ContainingAssembly, out var corpus) && corpus.HasEntity(type);

    /// <summary>Whether a constant is of a corpus itself, rather than of an assembly that passes it on.</summary>
    public bool IsOfCorpus(IFieldSymbol field) => IsEntity(field.ContainingType);

    public static string? KeyOf(ISymbol symbol) =>
        symbol.GetDocumentationCommentId() is { } id ? LibraryRecord.KeyOf(symbol.ContainingAssembly.Name, id) : null;

    private void Add(IAssemblySymbol assembly)
    {
        if (ReferencedCorpus.Of(assembly) is { } corpus)
        {
            Corpora.Add(corpus);
            _byAssembly.Add(assembly, corpus);
        }

        LibraryRecord.Add(assembly, Passed);
    }

    private static bool ReferencesRuntime(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Runtime)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
