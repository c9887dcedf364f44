namespace Corpus.Language.Model;

/// <summary>The folders of the parts of a corpus in several projects, where the files of all parts are looked at together.</summary>
internal static class PartFolders
{
    /// <summary>The folder that a file is in; null where it is in none of them. One may lie in another.</summary>
    /// <param name="folders">The folders, without a slash at the end: <c>Statutes.North</c>.</param>
    /// <param name="path">The path of a file: <c>Statutes.North/curated/bridges.yaml</c>.</param>
    public static string? Of(EquatableArray<string> folders, string path)
    {
        string? found = null;
        foreach (var folder in folders)
        {
            if (folder.Length > (found?.Length ?? 0) && path.Length > folder.Length && path[folder.Length] == '/'
                && path.StartsWith(folder, StringComparison.Ordinal))
            {
                found = folder;
            }
        }

        return found;
    }
}
