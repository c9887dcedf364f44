using Corpus.Cli.Editions;

namespace Corpus.Cli.Diffing;

/// <summary>All that is other in one edition of a corpus than in another.</summary>
/// <param name="Before">The older edition.</param>
/// <param name="Now">The newer edition.</param>
/// <param name="Changes">The changes, the gravest subjects first, and what is of one subject together.</param>
internal sealed record EditionDiff(Edition Before, Edition Now, IReadOnlyList<Change> Changes)
{
    /// <summary>The version that the older edition has, where it is known.</summary>
    public SemanticVersion? Version { get; init; }

    /// <summary>The version that the newer edition has or is to get, where it is known.</summary>
    public SemanticVersion? VersionNow { get; init; }

    /// <summary>What the parts of the older edition are called in the newer one.</summary>
    public required PartNames Parts { get; init; }

    /// <summary>The gravest of all.</summary>
    public ChangeClass Class => Changes.Select(static change => change.Rule.Class).DefaultIfEmpty(ChangeClass.None).Max();

    /// <summary>The version that comes next, where that of the older edition is known.</summary>
    public SemanticVersion? NextVersion => Version?.After(Class);

    /// <summary>Whether the newer edition has a version already, and one that does not say how much changed.</summary>
    public bool IsVersionTooLow => NextVersion is { } next && VersionNow is { } version && version.IsBelow(next);

    /// <summary>What could not be compared, since one of the two does not know it.</summary>
    public IReadOnlyList<string> NotCompared
    {
        get
        {
            var known = Before.Known & Now.Known;
            return
            [
                .. Words.Where(word => !known.HasFlag(word.Aspect)).Select(static word => word.Text),
                .. !known.HasFlag(Aspects.Parts) && (Before.Parts.Names.Count > 0 || Now.Parts.Names.Count > 0) ? [Which] : Array.Empty<string>(),
                .. !Now.Known.HasFlag(Aspects.Forwards) && Changes.Any(static change => ChangeRules.IsMove(change.Rule)) ? [Forwards] : Array.Empty<string>(),
            ];
        }
    }

    private const string Which = "which part of the corpus has what";
    private const string Forwards = "whether a part forwards what moved (a move that is forwarded is a patch)";

    private static readonly (Aspects Aspect, string Text)[] Words =
    [
        (Aspects.Evidence, "texts and fingerprints (digests that source records state were)"),
        (Aspects.Summaries, "summaries of entities, enumerations and their values"),
        (Aspects.Aliases, "aliases of the values of enumerations"),
        (Aspects.Language, "the language of the corpus"),
    ];

    public int Count(ChangeClass @class) => Changes.Count(change => change.Rule.Class == @class);

    /// <summary>The parts of both editions, under the names of the newer one, with their changes; none of a corpus in one project.</summary>
    public IReadOnlyList<(string Part, IReadOnlyList<Change> Changes)> ByPart
    {
        get
        {
            var byPart = Changes.SelectMany(change => PartsOf(change).Select(part => (Part: part, Change: change)))
                .ToLookup(static change => change.Part, static change => change.Change, StringComparer.Ordinal);
            return
            [
                .. Before.Parts.Names.Select(Parts.NowOf).Concat(Now.Parts.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                    .Select(part => (part, (IReadOnlyList<Change>)[.. byPart[part]])),
            ];
        }
    }

    /// <summary>The parts that a change is of: what moved is of both.</summary>
    public IEnumerable<string> PartsOf(Change change) =>
        (change.Before is { } before ? Before.Parts.Of(before).Select(Parts.NowOf) : [])
            .Concat(change.After is { } after ? Now.Parts.Of(after) : []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The changes by what they are of, in order.</summary>
    public IEnumerable<IGrouping<Subject, Change>> BySubject => Changes.GroupBy(static change => change.Subject);

    /// <summary>Compares two editions.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="now">The newer one.</param>
    public static EditionDiff Of(Edition before, Edition now)
    {
        var renames = RenameFinder.Find(before, now);
        var known = renames.In(before);
        var changes = new ChangeList(renames);
        SchemaDiffer.Compare(known, now, changes);
        SourceDiffer.Compare(known, now, changes);
        EntityDiffer.Compare(known, now, changes);
        changes.JoinEvidence();
        var parts = PartNames.Find(before, now);
        PartDiffer.Compare(before, now, changes, parts);
        return new EditionDiff(before, now, changes.Sorted())
        {
            Parts = parts,
            Version = VersionOf(before),
            VersionNow = VersionOf(now),
        };

        static SemanticVersion? VersionOf(Edition edition) => edition.Version is { } version ? SemanticVersion.Read(version) : null;
    }
}
