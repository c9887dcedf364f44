using System.Globalization;
using System.Reflection.Metadata;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Assemblies;

/// <summary>The members of the static class of an entity.</summary>
internal sealed class EntityMembers
{
    private readonly TableHolders _tables;
    private readonly CorpusNames _names;
    private readonly TypeDefinitionHandle _type;
    private readonly Dictionary<string, PropertyDefinition> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldDefinition> _fields = new(StringComparer.Ordinal);

    public EntityMembers(TableHolders tables, CorpusNames names, TypeDefinitionHandle type)
    {
        (_tables, _names, _type) = (tables, names, type);
        var (metadata, definition) = (tables.Metadata, tables.Metadata.GetTypeDefinition(type));
        foreach (var property in definition.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            _properties[metadata.GetString(property.Name)] = property;
        }

        foreach (var field in definition.GetFields().Select(metadata.GetFieldDefinition))
        {
            _fields[metadata.GetString(field.Name)] = field;
        }
    }

    /// <summary>The name of the entity's type.</summary>
    public string TypeName => _properties.TryGetValue("Record", out var record)
        ? _names.Of(CSharpTypes.Of(_tables.Metadata, record))
        : throw new RefusedException(RefusalKind.Trimmed, $"has no record of the entity `{_tables.NameOf(_type)}`, so parts of it were removed");

    /// <summary>A property that a type of another corpus declares, as far as a member says it; null where there is no such member.</summary>
    public PropertyModel? Property(string declaringType, string name)
    {
        var type = _fields.TryGetValue(Casing.Capitalise(name), out var field) ? CSharpTypes.Of(_tables.Metadata, field)
            : _properties.TryGetValue(Casing.Capitalise(name), out var property) ? CSharpTypes.Of(_tables.Metadata, property)
            : null;
        return type is not null && MemberDatatypes.Of(type, _names) is ({ } datatype, var cardinality)
            ? new PropertyModel(declaringType, 0, name, datatype, cardinality, "") : null;
    }

    /// <summary>The member for a fact.</summary>
    public CorpusMember Of(EntityModel entity, FactModel fact, AssembledTypes types)
    {
        var (metadata, name) = (_tables.Metadata, fact.Property.MemberName);
        if (_fields.TryGetValue(name, out var field))
        {
            var constant = ConstantReader.Read(metadata, _tables.Names, field)
                ?? throw RefusedException.Broken($"the member for the fact `{entity.Id}.{fact.Property.Name}` is neither a constant nor a property");
            var type = CSharpTypes.Of(metadata, field);
            return Checked(fact, new CorpusMember(
                entity.Id, fact.Property.Name, name, MemberKind.Constant, type.ToString(), IsNullable: false, Named(fact, constant, types)));
        }

        if (_properties.TryGetValue(name, out var property))
        {
            var kind = fact.Standing == Standing.Settled ? MemberKind.Value : MemberKind.Fact;
            return new CorpusMember(entity.Id, fact.Property.Name, name, kind, CSharpTypes.Of(metadata, property).ToString(), IsNullable: false, null);
        }

        throw new RefusedException(RefusalKind.Trimmed, $"has no member for the fact `{entity.Id}.{fact.Property.Name}`, so parts of it were removed");
    }

    /// <summary>A value of an enumeration by its name; they count from 1.</summary>
    private static string Named(FactModel fact, string constant, AssembledTypes types) =>
        fact.Property.Datatype.Kind != DatatypeKind.Enumeration ? constant
        // Of another corpus's only the number is here.
        : types.EnumerationOf(fact.Property.Datatype.Name) is not { } enumeration ? fact.Statement.Values.FirstOrDefault() ?? constant
        : int.TryParse(constant, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= enumeration.Values.Count
            ? enumeration.Values[number - 1].Name
            : throw RefusedException.Broken($"a constant is no value of the enumeration `{enumeration.Name}`");

    /// <summary>Both were written from one value: where they differ, the file was changed after it was compiled, and neither can be believed.</summary>
    private static CorpusMember Checked(FactModel fact, CorpusMember member) =>
        fact is { Standing: Standing.Settled, Statement.Values: [var value] } && fact.Property.Datatype is { IsConstant: true } datatype
        && CanonicalValue.AreSame(datatype, value, member.Constant!)
            ? member with { Constant = value }
            : throw RefusedException.Broken($"the constant of the fact `{member.Id}` is not the value that its table has");
}
