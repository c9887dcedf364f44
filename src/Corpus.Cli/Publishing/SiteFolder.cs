using System.Text;
using Corpus.Cli.Folders;
using Corpus.Site;

namespace Corpus.Cli.Publishing;

/// <summary>
/// The folder that a site is written to. A list in it says which files are of the site: those that are no more are deleted, and whatever else is there is left
/// alone.
/// </summary>
internal sealed class SiteFolder
{
    /// <summary>The list: a line each, sorted.</summary>
    private const string ListName = ".corpus-site";

    private static readonly string[] Endings = [".html", ".css", ".js", ".svg"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Host _host;
    private readonly string _path;
    private readonly HashSet<string> _before;

    /// <param name="host">Where the call was made.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="typed">The folder, as it was typed.</param>
    public SiteFolder(Host host, CorpusFolder corpus, string typed)
    {
        (_host, _path) = (host, Path.TrimEndingDirectorySeparator(host.Resolve(typed)));
        var real = RealPath.Of(_path) ?? throw new UsageException($"--output is `{typed}`, which is a link that leads in a circle; name another folder");
        if (corpus.AllRoots.SelectMany(static part => part.Roots.Both).Any(root => RealPath.IsWithin(real, root) || RealPath.IsWithin(root, real)))
        {
            throw new UsageException($"--output is `{typed}`, which holds files of the corpus or is within them; name another folder");
        }

        if (File.Exists(_path))
        {
            throw new UsageException($"--output is `{typed}`, which is a file; name a folder");
        }

        var list = Path.Combine(_path, ListName);
        NewFile.Check(host, list);
        if (File.Exists(list))
        {
            _before = [.. RegularFile.Below(host, _path).Read(list).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(IsOfSite)];
        }
        else if (Directory.Exists(_path) && Directory.EnumerateFileSystemEntries(_path).Any())
        {
            throw new UsageException($"--output is `{typed}`, a folder with files that no site has; name a new or empty folder");
        }
        else
        {
            _before = [];
        }
    }

    /// <summary>Writes the files, one after the other, and deletes those that were of the site before.</summary>
    /// <returns>How many files there are now.</returns>
    public int Write(IEnumerable<SiteFile> files)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        // First the list of what may be there, so that whatever ends this early, the next time knows which files are of a site.
        foreach (var file in files)
        {
            if (written.Count == 0)
            {
                WriteList(_before.Count == 0 ? [file.Path] : _before);
            }

            written.Add(file.Path);
            var bytes = Utf8.GetBytes(file.Content);
            var path = PathOf(file.Path);
            if (!_before.Contains(file.Path) || !IsSame(path, bytes))
            {
                NewFile.Write(_host, path, bytes);
            }
        }

        WriteList(written);
        foreach (var gone in _before.Where(path => !written.Contains(path)).Select(PathOf).Where(File.Exists))
        {
            File.Delete(gone);
            var folder = Path.GetDirectoryName(gone)!;
            if (folder != _path && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }

        return written.Count;
    }

    private void WriteList(IEnumerable<string> paths) => NewFile.Write(
        _host, Path.Combine(_path, ListName), Utf8.GetBytes(string.Concat(paths.Order(StringComparer.Ordinal).Select(static path => path + "\n"))));

    private string PathOf(string path) => Path.Combine(_path, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Whether a line of the list may be a file of a site: nobody can have it delete others by writing them there.</summary>
    private static bool IsOfSite(string path) =>
        Endings.Contains(Path.GetExtension(path), StringComparer.Ordinal)
        && path.Split('/').All(static part => part.Length > 0 && part[0] != '.'
            && part.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.'));

    private static bool IsSame(string path, byte[] bytes) => new FileInfo(path) is { Exists: true, LinkTarget: null } file && file.Length == bytes.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
