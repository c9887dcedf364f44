using System.CommandLine;
using Corpus.Cli.Checking;
using Corpus.Cli.Comparing;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary>How a check is reported, and what it ends with: the same whether the corpus was checked in one go or in shards.</summary>
internal sealed class ReportOptions
{
    private const string Text = "text";

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "The output format: for people, for programs, for code scanning, or for GitHub Actions.",
        DefaultValueFactory = static _ => Text,
    };
    private readonly Option<bool> _strict = new("--warnings-as-errors") { Description = "Also returns 1 if there is a warning." };

    public ReportOptions() => _format.AcceptOnlyFromAmong(Text, "json", "sarif", "github");

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_strict);
    }

    /// <summary>The option that was given, of those that say how a whole is reported; null where none was.</summary>
    public string? Given(ParseResult parsed) => parsed.GetValue(_format) != Text ? "--format" : parsed.GetValue(_strict) ? "--warnings-as-errors" : null;

    /// <summary>Writes the report and gives the exit code.</summary>
    public int Write(ParseResult parsed, CheckReport report, Comparison? comparison, Host host)
    {
        Write(report, comparison, parsed.GetValue(_format)!, host);
        return report.Errors > 0 || (parsed.GetValue(_strict) && report.Warnings > 0) ? ExitCodes.Faulty : ExitCodes.Fine;
    }

    private static void Write(CheckReport report, Comparison? comparison, string format, Host host)
    {
        switch (format)
        {
            case "json":
                ProblemJson.Write(report, comparison, host.Output);
                return;
            case "sarif":
                ProblemSarif.Write(report, host.Output);
                return;
            case "github":
                ProblemWorkflow.Write(report, host.Output);
                break;
            default:
                ProblemLines.Write(report, host);
                break;
        }

        CheckSummary.Write(report, comparison, host);
    }
}
