using Corpus.Language;
using Corpus.Language.Model;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Cli.Folders;

/// <summary>Finds the parts of a corpus in several projects, below the folder that has all of them.</summary>
internal static class PartFiles
{
    private const int MostLevels = 4;

    /// <summary>What builds and tools write, in which nobody keeps a corpus.</summary>
    private static readonly string[] Passed = ["bin", "obj", "node_modules"];

    /// <summary>Whether a folder of the facts is called by more than a name, so that no part has one of its own.</summary>
    public static bool IsPath(string? folder) => folder is not null && folder.AsSpan().IndexOfAny('/', '\\') >= 0;

    /// <summary>The folders below one that have a folder of facts, as paths with forward slashes, sorted. Links are not followed.</summary>
    public static IEnumerable<string> FoldersBelow(string root, string curated)
    {
        var found = new List<string>();
        Collect(root, "", 0);
        return found.Order(StringComparer.Ordinal);

        void Collect(string folder, string path, int level)
        {
            foreach (var below in new DirectoryInfo(folder).EnumerateDirectories())
            {
                if (below.LinkTarget is not null || below.Name.StartsWith('.') || Passed.Contains(below.Name, StringComparer.OrdinalIgnoreCase))
                {
                    continue;
                }

                var name = path + below.Name;
                if (Directory.Exists(Path.Combine(below.FullName, curated)))
                {
                    found.Add(name);
                }

                if (level < MostLevels)
                {
                    Collect(below.FullName, name + "/", level + 1);
                }
            }
        }
    }

    /// <summary>The folders of those that are parts of a corpus, sorted; what else lies below is another corpus, of which nobody asked.</summary>
    /// <param name="folder">How the folder above was called.</param>
    /// <param name="curated">The files of the facts, each with the folder that it is of.</param>
    /// <exception cref="UsageException">There are parts of several corpora.</exception>
    public static IReadOnlyList<string> Parts(string folder, IEnumerable<(string Part, InputText File)> curated)
    {
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (part, file) in curated)
        {
            if (file.Text.Contains(Keys.Part, StringComparison.Ordinal)
                && FileReader.Read(file.Path, file.Text, CancellationToken.None).Corpus is { Part: { } said } corpus
                && CorpusParts.Find(said.Value) is { } kind && (kind == CorpusPart.Schema ? corpus.Id : corpus.Of) is { } id)
            {
                parts[part] = id.Value;
            }
        }

        string[] ids = [.. parts.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return ids.Length < 2 ? [.. parts.Keys]
            : throw new UsageException($"below `{folder}` are the parts of several corpora, `{string.Join("` and `", ids)}`; name the folder of one");
    }
}
