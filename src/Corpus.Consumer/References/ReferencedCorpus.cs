namespace Corpus.Consumer.References;

/// <summary>A corpus that the compilation references.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">That of its package, as far as its assembly says it.</param>
/// <param name="Namespace">The namespace of its entities, in its assembly alone.</param>
internal sealed record ReferencedCorpus(string Id, string Version, INamespaceSymbol Namespace)
{
    public string AssemblyName => Namespace.ContainingAssembly.Name;

    /// <summary>The corpus whose catalogue is in an assembly, if one is.</summary>
    public static ReferencedCorpus? Of(IAssemblySymbol assembly) =>
        assembly.TypeNames.Contains("Catalog") && Find(assembly.GlobalNamespace) is { } catalog
        && catalog.GetMembers("Id")[0] is IFieldSymbol { ConstantValue: string id }
            ? new ReferencedCorpus(id, VersionOf(assembly), catalog.ContainingNamespace) : null;

    /// <summary>Whether a class of this corpus has the constants of an entity.</summary>
    public bool HasEntity(INamedTypeSymbol type) =>
        type is { IsStatic: true, ContainingType: null } && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, Namespace)
        && type.GetTypeMembers("Facts").Length > 0;

    /// <summary>The fact whose value a constant is, if it is one; the classes of entities have no others.</summary>
    public CompiledConstant? FactOf(IFieldSymbol field) => !field.IsConst || !HasEntity(field.ContainingType) ? null : new CompiledConstant(
        this, field.ContainingType.Name + "." + Casing.Uncapitalise(field.Name), CanonicalText.Of(field), CanonicalText.NumberOf(field));

    private static INamedTypeSymbol? Find(INamespaceSymbol within)
    {
        foreach (var type in within.GetTypeMembers("Catalog"))
        {
            if (type.IsStatic && type.GetMembers("Id").Length == 1 && type.GetMembers("FindFact").Length > 0)
            {
                return type;
            }
        }

        foreach (var child in within.GetNamespaceMembers())
        {
            if (Find(child) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The version of the package, without the commit that a build may put behind it; else that of the assembly.</summary>
    private static string VersionOf(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "AssemblyInformationalVersionAttribute" } && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0].Value is string version)
            {
                return version.IndexOf("+", StringComparison.Ordinal) is > 0 and var plus ? version.Substring(0, plus) : version;
            }
        }

        return assembly.Identity.Version.ToString();
    }
}
