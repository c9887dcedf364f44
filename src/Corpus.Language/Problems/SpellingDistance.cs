namespace Corpus.Language.Problems;

/// <summary>How far one name is from another: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).</summary>
internal static class SpellingDistance
{
    private const int LongestCompared = 64;

    /// <summary>The nearest known name, if it is near enough to be what was meant; the first in ordinal order where several are as near.</summary>
    public static string? Nearest(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > LongestCompared)
            return null;
        string? nearest = null;
        var limit = Math.Max(1, found.Length / 3);
        var best = limit + 1;
        var letters = LettersOf(found);
        foreach (var name in known)
        {
            // An edit changes the length by one at most and the set of letters by two: most names are passed over without being compared.
            if (name.Length > LongestCompared || Math.Abs(name.Length - found.Length) > best || Count(LettersOf(name) ^ letters) > 2 * best)
                continue;
            // A name that differs in case alone is nearer than any other.
            var distance = string.Equals(name, found, StringComparison.OrdinalIgnoreCase) ? 0 : Between(found, name);
            if (distance < best || distance == best && nearest is not null && string.CompareOrdinal(name, nearest) < 0)
                (nearest, best) = (name, distance);
        }

        return best <= limit ? nearest : null;
    }

    /// <summary>The letters and digits of a name as a set, without regard to case; all else shares one place.</summary>
    private static ulong LettersOf(string name)
    {
        ulong letters = 0;
        foreach (var character in name)
        {
            var place = character switch
            {
                >= 'a' and <= 'z' => character - 'a',
                >= 'A' and <= 'Z' => character - 'A',
                >= '0' and <= '9' => character - '0' + 26,
                _ => 63,
            };
            letters |= 1UL << place;
        }

        return letters;
    }

    private static int Count(ulong set)
    {
        var count = 0;
        for (; set != 0; set &= set - 1)
            count++;
        return count;
    }

    private static int Between(string a, string b)
    {
        var beforePrevious = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
