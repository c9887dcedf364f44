using Corpus.Cli.Editions;

namespace Corpus.Cli.Diffing;

/// <summary>The changes while they are found.</summary>
/// <param name="renames">What has another name than before.</param>
internal sealed class ChangeList(Renames renames)
{
    private readonly List<Change> _changes = [];

    public Renames Renames => renames;

    public void Add(IEnumerable<Change> changes) => _changes.AddRange(changes);

    public void Add(Change change) => _changes.Add(change);

    /// <summary>Adds what became of something that both editions have.</summary>
    public void Changed(ChangeRule rule, Subject subject, string? was, string? isNow, IReadOnlyList<string>? facts = null) =>
        _changes.Add(new Change(rule, renames.FormerOf(subject), subject, was, isNow) { Facts = facts ?? [] });

    /// <summary>Adds a change of a text, if it did change.</summary>
    public void IfOther(ChangeRule rule, Subject subject, string? was, string? isNow)
    {
        if (was != isNow)
        {
            Changed(rule, subject, was, isNow);
        }
    }

    /// <summary>Adds that something has another name, if it has.</summary>
    public void IfRenamed(ChangeRule rule, Subject subject)
    {
        var former = renames.FormerOf(subject);
        // What has another name since its owner has one is told with its owner.
        if (former != subject && Own(former) != Own(subject))
        {
            _changes.Add(new Change(rule, former, subject, former.Name, subject.Name) { IsGuess = true });
        }

        static string Own(Subject subject) => subject.Kind is SubjectKind.Property or SubjectKind.EnumerationValue
            ? subject.Name[(subject.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]
            : subject.Name;
    }

    public void Added(ChangeRule rule, Subject subject, string? text = null) => _changes.Add(new Change(rule, null, subject, null, text));

    /// <summary>Adds that something is gone, which the older edition calls as the newer one would.</summary>
    public void Removed(ChangeRule rule, Subject subject, string? text = null) => _changes.Add(new Change(rule, renames.FormerOf(subject), null, text, null));

    /// <summary>Says of evidence that changed which facts changed with it: neither vouches for the other.</summary>
    public void JoinEvidence()
    {
        var facts = _changes.Where(static change => change.Subject.Kind == SubjectKind.Fact).Select(static change => change.Subject.Name)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < _changes.Count; i++)
        {
            if (_changes[i].Rule == ChangeRules.Evidence)
            {
                string[] together = [.. _changes[i].Facts.Where(facts.Contains)];
                _changes[i] = _changes[i] with
                {
                    Is = _changes[i].Is + (together.Length == 0 ? ", under the same facts" : $", together with {FactWords.Few(together)}"),
                };
            }
        }
    }

    /// <summary>The gravest subjects first, then by kind and name; of one subject, the gravest first and else as found.</summary>
    public IReadOnlyList<Change> Sorted() =>
    [
        .. _changes.GroupBy(static change => change.Subject)
            .OrderByDescending(static group => group.Max(static change => change.Rule.Class))
            .ThenBy(static group => group.Key.Kind).ThenBy(static group => group.Key.Name, StringComparer.Ordinal)
            .SelectMany(static group => group.OrderByDescending(static change => change.Rule.Class)),
    ];
}
