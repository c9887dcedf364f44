using Corpus.Cli.Checking;

namespace Corpus.Cli.Rendering;

/// <summary>What stands below the problems: the ledger, and the sum.</summary>
internal static class CheckSummary
{
    public static void Write(CheckedCorpus found, Host host)
    {
        var screen = new Screen(host);
        if (found.Problems.Count > 0)
        {
            screen.Line();
        }

        LedgerTable.Write(found.Compiled.Ledger.ToLedger(), screen);
        screen.Line();
        screen.Line(Sum(found, screen));
    }

    private static string Sum(CheckedCorpus found, Screen screen)
    {
        var counts = $"{Counting.Of(found.Errors, "error")}, {Counting.Of(found.Warnings, "warning")}";
        if (found.Errors > 0)
        {
            return screen.Bad(counts) + screen.Text("; the ledger counts only facts without errors. Run `corpus explain ID` to learn more about a problem.");
        }

        return found.Warnings > 0 ? screen.Warn(counts) : screen.Good("No problem found.");
    }
}
