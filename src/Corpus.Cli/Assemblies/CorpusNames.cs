using Corpus.Language.Importing;
using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>What a corpus calls the types that its C# names: those of another corpus by the prefix of its import.</summary>
/// <param name="namespace">The namespace of the corpus.</param>
/// <param name="imports">What it imports.</param>
internal sealed class CorpusNames(string @namespace, EquatableArray<ImportModel> imports)
{
    /// <param name="namespace">The namespace of the corpus.</param>
    /// <param name="table">The table by which the assembly tells others what they must know; null where it has none, and imports nothing.</param>
    public static (CorpusNames Names, CorpusPart Part) Read(string @namespace, string? table)
    {
        var corpus = table is null ? null : CorpusTableDecoder.Read(table, "", "");
        return (new CorpusNames(@namespace, corpus?.Imports ?? []), corpus?.Part ?? CorpusPart.All);
    }

    public string Of(CSharpType type) => Of(type.Namespace, type.Name);

    public string Of(string of, string name) => of == @namespace ? name
        : imports.FirstOrDefault(import => import.Namespace == of) is { } found ? $"{found.Prefix}.{name}"
        : $"{of}.{name}";

    /// <summary>The name without what says of which corpus it is.</summary>
    public static string Simple(string name) => name[(name.LastIndexOf('.') + 1)..];

    public static bool IsForeign(string name) => name.Contains('.', StringComparison.Ordinal);
}
