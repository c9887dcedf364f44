namespace Corpus.Language.Model;

/// <summary>
/// What a ledger counts, in the order in which it is shown. Whoever writes a ledger goes through these: they are listed nowhere else in the compiler and the
/// tool.
/// </summary>
internal enum LedgerCount
{
    Entities,
    Facts,
    Sources,
    Citations,
    Exact,
    Folded,
    Unproved,
    ByText,
    ByFingerprint,
    ByOlderTables,
    Printed,
    Read,
    Inferred,
    Exempt,
    Disputed,
    Attributed,
    Superseded,
    Hedged,
}

/// <summary>What was proved and how, of one file or of all.</summary>
/// <param name="Numbers">A number for each <see cref="LedgerCount"/>.</param>
/// <param name="Points">What came of each point of the citations.</param>
internal sealed record LedgerModel(EquatableArray<int> Numbers, PointCounts Points)
{
    private static readonly LedgerCount[] All = [.. Enum.GetValues(typeof(LedgerCount)).Cast<LedgerCount>()];

    // Said where it is so: most corpora have none.
    private static readonly string OlderTables = Casing.Uncapitalise(nameof(LedgerCount.ByOlderTables));

    public static LedgerModel Empty { get; } = new(EquatableArray.From(new int[All.Length]), PointCounts.Empty);

    public int this[LedgerCount count] => Numbers[(int)count];

    /// <summary>The counts by name (<c>byFingerprint</c>), in order.</summary>
    public IEnumerable<(string Name, int Number)> Counts =>
        All.Select(count => (Casing.Uncapitalise(count.ToString()), this[count]));

    /// <summary>All counts by the names under which the table of a ledger has them, those of points and of older tables left out that are 0.</summary>
    public IEnumerable<(string Name, int Number)> TableCounts =>
        Counts.Where(static count => count.Number > 0 || count.Name != OlderTables)
            .Concat(Points.All.Where(static count => count.Number > 0).Select(static count => (Ledger.NameOf(count.Point, count.State), count.Number)));

    public static LedgerModel operator +(LedgerModel a, LedgerModel b) =>
        new(EquatableArray.From(All.Select(count => a[count] + b[count])), a.Points + b.Points);

    public LedgerModel With(LedgerCount changed, int number) =>
        this with { Numbers = EquatableArray.From(All.Select(count => count == changed ? number : this[count])) };

    /// <summary>Counts what was proved of an entity and how.</summary>
    public static LedgerModel Of(EntityModel entity)
    {
        var numbers = new int[All.Length];
        var points = new PointCounts.Builder();
        Add(LedgerCount.Entities, 1);
        Add(LedgerCount.Facts, entity.Facts.Count);
        foreach (var fact in entity.Facts)
        {
            Add(LedgerCount.Disputed, fact.IsDisputed ? 1 : 0);
            Add(LedgerCount.Attributed, fact.Standing == Standing.Attributed ? 1 : 0);
            Add(LedgerCount.Superseded, fact.Superseded is null ? 0 : 1);
            Add(LedgerCount.Hedged, fact.AllStatements.Any(static statement => statement.Modality != Modality.Asserted) ? 1 : 0);
            foreach (var citation in fact.AllCitations)
            {
                Add(LedgerCount.Citations, 1);
                Add(CountOf(citation.Grade), 1);
                Add(CountOf(citation.Evidence), 1);
                Add(LedgerCount.ByOlderTables, citation.IsByOlderTables ? 1 : 0);
                Add(CountOf(citation.Support), 1);
                points.Add(citation.Points);
            }
        }

        return new LedgerModel(EquatableArray.From(numbers), points.ToCounts());

        void Add(LedgerCount? count, int number)
        {
            if (count is { } known)
            {
                numbers[(int)known] += number;
            }
        }
    }

    /// <summary>The ledger of counts by name, as a table has them; those that are not known are left out.</summary>
    public static LedgerModel Of(IEnumerable<(string Name, int Number)> counts)
    {
        var numbers = new int[All.Length];
        var points = new PointCounts.Builder();
        foreach (var (name, number) in counts)
        {
            if (Array.FindIndex(All, count => Casing.Uncapitalise(count.ToString()) == name) is >= 0 and var index)
            {
                numbers[index] += number;
            }
            else if (name.IndexOf('.') is > 0 and var dot)
            {
                points.Add(name.Substring(0, dot), name.Substring(dot + 1), number);
            }
        }

        return new LedgerModel(EquatableArray.From(numbers), points.ToCounts());
    }

    /// <summary>The ledger as a user of the corpus sees it.</summary>
    public Ledger ToLedger() =>
        LedgerTableReader.Of(TableCounts.ToDictionary(static count => count.Name, static count => count.Number, StringComparer.Ordinal));

    private static LedgerCount CountOf(QuoteGrade grade) => grade switch
    {
        QuoteGrade.Exact => LedgerCount.Exact,
        QuoteGrade.Folded => LedgerCount.Folded,
        _ => LedgerCount.Unproved,
    };

    private static LedgerCount? CountOf(EvidenceKind evidence) => evidence switch
    {
        EvidenceKind.Text => LedgerCount.ByText,
        EvidenceKind.Fingerprint => LedgerCount.ByFingerprint,
        EvidenceKind.None => null,
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "No count of the ledger is for this kind of evidence."),
    };

    private static LedgerCount? CountOf(ValueSupport support) => support switch
    {
        ValueSupport.Printed => LedgerCount.Printed,
        ValueSupport.Read => LedgerCount.Read,
        ValueSupport.Inferred => LedgerCount.Inferred,
        ValueSupport.Exempt => LedgerCount.Exempt,
        ValueSupport.None => null,
        _ => throw new ArgumentOutOfRangeException(nameof(support), support, "No count of the ledger is for this kind of support."),
    };
}
