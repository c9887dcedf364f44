using System.Diagnostics;
using System.Globalization;
using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Language.Problems;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Watching;

/// <summary>Checks a corpus again at each change of its files, and shows what is wrong now.</summary>
/// <param name="host">Where it shows that.</param>
/// <param name="root">The folder that is watched.</param>
/// <param name="open">Reads the folder.</param>
/// <param name="snapshot">Takes what was read, with the snapshot before.</param>
internal sealed class WatchLoop(Host host, string root, Func<CorpusFolder> open, Func<CorpusFolder, CorpusSnapshot?, CorpusSnapshot> snapshot)
{
    private CorpusSnapshot? _before;
    private HashSet<string>? _shown;

    /// <summary>Goes on until it is called off.</summary>
    public void Run(CancellationToken cancellation) => FolderChanges.Follow(root, Check, cancellation);

    private void Check()
    {
        var screen = new Screen(host);
        try
        {
            var clock = Stopwatch.StartNew();
            var folder = open();
            _before = snapshot(folder, _before);
            var found = new CheckedCorpus(folder, _before.Compiled, ProblemReport.Limit(_before.Problems));
            var problems = found.Problems.Select(static problem => problem.ToString()).ToHashSet(StringComparer.Ordinal);
            // A save that changes nothing that is said says nothing.
            if (_shown?.SetEquals(problems) == true)
            {
                return;
            }

            var (gone, come) = (_shown?.Count(problem => !problems.Contains(problem)) ?? 0, problems.Count(problem => _shown?.Contains(problem) != true));
            _shown = problems;
            screen.Terminal?.Clear(home: true);
            ProblemLines.Write(found.Report, host);
            screen.Line(Sum(found, screen) + screen.Dim(string.Create(
                CultureInfo.InvariantCulture,
                    $"  +{come} −{gone}, {Counting.Of(_before.FilesChecked, "file")} in {clock.ElapsedMilliseconds} ms. Ctrl+C ends.")));
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            // When it can be read again, that is news.
            _shown = null;
            screen.Line(screen.Bad("error") + screen.Text(": " + SafeText.Line(exception.Message)));
        }
    }

    private static string Sum(CheckedCorpus found, Screen screen) =>
        found.Errors > 0 ? screen.Bad($"{Counting.Of(found.Errors, "error")}, {Counting.Of(found.Warnings, "warning")}.")
        : found.Warnings > 0 ? screen.Warn($"{Counting.Of(found.Warnings, "warning")}.")
        : screen.Good("No problem found.");
}
