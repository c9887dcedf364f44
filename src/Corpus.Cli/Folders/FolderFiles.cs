namespace Corpus.Cli.Folders;

/// <summary>A file below a folder.</summary>
/// <param name="RelativePath">Its path below that folder, with forward slashes.</param>
internal sealed record FolderFile(string FullPath, string RelativePath);

/// <summary>
/// Finds files below a folder, in ordinal order: the very files that the patterns of the build find, hidden ones and those behind links too, as long as these
/// lead nowhere else,
/// and letters' case ignored in an extension. A link that leads back to a folder above it is not followed.
/// </summary>
internal static class FolderFiles
{
    private const int MostLevels = 64;

    /// <summary>A few links that lead to each other make of a few folders any number of them.</summary>
    private const int MostFolders = 10_000;
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false };

    /// <param name="reader">What may be read.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="extensions">What the names of the files may end in; null for all.</param>
    public static IReadOnlyList<FolderFile> Find(RegularFile reader, string folder, IReadOnlyList<string>? extensions)
    {
        reader.CheckFolder(folder);
        var found = new List<FolderFile>();
        var folders = 0;
        Collect(folder, [Followed(folder, parent: null)]);
        found.Sort(static (a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return found;

        void Collect(string current, IReadOnlyList<string> above)
        {
            if (++folders > MostFolders)
            {
                throw new UsageException(FormattableString.Invariant(
                    $"the folder `{folder}` has more than {MostFolders:N0} folders, links followed; delete the links in it that lead to each other"));
            }

            foreach (var file in Directory.EnumerateFiles(current, "*", Everything))
            {
                if (extensions is null || extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                {
                    found.Add(new FolderFile(file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')));
                }
            }

            foreach (var below in Directory.EnumerateDirectories(current, "*", Everything))
            {
                if (new DirectoryInfo(below).LinkTarget is not null)
                {
                    reader.CheckFolder(below);
                }

                var real = Followed(below, above[^1]);
                if (!above.Contains(real, StringComparer.Ordinal) && above.Count < MostLevels)
                {
                    Collect(below, [.. above, real]);
                }
            }
        }
    }

    /// <summary>Where a folder is when the link that leads to it is followed.</summary>
    private static string Followed(string folder, string? parent)
    {
        if (Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } target)
        {
            return Path.TrimEndingDirectorySeparator(target.FullName);
        }

        return parent is null ? Path.TrimEndingDirectorySeparator(folder) : Path.Combine(parent, Path.GetFileName(folder));
    }
}
