using Corpus.Language;

namespace Corpus.Cli.Sharding;

/// <summary>Deals the files of a corpus out to shards, as docs/sharded-checks.md says: the same files give the same shares everywhere.</summary>
internal static class ShardFiles
{
    /// <summary>
    /// The paths of the files of one shard, sorted. Files are dealt out from the longest to the shortest, those of one length in the order of their paths,
    /// each to the shard that has the fewest characters so far; of several such to the first.
    /// </summary>
    public static IReadOnlyList<string> Of(IEnumerable<InputText> files, ShardNumber shard)
    {
        var shares = new PriorityQueue<int, (long Characters, int Number)>(Enumerable.Range(1, shard.Count).Select(static number => (number, (0L, number))));
        var own = new List<string>();
        foreach (var file in files.OrderByDescending(static file => file.Text.Length).ThenBy(static file => file.Path, StringComparer.Ordinal))
        {
            shares.TryDequeue(out var number, out var load);
            shares.Enqueue(number, (load.Characters + file.Text.Length, number));
            if (number == shard.Number)
            {
                own.Add(file.Path);
            }
        }

        own.Sort(StringComparer.Ordinal);
        return own;
    }
}
