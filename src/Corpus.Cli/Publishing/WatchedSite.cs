using System.Diagnostics;
using System.Globalization;
using System.Text;
using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Cli.Watching;
using Corpus.Language.Problems;
using Corpus.Site;
using Corpus.Site.Model;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Publishing;

/// <summary>A site that is made again at each change of the corpus, and served from memory.</summary>
/// <param name="host">Where it says so.</param>
/// <param name="root">The folder that is watched.</param>
/// <param name="open">Reads the folder.</param>
/// <param name="snapshot">Takes what was read, with the snapshot before.</param>
/// <param name="options">What the site is told, of a folder that was read.</param>
internal sealed class WatchedSite(
    Host host, string root, Func<CorpusFolder> open, Func<CorpusFolder, CorpusSnapshot?, CorpusSnapshot> snapshot, Func<CorpusFolder, SiteOptions> options)
{
    private CorpusSnapshot? _before;
    private Dictionary<string, byte[]> _served = [];

    /// <summary>Goes on until it is called off.</summary>
    public void Run(int port, CancellationToken cancellation)
    {
        using var server = new SiteServer(port);
        host.Output.Write($"Serving {server.Address} to this machine alone. Ctrl+C ends.\n");
        FolderChanges.Follow(root, () => Make(server), cancellation);
    }

    private void Make(SiteServer server)
    {
        var screen = new Screen(host);
        try
        {
            var clock = Stopwatch.StartNew();
            var folder = open();
            _before = snapshot(folder, _before);
            var found = new CheckedCorpus(folder, _before.Compiled, ProblemReport.Limit(_before.Problems));
            ProblemLines.Write(found.Report, host);
            var files = SiteMaker.Files(new SiteModel(_before, options(folder)))
                .ToDictionary(static file => file.Path, static file => Encoding.UTF8.GetBytes(file.Content), StringComparer.Ordinal);
            // A save that changes nothing that is shown loads no page again.
            if (files.Count == _served.Count && files.All(file => _served.TryGetValue(file.Key, out var known) && known.AsSpan().SequenceEqual(file.Value)))
            {
                return;
            }

            server.Serve(_served = files);
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"{Counting.Of(files.Count, "file")} in {clock.ElapsedMilliseconds} ms."));
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            screen.Line(screen.Bad("error") + screen.Text(": " + SafeText.Line(exception.Message)));
        }
    }
}
