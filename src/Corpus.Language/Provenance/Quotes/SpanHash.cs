using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>A hash of a piece of a text, for tables in memory only: FNV-1a over UTF-16 units, mixed at the end.</summary>
internal static class SpanHash
{
    [MethodImpl(JitHints.Loop)]
    public static uint Of(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var index = start; index < end; index++)
        {
            hash = unchecked((hash ^ text[index]) * 16777619u);
        }

        return Mix(hash);
    }

    /// <summary>Spreads a hash over all 32 bits, as MurmurHash3 ends.</summary>
    [MethodImpl(JitHints.Step)]
    public static uint Mix(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
            return hash ^ (hash >> 16);
        }
    }
}
