using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// The chunk that says what stands between the words of a document, where that is more than white space: what a quote has before its first word and behind its
/// last, which no window holds.
/// </summary>
internal sealed class GapsChunk
{
    private readonly Gap[] _kinds;
    private readonly int[] _words;
    private readonly int[] _kindOf;

    private GapsChunk(byte[] bytes, Gap[] kinds, int[] words, int[] kindOf) => (Bytes, _kinds, _words, _kindOf) = (bytes, kinds, words, kindOf);

    /// <summary>The bytes of the chunk.</summary>
    public byte[] Bytes { get; }

    /// <summary>What stands before a word; behind the last word, where the number is that of all words. Nothing where it is only white space.</summary>
    public Gap Before(int word) => Array.BinarySearch(_words, word) is >= 0 and var index ? _kinds[_kindOf[index]] : Gap.None;

    [MethodImpl(JitHints.Loop)]
    public static GapsChunk Of(FoldedText text)
    {
        var numbers = new Dictionary<Gap, int>();
        var (kinds, words, kindOf) = (new List<Gap>(), new List<int>(), new List<int>());
        for (var word = 0; word <= text.Count; word++)
        {
            var (rawStart, rawEnd) = (word == 0 ? 0 : text.RawEnd(word - 1), word == text.Count ? text.Raw.Length : text.RawStart(word));
            if (IsWhite(text.Raw, rawStart, rawEnd))
            {
                continue;
            }

            var (start, end) = (word == 0 ? 0 : text.End(word - 1), word == text.Count ? text.Folded.Length : text.Start(word));
            var gap = new Gap(text.Folded.Substring(start, end - start), text.Raw.Substring(rawStart, rawEnd - rawStart));
            if (!numbers.TryGetValue(gap, out var kind))
            {
                numbers.Add(gap, kind = kinds.Count);
                kinds.Add(gap);
            }

            words.Add(word);
            kindOf.Add(kind);
        }

        return new(Write(kinds, words, kindOf), [.. kinds], [.. words], [.. kindOf]);
    }

    /// <summary>What a chunk says of a document of so many words; null where it can say no such thing.</summary>
    [MethodImpl(JitHints.Loop)]
    public static GapsChunk? Read(byte[] bytes, int words)
    {
        var numbers = new ChunkNumbers(bytes);
        if (numbers.Next() is not (>= 0 and var kindCount) || kindCount > bytes.Length)
        {
            return null;
        }

        var kinds = new Gap[kindCount];
        for (var index = 0; index < kindCount; index++)
        {
            if (numbers.NextText() is not { } folded || numbers.NextText() is not { } raw || IsWhite(raw = raw.Length == 0 ? folded : raw))
            {
                return null;
            }

            kinds[index] = new(folded, raw);
        }

        var (found, kindOf) = (new List<int>(), new List<int>());
        var last = 0L;
        while (!numbers.IsAtEnd)
        {
            var (passed, kind) = (numbers.Next(), numbers.Next());
            last += passed;
            if (passed < 0 || (passed == 0 && found.Count > 0) || last > words || kind < 1 || kind > kindCount)
            {
                return null;
            }

            found.Add((int)last);
            kindOf.Add(kind - 1);
        }

        return new(bytes, kinds, [.. found], [.. kindOf]);
    }

    public bool HasSame(GapsChunk other) => Bytes.AsSpan().SequenceEqual(other.Bytes);

    private static byte[] Write(List<Gap> kinds, List<int> words, List<int> kindOf)
    {
        var bytes = new List<byte>((words.Count * 2) + 16);
        ChunkNumbers.Add(bytes, kinds.Count);
        foreach (var kind in kinds)
        {
            ChunkNumbers.AddText(bytes, kind.Folded);
            ChunkNumbers.AddText(bytes, kind.Raw == kind.Folded ? "" : kind.Raw);
        }

        for (var index = 0; index < words.Count; index++)
        {
            ChunkNumbers.Add(bytes, index == 0 ? words[0] : words[index] - words[index - 1]);
            ChunkNumbers.Add(bytes, kindOf[index] + 1);
        }

        return [.. bytes];
    }

    private static bool IsWhite(string text) => IsWhite(text, 0, text.Length);

    private static bool IsWhite(string text, int start, int end)
    {
        while (start < end && Characters.IsWhite(text[start]))
        {
            start++;
        }

        return start == end;
    }
}
