using System.CommandLine;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus check [DIR]</c>: what a build would say, without one.</summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var format = new Option<string>("--format", "-f") { Description = "How problems are printed: for people, for programs, for code scanning, for GitHub Actions.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Ends with 1 where there is a warning, too." };
        var command = new CommandWithExample(
            "check",
            "Checks facts, citations and sources as a build does, prints every problem with its place, and then the ledger of what was proved.",
            "Ends with 0 where there is no error, 1 where there is one, 2 where the call or a folder is not right.\n"
            + "Example: corpus check --format sarif > corpus.sarif");
        corpus.AddTo(command);
        command.Add(format);
        command.Add(strict);
        command.SetAction(parsed =>
        {
            var options = corpus.Read(parsed);
            var found = corpus.Check(host, parsed, options);
            Write(found, parsed.GetValue(format)!, host);
            return found.Errors > 0 || parsed.GetValue(strict) && found.Warnings > 0 ? ExitCodes.Faulty : ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(CheckedCorpus found, string format, Host host)
    {
        switch (format)
        {
            case "json":
                ProblemJson.Write(found, host.Output);
                return;
            case "sarif":
                ProblemSarif.Write(found, host.Output);
                return;
            case "github":
                ProblemWorkflow.Write(found, host.Output);
                break;
            default:
                ProblemLines.Write(found, host);
                break;
        }

        CheckSummary.Write(found, host);
    }
}
