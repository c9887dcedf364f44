using Corpus.Language;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Folders;

/// <summary>The files of a corpus, found as the build finds them.</summary>
/// <param name="CuratedFolder">The folder of the facts, as a person would type it.</param>
/// <param name="Yaml">Facts and source records.</param>
/// <param name="Documents">The texts that lie beside the records.</param>
/// <param name="OtherFiles">The paths of documents there that are not read as texts.</param>
/// <param name="ShownPaths">What a person would type for each path within the corpus.</param>
internal sealed record CorpusFolder(
    string CuratedFolder,
    IReadOnlyList<InputText> Yaml,
    IReadOnlyList<InputText> Documents,
    IReadOnlyList<string> OtherFiles,
    IReadOnlyDictionary<string, string> ShownPaths)
{
    private static readonly string[] YamlExtensions = [".yaml", ".yml"];

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

        var curatedRoot = Below(root, curated ?? "curated");
        var seedsRoot = Below(root, seeds ?? "seeds");
        if (!Directory.Exists(curatedRoot))
        {
            throw new UsageException($"the folder of curated facts, `{host.Shown(curatedRoot)}`, does not exist; run the command in its parent folder, or set it with --curated");
        }

        if (seeds is not null && !Directory.Exists(seedsRoot))
        {
            throw new UsageException($"the folder of source records, `{host.Shown(seedsRoot)}`, does not exist; set it with --seeds");
        }

        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        var yaml = Read(host, curatedRoot, YamlExtensions, shown).Concat(Read(host, seedsRoot, YamlExtensions, shown)).ToArray();
        IReadOnlyList<FolderFile> others = Directory.Exists(seedsRoot) ? FolderFiles.Find(seedsRoot, DocumentSyntax.OtherEndings) : [];
        return new CorpusFolder(
            host.Shown(curatedRoot),
            yaml,
            [.. Read(host, seedsRoot, DocumentSyntax.Endings, shown)],
            [.. others.Select(file => Path.GetFileName(seedsRoot) + "/" + file.RelativePath)],
            shown);
    }

    private static string Below(string root, string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, root));

    private static IEnumerable<InputText> Read(Host host, string root, string[] extensions, Dictionary<string, string> shown)
    {
        if (!Directory.Exists(root))
        {
            yield break;
        }

        foreach (var file in FolderFiles.Find(root, extensions))
        {
            var path = Path.GetFileName(root) + "/" + file.RelativePath;
            if (!shown.TryAdd(path, host.Shown(file.FullPath)))
            {
                throw new UsageException($"both folders are named `{Path.GetFileName(root)}` and contain `{file.RelativePath}`, so messages could not distinguish the two files; rename one of the folders");
            }

            yield return new InputText(path, TextBytes.Read(file.FullPath).Text);
        }
    }
}
