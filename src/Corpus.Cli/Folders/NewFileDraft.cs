using System.Text;

namespace Corpus.Cli.Folders;

/// <summary>
/// A file that is being written: a new one of a random name beside the place that it takes, in one move, once it is whole. Until then what was there is there,
/// and nothing is ever written through a link.
/// </summary>
internal sealed class NewFileDraft : IDisposable
{
    private readonly Host _host;
    private readonly string _target;
    private readonly bool _replaces;
    private bool _isDone;

    private NewFileDraft(Host host, string target, string path, bool replaces) => (_host, _target, Path, _replaces) = (host, target, path, replaces);

    /// <summary>Where the draft is: an empty file of ours.</summary>
    public string Path { get; }

    public static NewFileDraft Begin(Host host, string target, bool replaces = true)
    {
        var folder = System.IO.Path.GetDirectoryName(target)!;
        NewFile.CheckFolder(host, folder);
        NewFile.Check(host, target, replaces);
        Directory.CreateDirectory(folder);
        var draft = new NewFileDraft(host, target, System.IO.Path.Combine(folder, "." + System.IO.Path.GetRandomFileName() + ".tmp"), replaces);
        return draft.Guarded(() =>
        {
            new FileStream(draft.Path, FileMode.CreateNew, FileAccess.Write, FileShare.None).Dispose();
            return draft;
        });
    }

    public FileStream OpenStream() => new(Path, FileMode.Truncate, FileAccess.ReadWrite, FileShare.None, 81_920);

    /// <summary>A writer of UTF-8 without a mark, whose lines end in <c>\n</c>.</summary>
    public StreamWriter OpenText() => new(OpenStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Takes the place. Moving replaces the name itself: a link that took the place meanwhile is replaced, not followed.</summary>
    public void Commit() => Guarded(() =>
    {
        File.Move(Path, _target, overwrite: _replaces);
        return _isDone = true;
    });

    public void Dispose()
    {
        if (!_isDone)
        {
            File.Delete(Path);
        }
    }

    /// <summary>What the system says names the draft, which nobody knows.</summary>
    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"`{_host.Shown(_target)}` cannot be written, because its folder is read-only for you; name another one");
        }
    }
}
