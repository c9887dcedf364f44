using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>
/// Whether the premises of inferences are there and settled, and no fact rests on itself in the end. Says of each inference whether one of its premises is
/// inferred itself.
/// </summary>
internal sealed class PremiseChecker(CompletedCorpus corpus, List<Problem> problems)
{
    private const int ShownLinks = 8;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inferred = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Check()
    {
        foreach (var pending in corpus.Files.SelectMany(static file => file.Premises))
        {
            var link = Link(pending.Fact, pending.Premise);
            if (!_places.ContainsKey(link))
            {
                _places.Add(link, pending.Place);
            }

            if (Unusable(pending.Premise) is { } reason)
            {
                problems.Add(ClaimProblems.UnusablePremise(pending.Place, pending.Premise, reason));
            }
        }

        if (_places.Count == 0)
        {
            return;
        }

        var starts = corpus.Entities.SelectMany(static entity => entity.Facts.Where(static fact => Inferences(fact).Any(static one => one.Premises.Count > 0))
            .Select(fact => entity.Id + "." + fact.Property.Name)).ToArray();
        foreach (var start in starts)
        {
            if (_seen.Add(start))
            {
                Walk(start);
            }
        }
    }

    private static IEnumerable<InferenceModel> Inferences(FactModel fact) => fact.AllStatements.SelectMany(static statement => statement.Inferences);

    private string? Unusable(string premise)
    {
        if (corpus.Fact(premise) is not { } fact)
        {
            return MissingFact.Reason(corpus, premise, problems.Count >= Limits.Problems);
        }

        if (corpus.IsOwn(Names.EntityOf(premise)))
        {
            return fact.Standing switch
            {
                Standing.Disputed => "it is disputed; prefer one of its claims, or use another fact",
                Standing.Attributed => "it only holds according to somebody; prefer a claim, or use another fact",
                _ => null,
            };
        }

        var version = MissingFact.VersionOf(corpus, Names.EntityOf(premise));
        return fact switch
        {
            { Standing: Standing.Disputed } => $"it is disputed{version}; use another fact",
            { Standing: Standing.Attributed } => $"it only holds according to somebody{version}; use another fact",
            // Whoever keeps the other corpus took it back; here nobody would see it.
            { Superseded: not null } => $"it is superseded{version}; use another fact",
            _ => null,
        };
    }

    /// <summary>
    /// Goes down to all that a fact rests on, and marks it on the way back, when that of its premises is known. What is met again on the way down is a
    /// circle. A chain can be as long as there are facts, so this does not call itself.
    /// </summary>
    private void Walk(string start)
    {
        var path = new List<string> { start };
        var places = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        var open = new Stack<IEnumerator<string>>([Grounds(start).GetEnumerator()]);
        while (open.Count > 0)
        {
            if (!open.Peek().MoveNext())
            {
                open.Pop();
                Mark(path[path.Count - 1]);
                places.Remove(path[path.Count - 1]);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var next = open.Peek().Current;
            if (_seen.Add(next))
            {
                places.Add(next, path.Count);
                path.Add(next);
                open.Push(Grounds(next).GetEnumerator());
            }
            else if (places.TryGetValue(next, out var index))
            {
                AddCircle(path.GetRange(index, path.Count - index));
            }
        }
    }

    /// <summary>The facts that one rests on: the premises of what is inferred of it, and what it is computed from.</summary>
    private IEnumerable<string> Grounds(string id) => corpus.Fact(id) is not { } fact
        ? []
        : Inferences(fact).SelectMany(static inference => inference.Premises).Concat(fact.Derivation?.Inputs ?? []).ToArray();

    private void Mark(string id)
    {
        if (corpus.Fact(id) is not { } fact)
        {
            return;
        }

        if (Inferences(fact).Any() || fact.Derivation?.Inputs.Any(_inferred.Contains) == true)
        {
            _inferred.Add(id);
        }

        // Those of another assembly are compiled already.
        if (corpus.IsOwn(Names.EntityOf(id)) && Inferences(fact).Any(IsFromInferred))
        {
            corpus.Set(Names.EntityOf(id), fact with
            {
                Statement = Marked(fact.Statement),
                Statements = EquatableArray.From(fact.Statements.Select(Marked)),
                Claims = EquatableArray.From(fact.Claims.Select(Marked)),
            });
        }
    }

    private StatementModel Marked(StatementModel statement) => statement with
    {
        Inferences = EquatableArray.From(statement.Inferences.Select(inference => inference with { IsFromInferred = IsFromInferred(inference) })),
    };

    private bool IsFromInferred(InferenceModel inference) => inference.Premises.Any(_inferred.Contains);

    /// <summary>A circle is one problem, however many facts are in it: the first of them that states a premise in it tells it.</summary>
    private void AddCircle(List<string> circle)
    {
        var first = Enumerable.Range(0, circle.Count).Where(index => _places.ContainsKey(LinkFrom(index))).DefaultIfEmpty(-1).First();
        if (first < 0 || circle.Any(_told.Contains))
        {
            return;
        }

        _told.UnionWith(circle);
        var ordered = circle.Skip(first).Concat(circle.Take(first)).ToArray();
        var path = string.Join(" → ", ordered.Take(ShownLinks)) + (ordered.Length > ShownLinks ? " → …" : $" → {ordered[0]}");
        problems.Add(ClaimProblems.PremisesInCircle(_places[LinkFrom(first)], ordered[0], path));

        string LinkFrom(int index) => Link(circle[index], circle[(index + 1) % circle.Count]);
    }

    private static string Link(string fact, string premise) => fact + " " + premise;
}
