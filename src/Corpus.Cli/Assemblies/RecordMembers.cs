using System.Reflection.Metadata;
using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>The members of the record of an entity type, by the names of the properties that they are of.</summary>
internal sealed class RecordMembers
{
    private const byte NullableReference = 2;
    private const string CompilerServices = "System.Runtime.CompilerServices";

    private readonly TableHolders _tables;
    private readonly TypeDefinitionHandle _type;
    private readonly Dictionary<string, (CSharpType Type, bool IsNullable)> _byName = new(StringComparer.Ordinal);

    public RecordMembers(TableHolders tables, TypeDefinitionHandle type)
    {
        (_tables, _type) = (tables, type);
        var metadata = tables.Metadata;
        foreach (var handle in metadata.GetTypeDefinition(type).GetProperties())
        {
            var property = metadata.GetPropertyDefinition(handle);
            var of = CSharpTypes.Of(metadata, property);
            _byName[metadata.GetString(property.Name)] = (of, of.InNullable is not null || (!of.IsValueType && IsNullable(property)));
        }
    }

    public bool IsNullable(string property) => Find(property).IsNullable;

    public CorpusMember Member(string type, PropertyModel property)
    {
        var (of, isNullable) = Find(property.Name);
        return new CorpusMember(type, property.Name, property.MemberName, MemberKind.Record, of.ToString(), isNullable, null);
    }

    /// <summary>The datatype of one value of a property.</summary>
    public DatatypeModel Datatype(string property, Cardinality cardinality, CorpusNames names) =>
        MemberDatatypes.Of(Find(property).Type, cardinality, names)
            ?? throw RefusedException.Broken($"the member for the property `{property}` has no type that fits");

    private (CSharpType Type, bool IsNullable) Find(string property) =>
        _byName.TryGetValue(Casing.Capitalise(property), out var found) ? found
            : throw new RefusedException(RefusalKind.Trimmed, $"has no member for the property `{property}`, so parts of it were removed");

    // What the compiler says once for a whole type it does not repeat.
    private bool IsNullable(PropertyDefinition property)
    {
        var metadata = _tables.Metadata;
        if (_tables.Names.Find(property.GetCustomAttributes(), CompilerServices, "NullableAttribute") is { } own)
        {
            // One byte for all of the type, or an array whose first is of the outermost.
            var isArray = own.RemainingBytes > sizeof(byte) + sizeof(ushort);
            if (isArray && own.ReadInt32() < 1)
            {
                throw RefusedException.Broken("an attribute has no value where it must have one");
            }

            return own.ReadByte() == NullableReference;
        }

        return _tables.Names.Find(metadata.GetTypeDefinition(_type).GetCustomAttributes(), CompilerServices, "NullableContextAttribute") is { } context
            && context.ReadByte() == NullableReference;
    }
}
