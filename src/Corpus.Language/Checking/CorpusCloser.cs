using System.Globalization;
using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Yaml;

namespace Corpus.Language.Checking;

/// <summary>What can only be said of the whole.</summary>
/// <param name="Nullable">The required properties (<c>Type.property</c>) that somewhere are disputed, and so can be null in the record.</param>
internal sealed record ClosedCorpus(LedgerModel Ledger, EquatableArray<string> Nullable, EquatableArray<Problem> Problems);

/// <summary>Checks what concerns all facts together, when all files are bound.</summary>
internal static class CorpusCloser
{
    /// <param name="files">The bound files, sorted by path.</param>
    /// <param name="linkage">What they were bound against.</param>
    /// <param name="options">What the build asks.</param>
    /// <param name="hasErrors">Whether an error was found before.</param>
    public static ClosedCorpus Close(IReadOnlyList<BoundFile> files, Linkage linkage, CompilationOptions options, bool hasErrors)
    {
        var problems = new List<Problem>();
        var ledger = files.Aggregate(LedgerModel.Empty, static (sum, file) => sum + file.Ledger) with { Sources = linkage.Sources.Count };
        if (ledger.Facts > Limits.Facts)
            problems.Add(FactProblems.TooManyFacts(Place.None, ledger.Facts));
        CheckSupersessions(files, linkage, problems);
        if (options.Today is null && files.FirstOrDefault(static file => file.FirstReview is not null) is { } reviewed)
            problems.Add(ClaimProblems.ReviewUnchecked(reviewed.FirstReview!));
        // Where something else is wrong, what could not be emitted for it is not reported again.
        if (!hasErrors && problems.TrueForAll(static problem => !problem.IsError))
            CheckProofs(ledger, options, problems);
        problems.Sort();
        return new ClosedCorpus(ledger, Disputed(files), EquatableArray.From(problems));
    }

    private static void CheckProofs(LedgerModel ledger, CompilationOptions options, List<Problem> problems)
    {
        var proved = ledger.Exact + ledger.Folded;
        if (ledger.Citations == 0)
            problems.Add(ProvenanceProblems.NothingChecked());
        else if (!options.AllowUnproved || options.LeastProvedShare < 1m)
        {
            var share = (decimal)proved / ledger.Citations;
            if (share < options.LeastProvedShare)
                problems.Add(ProvenanceProblems.ShareTooLow(Percent(share), Percent(options.LeastProvedShare)));
        }
    }

    private static void CheckSupersessions(IReadOnlyList<BoundFile> files, Linkage linkage, List<Problem> problems)
    {
        var pending = files.SelectMany(static file => file.Supersessions).ToArray();
        if (pending.Length == 0)
            return;
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var supersession in pending)
            next[supersession.Fact] = supersession.By;
        var stated = new HashSet<string>(files.SelectMany(static file => file.Entities).SelectMany(static entity => entity.Facts.Select(fact => entity.Id + "." + fact.Property.Name)), StringComparer.Ordinal);
        var inCircles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var supersession in pending)
        {
            // A circle is one problem, however many facts are in it.
            if (inCircles.Contains(supersession.Fact))
                continue;
            if (CircleFrom(supersession.Fact, next) is { } circle)
            {
                inCircles.UnionWith(circle);
                problems.Add(ClaimProblems.SupersededInCircle(supersession.Place, supersession.Fact, string.Join(" → ", circle)));
            }
            else if (!stated.Contains(supersession.By) && Missing(supersession.By, linkage, files) is { } reason)
                problems.Add(ClaimProblems.UnknownReplacement(supersession.Place, supersession.By, reason));
        }
    }

    private static List<string>? CircleFrom(string fact, Dictionary<string, string> next)
    {
        var path = new List<string> { fact };
        var seen = new HashSet<string>(StringComparer.Ordinal) { fact };
        for (var current = fact; next.TryGetValue(current, out var by); current = by)
        {
            path.Add(by);
            if (by == fact)
                return path;
            if (!seen.Add(by))
                return null;
        }

        return null;
    }

    private static string? Missing(string id, Linkage linkage, IReadOnlyList<BoundFile> files)
    {
        var dot = id.IndexOf('.');
        var entityId = id.Substring(0, dot);
        if (linkage.Entity(entityId) is not { } entity)
            return linkage.IsExcused(entityId) ? null : $"there is no entity `{Quoting.Short(entityId)}`; {Quoting.Suggest(entityId, linkage.Entities.Select(static known => known.Id).ToArray())}";
        // A fact that was reported is not missing.
        if (entity.TypeName is null || files.Any(file => file.Path == entity.Path && file.Unsettled.Contains(id)))
            return null;
        var facts = files.SelectMany(static file => file.Entities).First(candidate => candidate.Id == entityId).Facts.Select(static fact => fact.Property.Name).ToArray();
        var name = id.Substring(dot + 1);
        return $"`{entityId}` has no fact `{Quoting.Short(name)}`; {Quoting.Suggest(name, facts)}";
    }

    private static EquatableArray<string> Disputed(IReadOnlyList<BoundFile> files)
    {
        var disputed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entity in files.SelectMany(static file => file.Entities))
        {
            foreach (var fact in entity.Facts)
            {
                if (fact is { IsDisputed: true, Property.IsRequired: true })
                    disputed.Add(entity.TypeName + "." + fact.Property.Name);
            }
        }

        return EquatableArray.From(disputed);
    }

    private static string Percent(decimal share) => (share * 100m).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
