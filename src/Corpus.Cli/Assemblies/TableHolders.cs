using System.Reflection.Metadata;

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
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
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
    }

    public MetadataReader Metadata { get; }

    public MetadataNames Names { get; }

    public IReadOnlyList<TableHolder> All { get; }

    public string NameOf(TypeDefinitionHandle type) => Metadata.GetString(Metadata.GetTypeDefinition(type).Name);

    public string NamespaceOf(TypeDefinitionHandle type) => Metadata.GetString(Metadata.GetTypeDefinition(type).Namespace);

    /// <summary>The name of the class that a type of this assembly derives from; null where that is in another assembly.</summary>
    public string? BaseOf(TypeDefinition type) =>
        type.BaseType is { Kind: HandleKind.TypeDefinition } handle ? NameOf((TypeDefinitionHandle)handle) : null;
}
