using System.Reflection;
using System.Reflection.Metadata;

namespace Corpus.Generator.Roslyn;

/// <summary>
/// What an assembly took of another corpus since its code names it (docs/decisions/0020): classes that only it sees, in a namespace without a catalogue. They
/// are no facts of its own. The tool compiles this file, too.
/// </summary>
internal sealed class TakenFacts
{
    private readonly MetadataReader _metadata;
    private readonly HashSet<string> _corpora = new(StringComparer.Ordinal);

    public TakenFacts(MetadataReader metadata)
    {
        _metadata = metadata;
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (metadata.StringComparer.Equals(type.Name, "Catalog"))
            {
                _corpora.Add(metadata.GetString(type.Namespace));
            }
        }
    }

    /// <param name="type">A class, or one within it.</param>
    public bool Has(TypeDefinition type)
    {
        for (var outer = type.GetDeclaringType(); !outer.IsNil; outer = type.GetDeclaringType())
        {
            type = _metadata.GetTypeDefinition(outer);
        }

        return (type.Attributes & TypeAttributes.VisibilityMask) != TypeAttributes.Public && !_corpora.Contains(_metadata.GetString(type.Namespace));
    }
}
