using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Cli.Sharding;

/// <summary>Checks the files of one shard. All files are read, since any can name what another defines; quotes are proved of its own files alone.</summary>
internal static class ShardRun
{
    public static ShardResult Check(CorpusFolder folder, CheckOptions options, ShardNumber shard)
    {
        var (files, linked) = CorpusCompiler.Link(folder.Yaml, folder.Documents, options, folder.OtherFiles, folder.Referenced);
        var own = ShardFiles.Of(folder.Yaml, shard).ToHashSet(StringComparer.Ordinal);
        var bound = files.Where(file => own.Contains(file.File.Path))
            .Select(file => PartsForWhole.Of(FileBinder.Bind(file, linked.Linkage, options, CancellationToken.None)));
        var linkage = PartsForWhole.Of(linked.Linkage);
        var head = new ShardHead(
            shard,
            ShardOptions.Of(options),
            ShardInputs.Of(folder),
            EquatableArray.From(linkage.Types.SelectMany(static type => type.Model.Properties)),
            shard.Number > 1 ? null : new LinkedFiles(
                linkage.Corpus,
                linkage.Types,
                linkage.Entities,
                linkage.Faulty,
                linkage.IsComplete,
                EquatableArray.From(linked.Linkage.Sources.Select(SourceEvidence.Of)),
                EquatableArray.From(files.SelectMany(static file => file.Problems).Concat(linked.Problems))));
        return new ShardResult(head, EquatableArray.From(bound));
    }

    /// <summary>What there is to tell of one shard alone: what is wrong with its own files, and what was proved of them.</summary>
    public static CheckReport Report(ShardResult result, CorpusFolder folder) => new(
        result.Head.Linked?.Corpus?.Id,
        result.Files.Aggregate(LedgerModel.Empty, static (sum, file) => sum + file.Ledger),
        [],
        ProblemReport.Limit((result.Head.Linked?.Problems ?? []).Concat(result.Files.SelectMany(static file => file.Problems))),
        folder.ShownPaths);
}
