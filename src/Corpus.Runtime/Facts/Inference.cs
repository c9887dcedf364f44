using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>Represents how something follows that no document prints: the reason, and the facts and the phrases that it follows from.</summary>
/// <remarks>Compared by value. Only a corpus can make one.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Inference
{
    internal Inference(InferenceTarget target, string because, EquatableArray<string> premises, EquatableArray<Citation> citations, bool isFromInferred)
    {
        Target = target;
        Because = because;
        Premises = premises;
        Citations = citations;
        IsFromInferred = isFromInferred;
    }

    /// <summary>Gets what is inferred.</summary>
    public InferenceTarget Target { get; }

    /// <summary>Gets how it follows, in a sentence.</summary>
    public string Because { get; }

    /// <summary>Gets the ids of the facts that it follows from; empty if it follows from none.</summary>
    public EquatableArray<string> Premises { get; }

    /// <summary>Gets the phrases of the documents that it follows from; empty if the statement's own citations are enough.</summary>
    public EquatableArray<Citation> Citations { get; }

    /// <summary>Gets a value that indicates whether one of the <see cref="Premises"/> is inferred itself.</summary>
    public bool IsFromInferred { get; }

    /// <summary>Returns the inference in a line: the reason, then the facts that it follows from.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Premises.IsEmpty ? Because : $"{Because} (from {string.Join(", ", Premises)})";
}
