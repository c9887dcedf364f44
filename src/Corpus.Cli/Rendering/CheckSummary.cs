using Corpus.Cli.Checking;

namespace Corpus.Cli.Rendering;

/// <summary>What stands below the problems: the ledger, and the sum.</summary>
internal static class CheckSummary
{
    public static void Write(CheckedCorpus found, Host host)
    {
        if (found.Problems.Count > 0)
        {
            host.Output.Write('\n');
        }

        host.Output.Write(found.Compiled.Ledger.ToLedger() + "\n\n");
        host.Output.Write(Sum(found, new Colours(host)) + "\n");
    }

    private static string Sum(CheckedCorpus found, Colours paint)
    {
        var counts = $"{Counting.Of(found.Errors, "error")}, {Counting.Of(found.Warnings, "warning")}";
        if (found.Errors > 0)
        {
            return paint.Bad(counts) + "; the ledger counts only facts without errors. Run `corpus explain ID` to learn more about a problem.";
        }

        return found.Warnings > 0 ? counts : paint.Good("No problem found.");
    }
}
