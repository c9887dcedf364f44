namespace Corpus.Documents.Tables;

/// <summary>Finds what is between two cells of a file: the character that is the same number of times in most of its lines.</summary>
internal static class DelimiterFinder
{
    private const int LinesLookedAt = 200;
    private const int CharactersLookedAt = 1 << 17;

    // In the order of trust: where cells are parted by semicolons, commas are decimal ones; bars are in lists within cells.
    private static readonly char[] Candidates = ['\t', ';', ',', '|'];

    public static char Find(string text)
    {
        var (best, bestShare) = (',', 0.0);
        foreach (var candidate in Candidates)
        {
            var share = Share(text, candidate);
            if (share > bestShare + 0.1)
            {
                (best, bestShare) = (candidate, share);
            }
        }

        return best;
    }

    /// <summary>The share of lines in which the character stands as often as in most; 0 where it stands in few.</summary>
    private static double Share(string text, char candidate)
    {
        var counts = new Dictionary<int, int>();
        var (count, length, lines, isQuoted) = (0, 0, 0, false);
        for (var index = 0; index < Math.Min(text.Length, CharactersLookedAt) && lines < LinesLookedAt; index++)
        {
            var character = text[index];
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && character is '\n' or '\r')
            {
                EndLine();
                continue;
            }
            else if (!isQuoted && character == candidate)
            {
                count++;
            }

            length++;
        }

        EndLine();
        var most = counts.OrderByDescending(static pair => pair.Value).ThenByDescending(static pair => pair.Key).FirstOrDefault();
        return most.Key == 0 ? counts.Where(static pair => pair.Key > 0).Select(static pair => pair.Value).DefaultIfEmpty().Max() / (2.0 * Math.Max(1, lines))
            : most.Value / (double)lines;

        void EndLine()
        {
            if (length > 0)
            {
                lines++;
                counts[count] = counts.GetValueOrDefault(count) + 1;
            }

            (count, length) = (0, 0);
        }
    }
}
