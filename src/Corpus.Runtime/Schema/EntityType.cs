using System.Diagnostics;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents a kind of entity, as <c>entityTypes</c> in a corpus declares it.</summary>
/// <remarks>There is one instance for each type: two are equal only if they are the same. Only a corpus makes one.</remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed class EntityType
{
    // Either there from the start or read from the holder of the table when something is first asked of the type.
    private readonly Type? _holder;
    private readonly Func<int, Datatype?>? _datatypes;
    private EntityTypeContent? _content;
    private Property[]? _all;

    internal EntityType(string name, string summary, EntityType? baseType, params Property[] ownProperties)
        : this(
            new EntityTypeContent(
                name,
                summary,
                isAbstract: false,
                ownProperties.Select(static property => property.Name).ToArray(),
                ownProperties.Select(static property => property.Cardinality).ToArray(),
                index => ownProperties[index].ValueDatatype,
                index => ownProperties[index]),
            baseType)
    {
    }

    internal EntityType(EntityTypeContent content, EntityType? baseType)
    {
        _content = content;
        BaseType = baseType;
    }

    /// <summary>Makes a type whose table is not read yet.</summary>
    /// <param name="holder">The class that has the table.</param>
    /// <param name="baseType">The type that it extends.</param>
    /// <param name="datatypes">Gives the datatype of each property that the table does not name the datatype of.</param>
    internal EntityType(Type holder, EntityType? baseType, Func<int, Datatype?> datatypes)
    {
        _holder = holder;
        _datatypes = datatypes;
        BaseType = baseType;
    }

    /// <summary>Gets the name, which is also that of the C# record: <c>Agreement</c>.</summary>
    public string Name => Content.Name;

    /// <summary>Gets what such an entity is, in a sentence.</summary>
    public string Summary => Content.Summary;

    /// <summary>Gets the type that this one extends, or <see langword="null"/> if it extends none.</summary>
    public EntityType? BaseType { get; }

    /// <summary>Gets a value that indicates whether the type has no entities of its own, only those of the types that extend it.</summary>
    public bool IsAbstract => Content.IsAbstract;

    /// <summary>Gets what can be known of such an entity: the properties of the types that this one extends first, each in the order of declaration.</summary>
    public EquatableArray<Property> Properties => EquatableArray.Own(Volatile.Read(ref _all) ?? Once.Set(ref _all, MakeAll()));

    /// <summary>How many properties the types that this one extends have; so, the place of the first of its own.</summary>
    internal int Inherited => BaseType is null ? 0 : BaseType.PropertyCount;

    /// <summary>How many properties it has, with those of the types that it extends.</summary>
    internal int PropertyCount => Inherited + Content.Names.Length;

    private EntityTypeContent Content => Volatile.Read(ref _content) ?? Once.Set(
        ref _content, EntityTypeTableReader.ReadContent(TableAttribute.Of(_holder!), _holder, _datatypes!));

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

    /// <summary>The place of a property among all those of the type, by the name by which tables call it; -1 if it has none of this name.</summary>
    /// <param name="name">The property's name, or that of a type above this one, a full stop and the property's name.</param>
    internal int FindPlace(string name)
    {
        // From the nearest up: of two properties of one name, which only two assemblies can come to have, the plain name is that of the nearer.
        var names = Content.Names;
        for (var index = 0; index < names.Length; index++)
        {
            if (names[index] == name)
            {
                return Inherited + index;
            }
        }

        return FindElsewhere(name);
    }

    private int FindElsewhere(string name)
    {
        if (BaseType?.FindPlace(name) is { } place and >= 0)
        {
            return place;
        }

        for (var index = 0; index < Content.Names.Length; index++)
        {
            if (Name + "." + Content.Names[index] == name)
            {
                return Inherited + index;
            }
        }

        return -1;
    }

    /// <summary>The property at a place among all those of the type; always the same instance.</summary>
    internal Property PropertyAt(int place) => place < Inherited ? BaseType!.PropertyAt(place) : Content.PropertyAt(place - Inherited);

    /// <summary>How many values the property at a place can have.</summary>
    internal Cardinality CardinalityAt(int place) =>
        place < Inherited ? BaseType!.CardinalityAt(place) : Content.Cardinalities[place - Inherited];

    /// <summary>What reads the values of the property at a place: an <see cref="IValueReader{T}"/>. The property itself is not made for it.</summary>
    internal object ReaderAt(int place) => place < Inherited ? BaseType!.ReaderAt(place) : Content.ReaderAt(place - Inherited);

    /// <summary>The name of a property that the type declares itself.</summary>
    internal string NameAt(int index) => Content.Names[index];

    private Property[] MakeAll()
    {
        var all = new Property[PropertyCount];
        for (var place = 0; place < all.Length; place++)
        {
            all[place] = PropertyAt(place);
        }

        return all;
    }
}
