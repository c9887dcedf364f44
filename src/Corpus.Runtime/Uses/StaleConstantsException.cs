namespace Corpus.Runtime;

/// <summary>
/// Represents the error that assemblies have constants of a corpus that are not what the corpus says now. <c>Catalog.Verify</c> of a corpus throws it.
/// </summary>
public sealed class StaleConstantsException : Exception
{
    internal StaleConstantsException(string corpusId, EquatableArray<StaleConstant> constants, string message)
        : base(message) => (CorpusId, Constants) = (corpusId, constants);

    /// <summary>Gets the id of the corpus.</summary>
    public string CorpusId { get; }

    /// <summary>Gets the constants, by assembly and fact (ordinal).</summary>
    public EquatableArray<StaleConstant> Constants { get; }
}
