using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>
/// Calls what a corpus takes from others as its own YAML does, behind the prefixes of its imports: its tables have the namespaces of types there.
/// </summary>
internal sealed class UsedPrefixes
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly string _namespace;

    public UsedPrefixes(EquatableArray<ImportModel> imports, string @namespace)
    {
        _namespace = @namespace;
        foreach (var import in imports)
        {
            _prefixes[import.Namespace] = import.Prefix;
        }
    }

    public EntityModel Entity(EntityModel entity) => entity with
    {
        TypeName = Name(entity.TypeName),
        Facts = EquatableArray.From(entity.Facts.Select(fact => fact with { Property = Property(fact.Property) })),
    };

    public UsedType Type(UsedType type) => type with
    {
        Model = type.Model with
        {
            Extends = type.Model.Extends is { } above ? Name(above) : null,
            Properties = EquatableArray.From(type.Model.Properties.Select(Property)),
        },
    };

    private PropertyModel Property(PropertyModel property) => property with
    {
        DeclaringType = Name(property.DeclaringType),
        Datatype = property.Datatype.Kind is DatatypeKind.Entity or DatatypeKind.Enumeration
            ? property.Datatype with { Name = Name(property.Datatype.Name) }
            : property.Datatype,
    };

    private string Name(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? name
            : name.Substring(0, dot) is var of && of == _namespace ? name.Substring(dot + 1)
            : _prefixes.TryGetValue(of, out var prefix) ? prefix + name.Substring(dot)
            : name;
    }
}
