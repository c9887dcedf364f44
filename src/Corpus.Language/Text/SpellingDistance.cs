namespace Corpus.Language.Text;

/// <summary>How far one name is from another: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).</summary>
internal static class SpellingDistance
{
    private const int LongestCompared = 64;
    private const int ShortestAbbreviation = 3;

    /// <summary>Among more names than this only one that is very near is looked for: a slip of a letter or two.</summary>
    private const int Many = 1000;

    /// <summary>The nearest known name, if it is near enough to be what was meant; the first in ordinal order where several are as near.</summary>
    public static string? Nearest(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var names = known as IReadOnlyCollection<string> ?? known.ToArray();
        string? nearest = null;
        var limit = Math.Max(1, names.Count > Many ? Math.Min(2, found.Length / 3) : found.Length / 3);
        var best = limit + 1;
        var rows = new Rows();
        foreach (var name in names)
        {
            if (name.Length > LongestCompared || Math.Abs(name.Length - found.Length) > best)
            {
                continue;
            }
            // A name that differs in case alone is nearer than any other.
            var distance = string.Equals(name, found, StringComparison.OrdinalIgnoreCase) ? 0 : Between(found, name, best, rows);
            if (distance < best || distance == best && nearest is not null && string.CompareOrdinal(name, nearest) < 0)
            {
                (nearest, best) = (name, distance);
            }
        }

        return best <= limit ? nearest : Longer(found, names);
    }

    /// <summary>The one name that goes on where the found one ends: `int` is short for `integer`.</summary>
    private static string? Longer(string found, IReadOnlyCollection<string> known)
    {
        string? only = null;
        foreach (var name in known)
        {
            if (found.Length < ShortestAbbreviation || !name.StartsWith(found, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = name;
        }

        return only;
    }

    /// <summary>The distance, or something above the bound where it is above that.</summary>
    private static int Between(string a, string b, int bound, Rows rows)
    {
        var (beforePrevious, previous, current) = (rows.First, rows.Second, rows.Third);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        var leastOfPrevious = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            // Away from the diagonal by more than the bound, all is above it.
            var first = Math.Max(1, i - bound);
            var last = Math.Min(b.Length, i + bound);
            current[first - 1] = first == 1 ? i : bound + 1;
            if (last < b.Length)
            {
                current[last + 1] = bound + 1;
            }

            var least = current[first - 1];
            for (var j = first; j <= last; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            // No row is below the lesser of the two before it: a swap reaches back over one.
            if (least > bound && leastOfPrevious > bound)
            {
                return bound + 1;
            }

            leastOfPrevious = least;
            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private sealed class Rows
    {
        public int[] First { get; } = new int[LongestCompared + 1];

        public int[] Second { get; } = new int[LongestCompared + 1];

        public int[] Third { get; } = new int[LongestCompared + 1];
    }
}
