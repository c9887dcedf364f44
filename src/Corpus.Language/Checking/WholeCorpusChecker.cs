using System.Globalization;
using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>What can only be said of the whole.</summary>
/// <param name="UnsettledRequiredProperties">The required properties (<c>Type.property</c>) that somewhere are disputed or attributed, and so can be null in
/// the record.</param>
/// <param name="Completion">What its entities have beside the facts of their own files.</param>
internal sealed record WholeCorpusFindings(
    LedgerModel Ledger, Completion Completion, EquatableArray<string> UnsettledRequiredProperties, EquatableArray<Problem> Problems);

/// <summary>Checks what concerns all facts together, when all files are bound.</summary>
internal static class WholeCorpusChecker
{
    /// <param name="corpus">All files.</param>
    /// <param name="options">What the build asks.</param>
    /// <param name="ofBuild">What is wrong with the build around them.</param>
    public static WholeCorpusFindings Check(BoundCorpus corpus, CheckOptions options, IReadOnlyList<Problem> ofBuild)
    {
        var files = corpus.Files;
        var problems = new List<Problem>();
        var aliased = files.SelectMany(static file => file.Aliased).ToArray();
        var ledger = files.Aggregate(LedgerModel.Empty, static (sum, file) => sum + file.Ledger).With(LedgerCount.Sources, corpus.Linkage.Sources.Count);
        ledger = new AliasUses(aliased).Settle(ledger, aliased);
        if (ledger[LedgerCount.Facts] > Limits.Facts)
        {
            problems.Add(FactProblems.TooManyFacts(Place.None, ledger[LedgerCount.Facts]));
        }

        // What goes over all parts has what was proved in each.
        ledger = corpus.Linkage.Corpus?.Part == CorpusPart.Whole ? ledger + corpus.Linkage.Imported.Ledger : ledger;
        var completed = new CompletedCorpus(files, corpus.Linkage);
        new MirrorCompleter(completed, problems).Complete();
        new DerivationCompleter(completed, problems).Complete();
        completed.CheckRequirements(problems);
        new SupersessionChecker(completed).Check(problems);
        new PremiseChecker(completed, problems).Check();
        if (options.Today is null && files.FirstOrDefault(static file => file.FirstReview is not null) is { } reviewed)
        {
            problems.Add(ClaimProblems.ReviewUnchecked(reviewed.FirstReview!));
        }
        // A schema has no facts. Where something else is wrong, what could not be emitted for it is not reported again.
        if (files.Count > 0 && corpus.Linkage.Corpus?.Part != CorpusPart.Schema
            && !ofBuild.Concat(corpus.Problems).Concat(problems).Any(static problem => problem.IsError))
        {
            CheckProofs(ledger, options, problems);
        }

        var unsettled = Unsettled(completed, problems);
        problems.Sort();
        return new WholeCorpusFindings(ledger, completed.ToCompletion(), unsettled, EquatableArray.From(problems));
    }

    private static void CheckProofs(LedgerModel ledger, CheckOptions options, List<Problem> problems)
    {
        var proved = ledger[LedgerCount.Exact] + ledger[LedgerCount.Folded];
        if (ledger[LedgerCount.Citations] == 0)
        {
            problems.Add(ProvenanceProblems.NothingChecked());
        }
        else if (!options.AllowUnproved || options.LeastProvedShare < 1m)
        {
            var share = (decimal)proved / ledger[LedgerCount.Citations];
            if (share < options.LeastProvedShare)
            {
                problems.Add(ProvenanceProblems.ShareTooLow(Percent(share), Percent(options.LeastProvedShare)));
            }
        }

        if (ledger[LedgerCount.Citations] is > 0 and var all
            && (decimal)(ledger[LedgerCount.Read] + ledger[LedgerCount.Inferred]) / all is var read && read > options.MostReadShare)
        {
            problems.Add(ExcuseProblems.TooManyRead(Percent(read), Percent(options.MostReadShare)));
        }
    }

    private static EquatableArray<string> Unsettled(CompletedCorpus corpus, List<Problem> problems)
    {
        var unsettled = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entity in corpus.Entities)
        {
            foreach (var fact in entity.Facts)
            {
                if (fact is { Standing: not Standing.Settled, Property.IsRequired: true })
                {
                    if (corpus.Linkage.Imported.Type(fact.Property.DeclaringType) is not null)
                    {
                        var id = entity.Id + "." + fact.Property.Name;
                        problems.Add(ImportProblems.UnsettledRequired(corpus.PlaceOf(id), id, fact.Property.DeclaringType));
                    }

                    unsettled.Add(fact.Property.DeclaringType + "." + fact.Property.Name);
                }
            }
        }

        return EquatableArray.From(unsettled);
    }

    private static string Percent(decimal share) => (share * 100m).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
