using Corpus.Cli.Checking;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Cli.Comparing;

// A family in one file: what is another than at a revision.

/// <summary>What became of a source.</summary>
internal enum SourceChangeKind
{
    New,
    Changed,
    Gone,
}

/// <param name="Place">Where its record is, or was.</param>
/// <param name="Parts">What of its evidence is another; nothing for one that is new or gone.</param>
/// <param name="Facts">The facts that cite it and were added or changed, or hold only now.</param>
/// <param name="Others">The facts that cite it and are as they were.</param>
internal sealed record SourceChange(
    string Id, Place Place, SourceChangeKind Kind, IReadOnlyList<string> Parts, IReadOnlyList<string> Facts, IReadOnlyList<string> Others)
{
    /// <summary>Whether evidence and what rests on it are other together, so that neither vouches for the other.</summary>
    public bool IsSlippedIn => Kind == SourceChangeKind.Changed && Facts.Count > 0;
}

/// <summary>A corpus held against a revision of it.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="IsReviewed">Whether a person has looked at the evidence.</param>
internal sealed record Comparison(
    CorpusRevision Revision,
    bool IsReviewed,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Gone,
    IReadOnlyList<SourceChange> Sources)
{
    /// <summary>What is wrong in the change.</summary>
    public IEnumerable<Problem> Problems => IsReviewed
        ? []
        : Sources.Where(static source => source.IsSlippedIn)
            .Select(source => ProvenanceProblems.EvidenceChangedWithFacts(source.Place, source.Id, Revision.Name, source.Parts, source.Facts));

    public static Comparison Of(CheckedCorpus now, CorpusRevision revision, CheckOptions options, bool isReviewed)
    {
        var (facts, factsBefore) = (FactTexts.Of(now.Folder.Yaml), FactTexts.Of(revision.Yaml));
        var (sources, sourcesBefore) = (SourceState.Of(now.Compiled.Records, now.Folder.Documents), SourceState.Of(revision.Yaml, revision.Documents));
        string[] added = [.. facts.Keys.Where(name => !factsBefore.ContainsKey(name))];
        string[] changed =
            [.. facts.Where(fact => factsBefore.TryGetValue(fact.Key, out var before) && before.Text != fact.Value.Text).Select(static fact => fact.Key)];
        var others = new HashSet<string>([.. added, .. changed], StringComparer.Ordinal);
        // A fact that was refused, and holds now that its document is another, is the very thing that is looked for.
        var onlyNow = new Lazy<HashSet<string>>(() => HoldOnlyNow(now, revision, options));
        var changes = new List<SourceChange>();
        foreach (var (id, source) in sources)
        {
            var citing = facts.Where(fact => fact.Value.Sources.Contains(id)).Select(static fact => fact.Key).ToArray();
            if (sourcesBefore.TryGetValue(id, out var before))
            {
                if (source.Evidence.DiffersFrom(before.Evidence) is { Count: > 0 } parts)
                {
                    Add(source, SourceChangeKind.Changed, parts, citing, fact => others.Contains(fact) || onlyNow.Value.Contains(fact));
                }

                continue;
            }

            // Under another name it is the same source still.
            var former = sourcesBefore.Values.Where(old => !sources.ContainsKey(old.Id)
                && citing.Any(fact => factsBefore.TryGetValue(fact, out var was) && was.Sources.Contains(old.Id))).ToArray();
            if (former.Length > 0 && former.All(old => source.Evidence.DiffersFrom(old.Evidence).Count > 0))
            {
                Add(source, SourceChangeKind.Changed, [$"in the place of `{former[0].Id}`"], citing, others.Contains);
            }
            else
            {
                Add(source, SourceChangeKind.New, [], citing, others.Contains);
            }
        }

        foreach (var (id, gone) in sourcesBefore.Where(before => !sources.ContainsKey(before.Key)))
        {
            var citing = factsBefore.Where(fact => fact.Value.Sources.Contains(id)).Select(static fact => fact.Key).ToArray();
            Add(gone, SourceChangeKind.Gone, [], citing, static _ => false);
        }

        return new Comparison(revision, isReviewed, added, changed, [.. factsBefore.Keys.Where(name => !facts.ContainsKey(name))], changes);

        void Add(SourceState source, SourceChangeKind kind, IReadOnlyList<string> parts, string[] citing, Func<string, bool> isOther) =>
            changes.Add(new SourceChange(
                source.Id, source.Place, kind, parts, [.. citing.Where(isOther)], [.. citing.Where(fact => !isOther(fact))]));
    }

    private static HashSet<string> HoldOnlyNow(CheckedCorpus now, CorpusRevision revision, CheckOptions options)
    {
        var before = CorpusCompiler.Compile(revision.Yaml, revision.Documents, options, referenced: now.Folder.Referenced);
        var held = Names(before).ToHashSet(StringComparer.Ordinal);
        return Names(now.Compiled).Where(name => !held.Contains(name)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(CompiledCorpus compiled) =>
        compiled.Files.SelectMany(static file => file.Entities).SelectMany(static entity => entity.Facts.Select(fact => entity.Id + "." + fact.Property.Name));
}
