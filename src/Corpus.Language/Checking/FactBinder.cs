using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>Binds one fact: its form, its claims, what supersedes it and when it is to be reviewed.</summary>
internal sealed class FactBinder(
    string id,
    FactSyntax syntax,
    PropertyEntry entry,
    Linkage linkage,
    CheckOptions options,
    ProblemList problems)
{
    private readonly PropertyModel _property = entry.Model;
    private readonly StatementBinder _statements = new(id, entry, linkage, options, problems);
    private readonly string _owner = $"The fact `{id}`";

    public FactModel? Bind()
    {
        var superseded = Superseded();
        var reviewBy = ReviewBy();
        if (_property.IsSeries && !SeriesChecker.HasForm(syntax, _property, problems))
        {
            return null;
        }

        var fact = syntax.Form switch
        {
            FactForm.Value => Value(),
            FactForm.Values => List(),
            FactForm.Derived => new DerivedFactBinder(id, _property, problems).Bind(syntax.Derived),
            _ => Claims(),
        };
        return fact is null ? null : fact with { Superseded = superseded, ReviewBy = reviewBy };
    }

    private FactModel? Value() =>
        _statements.Bind(syntax.Statement, _owner, _property.IsList) is { } own ? new FactModel(_property, Attribution.Of(own), own) : null;

    /// <summary>A list or a series, a statement a value.</summary>
    private FactModel? List()
    {
        if (_property.Cardinality == Cardinality.One)
        {
            problems.Add(FactProblems.ListNotAllowed(problems.At(syntax.Name.Span), _property.Name));
            return null;
        }

        var whole = _statements.BindWhole(syntax.Statement);
        var bound = new List<StatementModel>();
        var seen = new HashSet<(string, string?, string?, string?)>();
        var series = _property.IsSeries ? new SeriesChecker(id, problems) : null;
        foreach (var statement in syntax.Statements)
        {
            if (_statements.Bind(statement, $"A statement of the fact `{id}`", asList: false, whole, syntax.Statement.ClaimedBy) is not { } model)
            {
                continue;
            }

            series?.Add(model, statement);

            // The same value at another time is another statement.
            if (series is null && !seen.Add((CanonicalValue.Key(_property.Datatype, model.Values[0]), model.AsOf, model.From, model.Until)))
            {
                problems.Add(FactProblems.DuplicateValue(problems.At(statement.Value!.Span), model.Values[0], _property.Name));
            }

            bound.Add(model);
        }

        series?.Finish();
        var own = whole with { Values = EquatableArray.From(bound.Select(static statement => statement.Values[0])) };
        return new FactModel(_property, Attribution.Of(own), own) { Statements = EquatableArray.From(bound) };
    }

    /// <summary>
    /// Rival claims. A preferred one settles the fact; without one, claims that agree attribute it, and claims that differ leave it disputed.
    /// Deprecated claims are kept and decide nothing.
    /// </summary>
    private FactModel? Claims()
    {
        var whole = _statements.BindWhole(syntax.Statement);
        var claims = new List<StatementModel>();
        StatementSyntax? preferred = null;
        foreach (var claim in syntax.Statements)
        {
            if (claim.ClaimedBy.Count == 0)
            {
                problems.Add(ClaimProblems.NoClaimant(problems.At(claim.Span), $"A claim of the fact `{id}`"));
            }

            if (claim.Rank?.Value == Ranks.NameOf(Rank.Preferred))
            {
                if (preferred is not null)
                {
                    problems.Add(ClaimProblems.SeveralPreferred(problems.At(claim.Rank.Span), _owner, problems.At(preferred.Rank!.Span)));
                }

                preferred ??= claim;
            }

            if (_statements.Bind(claim, $"A claim of the fact `{id}`", _property.IsList, whole) is { } model)
            {
                claims.Add(model);
            }
        }

        if (claims.Count == 0 || claims.Count < syntax.Statements.Count)
        {
            return null;
        }

        var accepted = claims.Where(static claim => claim.Rank != Rank.Deprecated).ToArray();
        if (accepted.Length == 0)
        {
            problems.Add(ClaimProblems.AllDeprecated(problems.At(syntax.Name.Span), _owner));
            return null;
        }

        var (standing, own) = accepted.FirstOrDefault(static claim => claim.Rank == Rank.Preferred) is { } settling ? (Standing.Settled, settling)
            : accepted.All(claim => AreSame(claim, accepted[0])) ? (Standing.Attributed, Attribution.Agreed(accepted))
            : (Standing.Disputed, whole);
        return new FactModel(_property, standing, own) { Claims = EquatableArray.From(claims) };
    }

    private bool AreSame(StatementModel a, StatementModel b)
    {
        if (a.Values.Count != b.Values.Count || a.Comparator != b.Comparator)
        {
            return false;
        }

        for (var i = 0; i < a.Values.Count; i++)
        {
            if (!CanonicalValue.AreSame(_property.Datatype, a.Values[i], b.Values[i]))
            {
                return false;
            }
        }

        return true;
    }

    private SupersessionModel? Superseded()
    {
        if (syntax.Superseded is not { } superseded)
        {
            return null;
        }

        var since = _statements.Date(superseded.Since, Keys.Since)?.ToString();
        if (superseded.By is not { } by)
        {
            if (superseded.Reason is null)
            {
                problems.Add(ClaimProblems.NoSupersessionReason(problems.At(superseded.Span), id));
            }

            return new SupersessionModel(null, since, superseded.Reason?.Value);
        }

        var dot = by.Value.IndexOf('.');
        if (dot <= 0 || !Names.IsUpper(by.Value.Substring(0, dot)) || !Names.IsLower(by.Value.Substring(dot + 1)))
        {
            problems.Add(ClaimProblems.UnknownReplacement(problems.At(by.Span), by.Value, "write it as `Entity.property`"));
        }

        return new SupersessionModel(by.Value, since, superseded.Reason?.Value);
    }

    private string? ReviewBy()
    {
        if (_statements.Day(syntax.ReviewBy, Keys.ReviewBy) is not { } date)
        {
            return null;
        }

        if (options.Today is { } today && date < today)
        {
            problems.Add(ClaimProblems.ReviewDue(problems.At(syntax.ReviewBy!.Span), id, date.ToString(), today.ToString()));
        }

        return date.ToString();
    }
}
