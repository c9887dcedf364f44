using System.CommandLine;
using Corpus.Cli.Folders;
using Corpus.Cli.Sharding;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus merge RESULT…</c>: what <c>corpus check</c> says of the whole, from the results of all shards.</summary>
internal static class MergeCommand
{
    public static Command Create(Host host)
    {
        var results = new Argument<string[]>("RESULT")
        {
            Description = "The results of all shards, in any order; or folders: all `.json` files in them and below.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<string?>("--dir")
        {
            Description = "The folder that contains `curated` and `seeds`. [default: the current folder]",
            HelpName = "DIR",
        };
        var curated = CorpusOptions.CuratedFolder();
        var seeds = CorpusOptions.SeedsFolder();
        var report = new ReportOptions();
        var command = new CommandWithExample(
            "merge",
            "Puts the results of `corpus check --shard` together, and reports what `corpus check` reports of the whole, byte for byte.",
            "Proves nothing again. A result that is missing, double, or of other files, options or another version of the tool is refused.\n"
            + "Returns 0 if there is no error, 1 if there is one, 2 if the results are not those of this corpus.\n"
            + "Example: corpus merge shards/*.json --format github")
        {
            results, folder, curated, seeds,
        };
        report.AddTo(command);
        command.SetAction(parsed =>
        {
            var corpus = CorpusFolder.Open(host, parsed.GetValue(folder) ?? ".", parsed.GetValue(curated), parsed.GetValue(seeds));
            string[] files = [.. parsed.GetValue(results)!.SelectMany(typed => FilesOf(host, typed))];
            var merged = ShardMerge.Merge(corpus, [.. files.Select(file => (file, ShardResultFile.Read(host, file)))]);
            return report.Write(parsed, merged, null, host);
        });
        return command;
    }

    private static IEnumerable<string> FilesOf(Host host, string typed)
    {
        var folder = host.Resolve(typed);
        if (!Directory.Exists(folder))
        {
            return [typed];
        }

        string[] files = [.. FolderFiles.Find(RegularFile.Below(host, folder), folder, [".json"]).Select(file => typed.TrimEnd('/') + "/" + file.RelativePath)];
        return files.Length > 0 ? files : throw new UsageException($"the folder `{typed}` has no `.json` file, so there is no result in it");
    }
}
