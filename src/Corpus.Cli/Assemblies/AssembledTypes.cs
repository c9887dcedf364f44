using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Cli.Assemblies;

/// <summary>The entity types and enumerations of a corpus: what their tables say, with the datatypes that the signatures of their records have.</summary>
internal sealed class AssembledTypes : ITableTypes
{
    private readonly TableHolders _tables;
    private readonly Dictionary<string, EntityTypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumerationModel> _enumerations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, PropertyModel>> _properties = new(StringComparer.Ordinal);
    private readonly List<CorpusMember> _members = [];

    private readonly CorpusNames _names;

    public AssembledTypes(TableHolders tables, CorpusNames corpusNames, IReadOnlyList<TableHolder> types, IReadOnlyList<TableHolder> enumerations)
    {
        (_tables, _names) = (tables, corpusNames);
        var names = types.Select(holder => tables.NameOf(holder.Outer)).ToHashSet(StringComparer.Ordinal);
        foreach (var holder in enumerations)
        {
            var enumeration = Enumeration(holder);
            _enumerations[enumeration.Name] = enumeration;
            _options[enumeration.Name] = enumeration.Values.Select(static value => value.Name).ToHashSet(StringComparer.Ordinal);
        }

        foreach (var holder in types.OrderBy(holder => tables.NameOf(holder.Outer), StringComparer.Ordinal))
        {
            var type = Type(holder, names);
            _types[type.Name] = type;
            _properties[type.Name] = type.Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
        }
    }

    public EquatableArray<EntityTypeModel> Types => EquatableArray.From(_types.Values.OrderBy(static type => type.Name, StringComparer.Ordinal));

    public EquatableArray<EnumerationModel> Enumerations =>
        EquatableArray.From(_enumerations.Values.OrderBy(static enumeration => enumeration.Name, StringComparer.Ordinal));

    /// <summary>The members of the records.</summary>
    public IReadOnlyList<CorpusMember> Members => _members;

    public bool Has(string type) => _types.ContainsKey(type);

    /// <summary>The type of another corpus that is, or is above, a type; null where there is none.</summary>
    public string? ForeignAbove(string type)
    {
        var current = type;
        for (var depth = 0; depth <= Limits.TypeDepth && _types.TryGetValue(current, out var own) && own.Extends is { } above; depth++)
        {
            current = above;
        }

        return CorpusNames.IsForeign(current) ? current : null;
    }

    public EnumerationModel? EnumerationOf(string name) => _enumerations.GetValueOrDefault(name);

    /// <inheritdoc />
    public bool HasOption(string enumeration, string name) => !_options.TryGetValue(enumeration, out var options) || options.Contains(name);

    /// <inheritdoc />
    public PropertyModel? Property(string type, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (declaring, own) = dot < 0 ? (type, name) : (name[..dot], name[(dot + 1)..]);
        return _properties.TryGetValue(declaring, out var properties) ? properties.GetValueOrDefault(own) : null;
    }

    private EnumerationModel Enumeration(TableHolder holder)
    {
        var groups = FieldGroups.Read(holder.Table, new TableSubject("an enumeration", holder.Name, null));
        return new EnumerationModel(
            groups.Of(TableTag.Name).FirstOrDefault()?.Head.Text ?? throw RefusedException.Broken($"an enumeration (`{holder.Name}`) has no name"),
            "",
            EquatableArray.From(groups.Of(TableTag.Option).Select(static option => new EnumerationValueModel(option.Head.Text, "", []))));
    }

    private EntityTypeModel Type(TableHolder holder, HashSet<string> names)
    {
        var groups = FieldGroups.Read(holder.Table, new TableSubject("an entity type", null, null));
        var head = groups.Of(TableTag.Name).FirstOrDefault() ?? throw RefusedException.Broken("an entity type has no name");
        var (name, subject) = (head.Head.Text, new TableSubject("the entity type", head.Head.Text, null));
        var definition = _tables.Metadata.GetTypeDefinition(holder.Outer);
        if (!_tables.Metadata.StringComparer.Equals(definition.Name, name))
        {
            throw RefusedException.Broken($"the entity type `{name}` is in a class of another name");
        }

        var signatures = new RecordMembers(_tables, holder.Outer);
        var properties = new List<PropertyModel>();
        foreach (var fields in groups.Of(TableTag.Property))
        {
            var property = Property(name, properties.Count, fields, subject, signatures);
            properties.Add(property);
            _members.Add(signatures.Member(name, property));
        }

        return new EntityTypeModel(name, new FieldReader(subject, head).Text(TableTag.Summary, "a summary"), EquatableArray.From(properties))
        {
            Extends = _tables.BaseOf(definition) is not var (@namespace, above) ? null
                : names.Contains(above) && _names.Of(@namespace, above) == above ? above
                : @namespace == "Corpus.Runtime" ? null
                : _names.Of(@namespace, above),
            IsAbstract = head.Has(TableTag.Abstract),
        };
    }

    private PropertyModel Property(string type, int index, FieldGroup fields, TableSubject subject, RecordMembers signatures)
    {
        var name = fields.Head.Text;
        var cardinality = fields.Has(TableTag.Series) ? Cardinality.Series : fields.Has(TableTag.List) ? Cardinality.Many : Cardinality.One;
        return new PropertyModel(
            type,
            index,
            name,
            signatures.Datatype(name, cardinality, _names),
            cardinality,
            new FieldReader(subject, fields).Text(TableTag.Summary, "a summary"))
        {
            // Of a list C# does not say it.
            IsRequired = cardinality != Cardinality.Many && !signatures.IsNullable(name),
            UnitCode = fields.FindText(TableTag.UnitCode),
            UnitName = fields.FindText(TableTag.UnitName),
            Inverse = fields.FindText(TableTag.Inverse),
        };
    }
}
