namespace Corpus.Language.Importing;

/// <summary>The corpora that one may name, read as far as it does. What was read last is kept: an edit mostly names nothing new.</summary>
internal sealed class ReferencedCorpora
{
    private readonly Func<AskedNames, EquatableArray<ImportedCorpus>> _read;
    private (AskedNames Asked, EquatableArray<ImportedCorpus> Corpora) _last = (AskedNames.None, []);

    private ReferencedCorpora(Func<AskedNames, EquatableArray<ImportedCorpus>> read) => _read = read;

    public static ReferencedCorpora None { get; } = new(static _ => []);

    /// <summary>Those of assemblies that were opened.</summary>
    public static ReferencedCorpora Of(IReadOnlyList<OpenedAssembly> assemblies) => new(asked => ImportedCorpora.Read(AskedTables.Read(assemblies, asked)));

    /// <summary>Those that were read already, with all that is asked for.</summary>
    public static implicit operator ReferencedCorpora(EquatableArray<ImportedCorpus> corpora) => new(_ => corpora);

    /// <summary>The corpora with the entities that are asked for, sorted by the names of their assemblies; none where nothing is.</summary>
    public EquatableArray<ImportedCorpus> Read(AskedNames asked)
    {
        lock (_read)
        {
            if (!_last.Asked.Equals(asked))
            {
                _last = (asked, _read(asked));
            }

            return _last.Corpora;
        }
    }

    /// <summary>The corpora with what the files of one ask of them.</summary>
    public EquatableArray<ImportedCorpus> Read(IReadOnlyCollection<Syntax.FileSyntax> files)
    {
        var corpora = Read(AskedNames.Of(files, DeclaredImports.Of(files)));
        return files.Select(static file => file.Corpus?.Of?.Value).FirstOrDefault(static of => of is not null) is not { } of ? corpora
            : EquatableArray.From(corpora.Where(corpus => corpus.CorpusId != of || !IsBuiltOf(corpus, files)));
    }

    /// <summary>
    /// Whether an assembly is what a build made of these very files, or of what they were: the folder of a shard's build has its own assembly beside those that
    /// it references. It has most of its entities from them; two shards that share a name share few, and the project over all parts reports these.
    /// </summary>
    private static bool IsBuiltOf(ImportedCorpus corpus, IReadOnlyCollection<Syntax.FileSyntax> files)
    {
        if (corpus.Part != Model.CorpusPart.Shard || corpus.EntityIds.Count == 0)
        {
            return false;
        }

        var own = new HashSet<string>(files.SelectMany(static file => file.Entities).Select(static entity => entity.Name.Value), StringComparer.Ordinal);
        return 2 * corpus.EntityIds.Count(own.Contains) > corpus.EntityIds.Count;
    }
}
