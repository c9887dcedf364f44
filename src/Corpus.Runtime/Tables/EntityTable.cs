using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// What generated code knows of an entity, packed: its label, its facts and their citations. It is unpacked when it is first asked for
/// anything, and each part of it once. The format is no contract: a corpus and its Corpus.Runtime are of the same version.
/// </summary>
/// <remarks>Only code that is generated from a corpus makes and reads tables; everyone else has the entity's static class and its record.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class EntityTable
{
    private readonly LazyTable<EntityContent> _content;
    private readonly Func<Entity[]>? _references;
    private StrongBox<Dictionary<string, Entity>>? _resolved;
    private string? _id;
    private string? _subject;

    /// <summary>Makes a table that a class holds in its <see cref="TableAttribute"/>, which is not yet read.</summary>
    /// <param name="type">The entity's type.</param>
    /// <param name="sources">The sources that the citations name.</param>
    /// <param name="holder">The class.</param>
    /// <param name="references">Gives the entities that the table refers to, in its order; called when the first of them is asked for.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public EntityTable(EntityType type, SourceTable sources, Type holder, Func<Entity[]>? references = null)
        : this(type, sources, (object)(holder ?? throw new ArgumentNullException(nameof(holder))), references)
    {
    }

    /// <summary>Makes a table of a text, which is not yet read.</summary>
    /// <param name="type">The entity's type.</param>
    /// <param name="sources">The sources that the citations name.</param>
    /// <param name="text">The table.</param>
    /// <param name="references">Gives the entities that the table refers to, in its order; called when the first of them is asked for.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public EntityTable(EntityType type, SourceTable sources, string text, Func<Entity[]>? references = null)
        : this(type, sources, (object)(text ?? throw new ArgumentNullException(nameof(text))), references)
    {
    }

    private EntityTable(EntityType type, SourceTable sources, object encoded, Func<Entity[]>? references)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type));
        Sources = sources ?? throw new ArgumentNullException(nameof(sources));
        _content = new LazyTable<EntityContent>(encoded);
        _references = references;
    }

    /// <inheritdoc cref="Entity.Id"/>
    /// <remarks>Does not read the rest: a catalog finds entities by it, and must not decode them all for one.</remarks>
    public string Id => _id ??= _content.FirstField(TableTag.Id) ?? Content.Id;

    /// <inheritdoc cref="Entity.Label"/>
    public string Label => Content.Label;

    /// <inheritdoc cref="Entity.Aliases"/>
    public EquatableArray<string> Aliases => Content.Aliases;

    /// <inheritdoc cref="Entity.Facts"/>
    public EquatableArray<Fact> Facts => Content.Facts;

    internal EntityType Type { get; }

    internal SourceTable Sources { get; }

    /// <summary>What errors call the table.</summary>
    internal string Subject => _subject ??= SubjectOf(Id);

    private EntityContent Content => _content.Read(this, EntityTableReader.Read);

    /// <summary>Says whether two tables say the same of the same entity. Entities that they refer to are compared by id, so that circles end.</summary>
    /// <param name="other">The table to compare with.</param>
    /// <returns>Whether id, label, aliases and all values that are settled are equal.</returns>
    public bool HasSameValues(EntityTable? other) =>
        ReferenceEquals(this, other) || (other is not null && EntityText.AreEqual(this, other));

    /// <summary>A hash that agrees with <see cref="HasSameValues"/>.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The record in a line, as C# prints records; entities that it refers to are printed by id, and what is not known is left out.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => EntityText.Print(this);

    internal static string SubjectOf(string id) => $"the entity '{id}'";

    internal InvalidOperationException Broken(Field field, string expected) => TableError.At(Subject, field, expected);

    internal Fact? SettledFact(int propertyIndex) => Content.SettledFacts[propertyIndex];

    internal Entity? FindReference(string id) =>
        Once.Get(ref _resolved, this, static table => table.ResolveReferences()).TryGetValue(id, out var entity) ? entity : null;

    internal Entity GetReference(string id) =>
        FindReference(id) ?? throw new InvalidOperationException($"The generated table of {Subject} refers to '{id}', and does not list it.");

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
