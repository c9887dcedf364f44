using Corpus.Language.Problems;

namespace Corpus.Cli.Billing;

/// <summary>A fact that a document is a ground of.</summary>
/// <param name="Corpus">Of which corpus.</param>
/// <param name="FactId">Its id.</param>
/// <param name="Through">The fact that it follows from; null where it cites the document itself.</param>
/// <param name="Others">The other documents that it cites itself, which stay.</param>
internal sealed record ConcernedFact(DeployedCorpus Corpus, string FactId, string? Through, IReadOnlyList<string> Others);

/// <summary>What a bill is asked for: all, what rests on a document, or who uses a fact.</summary>
/// <param name="Source">The document, by its id.</param>
/// <param name="Fact">The fact, by its id or as C# calls it.</param>
internal sealed record BillQuestion(string? Source, string? Fact)
{
    public bool IsAll => Source is null && Fact is null;

    /// <summary>The bill with no uses but those that are asked for, and the facts that are concerned.</summary>
    public (Bill Bill, IReadOnlyList<ConcernedFact> Concerned) Ask(Bill bill)
    {
        if (IsAll)
        {
            return (bill, []);
        }

        var fact = Fact is null ? null : FactId(Fact);
        CheckNames(bill, fact);
        ConcernedFact[] concerned = Source is null ? []
            : [.. bill.Corpora.SelectMany(corpus => Resting(corpus, Source)).Where(one => fact is null || one.FactId == fact)];
        var resting = concerned.Select(static one => (one.Corpus, one.FactId)).ToHashSet();
        return (bill with
        {
            Uses = [.. bill.Uses.Where(use => (fact is null || use.Use.FactId == fact)
                && (Source is null || (use.Corpus is { } corpus && resting.Contains((corpus, use.Use.FactId)))))],
        }, concerned);
    }

    /// <summary><c>Treaty.termYears</c> for <c>Treaty.TermYears</c>.</summary>
    private static string FactId(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..(dot + 1)] + Casing.Uncapitalise(name[(dot + 1)..]);
    }

    private static IEnumerable<ConcernedFact> Resting(DeployedCorpus corpus, string source) => corpus.Grounds.RestingOn(source)
        .Where(fact => corpus.Fact(fact.Key) is not null).Select(fact =>
        new ConcernedFact(corpus, fact.Key, fact.Value, [.. corpus.Grounds.Cited(fact.Key).Where(other => other != source)]));

    private void CheckNames(Bill bill, string? fact)
    {
        if (bill.Corpora.Count == 0)
        {
            throw new UsageException("no corpus is among the files, so nobody can tell what rests on what; name its assembly as well");
        }

        string[] sources =
            [.. bill.Corpora.SelectMany(static corpus => corpus.Corpus.Sources).Select(static source => source.Id).Distinct(StringComparer.Ordinal)];
        if (Source is not null && !sources.Contains(Source, StringComparer.Ordinal))
        {
            throw new UsageException($"no corpus here has a source `{MessageText.Short(Source)}`; {MessageText.Suggest(Source, sources)}");
        }

        string[] facts = [.. bill.Corpora.SelectMany(static corpus => corpus.FactIds).Concat(bill.Uses.Select(static use => use.Use.FactId))
            .Distinct(StringComparer.Ordinal)];
        if (fact is not null && !facts.Contains(fact, StringComparer.Ordinal))
        {
            throw new UsageException($"no corpus here has a fact `{MessageText.Short(fact)}`; {MessageText.Suggest(fact, facts)}");
        }
    }
}
