using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

// A family in one file: the names that a corpus takes from others, and where each is from.

/// <summary>A corpus whose names are used here.</summary>
/// <param name="Prefix">What stands before its names, with no full stop; nothing before those of a part of the same corpus.</param>
internal sealed record BoundImport(string Prefix, string CorpusId, string Namespace, string AssemblyName, string Version)
{
    /// <summary>The names of all its entities, types and enumerations as they are written here; of entities more than were read.</summary>
    public EquatableArray<string> Names { get; init; } = [];

    /// <summary>Those of its entities alone.</summary>
    public EquatableArray<string> Entities { get; init; } = [];

    /// <summary>The names of its sources.</summary>
    public EquatableArray<string> Sources { get; init; } = [];
}

/// <summary>All that other corpora give, under the names by which this one calls it: <c>Geography.Iran</c>.</summary>
internal sealed record ImportedNames(
    EquatableArray<BoundImport> Imports,
    EquatableArray<EntityTypeEntry> Types,
    EquatableArray<EnumerationModel> Enumerations,
    EquatableArray<EntityModel> Entities)
{
    private Dictionary<string, EntityTypeEntry>? _types;
    private Dictionary<string, EnumerationModel>? _enumerations;
    private Dictionary<string, EntityModel>? _entities;
    private Dictionary<string, EntityEntry>? _entries;
    private Dictionary<string, BoundImport>? _byEntity;
    private Dictionary<string, BoundImport>? _byPart;
    private HashSet<string>? _sources;

    public static ImportedNames None { get; } = new([], [], [], []);

    /// <summary>For what goes over all parts of a corpus: the assemblies of the shards.</summary>
    public EquatableArray<string> Shards { get; init; } = [];

    /// <summary>The sources of all shards, each once.</summary>
    public EquatableArray<SourceModel> Sources { get; init; } = [];

    /// <summary>What was proved in all shards.</summary>
    public LedgerModel Ledger { get; init; } = LedgerModel.Empty;

    public EntityTypeEntry? Type(string name) => Find(ref _types, Types, static type => type.Model.Name, name);

    public EnumerationModel? Enumeration(string name) => Find(ref _enumerations, Enumerations, static enumeration => enumeration.Name, name);

    /// <summary>An entity with its facts.</summary>
    public EntityModel? Entity(string id) => Find(ref _entities, Entities, static entity => entity.Id, id);

    /// <summary>The same as the files know it.</summary>
    public EntityEntry? Entry(string id)
    {
        if (Entities.Count == 0)
        {
            return null;
        }

        _entries ??= Entities.ToDictionary(static entity => entity.Id, EntityEntry.Imported, StringComparer.Ordinal);
        return _entries.TryGetValue(id, out var entry) ? entry : null;
    }

    public bool HasSource(string id) =>
        Imports.Count > 0 && (_sources ??= new HashSet<string>(Imports.SelectMany(static import => import.Sources), StringComparer.Ordinal)).Contains(id);

    /// <summary>The other part of the same corpus that defines a name.</summary>
    public BoundImport? Assembly(string name)
    {
        if (_byPart is null)
        {
            _byPart = new Dictionary<string, BoundImport>(StringComparer.Ordinal);
            foreach (var part in Imports.Where(static import => import.Prefix.Length == 0))
            {
                foreach (var known in part.Names)
                {
                    _byPart[known] = part;
                }
            }
        }

        return _byPart.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The import whose prefix a name has; of names without one, none.</summary>
    public BoundImport? ImportOf(string name) =>
        Imports.Count > 0 && Names.PrefixOf(name) is { } prefix ? Imports.FirstOrDefault(import => import.Prefix == prefix) : null;

    /// <summary>Where an entity is from, if not from here: by its prefix, or the other part of the same corpus.</summary>
    public BoundImport? Origin(string entity)
    {
        if (_byEntity is null)
        {
            _byEntity = new Dictionary<string, BoundImport>(StringComparer.Ordinal);
            foreach (var import in Imports)
            {
                foreach (var known in import.Entities)
                {
                    _byEntity[known] = import;
                }
            }
        }

        return _byEntity.TryGetValue(entity, out var found) ? found : null;
    }

    /// <summary>Why a name with the prefix of an import is not there; null where it has none.</summary>
    /// <param name="at">Where it is written.</param>
    /// <param name="name">The name.</param>
    /// <param name="isCrowded">Whether there are so many problems that it is not worth while to look for what was meant.</param>
    public Problem? Explain(Place at, string name, bool isCrowded) => ImportOf(name) is { } import
        ? ImportProblems.UnknownName(at, name, import.CorpusId, import.Version, isCrowded ? null : import.Names.ToArray())
        : null;

    public bool Equals(ImportedNames? other) =>
        ReferenceEquals(this, other)
        || other is not null && Imports.Equals(other.Imports) && Types.Equals(other.Types) && Enumerations.Equals(other.Enumerations)
        && Entities.Equals(other.Entities) && Shards.Equals(other.Shards) && Sources.Equals(other.Sources) && Ledger.Equals(other.Ledger);

    public override int GetHashCode() => Imports.GetHashCode();

    private static T? Find<T>(ref Dictionary<string, T>? index, EquatableArray<T> items, Func<T, string> key, string name)
        where T : class
    {
        if (items.Count == 0)
        {
            return null;
        }

        index ??= items.ToDictionary(key, StringComparer.Ordinal);
        return index.TryGetValue(name, out var found) ? found : null;
    }
}
