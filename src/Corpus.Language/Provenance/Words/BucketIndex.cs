using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>
/// Which of many items may have a hash: an array of buckets, and the items in each, ascending. It keeps no hashes, so what it answers must be
/// looked at. Built in linear time; 8 to 12 bytes an item.
/// </summary>
internal sealed class BucketIndex
{
    private readonly int[] _ends;
    private readonly int[] _items;
    private readonly int _shift;

    /// <param name="count">How many items there are: 0 to count - 1.</param>
    /// <param name="hash">The hash of an item, all 32 bits of it well mixed; asked for twice, always giving the same.</param>
    [MethodImpl(JitHints.Loop)]
    public BucketIndex(int count, Func<int, uint> hash)
    {
        var bits = 1;
        while (bits < 30 && 1 << bits < count)
        {
            bits++;
        }

        _shift = 32 - bits;
        _ends = new int[(1 << bits) + 1];
        _items = new int[count];
        for (var item = 0; item < count; item++)
        {
            _ends[(hash(item) >> _shift) + 1]++;
        }

        for (var bucket = 1; bucket < _ends.Length; bucket++)
        {
            _ends[bucket] += _ends[bucket - 1];
        }

        // Each slot holds where its bucket's next item goes, which is where the bucket begins; afterwards it is where the bucket ends.
        for (var item = 0; item < count; item++)
        {
            _items[_ends[hash(item) >> _shift]++] = item;
        }
    }

    /// <summary>The items that may have this hash, ascending.</summary>
    [MethodImpl(JitHints.Loop)]
    public ReadOnlySpan<int> Candidates(uint hash)
    {
        var bucket = (int)(hash >> _shift);
        var start = bucket == 0 ? 0 : _ends[bucket - 1];
        return _items.AsSpan(start, _ends[bucket] - start);
    }
}
