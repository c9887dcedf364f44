namespace Corpus.Cli.Diffing;

/// <summary>Something that one edition has and the other has not under that name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">Only what is of one group can be the same.</param>
/// <param name="Features">What it is known by, besides its name.</param>
internal sealed record Nameless(string Name, string Group, HashSet<string> Features);

/// <summary>
/// Guesses what was renamed by what two have in common: at least half of what the richer one is known by, and with no other one more. What many have says
/// nothing of any, and is passed over, so that the time grows with the number of features and no faster.
/// </summary>
internal static class RenameGuess
{
    private const int MostOwners = 8;

    /// <returns>The new name of each that has one.</returns>
    public static IReadOnlyList<(string Before, string Now)> Of(IReadOnlyList<Nameless> removed, IReadOnlyList<Nameless> added)
    {
        if (removed.Count == 0 || added.Count == 0)
        {
            return [];
        }

        var (before, now) = (Owners(removed), Owners(added));
        var scores = new Dictionary<(int Removed, int Added), int>();
        foreach (var (feature, ofRemoved) in before)
        {
            if (ofRemoved.Count <= MostOwners && now.TryGetValue(feature, out var ofAdded) && ofAdded.Count <= MostOwners)
            {
                foreach (var a in ofRemoved)
                {
                    foreach (var b in ofAdded)
                    {
                        scores[(a, b)] = scores.GetValueOrDefault((a, b)) + 1;
                    }
                }
            }
        }

        var likely = scores.Where(score =>
            2 * score.Value >= Math.Max(removed[score.Key.Removed].Features.Count, added[score.Key.Added].Features.Count)).ToArray();
        var (best, bestOfAdded) = (Best(likely, static key => key.Removed), Best(likely, static key => key.Added));
        return
        [
            .. likely.Where(score => best[score.Key.Removed] == score.Key && bestOfAdded[score.Key.Added] == score.Key)
                .Select(score => (removed[score.Key.Removed].Name, added[score.Key.Added].Name))
                .OrderBy(static pair => pair.Item2, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, List<int>> Owners(IReadOnlyList<Nameless> items)
    {
        var owners = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var feature in items[i].Features)
            {
                var key = items[i].Group + "\0" + feature;
                if (!owners.TryGetValue(key, out var list))
                {
                    owners[key] = list = [];
                }

                list.Add(i);
            }
        }

        return owners;
    }

    /// <summary>For each the other that it has most in common with; none where two have as much.</summary>
    private static Dictionary<int, (int Removed, int Added)> Best(
        IEnumerable<KeyValuePair<(int Removed, int Added), int>> likely, Func<(int Removed, int Added), int> side)
    {
        var best = new Dictionary<int, ((int Removed, int Added) Pair, int Score)>();
        foreach (var (pair, score) in likely)
        {
            var known = best.GetValueOrDefault(side(pair), (Pair: pair, Score: 0));
            best[side(pair)] = score > known.Score ? (pair, score) : score == known.Score ? ((-1, -1), score) : known;
        }

        return best.ToDictionary(static entry => entry.Key, static entry => entry.Value.Pair);
    }
}
