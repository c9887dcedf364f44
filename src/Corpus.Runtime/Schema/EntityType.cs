using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents a kind of entity, as <c>entityTypes</c> in a corpus declares it.</summary>
/// <remarks>There is one instance for each type: two are equal only if they are the same. Only a corpus makes one.</remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed class EntityType
{
    private StrongBox<Dictionary<string, int>>? _places;

    internal EntityType(string name, string summary, EntityType? baseType, params Property[] ownProperties)
    {
        Name = name;
        Summary = summary;
        BaseType = baseType;
        OwnProperties = EquatableArray.Own(ownProperties);
        Properties = baseType is null ? OwnProperties : EquatableArray.From(baseType.Properties.Concat(ownProperties));
    }

    /// <summary>Gets the name, which is also that of the C# record: <c>Agreement</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what such an entity is, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>Gets the type that this one extends, or <see langword="null"/> if it extends none.</summary>
    public EntityType? BaseType { get; }

    /// <summary>Gets a value that indicates whether the type has no entities of its own, only those of the types that extend it.</summary>
    public bool IsAbstract { get; internal init; }

    /// <summary>Gets what can be known of such an entity: the properties of the types that this one extends first, each in the order of declaration.</summary>
    public EquatableArray<Property> Properties { get; }

    /// <summary>The properties that the type declares itself.</summary>
    internal EquatableArray<Property> OwnProperties { get; }

    /// <summary>How many properties the types that this one extends have; so, the place of the first of its own.</summary>
    internal int Inherited => Properties.Count - OwnProperties.Count;

    /// <summary>Returns the property of a name.</summary>
    /// <param name="name">The name as the corpus writes it, case and all: <c>termYears</c>.</param>
    /// <returns>The property, or <see langword="null"/> if the type has none of this name.</returns>
    public Property? FindProperty(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal bool IsOrExtends(EntityType other)
    {
        for (var type = this; type is not null; type = type.BaseType)
        {
            if (ReferenceEquals(type, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of a property among all those of the type, by the name by which tables call it.</summary>
    /// <param name="name">The property's name, or that of a type above this one, a full stop and the property's name.</param>
    /// <param name="place">The place.</param>
    internal bool TryFindPlace(string name, out int place) => Once.Get(ref _places, this, static type => type.MakePlaces()).TryGetValue(name, out place);

    // From the top down, so that of two properties of one name, which only two assemblies can come to have, the plain name is that of the nearer.
    private Dictionary<string, int> MakePlaces()
    {
        var places = BaseType is null ? new(StringComparer.Ordinal) : new Dictionary<string, int>(BaseType.MakePlaces(), StringComparer.Ordinal);
        for (var index = 0; index < OwnProperties.Count; index++)
        {
            places[OwnProperties[index].Name] = places[$"{Name}.{OwnProperties[index].Name}"] = Inherited + index;
        }

        return places;
    }
}
