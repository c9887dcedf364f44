namespace Corpus.Runtime;

/// <summary>That something is so, with who says it, of when it holds and where it is written: what a fact and a claim have in common.</summary>
/// <remarks>
/// Everything is read from the generated tables when it is first asked for, and once: also between threads, all see the same instances.
/// Only a corpus can make one.
/// </remarks>
public abstract class Assertion
{
    private protected Assertion(StatementFields fields) => Fields = fields;

    /// <summary>Gets how the true quantity stands to the value: “up to 55” is 55, <see cref="Comparator.AtMost"/>.</summary>
    public Comparator Comparator => Fields.Qualifiers.Comparator;

    /// <summary>Gets when it was so, as far as the source says; <see langword="null"/> where it says nothing.</summary>
    public EdtfDate? AsOf => Fields.Qualifiers.AsOf;

    /// <summary>Gets since when it has been so; <see langword="null"/> where that is not said.</summary>
    public EdtfDate? From => Fields.Qualifiers.From;

    /// <summary>Gets until when it is so; <see langword="null"/> where that is not said.</summary>
    public EdtfDate? Until => Fields.Qualifiers.Until;

    /// <summary>Gets who says so, where it matters; empty where the corpus says it in its own voice.</summary>
    public EquatableArray<Claimant> ClaimedBy => Fields.Qualifiers.ClaimedBy;

    /// <summary>Gets how the value follows, in a sentence, where no document prints it.</summary>
    public string? Inference => Fields.Qualifiers.Inference;

    /// <summary>Gets the phrases of the documents that this rests on, in the order in which the curator wrote them.</summary>
    public virtual EquatableArray<Citation> Citations => Fields.Citations;

    private protected StatementFields Fields { get; }
}
