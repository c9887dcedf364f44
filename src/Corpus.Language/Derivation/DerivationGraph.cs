using System.Globalization;

namespace Corpus.Language.Derivation;

/// <summary>
/// Derived facts by what they are computed from. Chains can be as long as a corpus has facts, so nothing here calls itself.
/// </summary>
internal sealed class DerivationGraph
{
    private readonly SortedDictionary<string, DerivedFact> _facts = new(StringComparer.Ordinal);
    private readonly List<DerivedFact> _order = [];

    public DerivationGraph(IEnumerable<DerivedFact> facts)
    {
        foreach (var fact in facts)
        {
            _facts.Add(fact.Id, fact);
        }

        Sort();
        Circles = FindCircles();
    }

    /// <summary>The circles, each once, from the first of its facts in ordinal order and by the inputs of each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles { get; }

    /// <summary>Computes all facts that are in no circle and hang on none.</summary>
    /// <param name="stated">Gives an input that is not derived; null where it cannot be used, which is for the caller to tell.</param>
    public IReadOnlyDictionary<string, DerivationOutcome> Compute(Func<DerivedFact, InputNode, string, DerivationInput?> stated)
    {
        var outcomes = new Dictionary<string, DerivationOutcome>(StringComparer.Ordinal);
        foreach (var fact in _order)
        {
            outcomes.Add(fact.Id, Compute(fact, outcomes, stated));
        }

        return outcomes;
    }

    private DerivationOutcome Compute(
        DerivedFact fact, Dictionary<string, DerivationOutcome> outcomes, Func<DerivedFact, InputNode, string, DerivationInput?> stated)
    {
        var inputs = new Dictionary<string, DerivationInput>(StringComparer.Ordinal);
        for (var index = 0; index < fact.Inputs.Count; index++)
        {
            var (node, id) = (fact.Formula.Inputs[index], fact.Inputs[index]);
            var input = outcomes.TryGetValue(id, out var outcome) ? AsInput(_facts[id], outcome) : stated(fact, node, id);
            if (input is not null)
            {
                inputs.Add(node.Name, input with { Constant = "{" + index.ToString(CultureInfo.InvariantCulture) + "}" });
            }
        }

        // All inputs are asked for, so that all that is wrong with them is told at once.
        if (inputs.Count < fact.Inputs.Count)
        {
            return new(null, null);
        }

        var result = FormulaEvaluator.Evaluate(fact.Formula, fact.Target, node => inputs[node.Name], out var fault);
        return new(result, fault);
    }

    private static DerivationInput? AsInput(DerivedFact fact, DerivationOutcome outcome) => outcome.Result is { } result
        ? new(fact.Target.Kind, result.Value, fact.Target.UnitCode, result.Comparator, fact.IsNeverNegative, "")
        : null;

    /// <summary>Puts each fact after its inputs (Kahn's algorithm); what is in a circle or hangs on one stays out.</summary>
    private void Sort()
    {
        var users = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var waiting = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in _facts.Values)
        {
            var derived = fact.Inputs.Where(_facts.ContainsKey).Distinct(StringComparer.Ordinal).ToArray();
            waiting.Add(fact.Id, derived.Length);
            foreach (var input in derived)
            {
                if (!users.TryGetValue(input, out var list))
                {
                    users.Add(input, list = []);
                }

                list.Add(fact.Id);
            }
        }

        var ready = new Queue<string>(_facts.Keys.Where(id => waiting[id] == 0));
        while (ready.Count > 0)
        {
            var id = ready.Dequeue();
            _order.Add(_facts[id]);
            foreach (var user in users.TryGetValue(id, out var list) ? list : [])
            {
                if (--waiting[user] == 0)
                {
                    ready.Enqueue(user);
                }
            }
        }
    }

    /// <summary>
    /// Walks from each fact that was not sorted to its first input that was not, so that each is passed once: what a walk meets again of itself is a circle.
    /// </summary>
    private List<IReadOnlyList<string>> FindCircles()
    {
        var circles = new List<IReadOnlyList<string>>();
        var unsorted = new HashSet<string>(_facts.Keys, StringComparer.Ordinal);
        unsorted.ExceptWith(_order.Select(static fact => fact.Id));
        var passed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in _facts.Keys.Where(unsorted.Contains))
        {
            var walk = new List<string>();
            var current = start;
            while (passed.Add(current))
            {
                walk.Add(current);
                current = _facts[current].Inputs.First(unsorted.Contains);
            }

            if (walk.IndexOf(current) is >= 0 and var begin)
            {
                circles.Add(FromFirst(walk.GetRange(begin, walk.Count - begin)));
            }
        }

        return circles;
    }

    private static List<string> FromFirst(List<string> circle)
    {
        var first = circle.IndexOf(circle.OrderBy(static id => id, StringComparer.Ordinal).First());
        return [.. circle.Skip(first), .. circle.Take(first)];
    }
}
