using System.CommandLine;
using Corpus.Cli.Comparing;
using Corpus.Cli.Diffing;
using Corpus.Cli.Editions;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus diff A [B]</c>: what became of a corpus from one edition to another, and which version that asks for.</summary>
internal static class DiffCommand
{
    private const string Version = "version";
    private static readonly string[] Classes = ["major", "minor", "patch"];

    public static Command Create(Host host)
    {
        var before = new Argument<string>("A")
        {
            Description = "The older edition: a folder that contains `curated` and `seeds` or the parts of a corpus, git:REV, or a file (.json from "
                + "`corpus export`, .nupkg, .dll).",
        };
        var now = new Argument<string?>("B")
        {
            Description = "The newer edition, named in the same way. [default: the folder as it is]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = new Option<string?>("--dir")
        {
            Description = "The folder that git:REV is a revision of, and that is compared if there is no B. [default: the folder on the other side, or else "
                + "the current folder]",
            HelpName = "DIR",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "The output format: for people, for programs, for a pull request, or for GitHub Actions.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown", "github");
        var failOn = new Option<string?>("--fail-on")
        {
            Description = "Returns 1 if there is a change of this class or a graver one (major, minor, patch), or if the version of B is too low (version).",
            HelpName = "CLASS",
        };
        failOn.AcceptOnlyFromAmong([.. Classes, Version]);
        var versionBefore = new Option<string?>("--version-before") { Description = "The version of A, if A does not say it itself.", HelpName = "VERSION" };
        var versionAfter = new Option<string?>("--version-after")
        {
            Description = "The version that B has or is to get, if B does not say it itself.",
            HelpName = "VERSION",
        };
        var corpus = new CorpusOptions();
        var command = new CommandWithExample(
            "diff",
            "Compares two editions of a corpus, fact by fact, and says which version the changes ask for.",
            "Returns 0 if both could be compared, 1 if --fail-on asks for it, 2 if the command line is wrong, 3 if A or B cannot be read or has errors.\n"
            + "Example: corpus diff git:v1.4.0 --version-before 1.4.0 --fail-on major")
        {
            before, now, folder, format, failOn, versionBefore, versionAfter,
        };
        corpus.AddChecksTo(command);
        command.SetAction(parsed =>
        {
            var options = corpus.Read(parsed);
            var (from, to) = (Read(parsed, versionBefore), Read(parsed, versionAfter));
            var (curated, seeds) = corpus.Folders(parsed);
            var reader = new EditionReader(host, curated, seeds, options, corpus.Referenced(host, parsed));
            EditionDiff diff;
            try
            {
                diff = Compare(host, reader, parsed.GetValue(before)!, parsed.GetValue(now), parsed.GetValue(folder));
            }
            catch (Exception refusal) when (refusal is UsageException or IOException or UnauthorizedAccessException)
            {
                host.Refuse(refusal.Message);
                return ExitCodes.NotCompared;
            }

            diff = diff with { Version = from ?? diff.Version, VersionNow = to ?? diff.VersionNow };
            if (parsed.GetValue(failOn) == Version && (diff.Version is null || diff.VersionNow is null))
            {
                throw new UsageException("--fail-on version needs the versions of both; give them with --version-before and --version-after");
            }

            Write(diff, parsed.GetValue(format)!, Class(parsed.GetValue(failOn)), host);
            return Fails(diff, parsed.GetValue(failOn)) ? ExitCodes.Faulty : ExitCodes.Fine;
        });
        return command;
    }

    private static EditionDiff Compare(Host host, EditionReader reader, string before, string? now, string? folder)
    {
        // A revision is one of the folder on the other side, if there is one.
        var root = folder ?? new[] { now ?? ".", before }.FirstOrDefault(name => !CorpusRevision.IsNamed(name) && Directory.Exists(host.Resolve(name))) ?? ".";
        return Progress.Run(host, "Reading the older edition …", say =>
        {
            var older = reader.Read(before, root, "A");
            say("Reading the newer edition …");
            var newer = reader.Read(now ?? folder ?? ".", root, "B");
            say("Comparing …");
            return EditionDiff.Of(older, newer);
        });
    }

    private static SemanticVersion? Read(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text ? null
        : SemanticVersion.Read(text) ?? throw new UsageException($"{option.Name} is `{text}`, but it must be a version, such as 1.4.0 or 2.0.0-beta.1");

    private static ChangeClass? Class(string? failOn) => failOn is not null && failOn != Version ? Enum.Parse<ChangeClass>(failOn, ignoreCase: true) : null;

    private static bool Fails(EditionDiff diff, string? failOn) => failOn == Version ? diff.IsVersionTooLow : Class(failOn) is { } least && diff.Class >= least;

    private static void Write(EditionDiff diff, string format, ChangeClass? failsOn, Host host)
    {
        switch (format)
        {
            case "json":
                DiffJson.Write(diff, host.Output);
                break;
            case "markdown":
                DiffMarkdown.Write(diff, host.Output);
                break;
            case "github":
                DiffWorkflow.Write(diff, failsOn, host.Output);
                break;
            default:
                DiffText.Write(diff, host);
                break;
        }
    }
}
