namespace Corpus.Cli.Folders;

/// <summary>Where a path leads when every link on it is followed. The system's own call is not to be had from .NET.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without links, whether something is there or not; null where links lead in a circle.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var real = root;
        var parts = new Stack<string>(Parts(full[root.Length..]));
        var links = 0;
        while (parts.TryPop(out var part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            foreach (var piece in Parts(target))
            {
                parts.Push(piece);
            }
        }

        return real;
    }

    /// <summary>Whether a path without links is that of a folder or of something in it.</summary>
    public static bool IsWithin(string real, string folder) =>
        real == folder || real.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The parts of a path, the last first.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(static part => part != ".")
            .Reverse();
}
