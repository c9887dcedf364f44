using Corpus.Language.Model;

namespace Corpus.Cli.Billing;

/// <summary>On what facts rest: on the documents that they cite, and on the facts that they are inferred or computed from.</summary>
internal sealed class FactGrounds
{
    private readonly Dictionary<string, SortedSet<string>> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _premises = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _consequences = new(StringComparer.Ordinal);

    public FactGrounds(IReadOnlyDictionary<string, FactModel> facts)
    {
        foreach (var (id, fact) in facts)
        {
            _cited[id] = new(fact.AllCitations.Select(static citation => citation.Source), StringComparer.Ordinal);
            var inferences = fact.AllStatements.SelectMany(static statement => statement.Inferences);
            var premises = new SortedSet<string>(
                inferences.SelectMany(static inference => inference.Premises).Concat(fact.Derivation?.Inputs ?? []).Where(facts.ContainsKey),
                StringComparer.Ordinal);
            _premises[id] = premises;
            foreach (var premise in premises)
            {
                if (!_consequences.TryGetValue(premise, out var list))
                {
                    _consequences.Add(premise, list = []);
                }

                list.Add(id);
            }
        }
    }

    /// <summary>The sources that a fact cites itself.</summary>
    public IReadOnlyCollection<string> Cited(string fact) => _cited.TryGetValue(fact, out var cited) ? cited : [];

    /// <summary>The facts that a fact is inferred or computed from.</summary>
    public IReadOnlyCollection<string> Premises(string fact) => _premises.TryGetValue(fact, out var premises) ? premises : [];

    /// <summary>All sources that a fact rests on: those that it cites, and those of the facts that it follows from.</summary>
    public IReadOnlyCollection<string> Sources(string fact)
    {
        var sources = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { fact };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var current))
        {
            sources.UnionWith(Cited(current));
            foreach (var premise in Premises(current).Where(seen.Add))
            {
                open.Enqueue(premise);
            }
        }

        return sources;
    }

    /// <summary>The facts that a source is a ground of, each with why: null where it cites the source, else a fact that it follows from.</summary>
    public IReadOnlyDictionary<string, string?> RestingOn(string source)
    {
        var resting = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        var open = new Queue<string>();
        foreach (var fact in _cited.Where(cited => cited.Value.Contains(source)).Select(static cited => cited.Key).Order(StringComparer.Ordinal))
        {
            resting.Add(fact, null);
            open.Enqueue(fact);
        }

        while (open.TryDequeue(out var current))
        {
            foreach (var consequence in _consequences.TryGetValue(current, out var list) ? list.Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
            {
                if (resting.TryAdd(consequence, current))
                {
                    open.Enqueue(consequence);
                }
            }
        }

        return resting;
    }
}
