using Corpus.Cli.Editions;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Diffing;

/// <summary>What became of one fact.</summary>
/// <param name="fact">What it is called now.</param>
/// <param name="former">What it was called.</param>
/// <param name="before">The fact as it was, in the names of today.</param>
/// <param name="now">The fact as it is.</param>
internal sealed class FactDiffer(string fact, string former, FactModel before, FactModel now)
{
    private readonly List<Change> _changes = [];

    private PropertyModel Property => now.Property;

    /// <summary>All changes, and which quotes stand elsewhere in their documents: those are told source by source.</summary>
    public (IReadOnlyList<Change> Changes, IReadOnlyCollection<string> MovedIn) Compare()
    {
        if (ComparableFact.Of(before).Equals(ComparableFact.Of(now)))
        {
            CompareCSharp();
            return (_changes, []);
        }

        CompareStanding();
        if (before.Standing == now.Standing || (before.Claims.Count > 0 && now.Claims.Count > 0))
        {
            CompareClaims();
        }

        if (before.Standing == now.Standing)
        {
            CompareValues();
            var statements = new StatementDiffer(Property, Add);
            if (!now.IsDisputed)
            {
                statements.Compare(before.Statement, now.Statement, "", isEntry: false);
            }

            ComparePairs(statements);
        }

        CompareCSharp();
        CompareTheRest();
        var citations = new CitationDiffer(Add);
        citations.Compare([.. before.AllCitations], [.. now.AllCitations]);
        if (_changes.Count == 0 && citations.MovedIn.Count == 0)
        {
            Add(ChangeRules.Details, null, null);
        }

        return (_changes, citations.MovedIn);
    }

    private void CompareStanding()
    {
        if (before.Standing != now.Standing)
        {
            var rule = now.Standing switch
            {
                Standing.Disputed => ChangeRules.Disputed,
                Standing.Attributed => ChangeRules.Attributed,
                _ => ChangeRules.Settled,
            };
            Add(rule, FactWords.Of(before), FactWords.Of(now));
            if (!before.IsDisputed && !now.IsDisputed && !HaveSameValues())
            {
                Add(ChangeRules.Value, FactWords.Values(FactWords.Values(before), before.Property), FactWords.Values(FactWords.Values(now), Property));
            }
        }

        if (before.Superseded is null != now.Superseded is null)
        {
            Add(now.Superseded is null ? ChangeRules.Revived : ChangeRules.Superseded, Words(before.Superseded), Words(now.Superseded));
        }
        else if (before.Superseded != now.Superseded)
        {
            Add(ChangeRules.Supersession, Words(before.Superseded), Words(now.Superseded));
        }
    }

    private bool HaveSameValues() =>
        Keys(before, FactWords.Values(before)).SequenceEqual(Keys(now, FactWords.Values(now)), StringComparer.Ordinal);

    private IEnumerable<string> Keys(FactModel of, IEnumerable<string> values) => values.Select(value => Key(of, value));

    /// <summary>A text that two equal values share: <c>1.5</c> and <c>1.50</c>.</summary>
    private string Key(FactModel of, string value) => before.Property.Datatype == now.Property.Datatype ? CanonicalValue.Key(of.Property.Datatype, value)
        // A value of a range is an interval of that value: it has another type, which is told of the property.
        : of.Property.Datatype.IsRange && RangeValue.Ends(value) is var (minimum, maximum) && minimum == maximum ? minimum
        : value;

