namespace Corpus.Cli.Folders;

/// <summary>
/// Writes files, each as a <see cref="NewFileDraft"/>: either the whole of it is there or what was there before, and nothing is ever written through a link.
/// </summary>
internal static class NewFile
{
    /// <param name="host">Where the call was made.</param>
    /// <param name="path">Where the file is to be. What is there is replaced if it is a regular file.</param>
    /// <param name="bytes">What it says.</param>
    /// <param name="replaces">Whether a file that is there may be replaced.</param>
    public static void Write(Host host, string path, byte[] bytes, bool replaces = true)
    {
        using var draft = NewFileDraft.Begin(host, path, replaces);
        using (var stream = draft.OpenStream())
        {
            stream.Write(bytes);
        }

        draft.Commit();
    }

    /// <summary>Refuses what could not be written, before the work is done.</summary>
    public static void Check(Host host, string path, bool replaces = true)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            throw new UsageException($"`{host.Shown(path)}` is a link, and nothing is written through one; delete it, or name another file");
        }

        if (Directory.Exists(path) || (file.Exists && !FileKind.IsRegular(path)))
        {
            throw new UsageException($"`{host.Shown(path)}` is no regular file (a folder, pipe or device), so it is not replaced; name another file");
        }

        if (file.Exists && !replaces)
        {
            throw new UsageException($"`{host.Shown(path)}` exists, and is not replaced; name another file");
        }
    }

    /// <summary>A folder below that of the call is what its path says; a link in a checkout must not lead what is written out of it.</summary>
    public static void CheckFolder(Host host, string folder)
    {
        if (RealPath.IsWithin(folder, host.Directory)
            && (RealPath.Of(folder) is not { } real || RealPath.Of(host.Directory) is not { } here || !RealPath.IsWithin(real, here)))
        {
            throw new UsageException($"`{host.Shown(folder)}` is a link that leads out of the folder of the call, so nothing is written there");
        }
    }
}
