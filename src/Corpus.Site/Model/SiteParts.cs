using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Model;

/// <summary>The parts of a corpus in several projects that have a site: those with entities. What the schema has is shown in each.</summary>
internal sealed class SiteParts
{
    private readonly CorpusSnapshot _snapshot;
    private readonly EquatableArray<string> _folders;
    private readonly Dictionary<string, SitePart> _byName;
    private readonly Dictionary<string, List<SitePart>> _byPage = new(StringComparer.Ordinal);

    public SiteParts(CorpusSnapshot snapshot, IReadOnlyList<EntityModel> entities)
    {
        (_snapshot, _folders) = (snapshot, snapshot.Settings.Folders.Parts);
        string[] names = [.. _folders.Where(folder => entities.Any(entity => PartFolders.Of(_folders, entity.Path) == folder))];
        All = SitePart.Of(names);
        _byName = All.ToDictionary(static part => part.Name, StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            Add(SitePaths.Entity(entity.Id), PartOf(entity.Path));
        }

        foreach (var file in snapshot.Files.Values)
        {
            foreach (var source in file.Sources)
            {
                Add(SitePaths.Source(source.Name.Value), PartOf(file.File.Path));
            }
        }

        // A text without a record is a source by the name of its file.
        foreach (var document in snapshot.Documents.Values)
        {
            Add(SitePaths.Source(document.FileName), PartOf(document.Path));
        }
    }

    public IReadOnlyList<SitePart> All { get; }

    public bool Has(SitePart part, EntityModel entity) => PartOf(entity.Path) == part;

    public bool Has(SitePart part, string source) => _byPage.GetValueOrDefault(SitePaths.Source(source).Page)?.Contains(part) == true;

    /// <summary>The part whose site has the page of a place; null where each has one.</summary>
    /// <param name="place">The place.</param>
    /// <param name="own">The part that asks: of what several have, it takes its own.</param>
    public SitePart? Of(SitePlace place, SitePart? own)
    {
        // The facts of an entity are where the entity is.
        var page = place.Page.Split('/') is ["facts", var entity, ..] ? "entities/" + entity : place.Page;
        return _byPage.GetValueOrDefault(page) is not { } having ? null : own is not null && having.Contains(own) ? own : having[0];
    }

    /// <summary>What was proved in the files of a part.</summary>
    public LedgerModel LedgerOf(SitePart part, int sources) => _snapshot.Compiled.Files.Where(file => PartOf(file.Path) == part)
        .Aggregate(LedgerModel.Empty, static (sum, file) => sum + file.Ledger).With(LedgerCount.Sources, sources);

    private SitePart? PartOf(string path) => PartFolders.Of(_folders, path) is { } folder ? _byName.GetValueOrDefault(folder) : null;

    private void Add(SitePlace place, SitePart? part)
    {
        if (part is null)
        {
            return;
        }

        if (!_byPage.TryGetValue(place.Page, out var having))
        {
            _byPage.Add(place.Page, having = []);
        }

        if (!having.Contains(part))
        {
            having.Add(part);
        }
    }
}
