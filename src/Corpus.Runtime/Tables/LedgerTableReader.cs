namespace Corpus.Runtime;

/// <summary>Makes a ledger of its table. Like tags, no name of a count is ever used for something else.</summary>
internal static class LedgerTableReader
{
    public static Ledger Read(string text, Type? holder)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, number) in Counts(text, holder))
        {
            counts[name] = number;
        }

        return Of(counts);
    }

    /// <summary>The counts in the order of the table.</summary>
    public static IEnumerable<(string Name, int Number)> Counts(string text, Type? holder)
    {
        var subject = new TableSubject("the ledger", null, holder);
        foreach (var group in FieldGroups.Read(text, subject).Of(TableTag.Name))
        {
            yield return (group.Head.Text, new FieldReader(subject, group).Number(TableTag.Count) ?? 0);
        }
    }

    // Points that this assembly has never heard of are shown, too: in the order of the table.
    private static IEnumerable<string> PointsOf(IEnumerable<string> names) =>
        names.Select(static name => name.Split('.')).Where(static parts => parts.Length == 2).Select(static parts => parts[0]).Distinct(StringComparer.Ordinal);

    public static Ledger Of(IReadOnlyDictionary<string, int> counts)
    {
        int Count(string name) => counts.TryGetValue(name, out var count) ? count : 0;
        return new Ledger
        {
            Entities = Count("entities"),
            Facts = Count("facts"),
            Sources = Count("sources"),
            Citations = Count("citations"),
            Exact = Count("exact"),
            Folded = Count("folded"),
            Unproved = Count("unproved"),
            ByText = Count("byText"),
            ByFingerprint = Count("byFingerprint"),
            ByOlderTables = Count("byOlderTables"),
            Printed = Count("printed"),
            Read = Count("read"),
            Inferred = Count("inferred"),
            Exempt = Count("exempt"),
            Disputed = Count("disputed"),
            Attributed = Count("attributed"),
            Superseded = Count("superseded"),
            Hedged = Count("hedged"),
            Points = EquatableArray.From(PointsOf(counts.Keys).Select(name => new LedgerPoint(name)
            {
                Printed = Count(Ledger.NameOf(name, "printed")),
                ByAlias = Count(Ledger.NameOf(name, "byAlias")),
                InPart = Count(Ledger.NameOf(name, "inPart")),
                Read = Count(Ledger.NameOf(name, "read")),
                Inferred = Count(Ledger.NameOf(name, "inferred")),
                NotChecked = Count(Ledger.NameOf(name, "notChecked")),
                Failed = Count(Ledger.NameOf(name, "failed")),
            })),
        };
    }
}
