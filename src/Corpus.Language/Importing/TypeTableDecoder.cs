using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Language.Importing;

/// <summary>Makes the entity types and enumerations of a corpus of its interface table.</summary>
/// <param name="subject">What the table is about, for the error.</param>
internal sealed class TypeTableDecoder(TableSubject subject)
{
    private readonly List<RuledType> _types = [];
    private readonly List<EnumerationModel> _enumerations = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private readonly List<string> _leftOpen = [];

    // What was started last.
    private FieldGroup? _type;
    private List<(PropertyModel Model, PropertyRule Rule)> _properties = [];
    private FieldGroup? _enumeration;
    private List<EnumerationValueModel> _values = [];
    private FieldGroup? _value;
    private List<NameModel> _aliases = [];

    /// <summary>The required properties that some entity leaves open.</summary>
    public EquatableArray<string> LeftOpen => EquatableArray.From(_leftOpen);

    public (EquatableArray<RuledType> Types, EquatableArray<EnumerationModel> Enumerations) Read(IEnumerable<FieldGroup> groups)
    {
        foreach (var group in groups)
        {
            switch (group.Head.Tag)
            {
                case TableTag.Name:
                    End();
                    _type = Named(group);
                    break;
                case TableTag.Property when _type is not null:
                    Add(group, _type.Head.Text);
                    break;
                case TableTag.Enumeration:
                    End();
                    _enumeration = Named(group);
                    break;
                case TableTag.Option when _enumeration is not null:
                    EndValue();
                    _value = group;
                    break;
                case TableTag.Alias when _value is not null:
                    _aliases.Add(new NameModel(group.Head.Text, group.FindText(TableTag.Language)));
                    break;
                case TableTag.Property or TableTag.Option or TableTag.Alias:
                    throw TableError.At(subject, group.Head, "that of which this is a part before it");
            }
        }

        End();
        return (EquatableArray.From(_types), EquatableArray.From(_enumerations));
    }

    private FieldGroup Named(FieldGroup group)
    {
        CorpusTableDecoder.Check(Names.IsUpper(group.Head.Text) && _names.Add(group.Head.Text), "the name of a type, and of one only", group.Head.Text);
        return group;
    }

    private void End()
    {
        EndValue();
        if (_type is { } type)
        {
            var above = type.FindText(TableTag.Extends);
            CorpusTableDecoder.Check(above is null || IsTypeName(above), "the type that a type extends", above ?? "");
            _types.Add(new RuledType(
                new EntityTypeModel(
                    type.Head.Text, Summary(type), EquatableArray.From(_properties.Select(static property => property.Model)))
                {
                    Extends = above,
                    IsAbstract = type.Has(TableTag.Abstract),
                },
                EquatableArray.From(_properties.Select(static property => property.Rule))));
        }

        if (_enumeration is { } enumeration)
        {
            _enumerations.Add(new EnumerationModel(enumeration.Head.Text, Summary(enumeration), EquatableArray.From(_values)));
        }

        (_type, _properties, _enumeration, _values) = (null, [], null, []);
    }

    private void EndValue()
    {
        if (_value is { } value)
        {
            CorpusTableDecoder.Check(
                Names.IsUpper(value.Head.Text) && _values.TrueForAll(other => other.Name != value.Head.Text), "a value, and one only", value.Head.Text);
            _values.Add(new EnumerationValueModel(value.Head.Text, Summary(value), EquatableArray.From(_aliases)));
        }

        (_value, _aliases) = (null, []);
    }

    private void Add(FieldGroup group, string type)
    {
        var name = group.Head.Text;
        CorpusTableDecoder.Check(
            Names.IsLower(name) && _properties.TrueForAll(other => other.Model.Name != name), "a property, and one only", $"{type}.{name}");
        var datatype = Datatype(group);
        var model = new PropertyModel(
            type,
            _properties.Count,
            name,
            datatype,
            group.Has(TableTag.Series) ? Cardinality.Series : group.Has(TableTag.List) ? Cardinality.Many : Cardinality.One,
            Summary(group))
        {
            IsRequired = group.Has(TableTag.Required),
            UnitCode = group.FindText(TableTag.UnitCode),
            UnitName = group.FindText(TableTag.UnitName),
            Inverse = group.FindText(TableTag.Inverse),
        };
        CorpusTableDecoder.Check(model.Inverse is null || Names.IsLower(model.Inverse), "the inverse of a property", model.Inverse ?? "");
        CorpusTableDecoder.Check(model.UnitCode is null || Units.Ucum.Check(model.UnitCode).IsValid, "a unit", model.UnitCode ?? "");
        _properties.Add((model, Rule(group, datatype)));
        if (group.Has(TableTag.LeftOpen))
        {
            _leftOpen.Add($"{type}.{name}");
        }
    }

    private DatatypeModel Datatype(FieldGroup group)
    {
        var (isEntity, isEnumeration) = (group.Has(TableTag.EntityDatatype), group.Has(TableTag.EnumerationDatatype));
        if (isEntity || isEnumeration)
        {
            var name = group.FindText(isEntity ? TableTag.EntityDatatype : TableTag.EnumerationDatatype)!;
            CorpusTableDecoder.Check(IsTypeName(name), "the name of a type", name);
            return new DatatypeModel(isEntity ? DatatypeKind.Entity : DatatypeKind.Enumeration, name);
        }

        var builtIn = new FieldReader(subject, group).Text(TableTag.Datatype, "a datatype");
        var datatype = Datatypes.FindBuiltIn(builtIn) ?? throw TableError.At(subject, group.Find(TableTag.Datatype)!, "a datatype of the language");
        var isRange = group.Has(TableTag.Range);
        CorpusTableDecoder.Check(!isRange || datatype.IsOrdered, "a datatype that has ranges", builtIn);
        return datatype with { IsRange = isRange };
    }

    private PropertyRule Rule(FieldGroup group, DatatypeModel datatype)
    {
        var (fields, pattern) = (new FieldReader(subject, group), group.FindText(TableTag.Pattern));
        CorpusTableDecoder.Check(pattern is null || Patterns.Reason(pattern) is null, "a pattern", pattern ?? "");
        return new PropertyRule
        {
            Minimum = Bound(group, TableTag.Minimum, datatype),
            Maximum = Bound(group, TableTag.Maximum, datatype),
            Pattern = pattern,
            MaxLength = fields.Number(TableTag.MaxLength),
            MaxWords = fields.Number(TableTag.MaxWords),
            UnitWords = Texts(group, TableTag.UnitWord),
            TrueWords = Texts(group, TableTag.TrueWord),
            FalseWords = Texts(group, TableTag.FalseWord),
        };
    }

    private static string? Bound(FieldGroup group, char tag, DatatypeModel datatype)
    {
        var text = group.FindText(tag);
        CorpusTableDecoder.Check(
            text is null || (datatype.IsOrdered && CanonicalValue.Read(datatype.Kind, text, isPlain: true).Text == text
                && (datatype.Kind != DatatypeKind.Date || EdtfDate.Parse(text).IsLevelZero)),
            "a bound",
            text ?? "");
        return text;
    }

    private static EquatableArray<string> Texts(FieldGroup group, char tag) => EquatableArray.From(group.All(tag).Select(static field => field.Text));

    private string Summary(FieldGroup group) => new FieldReader(subject, group).Text(TableTag.Summary, "a summary");

    /// <summary>A type of the corpus, or one of another with its namespace.</summary>
    private static bool IsTypeName(string name) =>
        Names.IsUpper(name.Substring(name.LastIndexOf('.') + 1)) && (name.IndexOf('.') < 0 || Names.IsNamespace(name));
}
