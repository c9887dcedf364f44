using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>What is reported of all the problems there are; the same in a build and on the command line.</summary>
internal static class ProblemReport
{
    /// <summary>All problems in one order; past the limit their number. Errors are shown before warnings, so that none hides behind them.</summary>
    public static IReadOnlyList<Problem> Limit(IEnumerable<Problem> problems)
    {
        var all = problems.ToList();
        all.Sort();
        if (all.Count <= Limits.Problems)
        {
            return all;
        }

        var shown = all.OrderByDescending(static problem => problem.Descriptor.Severity).Take(Limits.Problems).ToList();
        shown.Sort();
        shown.Add(SetupProblems.MoreProblems(all.Count - Limits.Problems));
        return shown;
    }
}
