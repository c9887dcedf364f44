using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime.CompilerServices;

/// <summary>All entities of a corpus, to go through or to find by id. Not for people: the generated <c>Catalog</c> is the way to it.</summary>
/// <remarks>The entities are made when they are first asked for.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityCatalog
{
    private readonly Func<IEnumerable<Entity>[]> _make;
    private StrongBox<EquatableArray<Entity>>? _entities;
    private StrongBox<Dictionary<string, Entity>>? _byId;

    /// <summary>Initializes a new instance of the <see cref="EntityCatalog"/> class.</summary>
    /// <param name="entities">Gives the entities, in as many lists as there are types; called when one is first asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is <see langword="null"/>.</exception>
    public EntityCatalog(Func<IEnumerable<Entity>[]> entities) => _make = entities ?? throw new ArgumentNullException(nameof(entities));

    /// <summary>Gets all entities, sorted by id (ordinal).</summary>
    public EquatableArray<Entity> Entities => Once.Get(ref _entities, this, static catalog => catalog.MakeEntities());

    /// <summary>Gets all facts of all entities, entity by entity; read as one goes through them.</summary>
    public IEnumerable<Fact> Facts => Entities.SelectMany(static entity => entity.Facts);

    /// <summary>Returns the entities of a type; all are gone through at each call.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Its entities, and those of types that extend it, sorted by id (ordinal).</returns>
    public EquatableArray<T> All<T>()
        where T : Entity => EquatableArray.Own(Entities.OfType<T>().ToArray());

    /// <summary>Returns the entity of an id.</summary>
    /// <param name="id">The entity's name in the corpus, case and all: <c>Treaty</c>.</param>
    /// <returns>The entity, or <see langword="null"/> if the corpus has none of this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Entity? Find(string id)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        var byId = Once.Get(ref _byId, this, static catalog => catalog.Entities.ToDictionary(static entity => entity.Id, StringComparer.Ordinal));
        return byId.TryGetValue(id, out var entity) ? entity : null;
    }

    /// <summary>Returns the fact of an id.</summary>
    /// <param name="id">The fact's name in the corpus, case and all: <c>Treaty.termYears</c>.</param>
    /// <returns>The fact, or <see langword="null"/> if the corpus has none of this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Fact? FindFact(string id)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        var dot = id.AsSpan().IndexOf('.');
        return dot < 0 ? null : FindFact(id.Substring(0, dot), id.Substring(dot + 1));
    }

    /// <summary>Determines whether a fact is one of this corpus's own, rather than one that says the same.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns><see langword="true"/> if the corpus has this very instance; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public bool Contains(Fact fact)
    {
        _ = fact ?? throw new ArgumentNullException(nameof(fact));
        return ReferenceEquals(FindFact(fact.EntityId, fact.Property.Name), fact);
    }

    /// <summary>Throws if constants of the corpus that were compiled into an assembly are not what the corpus says now.</summary>
    /// <param name="corpusId">The id of the corpus.</param>
    /// <param name="catalog">The generated <c>Catalog</c>.</param>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="StaleConstantsException">A constant is stale.</exception>
    /// <exception cref="InvalidOperationException">The assembly has no record of the constants that it uses, or a broken one.</exception>
    /// <exception cref="NotSupportedException">The record is of a later format than this assembly reads.</exception>
    public void Verify(string corpusId, Type catalog, Assembly assembly) =>
        VerifierOf(corpusId, catalog).Add(assembly ?? throw new ArgumentNullException(nameof(assembly))).Throw();

    /// <summary>Does the same, and goes on with all that the assembly references.</summary>
    /// <param name="corpusId">The id of the corpus.</param>
    /// <param name="catalog">The generated <c>Catalog</c>.</param>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="StaleConstantsException">A constant is stale.</exception>
    /// <exception cref="InvalidOperationException">An assembly has no record of the constants that it uses, or a broken one.</exception>
    /// <exception cref="NotSupportedException">A record is of a later format than this assembly reads.</exception>
#if NET
    [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("What an assembly references may be trimmed away.")]
#endif
    public void VerifyWithReferenced(string corpusId, Type catalog, Assembly assembly) =>
        VerifierOf(corpusId, catalog).Add(assembly ?? throw new ArgumentNullException(nameof(assembly))).AddReferenced(assembly).Throw();

    private ConstantVerifier VerifierOf(string corpusId, Type catalog) => new(
        this, corpusId ?? throw new ArgumentNullException(nameof(corpusId)), (catalog ?? throw new ArgumentNullException(nameof(catalog))).Assembly);

    private Fact? FindFact(string entityId, string property)
    {
        if (Find(entityId) is { } entity)
        {
            foreach (var fact in entity.Facts)
            {
                if (fact.Property.Name == property)
                {
                    return fact;
                }
            }
        }

        return null;
    }

    private EquatableArray<Entity> MakeEntities()
    {
        var entities = _make().SelectMany(static list => list).ToArray();
        Array.Sort(entities, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return EquatableArray.Own(entities);
    }
}
