using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>
/// Represents a statement that something is so: who says it, when it holds and where it is written. It is what a fact and a claim have in common.
/// </summary>
/// <remarks>
/// Everything is read from the generated tables when it is first asked for, and only once. All threads see the same instances.
/// Only a corpus can make one.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Assertion
{
    private protected Assertion(StatementFields fields) => Fields = fields;

    /// <summary>Gets how the true quantity compares with the value: “up to 55” is 55, <see cref="Comparator.AtMost"/>.</summary>
    public Comparator Comparator => Fields.Qualifiers.Comparator;

    /// <summary>Gets the date at which it was so, or <see langword="null"/> if the source does not say.</summary>
    public EdtfDate? AsOf => Fields.Qualifiers.AsOf;

    /// <summary>Gets the date since which it has been so, or <see langword="null"/> if the source does not say.</summary>
    public EdtfDate? From => Fields.Qualifiers.From;

    /// <summary>Gets the date until which it is so, or <see langword="null"/> if the source does not say.</summary>
    public EdtfDate? Until => Fields.Qualifiers.Until;

    /// <summary>Gets those who say so; empty if the corpus says it in its own voice.</summary>
    public EquatableArray<Claimant> ClaimedBy => Fields.Qualifiers.ClaimedBy;

    /// <summary>Gets those who passed on what is said here; empty if the corpus names none.</summary>
    public EquatableArray<Claimant> ReportedBy => Fields.Qualifiers.ReportedBy;

    /// <summary>Gets how far the document commits itself: <see cref="Modality.Asserted"/>, unless it hedges.</summary>
    public Modality Modality => Fields.Qualifiers.Modality;

    /// <summary>
    /// Gets a value that indicates whether there are more items than those of the list: the document says “including” or “such as”.
    /// </summary>
    public bool IsOpen => Fields.Has(TableTag.Open);

    /// <summary>Gets by how much the true quantity may differ from the value, in its unit, or <see langword="null"/> if the source does not say.</summary>
    public double? Tolerance => Fields.Qualifiers.Tolerance;

    /// <summary>Gets how the value and its qualifiers follow as far as no document prints them; empty if documents print all of it.</summary>
    public EquatableArray<Inference> Inferences => Fields.Inferences;

    /// <summary>
    /// Gets the id of the fact that states this from the other side, or <see langword="null"/> if it is stated here. See <see cref="Property.InverseName"/>.
    /// </summary>
    public string? MirrorOf => Fields.FindText(TableTag.Mirrored);

    /// <summary>Gets the phrases of the documents that this rests on, in the order in which the curator wrote them.</summary>
    public virtual EquatableArray<Citation> Citations => Fields.Citations;

    private protected readonly StatementFields Fields;
}
