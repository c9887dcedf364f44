using System.Security.Cryptography;
using System.Text;
using Corpus.Cli.Folders;
using Corpus.Language;

namespace Corpus.Cli.Sharding;

/// <summary>The files of a corpus with their digests: what tells whether two shards, or a shard and a folder, are of one corpus.</summary>
internal static class ShardInputs
{
    public static EquatableArray<ShardInput> Of(CorpusFolder folder) => EquatableArray.From(
        folder.Yaml.Concat(folder.Documents).Select(Of)
            .Concat(folder.OtherFiles.Select(static path => new ShardInput(path, null)))
            .OrderBy(static input => input.Path, StringComparer.Ordinal));

    /// <summary>The first path of which one side has another text, or which only one side has.</summary>
    public static string? FirstDifference(EquatableArray<ShardInput> before, EquatableArray<ShardInput> now)
    {
        var others = now.ToHashSet();
        others.SymmetricExceptWith(before);
        return others.Select(static input => input.Path).Min(StringComparer.Ordinal);
    }

    private static ShardInput Of(InputText text) => new(text.Path, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))));
}
