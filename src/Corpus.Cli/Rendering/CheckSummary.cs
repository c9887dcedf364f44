using System.Globalization;
using Corpus.Cli.Checking;
using Corpus.Cli.Comparing;

namespace Corpus.Cli.Rendering;

/// <summary>What stands below the problems: the ledger, and the sum.</summary>
internal static class CheckSummary
{
    public static void Write(CheckReport report, Comparison? comparison, Host host)
    {
        var screen = new Screen(host);
        if (report.Problems.Count > 0)
        {
            screen.Line();
        }

        if (comparison is not null)
        {
            ComparisonLines.Write(comparison, screen);
            screen.Line();
        }

        LedgerTable.Write(report.Ledger.ToLedger(), screen);
        screen.Line(screen.Text(Originals(report)));
        screen.Line();
        screen.Line(Sum(report, screen));
    }

    /// <summary>How much of the evidence was ever held against an original; what was brought as text is as good as who brought it.</summary>
    private static string Originals(CheckReport report)
    {
        var taken = report.Sources.Count(static source => source.IsFromOriginal);
        return string.Create(CultureInfo.InvariantCulture, $"evidence: {taken} taken from an original file, {report.Sources.Count - taken} brought as text");
    }

    private static string Sum(CheckReport report, Screen screen)
    {
        var counts = $"{Counting.Of(report.Errors, "error")}, {Counting.Of(report.Warnings, "warning")}";
        if (report.Errors > 0)
        {
            return screen.Bad(counts) + screen.Text("; the ledger counts only facts without errors. Run `corpus explain ID` to learn more about a problem.");
        }

        return report.Warnings > 0 ? screen.Warn(counts) : screen.Good("No problem found.");
    }
}
