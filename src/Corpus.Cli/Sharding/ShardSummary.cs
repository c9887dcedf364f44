using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;

namespace Corpus.Cli.Sharding;

/// <summary>What is told of one shard. It never reads as if the whole were right.</summary>
internal static class ShardSummary
{
    /// <summary>Writes the problems of the shard, and what it checked, and gives the exit code.</summary>
    public static int Write(CheckReport report, ShardResult result, CorpusFolder folder, Host host)
    {
        var screen = new Screen(host);
        ProblemLines.Write(report, host);
        if (report.Problems.Count > 0)
        {
            screen.Line();
        }

        var (files, ledger) = (result.Files.Count, report.Ledger);
        screen.Line(
            $"shard {result.Head.Shard}: {files} of {Counting.Of(folder.Yaml.Count, "file")}, {Counting.Of(ledger[LedgerCount.Facts], "fact")}, "
            + Counting.Of(ledger[LedgerCount.Citations], "citation"));
        var found = report.Problems.Count == 0
            ? "no problem found in them"
            : $"{Counting.Of(report.Errors, "error")}, {Counting.Of(report.Warnings, "warning")} in them";
        screen.Line(screen.Text($"{found}; `corpus merge` with the results of all shards says whether the corpus is right."));
        return report.Errors > 0 ? ExitCodes.Faulty : ExitCodes.Fine;
    }
}
