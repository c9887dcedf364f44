namespace Corpus.Cli.Folders;

/// <summary>A file below a folder.</summary>
/// <param name="RelativePath">Its path below that folder, with forward slashes.</param>
internal sealed record FolderFile(string FullPath, string RelativePath);

/// <summary>
/// Finds files below a folder, in ordinal order: the very files that the patterns of the build find, hidden ones and those behind links too,
/// and letters' case ignored in an extension. A link that leads back to a folder above it is not followed.
/// </summary>
internal static class FolderFiles
{
    private const int MostLevels = 64;
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false };

    public static IReadOnlyList<FolderFile> Find(string folder, IReadOnlyList<string> extensions)
    {
        var found = new List<FolderFile>();
        Collect(folder, [RealPath(folder, parent: null)]);
        found.Sort(static (a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return found;

        void Collect(string current, IReadOnlyList<string> above)
        {
            foreach (var file in Directory.EnumerateFiles(current, "*", Everything))
            {
                if (extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                {
                    found.Add(new FolderFile(file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')));
                }
            }

            foreach (var below in Directory.EnumerateDirectories(current, "*", Everything))
            {
                var real = RealPath(below, above[^1]);
                if (!above.Contains(real, StringComparer.Ordinal) && above.Count < MostLevels)
                {
                    Collect(below, [.. above, real]);
                }
            }
        }
    }

    /// <summary>Where a folder is when the link that leads to it is followed.</summary>
    private static string RealPath(string folder, string? parent)
    {
        if (Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } target)
        {
            return Path.TrimEndingDirectorySeparator(target.FullName);
        }

        return parent is null ? Path.TrimEndingDirectorySeparator(folder) : Path.Combine(parent, Path.GetFileName(folder));
    }
}
