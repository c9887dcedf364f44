using Corpus.Cli.Assemblies;
using Corpus.Cli.Folders;
using Corpus.Language.Importing;
using Corpus.Language.Problems;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Cli.LanguageServer;

/// <summary>A corpus that an editor has open: what is on the disk, and over it what the editor has and has not saved.</summary>
internal sealed class ServerCorpus
{
    private readonly Host _host;
    private readonly Dictionary<string, string> _open = new(StringComparer.Ordinal);
    private Dictionary<string, LspText> _texts = new(StringComparer.Ordinal);
    private SymbolIndex? _symbols;

    /// <summary>The assemblies of other corpora that this one may name.</summary>
    public ReferenceFiles? References { get; private set; }

    private ServerCorpus(Host host, string root, CorpusSettings settings, ReferenceFiles? references)
    {
        (_host, References) = (host, references);
        Root = root;
        Snapshot = CorpusSnapshot.Empty(settings);
        Settings = settings;
    }

    /// <summary>The folder that holds the two folders of the corpus.</summary>
    public string Root { get; }

    public CorpusSettings Settings { get; private set; }

    public CorpusSnapshot Snapshot { get; private set; }

    public SymbolIndex Symbols => _symbols ??= SymbolIndex.Of(Snapshot);

    /// <summary>Why the folder cannot be read; null where it could.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The addresses of files for which problems were shown last.</summary>
    public Dictionary<string, IReadOnlyList<LspDiagnostic>> Shown { get; } = new(StringComparer.Ordinal);

    /// <param name="host">Where the server was started.</param>
    /// <param name="root">The folder that holds the two folders of the corpus.</param>
    /// <param name="settings">What a build would say by its properties.</param>
    /// <param name="references">The assemblies of other corpora that this one may name.</param>
    public static ServerCorpus Open(Host host, string root, CorpusSettings settings, ReferenceFiles? references = null)
    {
        var corpus = new ServerCorpus(host, root, settings, references);
        corpus.Reload();
        return corpus;
    }

    /// <summary>The path of a file within the corpus; null where it is none of its files.</summary>
    public string? PathOf(string fullPath)
    {
        foreach (var folder in new[] { Settings.Folders.Curated, Settings.Folders.Seeds })
        {
            var below = Path.Combine(Root, folder) + Path.DirectorySeparatorChar;
            if (fullPath.StartsWith(below, StringComparison.Ordinal))
            {
                return folder + "/" + fullPath[below.Length..].Replace(Path.DirectorySeparatorChar, '/');
            }
        }

        return null;
    }

    public string FullPathOf(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    public string UriOf(string path) => DocumentUri.OfPath(FullPathOf(path));

    /// <summary>A file's text with the lines of the protocol.</summary>
    public LspText? TextOf(string path)
    {
        if (_texts.TryGetValue(path, out var known))
        {
            return known;
        }

        var text = Snapshot.Files.TryGetValue(path, out var file) ? file.File.Text
            : Snapshot.Fingerprints.TryGetValue(path, out var fingerprint) ? fingerprint.File.Text
            : _open.GetValueOrDefault(path);
        if (text is null)
        {
            return null;
        }

        return _texts[path] = new LspText(text);
    }

    /// <summary>What the editor has of a file, from now on; null where it has closed it, and the disk counts again.</summary>
    public void SetOpen(string path, string? text)
    {
        if (text is null)
        {
            _open.Remove(path);
            Reload();
            return;
        }

        _open[path] = text;
        _texts.Remove(path);
        Set(Snapshot.With([new CorpusText(path, text)]));
    }

    public void Change(CorpusSettings settings, ReferenceFiles? references)
    {
        if (settings != Settings || references != References)
        {
            (Settings, References) = (settings, references);
            Snapshot = CorpusSnapshot.Empty(settings);
            Reload();
        }
    }

    /// <summary>Reads the folder again: files may have come, gone or changed. What did not change is kept.</summary>
    public void Reload()
    {
        try
        {
            var folder = CorpusFolder.Open(_host, Root, Settings.Folders.Curated, Directory.Exists(Path.Combine(Root, Settings.Folders.Seeds))
                ? Settings.Folders.Seeds : null);
            var texts = folder.Yaml.Concat(folder.Documents).Select(static input => new CorpusText(input.Path, input.Text))
                .Concat(folder.OtherFiles.Select(static path => new CorpusText(path, "")))
                .Where(text => !_open.ContainsKey(text.Path))
                .Concat(_open.Select(static open => new CorpusText(open.Key, open.Value)))
                .ToArray();
            var there = texts.Select(static text => text.Path).ToHashSet(StringComparer.Ordinal);
            var gone = Snapshot.Paths.Where(path => !there.Contains(path));
            var referenced = References?.Open() ?? ReferencedCorpora.None;
            Trouble = null;
            var before = Snapshot.Settings.Referenced == referenced ? Snapshot : Snapshot.With(Snapshot.Settings with { Referenced = referenced });
            Set(before.Without(gone).With(texts));
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            // A folder that is being moved or written is read again when the next change is told.
            Trouble = exception.Message;
        }
    }

    /// <summary>The problems of each file, by path.</summary>
    public ILookup<string, Problem> Problems() => Snapshot.Problems.ToLookup(static problem => problem.Place.Path, StringComparer.Ordinal);

    private void Set(CorpusSnapshot snapshot)
    {
        foreach (var path in _texts.Keys.Where(path => !snapshot.Files.TryGetValue(path, out var file)
            || !ReferenceEquals(file, Snapshot.Files.GetValueOrDefault(path))).ToArray())
        {
            _texts.Remove(path);
        }

        Snapshot = snapshot;
        _symbols = null;
    }
}
