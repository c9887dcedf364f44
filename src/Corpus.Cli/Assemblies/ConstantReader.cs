using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;

namespace Corpus.Cli.Assemblies;

/// <summary>Reads the values of constants, in the canonical text of the language.</summary>
internal static class ConstantReader
{
    private const int SignOfDecimal = 1;

    /// <summary>A constant of a type.</summary>
    public static FieldDefinition? Find(MetadataReader metadata, TypeDefinitionHandle type, string name)
    {
        foreach (var handle in metadata.GetTypeDefinition(type).GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (metadata.StringComparer.Equals(field.Name, name))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The value of a constant of a text.</summary>
    public static string Text(MetadataReader metadata, FieldDefinition field) =>
        Read(metadata, new MetadataNames(metadata), field) ?? throw RefusedException.Broken("a member that must be a constant has no value");

    /// <summary>The value in its canonical text, an enumeration's as its number; null where the field is no constant.</summary>
    public static string? Read(MetadataReader metadata, MetadataNames names, FieldDefinition field)
    {
        if (names.Find(field.GetCustomAttributes(), "System.Runtime.CompilerServices", "DecimalConstantAttribute") is { } value)
        {
            return Decimal(value).ToString(CultureInfo.InvariantCulture);
        }

        if ((field.Attributes & FieldAttributes.Literal) == 0 || field.GetDefaultValue() is not { IsNil: false } handle)
        {
            return null;
        }

        var constant = metadata.GetConstant(handle);
        var reader = metadata.GetBlobReader(constant.Value);
        return constant.TypeCode switch
        {
            ConstantTypeCode.Boolean => reader.ReadBoolean() ? "true" : "false",
            ConstantTypeCode.Int32 => reader.ReadInt32().ToString(CultureInfo.InvariantCulture),
            ConstantTypeCode.Int64 => reader.ReadInt64().ToString(CultureInfo.InvariantCulture),
            ConstantTypeCode.Double => reader.ReadDouble().ToString("R", CultureInfo.InvariantCulture),
            ConstantTypeCode.String => reader.ReadUTF16(reader.Length),
            _ => throw RefusedException.Broken("a constant is of a type that none of a corpus has"),
        };
    }

    // The scale, the sign, and the three parts of the number from the highest to the lowest: as signed numbers or not, these are the same bytes.
    private static decimal Decimal(BlobReader value)
    {
        var (scale, sign) = (value.ReadByte(), value.ReadByte());
        var (high, middle, low) = (value.ReadInt32(), value.ReadInt32(), value.ReadInt32());
        return new decimal(low, middle, high, sign >= SignOfDecimal, scale);
    }
}
