using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Importing;
using Corpus.Language.Problems;

namespace Corpus.Cli.Sharding;

/// <summary>
/// Makes of the results of all shards what one check of the whole finds. Nothing is proved again: what was bound is put together, and what only the whole
/// shows is checked, as it is there.
/// </summary>
internal static class ShardMerge
{
    /// <param name="folder">The corpus, which must be the one that all shards checked.</param>
    /// <param name="results">The results, with what to call each.</param>
    public static CheckReport Merge(CorpusFolder folder, IReadOnlyList<(string Name, ShardResult Result)> results)
    {
        Check(folder, results);
        var sorted = results.Select(static named => named.Result).OrderBy(static result => result.Head.Shard.Number).ToArray();
        var linked = sorted[0].Head.Linked!;
        var linkage = PartsForWhole.Linkage(
            linked.Corpus, linked.Types, linked.Entities, linked.Sources.Select(static source => source.Source), linked.Faulty, linked.IsComplete) with
        {
            // What other corpora give is read again, as a check of the whole reads it; that it is the same their digests say.
            Imported = folder.Referenced == ReferencedCorpora.None
                ? ImportedNames.None
                : CorpusCompiler.Link(folder.Yaml, folder.Documents, sorted[0].Head.Options.ToCheckOptions(), folder.OtherFiles, folder.Referenced)
                    .Linked.Linkage.Imported,
        };
        BoundFile[] files = [.. sorted.SelectMany(static result => result.Files).OrderBy(static file => file.Path, StringComparer.Ordinal)];
        var corpus = new BoundCorpus([], new LinkResult(linkage, linked.Problems), files);
        var ofFolder = CheckedCorpus.ProblemsOf(folder);
        var findings = WholeCorpusChecker.Check(corpus, sorted[0].Head.Options.ToCheckOptions(), ofFolder);
        Problem[] problems = [.. ofFolder, .. corpus.Problems, .. findings.Problems];
        Array.Sort(problems);
        return new CheckReport(linked.Corpus?.Id, findings.Ledger, linked.Sources, ProblemReport.Limit(problems), folder.ShownPaths);
    }

    /// <summary>Refuses what is not one check of this corpus: what is missing must never look as if nothing were wrong with it.</summary>
    private static void Check(CorpusFolder folder, IReadOnlyList<(string Name, ShardResult Result)> results)
    {
        var inputs = ShardInputs.Of(folder);
        var (firstName, first) = results[0];
        var byNumber = new Dictionary<int, string>();
        foreach (var (name, result) in results)
        {
            var (shard, options) = (result.Head.Shard, result.Head.Options);
            if (shard.Count != first.Head.Shard.Count)
            {
                throw new UsageException(
                    $"`{name}` is shard {shard}, and `{firstName}` is shard {first.Head.Shard}; merge the results of one check in shards");
            }

            if (!byNumber.TryAdd(shard.Number, name))
            {
                throw new UsageException($"`{name}` and `{byNumber[shard.Number]}` are both shard {shard}; name each shard once");
            }

            if (options.DifferenceTo(first.Head.Options) is { } option)
            {
                throw new UsageException($"`{name}` was checked with another {option} than `{firstName}`; check all shards with the same options");
            }

            if (result.Head.Inputs != inputs && ShardInputs.FirstDifference(result.Head.Inputs, inputs) is var path)
            {
                throw new UsageException(
                    $"`{name}` was not made of the files that are here: `{path}` differs, or is in one of the two alone; "
                    + "check all shards of these files again");
            }

            if (!result.Files.Select(static file => file.Path).SequenceEqual(ShardFiles.Of(folder.Yaml, shard)))
            {
                throw new UsageException($"`{name}` does not have the files of shard {shard}; check this shard again");
            }
        }

        string[] missing = [.. Enumerable.Range(1, first.Head.Shard.Count).Where(number => !byNumber.ContainsKey(number))
            .Select(number => new ShardNumber(number, first.Head.Shard.Count).ToString())];
        if (missing.Length > 0)
        {
            throw new UsageException(
                $"{(missing.Length == 1 ? "shard" : "shards")} {string.Join(", ", missing.Take(ShownMissing))}{(missing.Length > ShownMissing ? ", …" : "")} "
                + $"{(missing.Length == 1 ? "is" : "are")} missing; nothing is known of the whole without the results of all shards");
        }
    }

    private const int ShownMissing = 8;
}
