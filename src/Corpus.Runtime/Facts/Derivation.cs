using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>Represents how a value is computed from those of other facts.</summary>
/// <remarks>Compared by value. Only a corpus can make one.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Derivation
{
    internal Derivation(string formula, EquatableArray<string> inputs)
    {
        Formula = formula;
        Inputs = inputs;
    }

    /// <summary>Gets the formula as the curator wrote it: <c>Treaty.termYears * Pipeline.capacityBcm</c>.</summary>
    public string Formula { get; }

    /// <summary>Gets the ids of the facts that the value is computed from, each once.</summary>
    public EquatableArray<string> Inputs { get; }

    /// <summary>Returns the formula.</summary>
    /// <returns>The same as <see cref="Formula"/>.</returns>
    public override string ToString() => Formula;
}
