using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Language.Checking;

/// <summary>What is stated on one side of an inverse property holds on the other: adds it there, with the same citations.</summary>
internal sealed class MirrorCompleter(CompletedCorpus corpus, List<Problem> problems)
{
    private readonly SortedDictionary<string, SortedDictionary<string, List<Mirrored>>> _byEntity = new(StringComparer.Ordinal);

    private readonly HashSet<(string Fact, string Other)> _told = [];

    public void Complete()
    {
        // A shard has the types of its schema, and mirrors among its own entities as a corpus in one project does.
        if (!corpus.Linkage.Types.Concat(corpus.Linkage.Imported.Types).Any(static type =>
            type.Model.Properties.Any(static property => property.Inverse is not null)))
        {
            return;
        }

        // Only what files state is mirrored, and never what is itself a mirror: all is gathered before anything is added.
        foreach (var entity in corpus.Entities)
        {
            foreach (var fact in entity.Facts)
            {
                if (fact.Property.Inverse is { } inverse)
                {
                    Gather(entity.Id, fact, inverse);
                }
            }
        }

        foreach (var target in _byEntity)
        {
            foreach (var property in target.Value)
            {
                Add(target.Key, property.Key, property.Value);
            }
        }
    }

    private void Gather(string entity, FactModel fact, string inverse)
    {
        var id = entity + "." + fact.Property.Name;
        if (fact.IsDisputed)
        {
            foreach (var target in fact.Claims.SelectMany(static claim => claim.Values).Distinct(StringComparer.Ordinal))
            {
                var claims = fact.Claims.Select(claim => Seen(claim, claim.Values.Contains(target) ? [entity] : [], id));
                Gather(target, inverse, new Mirrored(id, fact, null, EquatableArray.From(claims)));
            }

            return;
        }

        foreach (var statement in fact.Statements.Count > 0 ? fact.Statements : [fact.Statement])
        {
            foreach (var target in statement.Values)
            {
                Gather(target, inverse, new Mirrored(id, fact, Seen(statement, [entity], id) with { Rank = Rank.Normal, RankReason = null }, []));
            }
        }
    }

    /// <summary>What a statement says, seen from the other side.</summary>
    private static StatementModel Seen(StatementModel statement, EquatableArray<string> values, string id) =>
        statement with { Values = values, IsOpen = false, MirrorOf = id };

    private void Gather(string target, string property, Mirrored mirrored)
    {
        // What another assembly has is compiled already.
        if (!corpus.IsOwn(target) || !corpus.AreTogether(Names.EntityOf(mirrored.Fact), target))
        {
            return;
        }

        if (!_byEntity.TryGetValue(target, out var properties))
        {
            _byEntity.Add(target, properties = new SortedDictionary<string, List<Mirrored>>(StringComparer.Ordinal));
        }

        if (!properties.TryGetValue(property, out var list))
        {
            properties.Add(property, list = []);
        }

        list.Add(mirrored);
    }

    private void Add(string entityId, string name, List<Mirrored> mirrored)
    {
        var entity = corpus.Entity(entityId)!;
        // One that is stated with an error is not emitted; what others say of it would look like all of it.
        if (corpus.Linkage.Type(entity.TypeName)?.Property(name)?.Model is not { } property || corpus.IsRejected(entityId + "." + name))
        {
            return;
        }

        mirrored.Sort(static (a, b) => string.CompareOrdinal(a.Fact, b.Fact));
        var merge = new MirrorMerge(property, entity.Facts.FirstOrDefault(fact => fact.Property.Name == name));
        var fact = merge.Merge(mirrored);
        if (merge.Conflict is var (with, reason))
        {
            // Where both sides state it, both would tell the same.
            var id = entityId + "." + name;
            if (!_told.Contains((id, with)))
            {
                _told.Add((with, id));
                problems.Add(FactProblems.MirrorConflict(corpus.PlaceOf(with), with, id, reason));
            }
        }
        else if (fact is not null)
        {
            corpus.Set(entityId, fact);
        }
    }
}

/// <summary>What a fact says of the entity at its other end.</summary>
/// <param name="Fact">The id of the fact.</param>
/// <param name="Model">The fact.</param>
/// <param name="Statement">What it says, or null where it is disputed.</param>
/// <param name="Claims">Its claims where it is disputed; one that says something else has no value.</param>
internal sealed record Mirrored(string Fact, FactModel Model, StatementModel? Statement, EquatableArray<StatementModel> Claims);
