using System.Globalization;
using System.Text;
using Corpus.Cli.Folders;
using Corpus.Language;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Comparing;

/// <summary>The files of a corpus as a revision has them. What cannot be read is a refusal, never a corpus with less in it.</summary>
/// <param name="Name">The revision, as it was named.</param>
/// <param name="Commit">The commit that it is.</param>
/// <param name="Yaml">Facts and source records.</param>
/// <param name="Documents">The texts and fingerprints beside the records.</param>
internal sealed record CorpusRevision(string Name, string Commit, IReadOnlyList<InputText> Yaml, IReadOnlyList<InputText> Documents)
{
    /// <summary>Of a corpus in several projects: the folders of its parts.</summary>
    public EquatableArray<string> Parts { get; init; } = [];

    private const string Scheme = "git:";
    private const int BlobEnd = 1;
    private static readonly string[] YamlExtensions = [".yaml", ".yml"];
    private static readonly string[] Extensions = [.. YamlExtensions, .. DocumentSyntax.Endings, FingerprintFormat.Extension];

    /// <summary>Whether a text names a revision.</summary>
    public static bool IsNamed(string text) => text.StartsWith(Scheme, StringComparison.Ordinal);

    /// <param name="roots">The folders of the corpus as it is now.</param>
    /// <param name="revision">What is asked for: <c>git:REV</c>.</param>
    /// <param name="asked">Where it was asked for: the name of an option or of an argument.</param>
    public static CorpusRevision Read(CorpusRoots roots, string revision, string asked)
    {
        var name = IsNamed(revision) ? revision[Scheme.Length..] : "";
        // What begins with a hyphen is an option to git, and no revision can.
        if (name.Length == 0 || name[0] == '-' || name.Any(char.IsControl))
        {
            throw new UsageException($"{asked} is `{revision}`, but it must be `git:` and a revision, such as `git:main`");
        }

        var root = RealPath.Of(roots.Root) ?? roots.Root;
        if (!RealPath.IsWithin(roots.Curated, root) || !RealPath.IsWithin(roots.Seeds, root))
        {
            throw new UsageException($"{asked} compares what is below DIR, but the facts or the source records are outside it");
        }

        var git = Git.In(roots.Root, asked);
        if (git.Ask("rev-parse", "--is-inside-work-tree") is not [(byte)'t', ..])
        {
            throw new UsageException($"{asked} needs a git repository, but the folder of the corpus is in none that git can read");
        }

        if (git.Ask("rev-parse", "--verify", "--quiet", name + "^{commit}") is not { } commit)
        {
            throw new UsageException($"there is no revision `{name}` in this repository; fetch it first, such as with `git fetch origin {name}`");
        }

        return Of(git, root, roots, name, Encoding.ASCII.GetString(commit).Trim());
    }

