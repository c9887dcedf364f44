using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Runtime.CompilerServices;

/// <summary>
/// What generated code knows of an entity, packed: its label, its facts and their citations. It is unpacked when it is first asked for
/// anything, and each part of it once. Not for people, who have the entity's static class and its record.
/// </summary>
/// <remarks>This assembly reads the table of every generator since 1.0; the format is in <c>docs/decisions/0008-table-contract.md</c>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class EntityTable : ITableDecoder
{
    private readonly LazyTable _content;
    private readonly Func<Entity[]>? _references;
    private StrongBox<Dictionary<string, Entity>>? _resolved;
    private string? _id;

    /// <summary>Initializes a new instance of the <see cref="EntityTable"/> class from a table that is not read yet and refers to no entity.</summary>
    /// <param name="type">The entity's type.</param>
    /// <param name="sources">The sources that the citations name.</param>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public EntityTable(EntityType type, SourceTable sources, Type holder)
        : this(type, sources, (object)(holder ?? throw new ArgumentNullException(nameof(holder))), null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="EntityTable"/> class from a table that is not read yet.</summary>
    /// <param name="type">The entity's type.</param>
    /// <param name="sources">The sources that the citations name.</param>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <param name="references">Gives the entities that the table refers to, in its order; called when the first of them is asked for.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public EntityTable(EntityType type, SourceTable sources, Type holder, Func<Entity[]> references)
        : this(type, sources, (object)(holder ?? throw new ArgumentNullException(nameof(holder))), references
            ?? throw new ArgumentNullException(nameof(references)))
    {
    }

    /// <summary>Makes a table of a text, which is not yet read.</summary>
    internal EntityTable(EntityType type, SourceTable sources, string text, Func<Entity[]>? references = null)
        : this(type, sources, (object)text, references)
    {
    }

    private EntityTable(EntityType type, SourceTable sources, object encoded, Func<Entity[]>? references)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type));
        Sources = sources ?? throw new ArgumentNullException(nameof(sources));
        _content = new LazyTable(encoded);
        _references = references;
    }

    // Reads no more than the head: a catalog finds entities by their ids, and must not decode them all for one.
    internal string Id => _id ??= _content.FindId() ?? Content.Id;

    internal string Label => Content.Label;

    internal LanguageMap Labels => Content.Labels;

    internal EquatableArray<string> Aliases => Content.Aliases;

    internal EquatableArray<Fact> Facts => Content.Facts;

    internal readonly EntityType Type;

    internal readonly SourceTable Sources;

    internal Type? Holder => _content.Holder;

    /// <summary>What errors call the table.</summary>
    internal TableSubject Subject => new("the entity", Id, Holder);

    object ITableDecoder.Decode(string text) => EntityTableReader.Read(this, text);

    private EntityContent Content => (EntityContent)_content.Read(this);

    /// <summary>Returns this table, if it is of an entity of a type or of a type that extends it.</summary>
    /// <param name="type">The type that the calling record declares.</param>
    /// <returns>This table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table is of an entity of another type.</exception>
    public EntityTable For(EntityType type)
    {
        _ = type ?? throw new ArgumentNullException(nameof(type));
        return Type.IsOrExtends(type) ? this : throw OfAnother(type);
    }

    /// <summary>Whether two tables say the same of the same entity. Entities that they refer to are compared by id, so that circles end.</summary>
    internal bool HasSameValues(EntityTable other) => ReferenceEquals(this, other) || EntityText.AreEqual(this, other);

    internal string Print() => EntityText.Print(this);

    internal void PrintMembers(StringBuilder text) => EntityText.PrintMembers(this, text);

    internal InvalidOperationException Broken(Field field, string expected) => TableError.At(Subject, field, expected);

    /// <summary>The fact about a property that is settled, if there is one.</summary>
    /// <param name="place">The place of the property among all those of the entity's type.</param>
    internal Fact? SettledFact(int place) => Content.SettledFacts[place];

    /// <summary>The place of the property that a fact is about among all those of the type, if the fact has what its property asks for.</summary>
    internal int PlaceOf(FactFields fields)
    {
        var place = Type.FindPlace(fields.Head.Text);
        if (place < 0)
        {
            throw NoProperty(fields);
        }

        // Most facts are this, and no more of the checks has to be compiled for them.
        if (Type.CardinalityAt(place) != Cardinality.One || fields.Kind != FactKind.Single || fields.StatementGroups.Count > 0
            || fields.Count(TableTag.Value) != 1)
        {
            FactShape.Check(this, Type.PropertyAt(place), fields);
        }

        return place;
    }

    internal InvalidOperationException AskedForAsAnother(Fact fact) => new(
        $"The generated code asks for {fact.Id} as another type than '{fact.Property.DatatypeName}'{CardinalityText(fact.Property)}{StatusText(fact)}.");

    internal Entity? FindReference(string id) =>
        Once.Get(ref _resolved, this, static table => table.ResolveReferences()).TryGetValue(id, out var entity) ? entity : null;

    internal Entity GetReference(string id) =>
        FindReference(id) ?? throw new InvalidOperationException($"The generated table of {Subject} refers to '{id}', and does not list it.");

    internal Source SourceOf(Field field) => Sources.Find(field.Text) ?? throw Broken(field, "the id of a source");

    internal Source GetSource(string id) =>
        Sources.Find(id) ?? throw new InvalidOperationException($"The generated table of {Subject} refers to the source '{id}', and the corpus has none.");

    private InvalidOperationException NoProperty(FactFields fields) =>
        Broken(fields.Head, $"the name of one of the {Invariant.Number(Type.PropertyCount)} properties of {Type.Name}");

    private ArgumentException OfAnother(EntityType type) =>
        new($"The table of {Subject} is of the type '{Type.Name}', and not of '{type.Name}'.", nameof(type));

    private Dictionary<string, Entity> ResolveReferences()
    {
        var ids = Content.References;
        var entities = _references?.Invoke() ?? [];
        if (ids.Length != entities.Length)
        {
            throw new InvalidOperationException(
                $"The generated table of {Subject} lists {Invariant.Number(ids.Length)} entities, and was given {Invariant.Number(entities.Length)}.");
        }

        var resolved = new Dictionary<string, Entity>(ids.Length, StringComparer.Ordinal);
        for (var index = 0; index < ids.Length; index++)
        {
            resolved[ids[index]] = entities[index];
        }

        return resolved;
    }
}
