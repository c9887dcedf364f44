using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Workspace.Completion;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>The name that was meant: the nearest of those that could stand there.</summary>
internal static class SpellingRemedies
{
    public static IEnumerable<(string Title, IReadOnlyList<TextEdit> Edits)> Of(
        CorpusSnapshot snapshot, FileSyntax file, Problem problem, CancellationToken cancellation)
    {
        var (start, end) = (problem.Place.Start, problem.Place.Start + problem.Place.Length);
        if (end <= start || end > file.File.Text.Length)
        {
            yield break;
        }

        var found = file.File.Text[start..end].Trim('\'', '"');
        // What could stand there if nothing did.
        var without = snapshot.With([new CorpusText(file.File.Path, file.File.Text.Remove(start, end - start))]);
        var known = CompletionList.At(without, file.File.Path, start, cancellation).Where(static item => item.Kind != CompletionKind.Quote)
            .Select(static item => item.Label).Distinct(StringComparer.Ordinal).ToArray();
        if (SpellingDistance.Nearest(found, known) is { } meant && meant != found)
        {
            yield return ($"Change to `{meant}`", [new TextEdit(file.File.Path, TextSpan.FromBounds(start, end), meant)]);
        }
    }
}
