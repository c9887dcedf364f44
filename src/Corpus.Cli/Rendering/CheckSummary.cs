using System.Globalization;
using Corpus.Cli.Checking;
using Corpus.Cli.Comparing;

namespace Corpus.Cli.Rendering;

/// <summary>What stands below the problems: the ledger, and the sum.</summary>
internal static class CheckSummary
{
    public static void Write(CheckedCorpus found, Comparison? comparison, Host host)
    {
        var screen = new Screen(host);
        if (found.Problems.Count > 0)
        {
            screen.Line();
        }

        if (comparison is not null)
        {
            ComparisonLines.Write(comparison, screen);
            screen.Line();
        }

        LedgerTable.Write(found.Compiled.Ledger.ToLedger(), screen);
        screen.Line(screen.Text(Originals(found)));
        screen.Line();
        screen.Line(Sum(found, screen));
    }

    /// <summary>How much of the evidence was ever held against an original; what was brought as text is as good as who brought it.</summary>
    private static string Originals(CheckedCorpus found)
    {
        var sources = found.Compiled.Linkage.Sources;
        var taken = sources.Count(static source => source.Model.Original is not null);
        return string.Create(CultureInfo.InvariantCulture, $"evidence: {taken} taken from an original file, {sources.Count - taken} brought as text");
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
