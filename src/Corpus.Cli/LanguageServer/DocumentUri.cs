namespace Corpus.Cli.LanguageServer;

/// <summary>Addresses of files, as editors write them.</summary>
internal static class DocumentUri
{
    /// <summary>The path of a file; null for what is no file, such as a text that was never saved.</summary>
    public static string? ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile && parsed.Host.Length == 0
            ? Path.GetFullPath(Uri.UnescapeDataString(PathOf(parsed))) : null;

    public static string OfPath(string path) =>
        "file://" + (OperatingSystem.IsWindows() ? "/" : "")
        + string.Join('/', path.Replace('\\', '/').Split('/')
            .Select(static part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal)));

    // `/c:/folder` is a path of Windows with a slash before it.
    private static string PathOf(Uri uri) =>
        OperatingSystem.IsWindows() && uri.AbsolutePath is ['/', _, ':', ..] or ['/', _, '%', ..] ? uri.AbsolutePath[1..] : uri.AbsolutePath;
}
