using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>Whether what takes a fact's place is there, and is not in the end the fact itself.</summary>
internal sealed class SupersessionChecker(CompletedCorpus corpus)
{
    private const int ShownLinks = 8;
    private readonly Dictionary<string, string> _next = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCircle = new(StringComparer.Ordinal);
    private readonly HashSet<string> _toldInCircle = new(StringComparer.Ordinal);

    public void Check(List<Problem> problems)
    {
        var pending = corpus.Files.SelectMany(static file => file.Supersessions).ToArray();
        if (pending.Length == 0)
        {
            return;
        }

        foreach (var supersession in pending)
        {
            _next[supersession.Fact] = supersession.By;
        }

        FindCircles();
        foreach (var supersession in pending)
        {
            if (_inCircle.Contains(supersession.Fact))
            {
                AddCircle(supersession, problems);
            }
            else if (MissingFact.Reason(corpus, supersession.By, problems.Count >= Limits.Problems) is { } reason)
            {
                problems.Add(ClaimProblems.UnknownReplacement(supersession.Place, supersession.By, reason));
            }
        }
    }

    /// <summary>Each fact has one replacement at most, so each is walked over once: what a walk meets again of itself is a circle.</summary>
    private void FindCircles()
    {
        var walkOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in _next.Keys)
        {
            var current = start;
            while (_next.ContainsKey(current) && !walkOf.ContainsKey(current))
            {
                walkOf.Add(current, start);
                current = _next[current];
            }

            if (!walkOf.TryGetValue(current, out var walk) || walk != start)
            {
                continue;
            }

            while (_inCircle.Add(current))
            {
                current = _next[current];
            }
        }
    }

    /// <summary>A circle is one problem, however many facts are in it: the first of them in the order of the files tells it.</summary>
    private void AddCircle(PendingSupersession supersession, List<Problem> problems)
    {
        if (!_toldInCircle.Add(supersession.Fact))
        {
            return;
        }

        for (var current = _next[supersession.Fact]; _toldInCircle.Add(current);)
        {
            current = _next[current];
        }

        problems.Add(ClaimProblems.SupersededInCircle(supersession.Place, supersession.Fact, CircleOf(supersession.Fact)));
    }

    private string CircleOf(string fact)
    {
        var path = new List<string> { fact };
        for (var current = _next[fact]; current != fact && path.Count < ShownLinks; current = _next[current])
        {
            path.Add(current);
        }

        return string.Join(" → ", path) + (_next[path[path.Count - 1]] == fact ? $" → {fact}" : " → …");
    }
}
