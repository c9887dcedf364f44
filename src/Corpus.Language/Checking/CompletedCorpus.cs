using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>
/// All entities while what follows from facts of other entities is added to them. Each kind of it has a class of its own, which looks facts up here and
/// sets or removes them.
/// </summary>
internal sealed class CompletedCorpus(IReadOnlyList<BoundFile> files, Linkage linkage)
{
    private readonly Dictionary<string, EntityModel> _entities =
        files.SelectMany(static file => file.Entities).ToDictionary(static entity => entity.Id, StringComparer.Ordinal);

    // In an order of their own, so that what is made does not hang on that of a dictionary.
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);
    private Dictionary<string, Place>? _places;
    private HashSet<string>? _rejected;

    public Linkage Linkage { get; } = linkage;

    public IReadOnlyList<BoundFile> Files { get; } = files;

    /// <summary>The entities as they are now, in the order of their files.</summary>
    public IEnumerable<EntityModel> Entities => Files.SelectMany(static file => file.Entities).Select(entity => _entities[entity.Id]);

    /// <summary>An entity of this corpus, as it is now, or one of another corpus, which is what it is.</summary>
    public EntityModel? Entity(string id) => _entities.TryGetValue(id, out var entity) ? entity : Linkage.Imported.Entity(id);

    /// <summary>Whether an entity is one of this corpus's own, whose facts can still be added to.</summary>
    public bool IsOwn(string id) => _entities.ContainsKey(id);

    /// <summary>Whether two entities of this corpus are compiled together: where the files of several parts are looked at, two may not be.</summary>
    public bool AreTogether(string id, string other) => Linkage.Corpus is not { Folders: { Count: > 0 } folders }
        || PartFolders.Of(folders, _entities[id].Path) == PartFolders.Of(folders, _entities[other].Path);

    /// <summary>The fact of an id (<c>Entity.property</c>).</summary>
    public FactModel? Fact(string id)
    {
        if (id.IndexOf('.') <= 0 || Entity(Names.EntityOf(id)) is not { } entity)
        {
            return null;
        }

        var name = Names.PropertyOf(id);
        return entity.Facts.FirstOrDefault(fact => fact.Property.Name == name);
    }

    /// <summary>Whether a fact is stated but has an error, which was reported.</summary>
    public bool IsRejected(string id) =>
        (_rejected ??= new HashSet<string>(Files.SelectMany(static file => file.RejectedFacts), StringComparer.Ordinal)).Contains(id);

    /// <summary>Where a fact stands that the whole corpus has questions about.</summary>
    public Place PlaceOf(string id)
    {
        _places ??= Files.SelectMany(static file => file.FactPlaces).ToDictionary(static fact => fact.Id, static fact => fact.Place, StringComparer.Ordinal);
        return _places.TryGetValue(id, out var place) ? place : Place.None;
    }

    /// <summary>Sets a fact in the place of that about the same property, or after all others.</summary>
    public void Set(string entityId, FactModel fact)
    {
        var facts = _entities[entityId].Facts.ToList();
        var index = facts.FindIndex(known => known.Property.Name == fact.Property.Name);
        if (index < 0)
        {
            facts.Add(fact);
        }
        else
        {
            facts[index] = fact;
        }

        Change(entityId, facts);
    }

    public void Remove(string entityId, string property) =>
        Change(entityId, [.. _entities[entityId].Facts.Where(fact => fact.Property.Name != property)]);

    /// <summary>Removes a fact whose error was reported, so that nothing else says it is missing.</summary>
    public void Reject(string id)
    {
        IsRejected(id);
        _rejected!.Add(id);
        Remove(Names.EntityOf(id), Names.PropertyOf(id));
    }

    public Completion ToCompletion() =>
        _changed.Count == 0 ? Completion.None : new Completion(EquatableArray.From(_changed.Select(id => new CompletedEntity(id, _entities[id].Facts))));

    /// <summary>Reports the required facts that no file states and nothing else gives.</summary>
    public void CheckRequirements(List<Problem> problems) =>
        problems.AddRange(Files.SelectMany(static file => file.Requirements).Where(pending => Fact(pending.Fact) is null)
            .Select(static pending => pending.Problem));

    private void Change(string entityId, List<FactModel> facts)
    {
        _entities[entityId] = _entities[entityId] with { Facts = EquatableArray.From(facts) };
        _changed.Add(entityId);
    }
}
