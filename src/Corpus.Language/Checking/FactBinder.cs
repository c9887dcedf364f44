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
        var fact = syntax.Form switch
        {
            FactForm.Value => Value(),
            FactForm.Values => List(),
            _ => Claims(),
        };
        return fact is null ? null : fact with { Superseded = superseded, ReviewBy = reviewBy };
    }

    private FactModel? Value() =>
        _statements.Bind(syntax.Statement, _owner, _property.IsList) is { } own ? new FactModel(_property, Standing.Settled, own) : null;

    /// <summary>A list, a statement a value.</summary>
    private FactModel? List()
    {
        if (!_property.IsList)
        {
            problems.Add(FactProblems.ListNotAllowed(problems.At(syntax.Name.Span), _property.Name));
            return null;
        }

        var bound = new List<StatementModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in syntax.Statements)
        {
            if (_statements.Bind(statement, $"A statement of the fact `{id}`", asList: false) is not { } model)
            {
                continue;
            }

            if (!seen.Add(CanonicalValue.Key(_property.Datatype.Kind, model.Values[0])))
            {
                problems.Add(FactProblems.DuplicateValue(problems.At(statement.Value!.Span), model.Values[0], _property.Name));
            }

            bound.Add(model);
        }

        var own = new StatementModel(EquatableArray.From(bound.Select(static statement => statement.Values[0])));
        return new FactModel(_property, Standing.Settled, own) { Statements = EquatableArray.From(bound) };
    }

    /// <summary>
    /// Rival claims. A preferred one settles the fact; without one, claims that agree settle it, and claims that differ leave it disputed.
    /// Deprecated claims are kept and decide nothing.
    /// </summary>
    private FactModel? Claims()
    {
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

            if (_statements.Bind(claim, $"A claim of the fact `{id}`", _property.IsList) is { } model)
            {
                claims.Add(model);
            }
        }

        if (claims.Count == 0 || claims.Count < syntax.Statements.Count)
        {
            return null;
        }

        var standing = claims.Where(static claim => claim.Rank != Rank.Deprecated).ToArray();
        if (standing.Length == 0)
        {
            problems.Add(ClaimProblems.AllDeprecated(problems.At(syntax.Name.Span), _owner));
            return null;
        }

        var settling = standing.FirstOrDefault(static claim => claim.Rank == Rank.Preferred)
            ?? (standing.All(claim => AreSame(claim, standing[0])) ? standing[0] : null);
        var own = settling ?? StatementModel.Empty with { Rank = standing[0].Rank, RankReason = standing[0].RankReason };
        return new FactModel(_property, settling is null ? Standing.Disputed : Standing.Settled, own) { Claims = EquatableArray.From(claims) };
    }

    private bool AreSame(StatementModel a, StatementModel b)
    {
        if (a.Values.Count != b.Values.Count || a.Comparator != b.Comparator)
        {
            return false;
        }

        for (var i = 0; i < a.Values.Count; i++)
        {
            if (!CanonicalValue.AreSame(_property.Datatype.Kind, a.Values[i], b.Values[i]))
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
