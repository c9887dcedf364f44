namespace Corpus.Runtime;

/// <summary>Represents a constant of a corpus that was compiled into an assembly and is not what the corpus says now.</summary>
/// <remarks>Compared by value.</remarks>
public sealed record StaleConstant
{
    internal StaleConstant(string assemblyName, ConstantUses uses, ConstantUse use, string? currentValue, string finding)
    {
        (AssemblyName, CorpusVersion, FactId, CompiledValue) = (assemblyName, uses.CorpusVersion, use.FactId, use.Value);
        (CurrentValue, Finding, Through) = (currentValue, finding, EquatableArray.From(use.Through.Select(static through => through.ToString())));
    }

    /// <summary>Gets the simple name of the assembly that has the constant.</summary>
    public string AssemblyName { get; }

    /// <summary>Gets the version of the corpus that the constant is of.</summary>
    public string CorpusVersion { get; }

    /// <summary>Gets the id of the fact: <c>Treaty.termYears</c>. <c>Catalog.FindFact</c> gives it, if the corpus still has it.</summary>
    public string FactId { get; }

    /// <summary>Gets the value that was compiled in, as the corpus writes values; of an enumeration the name that it had.</summary>
    public string CompiledValue { get; }

    /// <summary>Gets the value that the corpus has now, or <see langword="null"/> if it has none that could be a constant.</summary>
    public string? CurrentValue { get; }

    /// <summary>
    /// Gets the constants of other assemblies through which the value came, each behind the name of its assembly, as documentation comments spell it:
    /// <c>Shop/F:Shop.Terms.Years</c>. Those assemblies are to be built again first. Empty if the assembly has it from the corpus alone.
    /// </summary>
    public EquatableArray<string> Through { get; }

    private string Finding { get; }

    /// <summary>Returns what is stale, in a sentence.</summary>
    /// <returns>The text: <c>App has Treaty.termYears = 20, of version 1.0.0; now it is 25</c>.</returns>
    public override string ToString()
    {
        var through = Through.Count == 0 ? "" : $" (through {string.Join(", ", Through)})";
        return $"{AssemblyName} has {FactId} = {CompiledValue}, of version {CorpusVersion}{through}; {Finding}";
    }
}
