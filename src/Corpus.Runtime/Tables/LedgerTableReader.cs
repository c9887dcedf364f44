namespace Corpus.Runtime;

/// <summary>Makes a ledger of its table.</summary>
internal static class LedgerTableReader
{
    public static Ledger Read(string text, Type? holder)
    {
        var subject = new TableSubject("the ledger", null, holder);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in FieldGroups.Read(text, subject).Of(TableTag.Name))
        {
            counts[group.Head.Text] = new FieldReader(subject, group).Number(TableTag.Count) ?? 0;
        }

        int Count(string name) => counts.TryGetValue(name, out var count) ? count : 0;
        return new Ledger
        {
            Entities = Count(LedgerName.Entities),
            Facts = Count(LedgerName.Facts),
            Sources = Count(LedgerName.Sources),
            Citations = Count(LedgerName.Citations),
            Exact = Count(LedgerName.Exact),
            Folded = Count(LedgerName.Folded),
            Unproved = Count(LedgerName.Unproved),
            ByText = Count(LedgerName.ByText),
            ByFingerprint = Count(LedgerName.ByFingerprint),
            Printed = Count(LedgerName.Printed),
            Read = Count(LedgerName.Read),
            Inferred = Count(LedgerName.Inferred),
            Exempt = Count(LedgerName.Exempt),
            Disputed = Count(LedgerName.Disputed),
            Superseded = Count(LedgerName.Superseded),
        };
    }
}
