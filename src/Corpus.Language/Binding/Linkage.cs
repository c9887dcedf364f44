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
    private Dictionary<string, EntityTypeEntry>? _types;
    private Dictionary<string, EnumerationModel>? _enumerations;
    private Dictionary<string, EntityEntry>? _entities;
    private Dictionary<string, string>? _entitiesByName;
    private Dictionary<string, SourceEntry>? _sources;
    private HashSet<string>? _faulty;

    /// <summary>The names of files beside the records that may be documents but are not read as texts.</summary>
    public EquatableArray<string> OtherFiles { get; init; } = [];

    public EntityTypeEntry? Type(string name) => Find(ref _types, Types, static type => type.Model.Name, name);

    public EnumerationModel? Enumeration(string name) => Find(ref _enumerations, Enumerations, static enumeration => enumeration.Name, name);

    public EntityEntry? Entity(string id) => Find(ref _entities, Entities, static entity => entity.Id, id);

    public SourceEntry? Source(string id) => Find(ref _sources, Sources, static source => source.Model.Id, id);

    /// <summary>The id of the entity that has this label or alias, or this id in other letters' case.</summary>
    public string? EntityCalled(string name)
    {
        if (_entitiesByName is null)
        {
            var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var entity in Entities)
            {
                foreach (var known in entity.Names.Prepend(entity.Id))
                {
                    if (!byName.ContainsKey(known))
                    {
                        byName.Add(known, entity.Id);
                    }
                }
            }

            _entitiesByName = byName;
        }

        return _entitiesByName.TryGetValue(name, out var id) ? id : null;
    }

    /// <summary>The source that is cited by a file name which differs from this one in its ending alone.</summary>
    public string? SourceOfOtherEnding(string name) =>
        Sources.Select(static source => source.Model.Id).FirstOrDefault(id => id != name && id.Contains('.') && FileNames.HaveOneStem(id, name));

    /// <summary>The file which has this name, or differs from it in its ending alone, and is not read as a text.</summary>
    public string? FileOfOtherEnding(string name) =>
        OtherFiles.FirstOrDefault(file => file == name) ?? OtherFiles.FirstOrDefault(file => FileNames.HaveOneStem(file, name));

    /// <summary>Whether a name that is not there was to be expected: its definition was reported, or a file could not be read to its end.</summary>
    public bool IsExcused(string name) => !IsComplete || (_faulty ??= new HashSet<string>(Faulty, StringComparer.OrdinalIgnoreCase)).Contains(name);

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
        && OtherFiles.Equals(other.OtherFiles);

    public override int GetHashCode() => Entities.GetHashCode();

    private static T? Find<T>(ref Dictionary<string, T>? index, EquatableArray<T> items, Func<T, string> key, string name)
        where T : class
    {
        index ??= items.ToDictionary(key, StringComparer.Ordinal);
        return index.TryGetValue(name, out var found) ? found : null;
    }
}

/// <param name="Rules">The constraint on each property, by its index.</param>
/// <param name="FaultyProperties">Properties whose declaration was reported: their facts are left alone.</param>
internal sealed record EntityTypeEntry(EntityTypeModel Model, EquatableArray<PropertyRule> Rules, EquatableArray<string> FaultyProperties)
{
    private Dictionary<string, PropertyModel>? _properties;

    public PropertyModel? Property(string name)
    {
        _properties ??= Model.Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
        return _properties.TryGetValue(name, out var found) ? found : null;
    }

    public bool Equals(EntityTypeEntry? other) =>
        other is not null && Model.Equals(other.Model) && Rules.Equals(other.Rules) && FaultyProperties.Equals(other.FaultyProperties);

    public override int GetHashCode() => Model.GetHashCode();
}

/// <summary>What a property asks of its values; bounds are in the text of the property's datatype.</summary>
internal sealed record PropertyRule(string? Minimum, string? Maximum, string? Pattern, int? MaxLength)
{
    public static PropertyRule None { get; } = new(null, null, null, null);
}

/// <param name="TypeName">Its entity type, or null where that was reported.</param>
/// <param name="Names">Its label and aliases: what a quote may call it.</param>
/// <param name="Path">The file that defines it; a second definition elsewhere was reported and is left alone.</param>
internal sealed record EntityEntry(string Id, string? TypeName, EquatableArray<string> Names, string Path);

/// <param name="Evidence">What proves its quotes; null where that was reported, or where the build allows sources without evidence.</param>
/// <param name="IsFaulty">Whether the lack of evidence was reported, so that its citations are not reported again.</param>
internal sealed record SourceEntry(SourceModel Model, QuoteEvidence? Evidence, bool IsFaulty);
