using Corpus.Language.Text;

namespace Corpus.Cli.Folders;

/// <summary>
/// Reads files that may be anything: a checkout can hold links to what its reader has and its author has not, pipes that never end and devices that
/// never stop.
/// </summary>
/// <param name="host">Where the call was made.</param>
/// <param name="folders">The folders, without links, in which files may be once links were followed.</param>
internal sealed class RegularFile(Host host, params string[] folders)
{
    /// <summary>The most bytes that are read: those of the longest text, however it is written.</summary>
    public const long MostBytes = 4L * Limits.FileLength;

    /// <summary>Reads files of a folder that was named, and nothing outside it.</summary>
    public static RegularFile Below(Host host, string folder) => new(host, Real(host, folder));

    /// <summary>Reads the file that a person named. A link may lead to another file only inside the folder of the call.</summary>
    /// <param name="mostBytes">How long it may be.</param>
    public static byte[] ReadNamed(Host host, string path, long mostBytes = MostBytes)
    {
        var real = Real(host, path);
        var here = Real(host, host.Directory);
        var isHere = RealPath.IsWithin(Path.GetFullPath(path), host.Directory);
        var folder = isHere ? here : Path.Combine(Real(host, Path.GetDirectoryName(path)!), Path.GetFileName(path));
        return RealPath.IsWithin(real, folder)
            ? Bytes(host, path, real, mostBytes)
            : throw Outside(host, path, isHere ? "the folder of the call" : "its folder");
    }

    /// <summary>Refuses a folder that lies, links followed, outside those that are read.</summary>
    public void CheckFolder(string path)
    {
        var real = Real(host, path);
        if (!Array.Exists(folders, folder => RealPath.IsWithin(real, folder)))
        {
            throw Outside(host, path, "the folder that is read");
        }
    }

    /// <summary>The text of a file.</summary>
    public TextBytes Read(string path) => TextBytes.Of(ReadBytes(path));

    /// <summary>The bytes of a file.</summary>
    /// <param name="mostBytes">How long it may be.</param>
    public byte[] ReadBytes(string path, long mostBytes = MostBytes)
    {
        var real = Real(host, path);
        return Array.Exists(folders, folder => RealPath.IsWithin(real, folder))
            ? Bytes(host, path, real, mostBytes)
            : throw Outside(host, path, "the folder that is read");
    }

    /// <summary>The first bytes of a file, as many as there are; none where it is no regular file.</summary>
    public byte[] ReadStart(string path, int count)
    {
        var real = Real(host, path);
        if (!Array.Exists(folders, folder => RealPath.IsWithin(real, folder)) || !FileKind.IsRegular(real))
        {
            return [];
        }

        using var stream = new FileStream(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var start = new byte[count];
        return start[..stream.ReadAtLeast(start, count, throwOnEndOfStream: false)];
    }

    private static string Real(Host host, string path) =>
        RealPath.Of(path) ?? throw new UsageException($"`{host.Shown(path)}` is a link that leads in a circle; delete it");

    private static UsageException Outside(Host host, string path, string folder) =>
        new($"`{host.Shown(path)}` is a link that leads out of {folder}, so it is not read; put the file itself there");

    private static byte[] Bytes(Host host, string path, string real, long mostBytes)
    {
        if (!FileKind.IsRegular(real))
        {
            throw new UsageException(File.Exists(real) || Directory.Exists(real)
                ? $"`{host.Shown(path)}` is no regular file (a folder, pipe or device), so it is not read"
                : $"`{host.Shown(path)}` cannot be read: it is not there, or is a link that leads nowhere");
        }

        using var stream = new FileStream(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream((int)Math.Clamp(stream.Length, 0, mostBytes));
        var buffer = new byte[81_920];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            // What a file says of its length need not be so.
            if (bytes.Length > mostBytes)
            {
                throw new UsageException(FormattableString.Invariant($"`{host.Shown(path)}` has more than {mostBytes:N0} bytes, so it is not read; split it"));
            }
        }

        return bytes.ToArray();
    }
}
