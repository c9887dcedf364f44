using Corpus.Language;
using Corpus.Language.Importing;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Folders;

/// <summary>The files of a corpus, found as the build finds them.</summary>
/// <param name="CuratedFolder">The folder of the facts, as a person would type it.</param>
/// <param name="Yaml">Facts and source records.</param>
/// <param name="Documents">The texts and fingerprints that lie beside the records.</param>
/// <param name="OtherFiles">The paths of documents there that are not read as texts.</param>
/// <param name="Roots">The folders that they are in.</param>
/// <param name="ShownPaths">Where each path within the corpus is, relative to the call; as it is, so that a program finds it.</param>
internal sealed record CorpusFolder(
    string CuratedFolder,
    IReadOnlyList<InputText> Yaml,
    IReadOnlyList<InputText> Documents,
    IReadOnlyList<string> OtherFiles,
    CorpusRoots Roots,
    IReadOnlyDictionary<string, string> ShownPaths)
{
    /// <summary>The other corpora that this one may name.</summary>
    public ReferencedCorpora Referenced { get; init; } = ReferencedCorpora.None;

    private const string CuratedUsual = "curated";
    private static readonly string[] YamlExtensions = [".yaml", ".yml"];
    private static readonly string[] EvidenceExtensions = [.. DocumentSyntax.Endings, FingerprintFormat.Extension];

    /// <summary>Of a corpus in several projects that is read as one: the folders of its parts, below the one that was named.</summary>
    public EquatableArray<string> Parts { get; init; } = [];

    /// <summary>The folders of each part, or of the corpus itself.</summary>
    public IEnumerable<(string Part, CorpusRoots Roots)> AllRoots => Parts.Count == 0 ? [("", Roots)]
        : Parts.Select(part => (part + "/", CorpusRoots.Of(Path.Combine(Roots.Root, part), CuratedName, SeedsName)));

    /// <summary>The corpus whose parts lie below a folder; null where the folder is one corpus itself, or there are none.</summary>
    /// <param name="host">Where the call was made.</param>
    /// <param name="folder">The folder above all parts.</param>
    /// <param name="curated">The folder of the facts of each, or null for <c>curated</c>.</param>
    /// <param name="seeds">The folder of the source records of each, or null for <c>seeds</c>.</param>
    /// <exception cref="UsageException">There are parts of several corpora.</exception>
    public static CorpusFolder? OpenParts(Host host, string folder, string? curated, string? seeds)
    {
        var root = host.Resolve(folder);
        if (Directory.Exists(CorpusRoots.Below(root, curated, seeds).Curated) || PartFiles.IsPath(curated) || PartFiles.IsPath(seeds))
        {
            return null;
        }

        var reader = RegularFile.Below(host, root);
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = PartFiles.FoldersBelow(root, curated ?? CuratedUsual)
            .SelectMany(part => Read(host, reader, Below(part).Curated, YamlExtensions, shown, part + "/")
                .Select(file => (Part: part, File: file))).ToArray();
        if (PartFiles.Parts(folder, files) is not { Count: > 0 } parts)
        {
            return null;
        }

        var records = parts.ToDictionary(static part => part, part => Below(part).Seeds, StringComparer.Ordinal);
        return new CorpusFolder(
            host.Shown(root),
            [.. files.Where(file => parts.Contains(file.Part)).Select(static file => file.File)
                .Concat(records.SelectMany(part => Read(host, reader, part.Value, YamlExtensions, shown, part.Key + "/")))],
            [.. records.SelectMany(part => Read(host, reader, part.Value, EvidenceExtensions, shown, part.Key + "/"))],
            [
                .. records.Where(static part => Directory.Exists(part.Value)).SelectMany(part => FolderFiles
                    .Find(reader, part.Value, DocumentSyntax.OtherEndings).Select(file => $"{part.Key}/{Path.GetFileName(part.Value)}/{file.RelativePath}")),
            ],
            CorpusRoots.Of(root, curated, seeds),
            shown)
        {
            Parts = EquatableArray.From(parts),
        };

        (string Curated, string Seeds) Below(string part) => CorpusRoots.Below(Path.Combine(root, part), curated, seeds);
    }

    /// <param name="host">Where the call was made.</param>
    /// <param name="folder">The folder that holds the two others.</param>
    /// <param name="curated">The folder of the facts, or null for <c>curated</c>.</param>
    /// <param name="seeds">The folder of the source records, or null for <c>seeds</c>, which need not exist.</param>
    public static CorpusFolder Open(Host host, string folder, string? curated, string? seeds)
    {
        var root = host.Resolve(folder);
        if (!Directory.Exists(root))
        {
            throw new UsageException($"there is no folder `{folder}`");
        }

        var (curatedRoot, seedsRoot) = CorpusRoots.Below(root, curated, seeds);
        if (!Directory.Exists(curatedRoot))
        {
            throw new UsageException(
                $"the folder of curated facts, `{host.Shown(curatedRoot)}`, does not exist; run the command in its parent folder, or set it with --curated");
        }

        if (seeds is not null && !Directory.Exists(seedsRoot))
        {
            throw new UsageException($"the folder of source records, `{host.Shown(seedsRoot)}`, does not exist; set it with --seeds");
        }

        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new RegularFile(host, [.. Allowed(root, curatedRoot, seedsRoot)]);
        var yaml = Read(host, reader, curatedRoot, YamlExtensions, shown).Concat(Read(host, reader, seedsRoot, YamlExtensions, shown)).ToArray();
        IReadOnlyList<FolderFile> others = Directory.Exists(seedsRoot) ? FolderFiles.Find(reader, seedsRoot, DocumentSyntax.OtherEndings) : [];
        return new CorpusFolder(
            host.Shown(curatedRoot),
            yaml,
            [.. Read(host, reader, seedsRoot, EvidenceExtensions, shown)],
            [.. others.Select(file => Path.GetFileName(seedsRoot) + "/" + file.RelativePath)],
            CorpusRoots.Of(root, curated, seeds),
            shown);
    }

    /// <summary>The name of the folder of the facts, by which paths within the corpus begin.</summary>
    public string CuratedName => Roots.CuratedName;

    /// <summary>The name of the folder of the source records.</summary>
    public string SeedsName => Roots.SeedsName;

    /// <summary>Where files may be: in the corpus' folder, and in a folder outside it that the call names. A link in a checkout names none.</summary>
    private static IEnumerable<string> Allowed(string root, params string[] folders) =>
        folders.Where(folder => !RealPath.IsWithin(folder, root)).Prepend(root).Select(static folder => RealPath.Of(folder) ?? folder);

    private static IEnumerable<InputText> Read(
        Host host, RegularFile reader, string root, string[] extensions, Dictionary<string, string> shown, string part = "")
    {
        if (!Directory.Exists(root))
        {
            yield break;
        }

        foreach (var file in FolderFiles.Find(reader, root, extensions))
        {
            var path = part + Path.GetFileName(root) + "/" + file.RelativePath;
            if (!shown.TryAdd(path, host.Relative(file.FullPath)))
            {
                throw new UsageException(
                    $"both folders are named `{Path.GetFileName(root)}` and contain `{file.RelativePath}`, so messages could not distinguish the two files; " +
                    "rename one of the folders");
            }

            yield return new InputText(path, reader.Read(file.FullPath).Text);
        }
    }
}
