namespace Corpus.Cli.Watching;

/// <summary>Calls at once, and again after each change of a folder's files.</summary>
internal static class FolderChanges
{
    /// <summary>An editor that saves writes more than once.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    /// <summary>Goes on until it is called off.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="changed">What is called.</param>
    /// <param name="cancellation">Ends it.</param>
    public static void Follow(string root, Action changed, CancellationToken cancellation)
    {
        using var signal = new AutoResetEvent(initialState: true);
        using var watcher = new FileSystemWatcher(root) { IncludeSubdirectories = true };
        watcher.Created += Signal;
        watcher.Changed += Signal;
        watcher.Deleted += Signal;
        watcher.Error += (_, _) => signal.Set();
        watcher.Renamed += (_, _) => signal.Set();
        watcher.EnableRaisingEvents = true;
        while (WaitHandle.WaitAny([signal, cancellation.WaitHandle]) == 0)
        {
            do
            {
                // What comes right behind is of the same save.
            }
            while (signal.WaitOne(Pause) && !cancellation.IsCancellationRequested);
            changed();
        }

        void Signal(object sender, FileSystemEventArgs change)
        {
            if (!change.FullPath.Contains(Path.DirectorySeparatorChar + ".git" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                signal.Set();
            }
        }
    }
}
