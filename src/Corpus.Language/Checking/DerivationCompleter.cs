using Corpus.Language.Derivation;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>Computes the derived facts, each after its inputs, in whatever files they are.</summary>
internal sealed class DerivationCompleter(CompletedCorpus corpus, List<Problem> problems)
{
    private const int ShownLinks = 8;
    private readonly SortedDictionary<string, FactModel> _derived = new(StringComparer.Ordinal);

    public void Complete()
    {
        foreach (var entity in corpus.Entities)
        {
            foreach (var fact in entity.Facts.Where(static fact => fact.Derivation is not null))
            {
                _derived.Add(entity.Id + "." + fact.Property.Name, fact);
            }
        }

        if (_derived.Count == 0)
        {
            return;
        }

        var graph = new DerivationGraph(_derived.Select(pair => Derived(pair.Key, pair.Value)));
        foreach (var circle in graph.Circles)
        {
            var path = string.Join(" → ", circle.Take(ShownLinks)) + (circle.Count > ShownLinks ? " → …" : $" → {circle[0]}");
            problems.Add(DerivationProblems.InCircle(corpus.PlaceOf(circle[0]), circle[0], path));
        }

        var outcomes = graph.Compute(Stated);
        foreach (var pair in _derived)
        {
            outcomes.TryGetValue(pair.Key, out var outcome);
            if (outcome?.Fault is { } fault)
            {
                problems.Add(Problem(corpus.PlaceOf(pair.Key), pair.Key, fault));
            }

            if (outcome?.Result is not { } result || !IsWithinBounds(pair.Key, pair.Value.Property, result.Value))
            {
                corpus.Reject(pair.Key);
            }
        }

        // In the order of computing, so that the modality of an input is there.
        foreach (var outcome in outcomes.Where(outcome => outcome.Value.Result is not null && !corpus.IsRejected(outcome.Key)))
        {
            Set(outcome.Key, outcome.Value.Result!);
        }
    }

    private void Set(string id, DerivationResult result)
    {
        var fact = _derived[id];
        var inputs = fact.Derivation!.Inputs.Select(input => corpus.Fact(input)!).ToArray();
        // One of its inputs was computed, but is out of its bounds.
        if (inputs.Any(static input => input is null))
        {
            corpus.Reject(id);
            return;
        }

        corpus.Set(Names.EntityOf(id), fact with
        {
            Statement = new StatementModel([result.Value])
            {
                Comparator = result.Comparator,
                Modality = CombinedModality.Of(inputs.Select(static input => input.Statement.Modality)),
            },
            Derivation = fact.Derivation with { Expression = result.Code },
        });
    }

    private DerivedFact Derived(string id, FactModel fact) =>
        new(id, Formula.Parse(fact.Derivation!.Formula, out _)!, new(fact.Property.Datatype.Kind, fact.Property.UnitCode), IsNeverNegative(id, fact.Property));

    private DerivationInput? Stated(DerivedFact derived, InputNode node, string id)
    {
        if (corpus.Fact(id) is not { } fact)
        {
            if (MissingFact.Reason(corpus, id, problems.Count >= Limits.Problems) is { } missing)
            {
                problems.Add(DerivationProblems.UnusableInput(corpus.PlaceOf(derived.Id), derived.Id, node.Name, missing));
            }

            return null;
        }

        if ((corpus.IsOwn(Names.EntityOf(id)) ? Unusable(fact) : UnusableOfOther(fact, MissingFact.VersionOf(corpus, Names.EntityOf(id)))) is { } reason)
        {
            problems.Add(DerivationProblems.UnusableInput(corpus.PlaceOf(derived.Id), derived.Id, node.Name, reason));
            return null;
        }

        var statement = fact.Statement;
        return new(fact.Property.Datatype.Kind, statement.Values[0], fact.Property.UnitCode, statement.Comparator, IsNeverNegative(id, fact.Property), "");
    }

    /// <summary>The same of a fact that another corpus curates, where no claim can be preferred from here.</summary>
    private static string? UnusableOfOther(FactModel fact, string version) => fact switch
    {
        { Standing: Standing.Disputed } => $"it is disputed{version}; use another fact",
        { Standing: Standing.Attributed } => $"it only holds according to somebody{version}; use another fact",
        { Superseded: { } superseded } => $"it is superseded{version}" + (superseded.By is { } by ? $" by `{by}` there; use that" : "; use another fact"),
        _ => Unusable(fact),
    };

    private static string? Unusable(FactModel fact) =>
        fact.Property.IsList ? "it is a list, and a formula computes with single numbers; use another fact"
        : fact.Property.IsSeries ? "it is a series, and a formula computes with single numbers; use another fact"
        : fact.Property.Datatype.IsRange ? "it is a range, and a formula computes with single numbers; use another fact"
        : !fact.Property.Datatype.IsNumeric ? $"it is {Datatypes.Article(fact.Property.Datatype)}, and a formula computes with numbers; use another fact"
        : fact.Standing == Standing.Disputed ? "it is disputed; prefer one of its claims, or state the value"
        : fact.Standing == Standing.Attributed ? "it only holds according to somebody; prefer a claim, or state the value"
        : fact.Superseded is { } superseded ? "it is superseded" + (superseded.By is { } by ? $"; use `{by}`" : "; state the value")
        : fact.Statement.Tolerance is not null ? "it has a tolerance, which a formula does not compute; state the value"
        : null;

    private bool IsWithinBounds(string id, PropertyModel property, string value)
    {
        var rule = corpus.Linkage.Type(corpus.Entity(Names.EntityOf(id))!.TypeName)?.Property(property.Name)?.Rule;
        var kind = property.Datatype.Kind;
        var problem = rule?.Minimum is { } minimum && CanonicalValue.IsBelow(kind, value, minimum)
            ? FactProblems.BelowMinimum(corpus.PlaceOf(id), value, property.Name, minimum)
            : rule?.Maximum is { } maximum && CanonicalValue.IsAbove(kind, value, maximum)
                ? FactProblems.AboveMaximum(corpus.PlaceOf(id), value, property.Name, maximum)
                : null;
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null;
    }

    private bool IsNeverNegative(string id, PropertyModel property) =>
        corpus.Linkage.Type(corpus.Entity(Names.EntityOf(id))!.TypeName)?.Property(property.Name)?.Rule.Minimum is { } minimum
        && CanonicalValue.Compare(property.Datatype.Kind, minimum, "0") >= 0;

    private static Problem Problem(Place at, string fact, DerivationFault fault) => fault.Problem switch
    {
        DerivationProblem.UnitsDiffer => DerivationProblems.UnitsDiffer(at, fact, fault.Reason),
        DerivationProblem.NotExact => DerivationProblems.NotExact(at, fact, fault.Reason),
        DerivationProblem.NoComparator => DerivationProblems.NoComparator(at, fact, fault.Reason),
        DerivationProblem.RepeatedConversion => DerivationProblems.RepeatedConversion(at, fact, fault.Reason),
        _ => DerivationProblems.Malformed(at, fact, fault.Reason),
    };
}