    private void CompareValues()
    {
        if (now.IsDisputed || (Property.IsSeries && before.Property.IsSeries && before.Statements.Count > 0 && now.Statements.Count > 0))
        {
            return;
        }

        var (values, valuesNow) = (FactWords.Values(before), FactWords.Values(now));
        if (HaveSameValues())
        {
            if (before.Property.Datatype == Property.Datatype && !values.SequenceEqual(valuesNow, StringComparer.Ordinal))
            {
                Add(ChangeRules.Respelled, FactWords.Values(values, before.Property), FactWords.Values(valuesNow, Property));
            }

            return;
        }

        if (!Property.IsList || !before.Property.IsList)
        {
            Add(ChangeRules.Value, WithUnit(values, before.Property), WithUnit(valuesNow, Property));
            return;
        }

        var (gone, added) = (Without(values, before, valuesNow, now), Without(valuesNow, now, values, before));
        var (was, isNow) = (Listed(gone, before.Property), Listed(added, Property));
        if (gone.Count == 0 && added.Count == 0 && values.Count == valuesNow.Count)
        {
            Add(ChangeRules.Reordered, FactWords.Values(values, before.Property), FactWords.Values(valuesNow, Property));
        }
        else
        {
            Add(gone.Count == 0 && added.Count > 0 && before.Statement.IsOpen ? ChangeRules.ItemsAdded : ChangeRules.Value, was, isNow);
        }
    }

    private List<string> Without(IReadOnlyList<string> values, FactModel of, IReadOnlyList<string> others, FactModel ofOthers)
    {
        var known = others.Select(value => Key(ofOthers, value)).ToHashSet(StringComparer.Ordinal);
        return [.. values.Where(value => !known.Contains(Key(of, value)))];
    }

    private static string? Listed(IReadOnlyList<string> values, PropertyModel property) => values.Count == 0 ? null : FactWords.Values(values, property);

    private static string WithUnit(IReadOnlyList<string> values, PropertyModel property) =>
        FactWords.Values(values, property) + (property.UnitCode is { } unit ? " " + unit : "");

    /// <summary>The statements of a list by their value, those of a series by when they begin.</summary>
    private void ComparePairs(StatementDiffer differ)
    {
        if (before.Statements.Count == 0 || now.Statements.Count == 0)
        {
            return;
        }

        var isSeries = Property.IsSeries;
        var known = Keyed(before.Statements, statement => PairKey(before, statement, isSeries));
        var current = Keyed(now.Statements, statement => PairKey(now, statement, isSeries));
        var begins = current.Keys.Any(key => !known.ContainsKey(key));
        foreach (var (key, statement) in current)
        {
            if (known.TryGetValue(key, out var was))
            {
                ComparePair(differ, was, statement, isSeries, begins);
            }
            else if (isSeries)
            {
                Add(ChangeRules.EntryAdded, null, FactWords.Statement(statement, Property, statement.Values), [], statement.Citations);
            }
        }

        foreach (var statement in known.Where(entry => isSeries && !current.ContainsKey(entry.Key)).Select(static entry => entry.Value))
        {
            Add(ChangeRules.Value, FactWords.Statement(statement, before.Property, statement.Values), null, statement.Citations, []);
        }
    }

    private void ComparePair(StatementDiffer differ, StatementModel was, StatementModel statement, bool isSeries, bool begins)
    {
        var label = isSeries ? FactWords.When(statement with { Until = null }) : FactWords.Values(statement.Values, Property);
        if (isSeries && !Keys(before, was.Values).SequenceEqual(Keys(now, statement.Values), StringComparer.Ordinal))
        {
            Add(
                ChangeRules.Value,
                FactWords.Statement(was, before.Property, was.Values),
                FactWords.Statement(statement, Property, statement.Values),
                was.Citations,
                statement.Citations);
        }

        if (isSeries && begins && was.Until is null && statement.Until is not null)
        {
            Add(ChangeRules.PeriodEnded, FactWords.When(was), FactWords.When(statement), was.Citations, statement.Citations);
            was = was with { Until = statement.Until };
        }

        differ.Compare(was, statement, label, isEntry: true);
    }

    private string PairKey(FactModel of, StatementModel statement, bool isSeries) =>
        isSeries ? $"{statement.From}|{statement.AsOf}" : string.Join("\0", Keys(of, statement.Values));

