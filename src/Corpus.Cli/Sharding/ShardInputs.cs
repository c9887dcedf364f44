using System.Security.Cryptography;
using System.Text;
using Corpus.Cli.Folders;
using Corpus.Language;
using Corpus.Language.Importing;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Sharding;

/// <summary>The files of a corpus with their digests: what tells whether two shards, or a shard and a folder, are of one corpus.</summary>
internal static class ShardInputs
{
    public static EquatableArray<ShardInput> Of(CorpusFolder folder) => EquatableArray.From(
        folder.Yaml.Concat(folder.Documents).Select(Of)
            .Concat(folder.OtherFiles.Select(static path => new ShardInput(path, null)))
            .Concat(folder.Referenced == ReferencedCorpora.None ? [] : Imported(folder).Select(Of))
            .OrderBy(static input => input.Path, StringComparer.Ordinal));

    /// <summary>The first path of which one side has another text, or which only one side has.</summary>
    public static string? FirstDifference(EquatableArray<ShardInput> before, EquatableArray<ShardInput> now)
    {
        var others = now.ToHashSet();
        others.SymmetricExceptWith(before);
        return others.Select(static input => input.Path).Min(StringComparer.Ordinal);
    }

    /// <summary>What the files take from other corpora.</summary>
    private static EquatableArray<ImportedCorpus> Imported(CorpusFolder folder) =>
        folder.Referenced.Read([.. folder.Yaml.Select(static input => FileReader.Read(input.Path, input.Text, CancellationToken.None))]);

    private static ShardInput Of(ImportedCorpus corpus) => Of(new InputText(
        $"{corpus.AssemblyName} {corpus.Version}",
        string.Join('\n', corpus.Entities.SelectMany(static entity => entity.Facts.Select(fact =>
            $"{entity.Id} {entity.Label} {fact.Property.Name} {fact.Standing} {fact.Superseded} {string.Join(' ', fact.Statement.Values)}")))));

    private static ShardInput Of(InputText text) => new(text.Path, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))));
}
