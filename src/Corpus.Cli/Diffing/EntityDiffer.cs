using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>What became of the entities and of their facts.</summary>
internal sealed class EntityDiffer
{
    private readonly ChangeList _changes;
    private readonly bool _hasSummaries;
    private readonly Lazy<HashSet<string>> _claimants;
    private readonly SortedDictionary<string, List<string>> _moved = new(StringComparer.Ordinal);

    private EntityDiffer(Edition before, Edition now, ChangeList changes)
    {
        _changes = changes;
        _hasSummaries = (before.Known & now.Known).HasFlag(Aspects.Summaries);
        _claimants = new Lazy<HashSet<string>>(() => before.Entities.SelectMany(static entity => entity.Facts).SelectMany(static fact => fact.AllStatements)
            .SelectMany(static statement => statement.ClaimedBy).Where(static claimant => claimant.Kind == ClaimantKind.Entity)
            .Select(static claimant => claimant.Name).ToHashSet(StringComparer.Ordinal));
    }

    /// <param name="before">The older edition, in the names of the newer one.</param>
    /// <param name="now">The newer edition.</param>
    /// <param name="changes">Takes what is found.</param>
    public static void Compare(Edition before, Edition now, ChangeList changes)
    {
        var differ = new EntityDiffer(before, now, changes);
        var known = before.Entities.ToDictionary(static entity => entity.Id, StringComparer.Ordinal);
        foreach (var entity in now.Entities)
        {
            var subject = new Subject(SubjectKind.Entity, entity.Id);
            if (known.Remove(entity.Id, out var was))
            {
                differ.CompareEntity(subject, was, entity);
            }
            else
            {
                changes.Added(ChangeRules.EntityAdded, subject, Described(entity));
                // All of it is new, and has to be read.
                changes.Add(entity.Facts.Select(fact => Added(new Subject(SubjectKind.Fact, entity.Id + "." + fact.Property.Name), fact)));
            }
        }

        foreach (var entity in before.Entities.Where(entity => known.ContainsKey(entity.Id)))
        {
            changes.Removed(ChangeRules.EntityRemoved, new Subject(SubjectKind.Entity, entity.Id), Described(entity));
        }

        foreach (var (source, facts) in differ._moved)
        {
            changes.Changed(ChangeRules.QuotesMoved, new Subject(SubjectKind.Source, source), null, null, facts);
        }
    }

    private static string Described(EntityModel entity) =>
        FormattableString.Invariant($"{entity.TypeName} “{entity.Label}” with {entity.Facts.Count} {(entity.Facts.Count == 1 ? "fact" : "facts")}");

    private void CompareEntity(Subject subject, EntityModel was, EntityModel now)
    {
        _changes.IfRenamed(ChangeRules.EntityRenamed, subject);
        _changes.IfOther(ChangeRules.EntityType, subject, was.TypeName, now.TypeName);
        if (was.Label != now.Label)
        {
            _changes.Changed(_claimants.Value.Contains(now.Id) ? ChangeRules.ClaimantLabel : ChangeRules.Label, subject, was.Label, now.Label);
        }

        CompareLabels(subject, was, now);
        _changes.IfOther(ChangeRules.Aliases, subject, Joined(was.Aliases), Joined(now.Aliases));
        if (_hasSummaries)
        {
            _changes.IfOther(ChangeRules.Summary, subject, was.Summary, now.Summary);
        }

        CompareFacts(was, now);
    }

    private void CompareLabels(Subject subject, EntityModel was, EntityModel now)
    {
        var known = was.Labels.ToDictionary(static label => label.Language ?? "", static label => label.Text, StringComparer.Ordinal);
        foreach (var label in now.Labels)
        {
            if (!known.Remove(label.Language ?? "", out var text))
            {
                _changes.Changed(ChangeRules.LabelAdded, subject, null, $"{label.Language}: {label.Text}");
            }
            else if (text != label.Text)
            {
                _changes.Changed(ChangeRules.LabelChanged, subject, $"{label.Language}: {text}", $"{label.Language}: {label.Text}");
            }
        }

        foreach (var (language, text) in known.OrderBy(static label => label.Key, StringComparer.Ordinal))
        {
            _changes.Changed(ChangeRules.LabelRemoved, subject, $"{language}: {text}", null);
        }
    }

    private void CompareFacts(EntityModel was, EntityModel now)
    {
        var known = was.Facts.ToDictionary(static fact => fact.Property.Name, StringComparer.Ordinal);
        foreach (var fact in now.Facts)
        {
            var subject = new Subject(SubjectKind.Fact, now.Id + "." + fact.Property.Name);
            if (!known.Remove(fact.Property.Name, out var before))
            {
                _changes.Add(Added(subject, fact));
                continue;
            }

            var (changes, movedIn) = new FactDiffer(subject.Name, _changes.Renames.FormerOf(subject).Name, before, fact).Compare();
            _changes.Add(changes);
            foreach (var source in movedIn)
            {
                if (!_moved.TryGetValue(source, out var facts))
                {
                    _moved[source] = facts = [];
                }

                facts.Add(subject.Name);
            }
        }

        foreach (var fact in was.Facts.Where(fact => known.ContainsKey(fact.Property.Name)))
        {
            var subject = _changes.Renames.FormerOf(new Subject(SubjectKind.Fact, was.Id + "." + fact.Property.Name));
            _changes.Add(new Change(ChangeRules.FactRemoved, subject, null, FactWords.Of(fact), null) { QuotesBefore = [.. fact.AllCitations] });
        }
    }

    private static Change Added(Subject subject, FactModel fact) =>
        new(ChangeRules.FactAdded, null, subject, null, FactWords.Of(fact)) { QuotesAfter = [.. fact.AllCitations] };

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);
}
