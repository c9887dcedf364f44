namespace Corpus.Runtime;

/// <summary>Which facts of a version of a corpus an assembly has constants of.</summary>
/// <param name="CorpusId">The id of the corpus: <c>russia-iran</c>.</param>
/// <param name="CorpusVersion">The version that the constants are of: that of the package, where the assembly of the corpus says it.</param>
/// <param name="AssemblyName">The simple name of the assembly of the corpus.</param>
/// <param name="Uses">The uses, by the id of the fact (ordinal); none where the assembly was recorded and uses no constant.</param>
internal sealed record ConstantUses(string CorpusId, string CorpusVersion, string AssemblyName, EquatableArray<ConstantUse> Uses);
