using System.Text;
using Corpus.Cli.Comparing;
using Corpus.Cli.Folders;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Publishing;

/// <summary>
/// Which texts of sources a site may show. A corpus often keeps texts that nobody may pass on, so none is shown unless something says that it is passed on
/// anyhow: docs/site.md states the rule.
/// </summary>
internal static class ShownTexts
{
    // Nothing that a repository says may run by being asked.
    private static readonly string[] Listing =
        ["-c", "core.fsmonitor=false", "-c", "core.untrackedCache=false", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "."];

    /// <summary>The paths within the corpus of the texts that may be shown.</summary>
    /// <param name="host">Where the call was made.</param>
    /// <param name="root">The folder of the corpus.</param>
    /// <param name="folder">The corpus.</param>
    /// <param name="areAllowed">Whether whoever calls says that the texts may be passed on where no repository says anything.</param>
    public static IReadOnlySet<string> Of(Host host, string root, CorpusFolder folder, bool areAllowed)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, roots) in folder.AllRoots.Where(static part => Directory.Exists(part.Roots.Seeds)))
        {
            Add(host, root, folder, part + folder.SeedsName + "/", roots.Seeds, areAllowed, shown);
        }

        return shown;
    }

    private static void Add(Host host, string root, CorpusFolder folder, string start, string seeds, bool areAllowed, HashSet<string> shown)
    {
        var listed = Listed(seeds);
        foreach (var path in folder.Documents.Select(static input => input.Path)
            .Where(path => path.StartsWith(start, StringComparison.Ordinal) && !FingerprintSyntax.IsNamed(path)))
        {
            var relative = path[start.Length..];
            // What a link leads to is not what the repository has.
            var isHere = RealPath.Of(host.Resolve(folder.ShownPaths[path])) == Path.GetFullPath(Path.Combine(seeds, relative));
            if (isHere && (listed is not null ? listed.Contains(relative) : areAllowed && !IsNamed(host, [root, seeds], relative, folder.SeedsName)))
            {
                shown.Add(path);
            }
        }
    }

    /// <summary>The files below a folder that a repository has, or would take with the next commit of everything; null where there is none to ask.</summary>
    private static HashSet<string>? Listed(string folder)
    {
        try
        {
            var git = Git.In(folder, "--show-texts");
            return git.Ask("rev-parse", "--is-inside-work-tree") is not [(byte)'t', ..] ? null
                : git.Ask(Listing) is { } listed ? [.. Encoding.UTF8.GetString(listed).Split('\0', StringSplitOptions.RemoveEmptyEntries)]
                // A repository that does not answer allows nothing.
                : [];
        }
        catch (UsageException)
        {
            return null;
        }
    }

    /// <summary>Whether something that git would leave out may be this file. Nobody reads the patterns as git does, so in doubt it is.</summary>
    private static bool IsNamed(Host host, string[] folders, string relative, string seedsName) => folders
        .Select(static folder => Path.Combine(folder, ".gitignore")).Where(File.Exists)
        .SelectMany(path => RegularFile.Below(host, Path.GetDirectoryName(path)!).Read(path).Text.Split('\n'))
        .Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] is not ('#' or '!'))
        .Any(line => line.Contains('*', StringComparison.Ordinal) || line.Contains('?', StringComparison.Ordinal)
            || line.Contains('[', StringComparison.Ordinal)
            || line.Contains(Path.GetFileName(relative), StringComparison.OrdinalIgnoreCase)
            || line.Split('/').Any(part => part.Equals(seedsName, StringComparison.OrdinalIgnoreCase))
            || relative.Split('/').Any(part => line.Split('/').Contains(part, StringComparer.OrdinalIgnoreCase)));
}
