using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Corpus.Cli.Assemblies;

/// <summary>A type as a signature names it.</summary>
/// <param name="Namespace">Its namespace; empty where C# has a word for the type.</param>
/// <param name="Name">Its name, without the number of its arguments.</param>
/// <param name="IsValueType">Whether it is a structure or an enumeration.</param>
/// <param name="Arguments">The types that a generic one is made with.</param>
internal sealed record CSharpType(string Namespace, string Name, bool IsValueType, EquatableArray<CSharpType> Arguments)
{
    /// <summary>What only stands where no member of a corpus has it: a pointer, an array, a type of another shape.</summary>
    public static CSharpType Other { get; } = new("", "?", IsValueType: false, []);

    public static CSharpType Word(string name, bool isValueType) => new("", name, isValueType, []);

    public bool IsRuntime(string name) => Namespace == "Corpus.Runtime" && Name == name && Arguments.Count == 1;

    /// <summary>The type that may be null in this one, if this is one of those.</summary>
    public CSharpType? InNullable => Namespace == "System" && Name == "Nullable" && Arguments.Count == 1 ? Arguments[0] : null;

    public override string ToString() =>
        InNullable is { } value ? value + "?"
        : (Namespace.Length == 0 ? Name : $"{Namespace}.{Name}") + (Arguments.Count == 0 ? "" : $"<{string.Join(", ", Arguments)}>");
}

/// <summary>Makes types of signatures.</summary>
internal sealed class CSharpTypes : ISignatureTypeProvider<CSharpType, object?>
{
    // Types nest in the signature as deep as it is long, and the decoder goes down as deep.
    private const int MostBytes = 1_000;

    private const byte ValueType = 0x11;

    public static CSharpType Of(MetadataReader metadata, PropertyDefinition property)
    {
        Check(metadata, property.Signature);
        return property.DecodeSignature(new CSharpTypes(), null).ReturnType;
    }

    public static CSharpType Of(MetadataReader metadata, FieldDefinition field)
    {
        Check(metadata, field.Signature);
        return field.DecodeSignature(new CSharpTypes(), null);
    }

    private static void Check(MetadataReader metadata, BlobHandle signature)
    {
        if (metadata.GetBlobReader(signature).Length > MostBytes)
        {
            throw RefusedException.Broken("the type of a member is longer than any that is generated");
        }
    }

    public CSharpType GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
    {
        PrimitiveTypeCode.Boolean => CSharpType.Word("bool", isValueType: true),
        PrimitiveTypeCode.Int32 => CSharpType.Word("int", isValueType: true),
        PrimitiveTypeCode.Int64 => CSharpType.Word("long", isValueType: true),
        PrimitiveTypeCode.Double => CSharpType.Word("double", isValueType: true),
        PrimitiveTypeCode.String => CSharpType.Word("string", isValueType: false),
        _ => CSharpType.Other,
    };

    public CSharpType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        return Named(reader.GetString(type.Namespace), reader.GetString(type.Name), rawTypeKind);
    }

    public CSharpType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return Named(reader.GetString(type.Namespace), reader.GetString(type.Name), rawTypeKind);
    }

    public CSharpType GetGenericInstantiation(CSharpType genericType, ImmutableArray<CSharpType> typeArguments) =>
        genericType with { Arguments = EquatableArray.From(typeArguments) };

    // A specification may lead back to itself, and no member of a corpus names one.
    public CSharpType GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        CSharpType.Other;

    public CSharpType GetSZArrayType(CSharpType elementType) => CSharpType.Other;

    public CSharpType GetArrayType(CSharpType elementType, ArrayShape shape) => CSharpType.Other;

    public CSharpType GetByReferenceType(CSharpType elementType) => CSharpType.Other;

    public CSharpType GetPointerType(CSharpType elementType) => CSharpType.Other;

    public CSharpType GetFunctionPointerType(MethodSignature<CSharpType> signature) => CSharpType.Other;

    public CSharpType GetGenericMethodParameter(object? genericContext, int index) => CSharpType.Other;

    public CSharpType GetGenericTypeParameter(object? genericContext, int index) => CSharpType.Other;

    public CSharpType GetModifiedType(CSharpType modifier, CSharpType unmodifiedType, bool isRequired) => unmodifiedType;

    public CSharpType GetPinnedType(CSharpType elementType) => elementType;

    private static CSharpType Named(string @namespace, string name, byte kind)
    {
        if (@namespace == "System" && name == "Decimal")
        {
            return CSharpType.Word("decimal", isValueType: true);
        }

        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return new CSharpType(@namespace, tick < 0 ? name : name[..tick], kind == ValueType, []);
    }
}
