using Corpus.Language.Model;

namespace Corpus.Language.Checking;

/// <summary>Merges what is stated of a property with what the other sides of it state.</summary>
/// <param name="property">The property.</param>
/// <param name="stated">What is stated of it on this side, if anything is.</param>
internal sealed class MirrorMerge(PropertyModel property, FactModel? stated)
{
    /// <summary>The fact that cannot be merged, and why.</summary>
    public (string Fact, string Reason)? Conflict { get; private set; }

    /// <summary>The merged fact, or null where nothing is to be added.</summary>
    public FactModel? Merge(IReadOnlyList<Mirrored> mirrored)
    {
        if (stated is { Claims.Count: > 0 })
        {
            return AllSay(mirrored) ? null : Refuse(mirrored[0].Fact, "it has claims on this side; say it in those claims, or on one side alone");
        }

        // What is no longer so does not join what is, on either side.
        var current = mirrored.Where(static one => one.Model.Superseded is null).ToArray();
        var counted = current.Length > 0 || stated is not null ? current : [.. mirrored];
        if (counted.Length == 0)
        {
            return null;
        }

        var statements = Join(StatedOneByOne(), counted.Select(static one => one.Statement).OfType<StatementModel>());
        var settled = new HashSet<string>(statements.Select(static statement => statement.Values[0]), StringComparer.Ordinal);
        var disputed = counted.Where(static one => one.Model.IsDisputed).ToArray();
        if (disputed.FirstOrDefault(one => one.Claims.Any(claim => claim.Values.Any(settled.Contains))) is { } contested)
        {
            return Refuse(contested.Fact, "it is disputed there, and settled on this side; say it with `claims` on both sides, or on one side alone");
        }

        return property.IsList ? List(statements, counted, disputed) : One(statements, counted, disputed);
    }

    private FactModel? One(List<StatementModel> statements, Mirrored[] counted, Mirrored[] disputed)
    {
        var values = statements.Select(static statement => statement.Values[0])
            .Concat(disputed.SelectMany(static one => one.Claims).SelectMany(static claim => claim.Values)).Distinct(StringComparer.Ordinal).ToArray();
        if (values.Length > 1 || statements.Count > 1)
        {
            var reason = values.Length > 1
                ? $"it can have one value, and would get `{values[0]}` and `{values[1]}`; fix one of the facts, or declare `cardinality: many`"
                : $"its two sides qualify `{values[0]}` differently; say the same on both, or state it on one side alone";
            return Refuse(counted[counted.Length - 1].Fact, reason);
        }

        if (statements.Count == 0)
        {
            return Disputed(disputed.SelectMany(static one => one.Claims).Where(static claim => claim.Values.Count > 0), counted);
        }

        return new FactModel(property, IsAttributed(counted) ? Standing.Attributed : Standing.Settled, statements[0])
        {
            Superseded = stated is null ? counted[0].Model.Superseded : stated.Superseded,
            ReviewBy = stated?.ReviewBy,
        };
    }

    private FactModel? List(List<StatementModel> statements, Mirrored[] counted, Mirrored[] disputed)
    {
        if (disputed.Length > 0)
        {
            // Each claim gives the list as it would be if that claim held.
            var settled = statements.Select(static statement => statement.Values[0]).Distinct(StringComparer.Ordinal).ToArray();
            var claims = disputed.SelectMany(static one => one.Claims)
                .Select(claim => claim with { Values = EquatableArray.From(settled.Concat(claim.Values).Distinct(StringComparer.Ordinal)) });
            return Disputed(claims.Where(static claim => claim.Values.Count > 0), counted);
        }

        var whole = new StatementModel(EquatableArray.From(statements.Select(static statement => statement.Values[0])))
        {
            IsOpen = stated?.Statement.IsOpen ?? false,
            ClaimedBy = IsAttributed(counted) ? EquatableArray.From(statements.SelectMany(static statement => statement.ClaimedBy).Distinct()) : [],
        };
        return new FactModel(property, IsAttributed(counted) ? Standing.Attributed : Standing.Settled, whole)
        {
            Statements = EquatableArray.From(statements),
            Superseded = stated is null ? counted[0].Model.Superseded : stated.Superseded,
            ReviewBy = stated?.ReviewBy,
        };
    }

    private FactModel Disputed(IEnumerable<StatementModel> claims, Mirrored[] counted) =>
        new(property, Standing.Disputed, StatementModel.Empty)
        {
            Claims = EquatableArray.From(claims),
            Superseded = stated is null ? counted[0].Model.Superseded : stated.Superseded,
            ReviewBy = stated?.ReviewBy,
        };

    /// <summary>Whether nobody says any of it in the corpus's own voice.</summary>
    private bool IsAttributed(Mirrored[] counted) =>
        stated is null or { Standing: Standing.Attributed } && counted.All(static one => one.Model.Standing == Standing.Attributed);

    /// <summary>The statements of this side, each with its own value, qualifiers and citations.</summary>
    private List<StatementModel> StatedOneByOne() =>
        stated switch
        {
            null => [],
            { Statements.Count: > 0 } => [.. stated.Statements],
            _ => [.. stated.Statement.Values.Select(value => stated.Statement with { Values = [value], IsOpen = false })],
        };

    /// <summary>
    /// Adds statements; to one of the same value that it agrees with, each adds its citations and what that does not say. Those of one value are found by it,
    /// so that an entity with a hundred thousand others around it takes no longer for each.
    /// </summary>
    private static List<StatementModel> Join(List<StatementModel> statements, IEnumerable<StatementModel> added)
    {
        var places = Enumerable.Range(0, statements.Count).GroupBy(place => statements[place].Values[0], StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        foreach (var statement in added)
        {
            if (!places.TryGetValue(statement.Values[0], out var ofValue))
            {
                places.Add(statement.Values[0], ofValue = []);
            }

            var place = ofValue.FindIndex(known => Agree(statements[known], statement));
            if (place < 0)
            {
                ofValue.Add(statements.Count);
                statements.Add(statement);
            }
            else
            {
                statements[ofValue[place]] = Joined(statements[ofValue[place]], statement);
            }
        }

        return statements;
    }

    private static StatementModel Joined(StatementModel known, StatementModel added)
    {
        var qualified = IsQualified(known) ? known : added with { MirrorOf = known.MirrorOf };
        return qualified with { Citations = EquatableArray.From(known.Citations.Concat(added.Citations).Distinct()) };
    }

    private static bool Agree(StatementModel a, StatementModel b) => AreQualifiedAlike(a, b) || !IsQualified(a) || !IsQualified(b);

    private static bool IsQualified(StatementModel statement) => !AreQualifiedAlike(statement, StatementModel.Empty);

    private static bool AreQualifiedAlike(StatementModel a, StatementModel b) =>
        a with { Values = [], Citations = [], MirrorOf = null } == b with { Values = [], Citations = [], MirrorOf = null };

    private bool AllSay(IReadOnlyList<Mirrored> mirrored)
    {
        var said = new HashSet<string>(stated!.Claims.SelectMany(static claim => claim.Values), StringComparer.Ordinal);
        return mirrored.All(one => said.Contains(one.Fact.Substring(0, one.Fact.IndexOf('.'))));
    }

    private FactModel? Refuse(string fact, string reason)
    {
        Conflict = (fact, reason);
        return null;
    }
}
