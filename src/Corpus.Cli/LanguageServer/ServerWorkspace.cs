using Corpus.Cli.Assemblies;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.LanguageServer;

/// <summary>The corpora that an editor has open, and the texts that it has open and has not saved.</summary>
internal sealed class ServerWorkspace(Host host)
{
    /// <summary>How deep below a folder that is opened corpora are looked for.</summary>
    private const int Depth = 6;

    /// <summary>Folders in which nobody curates, and which may be very large.</summary>
    private static readonly HashSet<string> Passed = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules", ".git", ".vs", ".idea", "packages" };

    private readonly List<ServerCorpus> _corpora = [];
    private readonly Dictionary<string, LspText> _open = new(StringComparer.Ordinal);
    private CorpusSettings _settings = CorpusSettings.Default;
    private EquatableArray<string> _references = [];

    public IReadOnlyList<ServerCorpus> Corpora => _corpora;

    /// <param name="settings">What a build would say by its properties.</param>
    /// <param name="references">The assemblies of other corpora, as the settings name them.</param>
    public void Change(CorpusSettings settings, EquatableArray<string> references)
    {
        var haveChanged = !references.Equals(_references);
        (_settings, _references) = (settings, references);
        foreach (var corpus in _corpora)
        {
            corpus.Change(settings, haveChanged ? ReferencesOf(corpus.Root) : corpus.References);
        }
    }

    /// <summary>Opens the corpora of a folder: each folder in it that has a folder of curated facts.</summary>
    public void AddFolder(string folder)
    {
        foreach (var root in Roots(folder, 0))
        {
            AddCorpus(root);
        }
    }

    public void RemoveFolder(string folder) =>
        _corpora.RemoveAll(corpus => corpus.Root == folder || corpus.Root.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>The corpus of a file and its path in it. A file below a folder of facts that nobody opened is of a corpus, too.</summary>
    public (ServerCorpus Corpus, string Path)? Find(string fullPath)
    {
        foreach (var corpus in _corpora)
        {
            if (corpus.PathOf(fullPath) is { } path)
            {
                return (corpus, path);
            }
        }

        for (var folder = Path.GetDirectoryName(fullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == _settings.Folders.Curated || Path.GetFileName(folder) == _settings.Folders.Seeds)
            {
                return Path.GetDirectoryName(folder) is { } root && IsCorpus(root) && AddCorpus(root) is { } corpus && corpus.PathOf(fullPath) is { } path
                    ? (corpus, path)
                    : null;
            }
        }

        return null;
    }

    public void Open(string fullPath, string text)
    {
        _open[fullPath] = new LspText(text);
        Tell(fullPath, text);
    }

    public void Change(string fullPath, IReadOnlyList<ContentChange> changes)
    {
        var text = changes.Aggregate(_open.GetValueOrDefault(fullPath) ?? new LspText(""), static (text, change) => text.With(change));
        _open[fullPath] = text;
        Tell(fullPath, text.Text);
    }

    public void Close(string fullPath)
    {
        _open.Remove(fullPath);
        Tell(fullPath, null);
    }

    /// <summary>The text of a file that the editor has open.</summary>
    public LspText? TextOf(string fullPath) => _open.GetValueOrDefault(fullPath);

    /// <summary>Reads a corpus again of which a file changed outside; a folder that became a corpus is opened.</summary>
    public void Reload(IEnumerable<string> fullPaths)
    {
        foreach (var corpus in fullPaths.Select(Find).Where(static found => found is not null).Select(static found => found!.Value.Corpus).Distinct().ToArray())
        {
            corpus.Reload();
        }
    }

    private void Tell(string fullPath, string? text)
    {
        if (Find(fullPath) is { } found && CorpusText.KindOf(found.Path, found.Corpus.Settings.Folders) is not null)
        {
            found.Corpus.SetOpen(found.Path, text);
        }
    }

    private ServerCorpus AddCorpus(string root)
    {
        if (_corpora.Find(corpus => corpus.Root == root) is { } known)
        {
            return known;
        }

        var added = ServerCorpus.Open(host, root, _settings, ReferencesOf(root));
        _corpora.Add(added);
        foreach (var (path, text) in _open)
        {
            if (added.PathOf(path) is { } within && CorpusText.KindOf(within, _settings.Folders) is not null)
            {
                added.SetOpen(within, text.Text);
            }
        }

        return added;
    }

    private ReferenceFiles? ReferencesOf(string root) => _references.IsEmpty ? null : new ReferenceFiles(host, root, _references);

    private bool IsCorpus(string folder) => Directory.Exists(Path.Combine(folder, _settings.Folders.Curated));

    private IEnumerable<string> Roots(string folder, int depth)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var roots = IsCorpus(folder) ? [folder] : Array.Empty<string>();
        if (depth == Depth)
        {
            return roots;
        }

        try
        {
            // A folder behind a link is another's.
            return roots.Concat(new DirectoryInfo(folder).EnumerateDirectories()
                .Where(below => !Passed.Contains(below.Name) && below.LinkTarget is null && below.Name != _settings.Folders.Curated)
                .OrderBy(static below => below.Name, StringComparer.Ordinal)
                .SelectMany(below => Roots(below.FullName, depth + 1)).ToArray());
        }
        catch (UnauthorizedAccessException)
        {
            return roots;
        }
    }
}