    /// <summary>By key, and where several have one, by their number.</summary>
    private static Dictionary<string, StatementModel> Keyed(IEnumerable<StatementModel> statements, Func<StatementModel, string> key)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var keyed = new Dictionary<string, StatementModel>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var own = key(statement);
            var number = counts[own] = counts.GetValueOrDefault(own) + 1;
            keyed.Add(FormattableString.Invariant($"{own}\0#{number}"), statement);
        }

        return keyed;
    }

    private void CompareClaims()
    {
        var known = Keyed(before.Claims, static claim => FactWords.Claimants(claim.ClaimedBy));
        var current = Keyed(now.Claims, static claim => FactWords.Claimants(claim.ClaimedBy));
        foreach (var (key, claim) in current)
        {
            if (!known.TryGetValue(key, out var was))
            {
                Add(ChangeRules.ClaimAdded, null, FactWords.Claim(claim, Property), [], claim.Citations);
                continue;
            }

            var (old, text) = (FactWords.Claim(was, before.Property), FactWords.Claim(claim, Property));
            if (old != text || !was.Values.Equals(claim.Values))
            {
                Add(ChangeRules.ClaimChanged, old, text, was.Citations, claim.Citations);
            }

            if (was.Rank != claim.Rank || was.RankReason != claim.RankReason)
            {
                Add(ChangeRules.Rank, Ranked(was), Ranked(claim));
            }
        }

        foreach (var claim in known.Where(entry => !current.ContainsKey(entry.Key)).Select(static entry => entry.Value))
        {
            Add(ChangeRules.ClaimRemoved, FactWords.Claim(claim, before.Property), null, claim.Citations, []);
        }

        static string Ranked(StatementModel claim) =>
            $"{FactWords.Claimants(claim.ClaimedBy)}: {claim.Rank.ToString().ToLowerInvariant()}{(claim.RankReason is { } reason ? $", {reason}" : "")}";
    }

    private void CompareCSharp()
    {
        var (was, isNow) = (CodeTypes.UseOf(before), CodeTypes.UseOf(now));
        if (was != isNow && (was == FactUse.Constant || isNow == FactUse.Constant))
        {
            Add(was == FactUse.Constant ? ChangeRules.Unconstant : ChangeRules.Constant, Signature(before), Signature(now));
        }
        else if (CodeTypes.ClassOf(before) != CodeTypes.ClassOf(now))
        {
            Add(ChangeRules.CSharpType, Signature(before), Signature(now));
        }
    }

    private static string Signature(FactModel fact) => CodeTypes.UseOf(fact) switch
    {
        FactUse.Constant => "const " + CodeTypes.Short.Of(fact.Property),
        FactUse.Value when CodeTypes.ClassOf(fact) == FactClass.Single && fact.Property.IsList => CodeTypes.Short.Of(fact),
        FactUse.Value => CodeTypes.Short.Of(fact.Property),
        _ => CodeTypes.Short.Of(fact),
    };

    private void CompareTheRest()
    {
        if (before.Derivation?.Formula != now.Derivation?.Formula)
        {
            Add(ChangeRules.Derivation, before.Derivation?.Formula, now.Derivation?.Formula);
        }

        if (before.ReviewBy != now.ReviewBy)
        {
            Add(ChangeRules.ReviewDate, before.ReviewBy, now.ReviewBy);
        }
    }

    private static string? Words(SupersessionModel? superseded) => superseded is null ? null : string.Join(", ", new[]
    {
        superseded.By is { } by ? $"by {by}" : "by nothing",
        superseded.Since is { } since ? $"since {since}" : null,
        superseded.Reason,
    }.OfType<string>());

    private void Add(ChangeRule rule, string? was, string? isNow) =>
        Add(rule, was, isNow, rule.ShowsQuotes ? [.. before.AllCitations] : [], rule.ShowsQuotes ? [.. now.AllCitations] : []);

    private void Add(ChangeRule rule, string? was, string? isNow, IReadOnlyList<CitationModel> quotes, IReadOnlyList<CitationModel> quotesNow) =>
        _changes.Add(new Change(rule, new Subject(SubjectKind.Fact, former), new Subject(SubjectKind.Fact, fact), was, isNow)
        {
            QuotesBefore = quotes,
            QuotesAfter = quotesNow,
        });
}
