namespace Corpus.Runtime;

/// <summary>What was proved of a corpus when it was compiled, and how: the counts of its facts, its citations and its checks.</summary>
/// <remarks>
/// A ledger counts what was checked, so that a check that was skipped never looks like a check that passed: a citation that nobody
/// checked counts as unproved. Compared by value.
/// </remarks>
public sealed record Ledger
{
    /// <summary>Makes a ledger. Code that is generated from a corpus calls this.</summary>
    /// <param name="entities">How many entities the corpus has.</param>
    /// <param name="facts">How many facts it has, those in dispute included.</param>
    /// <param name="sources">How many documents it quotes.</param>
    /// <param name="citations">How many citations its facts have. The counts by grade add up to it, and so do the counts by how the value follows.</param>
    /// <param name="exact">How many quotes the documents have with the same characters: <see cref="QuoteGrade.Exact"/>.</param>
    /// <param name="folded">How many quotes the documents have once white space and the like are folded: <see cref="QuoteGrade.Folded"/>.</param>
    /// <param name="unproved">How many quotes were not checked: <see cref="QuoteGrade.Unproved"/>.</param>
    /// <param name="byText">How many quotes were found in the text of a document: <see cref="EvidenceKind.Text"/>.</param>
    /// <param name="byFingerprint">How many quotes were found in the fingerprint of a document: <see cref="EvidenceKind.Fingerprint"/>.</param>
    /// <param name="printed">How many citations have a quote that prints the value: <see cref="ValueSupport.Printed"/>.</param>
    /// <param name="read">How many citations have a reading that leads from the quote to the value: <see cref="ValueSupport.Read"/>.</param>
    /// <param name="inferred">How many citations stand for a value that is inferred: <see cref="ValueSupport.Inferred"/>.</param>
    /// <param name="exempt">How many citations stand for a value that no quote can print: <see cref="ValueSupport.Exempt"/>.</param>
    /// <param name="disputed">How many facts are in dispute: <see cref="FactStatus.Disputed"/>.</param>
    /// <param name="superseded">How many facts have been superseded.</param>
    public Ledger(
        int entities,
        int facts,
        int sources,
        int citations,
        int exact,
        int folded,
        int unproved,
        int byText,
        int byFingerprint,
        int printed,
        int read,
        int inferred,
        int exempt,
        int disputed,
        int superseded)
    {
        Entities = entities;
        Facts = facts;
        Sources = sources;
        Citations = citations;
        Exact = exact;
        Folded = folded;
        Unproved = unproved;
        ByText = byText;
        ByFingerprint = byFingerprint;
        Printed = printed;
        Read = read;
        Inferred = inferred;
        Exempt = exempt;
        Disputed = disputed;
        Superseded = superseded;
    }

    /// <summary>How many entities the corpus has.</summary>
    public int Entities { get; }

    /// <summary>How many facts it has, those in dispute included.</summary>
    public int Facts { get; }

    /// <summary>How many documents it quotes.</summary>
    public int Sources { get; }

    /// <summary>How many citations its facts have. The counts by grade add up to it, and so do the counts by how the value follows.</summary>
    public int Citations { get; }

    /// <summary>How many quotes the documents have with the same characters: <see cref="QuoteGrade.Exact"/>.</summary>
    public int Exact { get; }

    /// <summary>How many quotes the documents have once white space and the like are folded: <see cref="QuoteGrade.Folded"/>.</summary>
    public int Folded { get; }

    /// <summary>How many quotes were not checked: <see cref="QuoteGrade.Unproved"/>.</summary>
    public int Unproved { get; }

    /// <summary>How many quotes were found in the text of a document: <see cref="EvidenceKind.Text"/>.</summary>
    public int ByText { get; }

    /// <summary>How many quotes were found in the fingerprint of a document: <see cref="EvidenceKind.Fingerprint"/>.</summary>
    public int ByFingerprint { get; }

    /// <summary>How many citations have a quote that prints the value: <see cref="ValueSupport.Printed"/>.</summary>
    public int Printed { get; }

    /// <summary>How many citations have a reading that leads from the quote to the value: <see cref="ValueSupport.Read"/>.</summary>
    public int Read { get; }

    /// <summary>How many citations stand for a value that is inferred: <see cref="ValueSupport.Inferred"/>.</summary>
    public int Inferred { get; }

    /// <summary>How many citations stand for a value that no quote can print: <see cref="ValueSupport.Exempt"/>.</summary>
    public int Exempt { get; }

    /// <summary>How many facts are in dispute: <see cref="FactStatus.Disputed"/>.</summary>
    public int Disputed { get; }

    /// <summary>How many facts have been superseded.</summary>
    public int Superseded { get; }

    /// <summary>The ledger in five lines, as <c>corpus check</c> prints it; the lines end in a line feed, the last one in nothing.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n",
        FormattableString.Invariant($"{Count(Facts, "fact", "facts")} about {Count(Entities, "entity", "entities")}, from {Count(Sources, "source", "sources")}"),
        FormattableString.Invariant($"{Count(Citations, "citation", "citations")}: {Exact} exact, {Folded} folded, {Unproved} unproved"),
        FormattableString.Invariant($"  checked against: {ByText} text, {ByFingerprint} fingerprint"),
        FormattableString.Invariant($"  values: {Printed} printed, {Read} read, {Inferred} inferred, {Exempt} exempt"),
        FormattableString.Invariant($"{Disputed} disputed, {Superseded} superseded"));

    private static string Count(int number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");
}
