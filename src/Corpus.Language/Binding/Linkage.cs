using Corpus.Language.Model;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

// A family in one file: the linkage, and the entries it is made of.

/// <summary>
/// What the files of a corpus know of each other: the schema, the names of all entities, the sources with their evidence.
/// Holds no positions, so that it stays equal, and the facts bound against it stay bound, while facts are edited.
/// </summary>
internal sealed record Linkage(
    CorpusModel? Corpus,
    EquatableArray<EntityTypeEntry> Types,
    EquatableArray<EnumerationModel> Enumerations,
    EquatableArray<EntityEntry> Entities,
    EquatableArray<SourceEntry> Sources,
    EquatableArray<string> Faulty,
    bool IsComplete)
{
    // Of all copies together, which differ in who asks alone.
    private Indices _indices = new();
    private EntityQuestions? _questions;

    /// <summary>The names of files beside the records that may be documents but are not read as texts.</summary>
    public EquatableArray<string> OtherFiles { get; init; } = [];

    /// <summary>What other corpora give.</summary>
    public ImportedNames Imported { get; init; } = ImportedNames.None;

    /// <summary>The same without the entities: what stays equal while the names of entities are edited.</summary>
    public Linkage WithoutEntities => this with { Entities = [], _indices = new() };

    /// <summary>The same, with a record of what is asked of the entities.</summary>
    public Linkage AskedBy(EntityQuestions questions) => this with { _questions = questions };

    /// <summary>All entities. Whoever asks for all depends on each.</summary>
    public EquatableArray<EntityEntry> AllEntities()
    {
        _questions?.AskedForAll(Entities);
        return Entities;
    }

    public EntityTypeEntry? Type(string name) => Find(ref _indices.Types, Types, static type => type.Model.Name, name) ?? Imported.Type(name);

    /// <summary>Whether an entity of the one type may be where one of the other is asked for.</summary>
    public bool IsOrExtends(string? type, string asked) => type is not null && (type == asked || Type(type)?.IsOrExtends(asked) == true);

    public EnumerationModel? Enumeration(string name) =>
        Find(ref _indices.Enumerations, Enumerations, static enumeration => enumeration.Name, name) ?? Imported.Enumeration(name);

    public EntityEntry? Entity(string id)
    {
        var found = Find(ref _indices.Entities, Entities, static entity => entity.Id, id) ?? Imported.Entry(id);
        _questions?.AskedFor(id, found);
        return found;
    }

    /// <summary>One of this corpus itself: of others no evidence is at hand.</summary>
    public SourceEntry? Source(string id) => Find(ref _indices.Sources, Sources, static source => source.Model.Id, id);

    /// <summary>The id of the entity that has this label or alias, or this id in other letters' case.</summary>
    public string? EntityCalled(string name)
    {
        var found = FindCalled(name);
        _questions?.AskedWhoIsCalled(name, found);
        return found;
    }

    private string? FindCalled(string name)
    {
        if (_indices.EntitiesByName is null)
        {
            var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var entity in Entities)
            {
                foreach (var known in entity.Names.Select(static name => name.Text).Prepend(entity.Id))
                {
                    if (!byName.ContainsKey(known))
                    {
                        byName.Add(known, entity.Id);
                    }
                }
            }

            _indices.EntitiesByName = byName;
        }

        return _indices.EntitiesByName.TryGetValue(name, out var id) ? id : null;
    }

    /// <summary>The source that is cited by a file name which differs from this one in its ending alone.</summary>
    public string? SourceOfOtherEnding(string name) =>
        Sources.Select(static source => source.Model.Id).FirstOrDefault(id => id != name && id.Contains('.') && FileNames.HaveOneStem(id, name));

    /// <summary>The path of the file which has this name, or differs from it in its ending alone, and is not read as a text.</summary>
    public string? FileOfOtherEnding(string name) =>
        OtherFiles.FirstOrDefault(file => FileNames.OfPath(file) == name)
        ?? OtherFiles.FirstOrDefault(file => FileNames.HaveOneStem(FileNames.OfPath(file), name));

    /// <summary>Whether a name that is not there was to be expected: its definition was reported, or a file could not be read to its end.</summary>
    public bool IsExcused(string name) => !IsComplete || IsFaulty(name) || (Names.PrefixOf(name) is { } prefix && IsFaulty(prefix));

    private bool IsFaulty(string name) => (_indices.Faulty ??= new HashSet<string>(Faulty, StringComparer.OrdinalIgnoreCase)).Contains(name);

    public bool Equals(Linkage? other) =>
        ReferenceEquals(this, other)
        || other is not null
        && Equals(Corpus, other.Corpus)
        && IsComplete == other.IsComplete
        && Types.Equals(other.Types)
        && Enumerations.Equals(other.Enumerations)
        && Entities.Equals(other.Entities)
        && Sources.Equals(other.Sources)
        && Faulty.Equals(other.Faulty)
        && OtherFiles.Equals(other.OtherFiles)
        && Imported.Equals(other.Imported);

    public override int GetHashCode() => Entities.GetHashCode();

    private static T? Find<T>(ref Dictionary<string, T>? index, EquatableArray<T> items, Func<T, string> key, string name)
        where T : class
    {
        index ??= items.ToDictionary(key, StringComparer.Ordinal);
        return index.TryGetValue(name, out var found) ? found : null;
    }

    private sealed class Indices
    {
        public Dictionary<string, EntityTypeEntry>? Types;
        public Dictionary<string, EnumerationModel>? Enumerations;
        public Dictionary<string, EntityEntry>? Entities;
        public Dictionary<string, string>? EntitiesByName;
        public Dictionary<string, SourceEntry>? Sources;
        public HashSet<string>? Faulty;
    }
}

