using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>All entities of a corpus, to go through or to find by id. The generated <c>Catalog</c> is the way to it.</summary>
/// <remarks>The entities are made when they are first asked for.</remarks>
public sealed class EntityCatalog
{
    private readonly Func<Entity[]> _make;
    private StrongBox<EquatableArray<Entity>>? _entities;
    private StrongBox<Dictionary<string, Entity>>? _byId;

    /// <summary>Makes a catalog. Code that is generated from a corpus calls this.</summary>
    /// <param name="entities">Gives all entities; called when one is first asked for. The array must not be changed afterwards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is <see langword="null"/>.</exception>
    public EntityCatalog(Func<Entity[]> entities) => _make = entities ?? throw new ArgumentNullException(nameof(entities));

    /// <summary>All entities, in the order in which they were given.</summary>
    public EquatableArray<Entity> Entities => Once.Get(ref _entities, this, static catalog => EquatableArray.Own(catalog._make()));

    /// <summary>All facts of all entities, entity by entity; read as one goes through them.</summary>
    public IEnumerable<Fact> Facts => Entities.SelectMany(static entity => entity.Facts);

    /// <summary>The entity of an id.</summary>
    /// <param name="id">The entity's name in the corpus, case and all: <c>Treaty</c>.</param>
    /// <returns>The entity, or <see langword="null"/> if the corpus has none of this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Entity? Find(string id)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        var byId = Once.Get(ref _byId, this, static catalog => catalog.Entities.ToDictionary(static entity => entity.Id, StringComparer.Ordinal));
        return byId.TryGetValue(id, out var entity) ? entity : null;
    }

    /// <summary>The fact of an id.</summary>
    /// <param name="id">The fact's name in the corpus, case and all: <c>Treaty.termYears</c>.</param>
    /// <returns>The fact, or <see langword="null"/> if the corpus has none of this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Fact? FindFact(string id)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        var dot = id.AsSpan().IndexOf('.');
        if (dot < 0 || Find(id.Substring(0, dot)) is not { } entity)
        {
            return null;
        }

        var property = id.Substring(dot + 1);
        foreach (var fact in entity.Facts)
        {
            if (fact.Property.Name == property)
            {
                return fact;
            }
        }

        return null;
    }
}
