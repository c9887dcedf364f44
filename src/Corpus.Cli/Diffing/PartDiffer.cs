using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>What is in another part of the corpus than before. Users name no part, but what they compiled does: a type is looked for in its assembly.</summary>
internal sealed class PartDiffer
{
    private static readonly (SubjectKind Kind, ChangeRule Rule)[] Moving =
    [
        (SubjectKind.EntityType, ChangeRules.TypeMoved), (SubjectKind.Enumeration, ChangeRules.EnumerationMoved), (SubjectKind.Entity, ChangeRules.EntityMoved),
    ];

    private readonly Edition _before;
    private readonly Edition _now;
    private readonly ChangeList _changes;
    private readonly PartNames _names;
    private readonly Lazy<Dictionary<string, EntityModel>> _entities;
    private readonly Lazy<Dictionary<string, EntityModel>> _entitiesNow;

    private PartDiffer(Edition before, Edition now, ChangeList changes, PartNames names)
    {
        (_before, _now, _changes, _names) = (before, now, changes, names);
        _entities = new(() => before.Entities.ToDictionary(static entity => entity.Id, StringComparer.Ordinal));
        _entitiesNow = new(() => now.Entities.ToDictionary(static entity => entity.Id, StringComparer.Ordinal));
    }

    /// <param name="before">The older edition, under its own names.</param>
    /// <param name="now">The newer edition.</param>
    /// <param name="changes">Takes what is found.</param>
    /// <param name="names">What the parts of the older edition are called in the newer one.</param>
    public static void Compare(Edition before, Edition now, ChangeList changes, PartNames names)
    {
        if ((before.Known & now.Known).HasFlag(Aspects.Parts))
        {
            new PartDiffer(before, now, changes, names).Compare();
        }
    }

    private void Compare()
    {
        var (was, now) = (_before.Parts.Names.Count, _now.Parts.Names.Count);
        if (was == 0 || now == 0)
        {
            if (was != now)
            {
                _changes.Add(new Change(
                    ChangeRules.Projects,
                    new Subject(SubjectKind.Corpus, _before.Corpus.Id),
                    new Subject(SubjectKind.Corpus, _now.Corpus.Id),
                    Words(was),
                    Words(now)));
            }

            return;
        }

        foreach (var (kind, rule) in Moving)
        {
            foreach (var name in Named(kind))
            {
                var subject = new Subject(kind, name);
                if (_before.Parts.Of(_changes.Renames.FormerOf(subject)) is [var from] && _now.Parts.Of(subject) is [var to] && _names.NowOf(from) != to)
                {
                    var forwarded = _now.Forwards.Contains($"{_names.NowOf(from)}:{name}");
                    _changes.Changed(forwarded ? ChangeRules.MovedForwarded : rule, subject, from, to, kind == SubjectKind.Entity ? FactsOf(name) : []);
                }
            }
        }

        static string Words(int parts) => parts == 0 ? "one project" : FormattableString.Invariant($"{parts} projects");
    }

    private IEnumerable<string> Named(SubjectKind kind) => kind switch
    {
        SubjectKind.EntityType => _now.Types.Select(static type => type.Name),
        SubjectKind.Enumeration => _now.Enumerations.Select(static enumeration => enumeration.Name),
        _ => _now.Entities.Select(static entity => entity.Id),
    };

    /// <summary>The facts that moved with an entity: those that it had before, whatever became of them.</summary>
    private IReadOnlyList<string> FactsOf(string id)
    {
        var former = _changes.Renames.FormerOf(new Subject(SubjectKind.Entity, id)).Name;
        var had = _entities.Value[former].Facts.Select(fact => _changes.Renames.MemberOf(fact.Property));
        return [.. _entitiesNow.Value[id].Facts.Select(static fact => fact.Property.Name).Intersect(had, StringComparer.Ordinal).Select(name => $"{id}.{name}")
            .Order(StringComparer.Ordinal)];
    }
}
