using System.Reflection.Metadata;

namespace Corpus.Cli.Assemblies;

/// <summary>What metadata calls things, and the texts of attributes.</summary>
internal sealed class MetadataNames(MetadataReader metadata)
{
    private const ushort Prolog = 1;

    /// <summary>The text that an attribute of this type was given first, where something has such an attribute.</summary>
    public string? TextOf(CustomAttributeHandleCollection attributes, string @namespace, string name) =>
        Find(attributes, @namespace, name) is { } blob ? ReadText(blob) : null;

    /// <summary>Whether an assembly says this of itself in its metadata.</summary>
    public bool HasMetadata(CustomAttributeHandleCollection attributes, string key, string value)
    {
        foreach (var handle in attributes)
        {
            if (Value(handle, "System.Reflection", "AssemblyMetadataAttribute") is { } blob && blob.ReadSerializedString() == key
                && blob.ReadSerializedString() == value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of the first attribute of a type, behind its prolog.</summary>
    public BlobReader? Find(CustomAttributeHandleCollection attributes, string @namespace, string name)
    {
        foreach (var handle in attributes)
        {
            if (Value(handle, @namespace, name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The value of an attribute, behind its prolog, if the attribute is of this type.</summary>
    public BlobReader? Value(CustomAttributeHandle handle, string @namespace, string name)
    {
        var attribute = metadata.GetCustomAttribute(handle);
        if (!IsNamed(TypeOf(attribute), @namespace, name))
        {
            return null;
        }

        var value = metadata.GetBlobReader(attribute.Value);
        return value.RemainingBytes >= sizeof(ushort) && value.ReadUInt16() == Prolog ? value
            : throw RefusedException.Broken($"the value of a {name} has no start");
    }

    public static string ReadText(BlobReader value) =>
        value.ReadSerializedString() ?? throw RefusedException.Broken("an attribute has no text where it must have one");

    public bool IsNamed(EntityHandle type, string @namespace, string name) => type.Kind switch
    {
        HandleKind.TypeReference => metadata.GetTypeReference((TypeReferenceHandle)type) is var reference
            && metadata.StringComparer.Equals(reference.Name, name) && metadata.StringComparer.Equals(reference.Namespace, @namespace),
        HandleKind.TypeDefinition => metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var definition
            && metadata.StringComparer.Equals(definition.Name, name) && metadata.StringComparer.Equals(definition.Namespace, @namespace),
        _ => false,
    };

    private EntityHandle TypeOf(CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
        HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
        _ => default,
    };
}
