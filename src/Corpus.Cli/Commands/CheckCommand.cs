using System.CommandLine;
using Corpus.Cli.Checking;
using Corpus.Cli.Comparing;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus check [DIR]</c>: what a build would say, without one.</summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "The output format: for people, for programs, for code scanning, or for GitHub Actions.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Also returns 1 if there is a warning." };
        var against = new Option<string?>("--against")
        {
            Description = "A revision to compare with: evidence that changed together with facts that rest on it is an error.",
            HelpName = "git:REV",
        };
        var reviewed = new Option<bool>("--evidence-reviewed") { Description = "Says that a person held the changed evidence against its original." };
        var command = new CommandWithExample(
            "check",
            "Checks facts, citations and sources as a build does, and prints every problem with its place, then the ledger.",
            "Returns 0 if there is no error, 1 if there is one, 2 if the command line or a folder is wrong.\n"
            + "Example: corpus check --format sarif > corpus.sarif");
        corpus.AddTo(command);
        command.Add(format);
        command.Add(strict);
        command.Add(against);
        command.Add(reviewed);
        command.SetAction(parsed =>
        {
            var options = corpus.Read(parsed);
            var (revision, isReviewed) = (parsed.GetValue(against), parsed.GetValue(reviewed));
            if (isReviewed && revision is null)
            {
                throw new UsageException("--evidence-reviewed is about a change, so it needs --against git:REV");
            }

            var found = corpus.Check(host, parsed, options);
            var comparison = revision is null
                ? null
                : Comparison.Of(found, CorpusRevision.Read(found.Folder.Roots, revision, "--against"), options, isReviewed);
            found = comparison is null ? found : found.With(comparison.Problems);
            Write(found, comparison, parsed.GetValue(format)!, host);
            return found.Errors > 0 || parsed.GetValue(strict) && found.Warnings > 0 ? ExitCodes.Faulty : ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(CheckedCorpus found, Comparison? comparison, string format, Host host)
    {
        switch (format)
        {
            case "json":
                ProblemJson.Write(found, comparison, host.Output);
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

        CheckSummary.Write(found, comparison, host);
    }
}
