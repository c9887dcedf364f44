using System.Diagnostics;

namespace Corpus.Benchmarks.Running;

/// <summary>Measures the same thing several times, as often as the time allows: a slow machine gets fewer rounds, not a longer evening.</summary>
internal static class Rounds
{
    /// <param name="what">What is measured, for whoever waits.</param>
    /// <param name="most">How many rounds at most.</param>
    /// <param name="limit">After how long no further round is begun; there is always one.</param>
    /// <param name="round">One round.</param>
    public static IReadOnlyList<T> Of<T>(string what, int most, TimeSpan limit, Func<int, T> round)
    {
        var rounds = new List<T>();
        var watch = Stopwatch.StartNew();
        while (rounds.Count == 0 || (rounds.Count < most && watch.Elapsed < limit))
        {
            rounds.Add(round(rounds.Count));
            Console.Error.WriteLine($"  {what}: round {rounds.Count} of at most {most}, {watch.Elapsed.TotalSeconds:0} s");
        }

        return rounds;
    }
}
