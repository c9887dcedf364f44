using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Quotes;
using Corpus.Site.Addresses;
using Corpus.Site.Words;
using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Model;

/// <summary>A corpus as its pages ask for it. What many pages ask is looked up once; what one page asks is made for it.</summary>
internal sealed class SiteModel
{
    private readonly Dictionary<string, SiteFact[]> _factsByEntity;
    private readonly Dictionary<string, SiteFact> _factsById;
    private readonly Dictionary<string, EntityModel> _entities;
    private readonly ILookup<string, EntityReference> _references;
    private readonly ILookup<string, SiteCitation> _citations;
    private readonly ILookup<(string Enumeration, string Value), SiteFact> _uses;
    private readonly ILookup<string, EntityModel> _entitiesByType;
    private readonly FactEvidence _evidence;
    private readonly CorpusSnapshot _snapshot;
    private readonly SiteParts _parts;

    public SiteModel(CorpusSnapshot snapshot, SiteOptions options)
    {
        (Options, _snapshot) = (options, snapshot);
        var compiled = snapshot.Compiled;
        Linkage = compiled.Linkage;
        Ledger = compiled.Ledger;
        Entities = [.. compiled.Entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal)];
        _entities = Entities.ToDictionary(static entity => entity.Id, StringComparer.Ordinal);
        _entitiesByType = Entities.ToLookup(static entity => entity.TypeName, StringComparer.Ordinal);
        _factsByEntity = Entities.ToDictionary(
            static entity => entity.Id, static entity => entity.Facts.Select(fact => new SiteFact(entity, fact)).ToArray(), StringComparer.Ordinal);
        Facts = [.. Entities.SelectMany(entity => _factsByEntity[entity.Id])];
        _factsById = Facts.ToDictionary(static fact => fact.Id, StringComparer.Ordinal);
        _references = Facts.SelectMany(ReferencesOf).Distinct().ToLookup(static reference => reference.Target, StringComparer.Ordinal);
        _citations = Facts.SelectMany(CitationsOf).ToLookup(static citation => citation.Citation.Source, StringComparer.Ordinal);
        _uses = UsesOf(Facts);
        Sources = [.. Linkage.Sources.OrderBy(static source => source.Model.Id, StringComparer.Ordinal)];
        Types = [.. Linkage.Types.OrderBy(static type => type.Model.Name, StringComparer.Ordinal)];
        Enumerations = [.. Linkage.Enumerations.OrderBy(static enumeration => enumeration.Name, StringComparer.Ordinal)];
        _evidence = new FactEvidence(snapshot);
        _parts = new SiteParts(snapshot, Entities);
    }

    /// <summary>What one part has of a corpus: its pages are of that, and know all else by name.</summary>
    private SiteModel(SiteModel whole, SitePart part)
    {
        (Options, _snapshot, _parts, Part) = (whole.Options with { BaseUrl = whole.Options.BaseUrl?.Below(part.Folder) }, whole._snapshot, whole._parts, part);
        (Linkage, _evidence) = (whole.Linkage, whole._evidence);
        (_entities, _factsByEntity, _factsById, _references) = (whole._entities, whole._factsByEntity, whole._factsById, whole._references);
        Entities = [.. whole.Entities.Where(entity => _parts.Has(part, entity))];
        Facts = [.. Entities.SelectMany(entity => _factsByEntity[entity.Id])];
        Sources = [.. whole.Sources.Where(source => _parts.Has(part, source.Model.Id))];
        (Types, Enumerations) = (whole.Types, whole.Enumerations);
        _entitiesByType = Entities.ToLookup(static entity => entity.TypeName, StringComparer.Ordinal);
        _citations = Facts.SelectMany(CitationsOf).ToLookup(static citation => citation.Citation.Source, StringComparer.Ordinal);
        _uses = UsesOf(Facts);
        Ledger = whole.LedgerOf(part);
    }

    public SiteOptions Options { get; }

    /// <summary>The part of a corpus in several projects that it has; null where it has all.</summary>
    public SitePart? Part { get; }

    /// <summary>The parts of a corpus in several projects, each with a site of its own; none where all is one site.</summary>
    public IReadOnlyList<SitePart> Parts => Options.IsSingleFile || Options.IsWatched ? [] : _parts.All;

    /// <summary>Whether it is the way to the sites of all parts.</summary>
    public bool IsOverParts => Part is null && Parts.Count > 0;

    /// <summary>What was proved in a part.</summary>
    public LedgerModel LedgerOf(SitePart part) => _parts.LedgerOf(part, Sources.Count(source => _parts.Has(part, source.Model.Id)));

    /// <summary>The corpus as one of its parts has it.</summary>
    public SiteModel Of(SitePart part) => new(this, part);

    /// <summary>The addresses, from a page.</summary>
    public SiteLinks LinksFrom(SitePlace place) => Parts.Count == 0 ? new SiteLinks(place.Page, Options.IsSingleFile)
        : new SiteLinks(place.Page, isSingle: false, FolderOf);

    /// <summary>The same corpus for another site.</summary>
    public SiteModel With(SiteOptions options) => new(_snapshot, options);

    public Linkage Linkage { get; }

    /// <summary>What the corpus says about itself; null where it has an error.</summary>
    public CorpusModel? Corpus => Linkage.Corpus;

    /// <summary>What it is called.</summary>
    public string Title => Part is null ? TitleOfAll : $"{TitleOfAll}: {Part.Name}";

    private string TitleOfAll => Corpus?.Title is { Length: > 0 } title ? title : Corpus?.Id ?? "Corpus";

    /// <summary>The folder of the site in which a place is, below that of all sites; of what each part has, the first. Nothing where all is one.</summary>
    public string SiteOf(SitePlace place) => IsOverParts ? (_parts.Of(place, null) ?? Parts[0]).Folder + "/" : "";

    /// <summary>The way from this site's folder to that of the site which has a place.</summary>
    private string FolderOf(SitePlace place) => _parts.Of(place, Part) is { } other && other != Part ? $"{(Part is null ? "" : "../")}{other.Folder}/" : "";

    public LedgerModel Ledger { get; }

    /// <summary>All entities, by id.</summary>
    public IReadOnlyList<EntityModel> Entities { get; }

    /// <summary>All facts that hold, by entity and then as curated.</summary>
    public IReadOnlyList<SiteFact> Facts { get; }

    /// <summary>All sources, by name.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>All types of entities, by name.</summary>
    public IReadOnlyList<EntityTypeEntry> Types { get; }

    /// <summary>All enumerations, by name.</summary>
    public IReadOnlyList<EnumerationModel> Enumerations { get; }

    public IEnumerable<SiteFact> Disputed => Facts.Where(static fact => fact.IsDisputed);

    public IEnumerable<SiteFact> Attributed => Facts.Where(static fact => fact.IsAttributed);

    public IEnumerable<SiteFact> Inferred => Facts.Where(static fact => fact.IsInferred);

    public IEnumerable<SiteFact> Superseded => Facts.Where(static fact => fact.IsSuperseded);

    public IEnumerable<SiteFact> Hedged => Facts.Where(static fact => fact.IsHedged);

    /// <summary>The facts that are to be reviewed, the first due first.</summary>
    public IEnumerable<SiteFact> ToReview =>
        Facts.Where(static fact => fact.Fact.ReviewBy is not null).OrderBy(static fact => fact.Fact.ReviewBy, StringComparer.Ordinal)
            .ThenBy(static fact => fact.Id, StringComparer.Ordinal);

    public EntityModel? Entity(string id) => _entities.GetValueOrDefault(id);

    /// <summary>The entity's label, or what else it is called.</summary>
    public string LabelOf(string entityId) => Entity(entityId)?.Label is { Length: > 0 } label ? label : entityId;

    /// <summary>The source's title, or what else it is called.</summary>
    public string TitleOf(string sourceId) =>
        Source(sourceId)?.Model.Title is { Length: > 0 } title ? title : sourceId.Contains('.', StringComparison.Ordinal) ? sourceId : NameWords.Of(sourceId);

    /// <summary>The facts of an entity, as curated.</summary>
    public IReadOnlyList<SiteFact> FactsOf(EntityModel entity) => _factsByEntity[entity.Id];

    /// <summary>The fact of an id (<c>Treaty.termYears</c>); null where there is none.</summary>
    public SiteFact? Fact(string id) => _factsById.GetValueOrDefault(id);

    /// <summary>The facts that refer to an entity, by their ids' order.</summary>
    public IEnumerable<EntityReference> ReferencesTo(string entityId) => _references[entityId];

    /// <summary>The entities that a fact refers to, each once.</summary>
    public static IEnumerable<EntityReference> ReferencesFrom(SiteFact fact) => ReferencesOf(fact).Distinct();

    /// <summary>The citations of a source, by fact.</summary>
    public IEnumerable<SiteCitation> CitationsOf(string sourceId) => _citations[sourceId];

    /// <summary>The entities of a type, without those of the types below it.</summary>
    public IEnumerable<EntityModel> EntitiesOf(string type) => _entitiesByType[type];

    /// <summary>The facts that have a value of an enumeration.</summary>
    public IEnumerable<SiteFact> UsesOf(string enumeration, string value) => _uses[(enumeration, value)];

    public SourceEntry? Source(string id) => Linkage.Source(id);

    /// <summary>The text of a source; null where it is not at hand, or may not be shown.</summary>
    public DocumentText? ShownText(SourceEntry source) =>
        source.Evidence is DocumentText text && _evidence.PathOf(source, text) is { } path && Options.ShownTexts.Contains(path) ? text : null;

    /// <summary>What came of each point of the citations of a fact, as far as it is written down itself.</summary>
    public IReadOnlyList<TracedCitation> ProofOf(SiteFact fact) => _evidence.ProofOf(fact);

    /// <summary>Where a fact is written; null where only the other side of an inverse property states it.</summary>
    public WrittenFact? WrittenOf(SiteFact fact) => _evidence.WrittenOf(fact.Id);

    private static ILookup<(string Enumeration, string Value), SiteFact> UsesOf(IEnumerable<SiteFact> facts) =>
        facts.Where(static fact => fact.Property.Datatype.Kind == DatatypeKind.Enumeration)
            .SelectMany(static fact => fact.Statements.SelectMany(static statement => statement.Values).Distinct(StringComparer.Ordinal)
                .Select(value => (Key: (fact.Property.Datatype.Name, value), fact)))
            .ToLookup(static use => use.Key, static use => use.fact);

    private static IEnumerable<EntityReference> ReferencesOf(SiteFact fact)
    {
        foreach (var statement in fact.Fact.AllStatements)
        {
            if (fact.Property.Datatype.Kind == DatatypeKind.Entity)
            {
                foreach (var value in statement.Values)
                {
                    yield return new EntityReference(fact, value, ReferenceKind.Value);
                }
            }

            foreach (var claimant in statement.ClaimedBy.Where(static claimant => claimant.Kind == ClaimantKind.Entity))
            {
                yield return new EntityReference(fact, claimant.Name, ReferenceKind.Claimant);
            }

            foreach (var claimant in statement.ReportedBy.Where(static claimant => claimant.Kind == ClaimantKind.Entity))
            {
                yield return new EntityReference(fact, claimant.Name, ReferenceKind.Reporter);
            }
        }
    }

    private static IEnumerable<SiteCitation> CitationsOf(SiteFact fact) => fact.Fact.AllStatements.SelectMany(statement =>
        statement.Citations.Select(citation => new SiteCitation(fact, statement, null, citation))
            .Concat(statement.Inferences.SelectMany(inference =>
                inference.Citations.Select(citation => new SiteCitation(fact, statement, inference, citation)))));
}
