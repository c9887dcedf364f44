namespace Corpus.Language.Model;

/// <summary>What was proved and how, of one file or of all.</summary>
internal sealed record LedgerModel(
    int Entities,
    int Facts,
    int Sources,
    int Citations,
    int Exact,
    int Folded,
    int Unproved,
    int ByText,
    int ByFingerprint,
    int Printed,
    int Read,
    int Inferred,
    int Exempt,
    int Disputed,
    int Superseded)
{
    public static LedgerModel Empty { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static LedgerModel operator +(LedgerModel a, LedgerModel b) => new(
        a.Entities + b.Entities,
        a.Facts + b.Facts,
        a.Sources + b.Sources,
        a.Citations + b.Citations,
        a.Exact + b.Exact,
        a.Folded + b.Folded,
        a.Unproved + b.Unproved,
        a.ByText + b.ByText,
        a.ByFingerprint + b.ByFingerprint,
        a.Printed + b.Printed,
        a.Read + b.Read,
        a.Inferred + b.Inferred,
        a.Exempt + b.Exempt,
        a.Disputed + b.Disputed,
        a.Superseded + b.Superseded);
}