/// <param name="Model">What it declares itself.</param>
/// <param name="Ancestors">The types above it, the nearest first.</param>
/// <param name="Properties">All properties that its entities can have: those of the types above it first.</param>
/// <param name="FaultyProperties">Properties whose declaration was reported: their facts are left alone.</param>
internal sealed record EntityTypeEntry(
    EntityTypeModel Model, EquatableArray<string> Ancestors, EquatableArray<PropertyEntry> Properties, EquatableArray<string> FaultyProperties)
{
    private Dictionary<string, PropertyEntry>? _properties;

    /// <summary>What it declares itself, with the rules of that.</summary>
    public RuledType Ruled => new(Model, EquatableArray.From(Model.Properties.Select(own => Property(own.Name)!.Rule)));

    /// <summary>Whether all types above it are known; where not, so are not all of its properties.</summary>
    public bool IsWhole { get; init; } = true;

    public PropertyEntry? Property(string name)
    {
        _properties ??= Properties.ToDictionary(static property => property.Model.Name, StringComparer.Ordinal);
        return _properties.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>Whether its entities are entities of that type, too.</summary>
    public bool IsOrExtends(string type) => Model.Name == type || Ancestors.Contains(type);

    public bool Equals(EntityTypeEntry? other) =>
        other is not null && Model.Equals(other.Model) && Ancestors.Equals(other.Ancestors) && Properties.Equals(other.Properties)
        && FaultyProperties.Equals(other.FaultyProperties) && IsWhole == other.IsWhole;

    public override int GetHashCode() => Model.GetHashCode();
}

/// <summary>A property, and what is asked of its values and of their citations.</summary>
internal sealed record PropertyEntry(PropertyModel Model, PropertyRule Rule);

/// <param name="TypeName">Its entity type, or null where that was reported.</param>
/// <param name="Names">What quotes may call it: its label, its labels in languages, its aliases.</param>
/// <param name="Path">The file that defines it; a second definition elsewhere was reported and is left alone.</param>
internal sealed record EntityEntry(string Id, string? TypeName, EquatableArray<NameModel> Names, string Path)
{
    /// <summary>Whether a file here defines it, rather than another project.</summary>
    public bool IsOwn => Path.Length > 0;

    /// <summary>One of another corpus, which no file here defines.</summary>
    public static EntityEntry Imported(EntityModel entity) => new(
        entity.Id,
        entity.TypeName,
        EquatableArray.From(entity.Labels.Prepend(new NameModel(entity.Label, null, IsLabel: true))
            .Concat(entity.Aliases.Select(static alias => new NameModel(alias, null)))),
        "");

    /// <summary>What quotes of a language may call it.</summary>
    public IEnumerable<NameModel> NamesIn(string language) => Names.Where(name => name.IsOf(language));
}

/// <param name="Evidence">What proves its quotes; null where that was reported, or where the build allows sources without evidence.</param>
/// <param name="IsFaulty">Whether the lack of evidence was reported, so that its citations are not reported again.</param>
internal sealed record SourceEntry(SourceModel Model, QuoteEvidence? Evidence, bool IsFaulty)
{
    /// <summary>Whether the text, which is at hand, has a digest in a record: its quotes may have to be proved by a fingerprint alone elsewhere.</summary>
    public bool IsToBeFingerprinted { get; init; }
}
