namespace Corpus.Runtime;

/// <summary>What was proved of a corpus when it was compiled, and how: the counts of its facts, its citations and its checks.</summary>
/// <remarks>
/// A ledger counts what was checked, so that a check that was skipped never looks like a check that passed: a citation that nobody
/// checked counts as unproved. Compared by value.
/// </remarks>
public sealed record Ledger
{
    internal Ledger()
    {
    }

    /// <summary>Gets how many entities the corpus has.</summary>
    public int Entities { get; internal init; }

    /// <summary>Gets how many facts it has, those that are disputed or attributed included.</summary>
    public int Facts { get; internal init; }

    /// <summary>Gets how many documents it quotes.</summary>
    public int Sources { get; internal init; }

    /// <summary>Gets how many citations its facts have. The counts by grade add up to it, and so do the counts by how the value follows.</summary>
    public int Citations { get; internal init; }

    /// <summary>Gets how many quotes the documents have with the same characters: <see cref="QuoteGrade.Exact"/>.</summary>
    public int Exact { get; internal init; }

    /// <summary>Gets how many quotes the documents have once white space and the like are folded: <see cref="QuoteGrade.Folded"/>.</summary>
    public int Folded { get; internal init; }

    /// <summary>Gets how many quotes were not checked: <see cref="QuoteGrade.Unproved"/>.</summary>
    public int Unproved { get; internal init; }

    /// <summary>Gets how many quotes were found in the text of a document: <see cref="EvidenceKind.Text"/>.</summary>
    public int ByText { get; internal init; }

    /// <summary>Gets how many quotes were found in the fingerprint of a document: <see cref="EvidenceKind.Fingerprint"/>.</summary>
    public int ByFingerprint { get; internal init; }

    /// <summary>
    /// Gets how many citations were checked for what stands around their quotes by a fingerprint of an older version of the tables; make such fingerprints
    /// again where the documents are at hand.
    /// </summary>
    public int ByOlderTables { get; internal init; }

    /// <summary>Gets how many citations have a quote that prints the value: <see cref="ValueSupport.Printed"/>.</summary>
    public int Printed { get; internal init; }

    /// <summary>Gets how many citations have a reading that leads from the quote to the value: <see cref="ValueSupport.Read"/>.</summary>
    public int Read { get; internal init; }

    /// <summary>Gets how many citations stand for a value that is inferred: <see cref="ValueSupport.Inferred"/>.</summary>
    public int Inferred { get; internal init; }

    /// <summary>Gets how many citations stand for a truth value that was not checked. Always 0 in what this version compiles: nothing is exempt.</summary>
    public int Exempt { get; internal init; }

    /// <summary>Gets how many facts are in dispute: <see cref="FactStatus.Disputed"/>.</summary>
    public int Disputed { get; internal init; }

    /// <summary>Gets how many facts hold only because somebody says so: <see cref="FactStatus.Attributed"/>.</summary>
    public int Attributed { get; internal init; }

    /// <summary>Gets how many facts have been superseded.</summary>
    public int Superseded { get; internal init; }

    /// <summary>
    /// Gets how many facts a document hedges, in whole or in part: their <see cref="Assertion.Modality"/> is not <see cref="Modality.Asserted"/>.
    /// </summary>
    public int Hedged { get; internal init; }

    /// <summary>
    /// Gets what came of each point that is checked of citations, in the order in which they are checked; points that no citation has are left out.
    /// </summary>
    public EquatableArray<LedgerPoint> Points { get; internal init; } = [];

    /// <summary>
    /// Returns the ledger in four lines and one for each of its <see cref="Points"/>, as <c>corpus check</c> prints it; the lines end in a line feed, the
    /// last one in nothing.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n",
        FormattableString.Invariant(
            $"{Count(Facts, "fact", "facts")} about {Count(Entities, "entity", "entities")}, from {Count(Sources, "source", "sources")}"),
        FormattableString.Invariant($"{Count(Citations, "citation", "citations")}: {Exact} exact, {Folded} folded, {Unproved} unproved"),
        FormattableString.Invariant($"  checked against: {ByText} text, {ByFingerprint} fingerprint")
            + (ByOlderTables > 0 ? FormattableString.Invariant($" ({ByOlderTables} by older tables)") : ""),
        FormattableString.Invariant($"  in all points: {Printed} printed, {Read} read, {Inferred} inferred")
            + (Exempt > 0 ? FormattableString.Invariant($", {Exempt} exempt") : ""),
        string.Concat(Points.Select(static point => "    " + point + "\n"))
            + FormattableString.Invariant($"{Disputed} disputed, {Attributed} attributed, {Superseded} superseded, {Hedged} hedged"));

    /// <summary>The name of a count of a point in the table of a ledger: <c>unit.notChecked</c>.</summary>
    internal static string NameOf(string point, string state) => point + "." + state;

    private static string Count(int number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");
}
