using System.Reflection.Metadata;
using Corpus.Generator.Roslyn;

namespace Corpus.Cli.Assemblies;

/// <summary>A class that holds a table, with what the generator names such classes by.</summary>
/// <param name="Name">The name of the class: <c>Data_</c>.</param>
/// <param name="Outer">The class in which it is nested; nil where it is in none.</param>
/// <param name="Table">The table.</param>
internal sealed record TableHolder(string Name, TypeDefinitionHandle Outer, TypeDefinitionHandle Handle, string Table);

/// <summary>The tables of an assembly, and what else of its metadata is asked for.</summary>
internal sealed class TableHolders
{
    public const string Services = "Corpus.Runtime.CompilerServices";

    /// <param name="length">How many bytes the assembly has.</param>
    public TableHolders(MetadataReader metadata, MetadataNames names, int length)
    {
        (Metadata, Names) = (metadata, names);
        var holders = new List<TableHolder>();
        long characters = 0;
        var taken = new TakenFacts(metadata);
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (taken.Has(type))
            {
                continue;
            }

            if (names.Find(type.GetCustomAttributes(), Services, "TableAttribute") is not { } value)
            {
                continue;
            }

            // No two attributes of a compiler share so many bytes that all together have more than the file.
            characters += value.RemainingBytes;
            if (characters > length)
            {
                throw RefusedException.Broken("its tables are longer than it is");
            }

            holders.Add(new TableHolder(metadata.GetString(type.Name), type.GetDeclaringType(), handle, MetadataNames.ReadText(value)));
        }

        All = holders;
        Interface = names.TextOf(metadata.GetAssemblyDefinition().GetCustomAttributes(), Services, "TableAttribute");
    }

    public MetadataReader Metadata { get; }

    public MetadataNames Names { get; }

    public IReadOnlyList<TableHolder> All { get; }

    /// <summary>The table by which the assembly tells other corpora what they must know; null in one that an older generator made.</summary>
    public string? Interface { get; }

    public string NameOf(TypeDefinitionHandle type) => Metadata.GetString(Metadata.GetTypeDefinition(type).Name);

    public string NamespaceOf(TypeDefinitionHandle type) => Metadata.GetString(Metadata.GetTypeDefinition(type).Namespace);

    /// <summary>The class that a type derives from, with its namespace; null where it has none.</summary>
    public (string Namespace, string Name)? BaseOf(TypeDefinition type) => type.BaseType switch
    {
        { IsNil: true } => null,
        { Kind: HandleKind.TypeDefinition } handle => (NamespaceOf((TypeDefinitionHandle)handle), NameOf((TypeDefinitionHandle)handle)),
        { Kind: HandleKind.TypeReference } handle when Metadata.GetTypeReference((TypeReferenceHandle)handle) is var reference =>
            (Metadata.GetString(reference.Namespace), Metadata.GetString(reference.Name)),
        _ => null,
    };
}
