namespace Corpus.Runtime;

/// <summary>
/// What came of one point that is checked of citations, such as whether the quote prints the unit: how many citations ended in which way.
/// </summary>
/// <remarks>
/// A citation counts here only where its statement has something of the kind: one without a unit is no part of the point <c>unit</c>. The words are
/// explained in docs/provenance.md, “The ledger”. Compared by value.
/// </remarks>
public sealed record LedgerPoint
{
    internal LedgerPoint(string name) => Name = name;

    /// <summary>
    /// Gets the name of the point: <c>value</c>, <c>unit</c>, <c>comparator</c>, <c>polarity</c>, <c>negation</c>, <c>hedge</c>, <c>attribution</c>,
    /// <c>qualifier</c>, <c>claimant</c>. A later version may have more.
    /// </summary>
    public string Name { get; }

    /// <summary>Gets how many quotes print it, or agree with what the statement says of it.</summary>
    public int Printed { get; internal init; }

    /// <summary>Gets how many quotes print it by an alias that fits that quote alone.</summary>
    public int ByAlias { get; internal init; }

    /// <summary>Gets how many quotes print a part of it; other quotes of the statement print the rest.</summary>
    public int InPart { get; internal init; }

    /// <summary>Gets how many citations explain it in their <see cref="Citation.Reading"/>.</summary>
    public int Read { get; internal init; }

    /// <summary>Gets how many citations rest on an inference of their statement.</summary>
    public int Inferred { get; internal init; }

    /// <summary>Gets how many citations could not be checked in this point, for example because nothing is known of the language of the document.</summary>
    public int NotChecked { get; internal init; }

    /// <summary>Gets how many citations do not hold in this point; the build that compiled the corpus turned that check down to a warning.</summary>
    public int Failed { get; internal init; }

    /// <summary>Returns the counts that are not zero, such as <c>unit: 40 printed, 2 not checked</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var counts = new (int Number, string Words)[]
        {
            (Printed, "printed"), (ByAlias, "by alias"), (InPart, "in part"), (Read, "read"), (Inferred, "inferred"), (NotChecked, "not checked"),
            (Failed, "failed"),
        };
        return Name + ": " + string.Join(
            ", ", counts.Where(static count => count.Number > 0).Select(static count => FormattableString.Invariant($"{count.Number} {count.Words}")));
    }
}