    private static CorpusRevision Of(Git git, string root, CorpusRoots roots, string name, string commit)
    {
        // Links are followed as they are now; below them the revision has none.
        Part[] parts = [Part.Of(root, roots.Curated, roots.CuratedName, isSeeds: false), Part.Of(root, roots.Seeds, roots.SeedsName, isSeeds: true)];
        string[] prefixes = [.. parts.Select(static part => part.Prefix).Where(static prefix => prefix.Length > 0)];
        if (List(git, name, commit, prefixes) is { Length: > 0 } listed)
        {
            return Of(name, commit, parts, listed.Select(line => Entry.Of(line, name)).Where(IsOfCorpus).ToArray(), git);
        }

        // Where it has neither of the two folders, its parts may have them.
        string[] all = [.. List(git, name, commit, [])];
        string[] folders = [.. all.Select(line => Part.Above(PathOf(line), roots.CuratedName)).OfType<string>().Distinct(StringComparer.Ordinal)];
        Part[] below = [.. folders.SelectMany(folder => Part.Below(folder, roots))];
        if (below.Length == 0)
        {
            return new CorpusRevision(name, commit, [], []);
        }

        Entry[] files = [.. all.Where(line => below.Any(part => part.Has(PathOf(line)))).Select(line => Entry.Of(line, name)).Where(IsOfCorpus)];
        var revision = Of(name, commit, below, files, git);
        var found = PartFiles.Parts("git:" + name, folders.SelectMany(folder => revision.Yaml
            .Where(file => file.Path.StartsWith($"{folder}/{roots.CuratedName}/", StringComparison.Ordinal)).Select(file => (folder, file))));
        return revision with
        {
            Yaml = [.. revision.Yaml.Where(file => IsIn(file))],
            Documents = [.. revision.Documents.Where(file => IsIn(file))],
            Parts = EquatableArray.From(found),
        };

        bool IsIn(InputText file) => PartFolders.Of(EquatableArray.From(found), file.Path) is not null;

        static string PathOf(string line) => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..];
    }

    private static string[] List(Git git, string name, string commit, string[] prefixes) =>
        Encoding.UTF8.GetString(git.Ask(["ls-tree", "-r", "-z", commit, "--", .. prefixes]) ?? throw Unreadable(name))
            .Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsOfCorpus(Entry file) => Extensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase);

    private static CorpusRevision Of(string name, string commit, IReadOnlyList<Part> parts, IReadOnlyList<Entry> files, Git git)
    {
        var inputs = files.Zip(Texts(git, name, files))
            .SelectMany(file => parts.Where(part => part.Has(file.First.Path))
                .Select(part => (part.IsSeeds, Input: new InputText(part.Name + "/" + file.First.Path[part.Prefix.Length..], file.Second))))
            .ToArray();
        return new CorpusRevision(
            name,
            commit,
            [.. inputs.Where(static file => IsYaml(file.Input)).Select(static file => file.Input)],
            [.. inputs.Where(static file => file.IsSeeds && !IsYaml(file.Input)).Select(static file => file.Input)]);

        static bool IsYaml(InputText input) => YamlExtensions.Contains(Path.GetExtension(input.Path), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Texts(Git git, string name, IReadOnlyList<Entry> files)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var output = git.Ask(string.Concat(files.Select(static file => file.Blob + "\n")), ["cat-file", "--batch"]) ?? throw Unreadable(name);
        var texts = new List<string>(files.Count);
        var at = 0;
        foreach (var file in files)
        {
            // `<object> blob <size>`, the bytes, a line end; or `<object> missing`.
            var end = Array.IndexOf(output, (byte)'\n', at);
            string[] head = end < 0 ? [] : Encoding.ASCII.GetString(output, at, end - at).Split(' ');
            if (head is not [var blob, "blob", var size] || blob != file.Blob
                || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || length > RegularFile.MostBytes || end + 1 + length + BlobEnd > output.Length)
            {
                throw new UsageException($"`{file.Path}` of the revision `{name}` cannot be read from this repository; fetch all of it");
            }

            texts.Add(TextBytes.Of(output[(end + 1)..(end + 1 + length)]).Text);
            at = end + 1 + length + BlobEnd;
        }

        return texts;
    }

    private static UsageException Unreadable(string name) => new($"git cannot read the revision `{name}`; fetch all of it");

    /// <summary>One of the two folders.</summary>
    /// <param name="Prefix">Its path below that of the corpus, with a slash at the end; nothing where it is that folder itself.</param>
    /// <param name="Name">By which the paths of its files within the corpus begin.</param>
    private sealed record Part(string Prefix, string Name, bool IsSeeds)
    {
        public static Part Of(string root, string folder, string name, bool isSeeds)
        {
            var path = Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/');
            return new Part(path == "." ? "" : path + "/", name, isSeeds);
        }

        public bool Has(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);

        /// <summary>The two folders of a part of a corpus in several projects.</summary>
        public static IEnumerable<Part> Below(string folder, CorpusRoots roots) =>
        [
            new($"{folder}/{roots.CuratedName}/", $"{folder}/{roots.CuratedName}", IsSeeds: false),
            new($"{folder}/{roots.SeedsName}/", $"{folder}/{roots.SeedsName}", IsSeeds: true),
        ];

        /// <summary>The folder above that of the facts in which a file is; null where it is in none.</summary>
        public static string? Above(string path, string curated) =>
            path.IndexOf($"/{curated}/", StringComparison.Ordinal) is > 0 and var at ? path[..at] : null;
    }

    /// <param name="Path">Below the folder of the corpus.</param>
    private sealed record Entry(string Path, string Blob)
    {
        // `<mode> <type> <object>\t<path>`
        public static Entry Of(string line, string revision)
        {
            var (head, path) = (line[..line.IndexOf('\t', StringComparison.Ordinal)].Split(' '), line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
            return head is [['1', '0', '0', ..], "blob", var blob]
                ? new Entry(path, blob)
                : throw new UsageException(
                    $"`{path}` is a link in the revision `{revision}`, and links are not followed there; compare with a revision that has the file");
        }
    }
}
