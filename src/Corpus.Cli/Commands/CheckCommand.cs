using System.CommandLine;
using Corpus.Cli.Comparing;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Cli.Sharding;
using Corpus.Language.Binding;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus check [DIR]</c>: what a build would say, without one.</summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var report = new ReportOptions();
        var against = new Option<string?>("--against")
        {
            Description = "A revision to compare with: evidence that changed together with facts that rest on it is an error.",
            HelpName = "git:REV",
        };
        var reviewed = new Option<bool>("--evidence-reviewed") { Description = "Says that a person held the changed evidence against its original." };
        var shard = new Option<string?>("--shard")
        {
            Description = "Which of how many shards to check, such as 3/10; `corpus merge` then reports the whole.",
            HelpName = "I/N",
        };
        var output = new Option<string?>("--output", "-o") { Description = "With --shard: the file to write the result to.", HelpName = "FILE" };
        var command = new CommandWithExample(
            "check",
            "Checks facts, citations and sources as a build does, and prints every problem with its place, then the ledger.",
            "Returns 0 if there is no error, 1 if there is one, 2 if the command line or a folder is wrong.\n"
            + "Example: corpus check --format sarif > corpus.sarif");
        corpus.AddTo(command);
        report.AddTo(command);
        command.Add(against);
        command.Add(reviewed);
        command.Add(shard);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var options = corpus.Read(parsed);
            var (revision, isReviewed) = (parsed.GetValue(against), parsed.GetValue(reviewed));
            if (isReviewed && revision is null)
            {
                throw new UsageException("--evidence-reviewed is about a change, so it needs --against git:REV");
            }

            var file = parsed.GetValue(output);
            if (parsed.GetValue(shard) is { } which)
            {
                var ofWhole = revision is null ? report.Given(parsed) : "--against";
                return ofWhole is null
                    ? CheckShard(corpus.Open(host, parsed), options, Read(which), file ?? throw new UsageException(NoOutput), host)
                    : throw new UsageException($"{ofWhole} is about the whole, and --shard checks a part of it; {Instead(ofWhole)}");
            }

            if (file is not null)
            {
                throw new UsageException("--output is for the result of a shard, so it needs --shard; a report goes to the standard output");
            }

            var found = corpus.Check(host, parsed, options);
            var comparison = revision is null
                ? null
                : Comparison.Of(found, CorpusRevision.Read(found.Folder.Roots, revision, "--against"), options, isReviewed);
            found = comparison is null ? found : found.With(comparison.Problems);
            return report.Write(parsed, found.Report, comparison, host);
        });
        return command;
    }

    private const string NoOutput = "--shard writes a result, which `corpus merge` reads; name its file with --output";

    private static string Instead(string option) => option == "--against" ? "compare the whole in a check of its own" : "give it to `corpus merge`";

    private static ShardNumber Read(string shard) => ShardNumber.Parse(shard)
        ?? throw new UsageException($"--shard is `{shard}`, but it must be one of how many, such as `3/10`; there can be {ShardNumber.Most} at most");

    private static int CheckShard(CorpusFolder folder, CheckOptions options, ShardNumber shard, string file, Host host)
    {
        var result = Progress.Run(host, $"Checking shard {shard} …", _ => ShardRun.Check(folder, options, shard));
        OutputFile.Write(host, folder, [file], drafts =>
        {
            using var stream = drafts[0].OpenStream();
            ShardResultFile.Write(result, stream);
        });
        return ShardSummary.Write(ShardRun.Report(result, folder), result, folder, host);
    }
}
