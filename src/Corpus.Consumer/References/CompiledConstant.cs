namespace Corpus.Consumer.References;

/// <summary>The constant of a fact, with the value that is compiled in.</summary>
/// <param name="CorpusId">The id of the corpus.</param>
/// <param name="Version">The version of the corpus that the value is of.</param>
/// <param name="AssemblyName">The simple name of the assembly of the corpus.</param>
/// <param name="FactId">The id of the fact: <c>Treaty.termYears</c>.</param>
/// <param name="Value">The value, as tables have it.</param>
/// <param name="Number">The number of a value of an enumeration.</param>
internal sealed record CompiledConstant(string CorpusId, string Version, string AssemblyName, string FactId, string Value, string? Number)
{
    public CompiledConstant(ReferencedCorpus corpus, string factId, string value, string? number)
        : this(corpus.Id, corpus.Version, corpus.AssemblyName, factId, value, number)
    {
    }
}
