using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>
/// What would mend the problems at a place. Every remedy has been tried on the corpus before it is offered: the problem is gone then, and there are not more
/// errors.
/// In the order of honesty: other words of the document, then a correction of the fact, then what is said about it.
/// </summary>
internal static class RemedyFinder
{
    /// <summary>The most remedies of a problem.</summary>
    private const int Shown = 8;

    public static IReadOnlyList<Remedy> At(CorpusSnapshot snapshot, string path, TextSpan range, CancellationToken cancellation)
    {
        if (!snapshot.Files.TryGetValue(path, out var file))
        {
            return [];
        }

        var problems = snapshot.Problems.Where(problem =>
            problem.Place.Path == path && problem.Place.Start <= range.End && range.Start <= problem.Place.Start + problem.Place.Length);
        return [.. problems.SelectMany(problem => Of(snapshot, file, problem, cancellation).Take(Shown))];
    }

    private static IEnumerable<Remedy> Of(CorpusSnapshot snapshot, FileSyntax file, Problem problem, CancellationToken cancellation)
    {
        var candidates = SpellingRemedies.Of(snapshot, file, problem, cancellation)
            .Concat(OfFact(snapshot, file, problem, cancellation))
            .Concat(DefinitionRemedies.Of(snapshot, file, problem));
        return candidates.Where(candidate => Mends(snapshot, candidate.Edits, problem))
            .Select(candidate => new Remedy(candidate.Title, candidate.Edits, problem))
            .DistinctBy(static remedy => remedy.Title);
    }

    private static IEnumerable<(string Title, IReadOnlyList<TextEdit> Edits)> OfFact(
        CorpusSnapshot snapshot, FileSyntax file, Problem problem, CancellationToken cancellation)
    {
        if (FactTrial.At(file, snapshot.Linkage, snapshot.Settings.Options, problem.Place.Start) is not { } trial)
        {
            return [];
        }

        var edits = new YamlEdits(file.File);
        var ofStatement = new StatementRemedies(edits, trial, snapshot.Linkage);
        return new QuoteRemedies(edits, trial, cancellation).Of(problem)
            .Concat(ofStatement.Of())
            .Concat(new ClaimRemedies(edits, trial).Of(ofStatement.ClaimedValues()))
            .Concat(ReadingRemedies.Of(edits, trial))
            .Where(static candidate => candidate.Edit is not null)
            .Select(static candidate => (candidate.Title, (IReadOnlyList<TextEdit>)[candidate.Edit!]));
    }

    /// <summary>Whether the problem is gone after the edits, and nothing is worse than before.</summary>
    private static bool Mends(CorpusSnapshot snapshot, IReadOnlyList<TextEdit> edits, Problem problem)
    {
        var after = TextEdits.Apply(snapshot, edits);
        return edits.All(edit => after.Files[edit.Path].IsWhole || !snapshot.Files[edit.Path].IsWhole)
            && Count(after.Problems, problem) < Count(snapshot.Problems, problem) && (Errors(after) <= Errors(snapshot) || !IsOfFact(problem));
    }

    private static int Count(IEnumerable<Problem> problems, Problem problem) =>
        problems.Count(other => other.Id == problem.Id && other.Place.Path == problem.Place.Path && other.Message == problem.Message);

    private static int Errors(CorpusSnapshot snapshot) => snapshot.Problems.Count(static problem => problem.IsError);

    /// <summary>Whether it is a problem of one fact; a name that is defined at last may show what it hid.</summary>
    private static bool IsOfFact(Problem problem) => problem.Id.StartsWith("CORP4", StringComparison.Ordinal);
}
