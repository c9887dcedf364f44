namespace Corpus.Language.Text;

/// <summary>Names of files, taken apart as text: the language knows no file system.</summary>
internal static class FileNames
{
    /// <summary>The name of the file at a path.</summary>
    public static string OfPath(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The name without its ending: <c>report</c> of <c>report.pdf</c>.</summary>
    public static string Stem(string fileName) => fileName.LastIndexOf('.') is > 0 and var dot ? fileName.Substring(0, dot) : fileName;

    /// <summary>Whether two names differ in their endings alone, or in letters' case.</summary>
    public static bool HaveOneStem(string a, string b) => string.Equals(Stem(a), Stem(b), StringComparison.OrdinalIgnoreCase);
}
