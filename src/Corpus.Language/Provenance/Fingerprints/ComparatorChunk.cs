using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// What the words around the numbers of a document say of them, as a fingerprint has it: two letters for the language, and the numbers that something is said
/// of. Most documents have few.
/// </summary>
internal sealed class ComparatorChunk : INumberSurroundings
{
    private const int LanguageBytes = 2;

    /// <summary>The most words on one side: all that are ever read.</summary>
    private const int MostWords = 64;

    private readonly Dictionary<(int Word, AroundKind Kind), AroundNumber> _numbers;

    private ComparatorChunk(string language, int version, byte[] bytes, IEnumerable<AroundNumber> numbers)
    {
        (Language, Version, Bytes) = (language, version, bytes);
        _numbers = numbers.ToDictionary(static number => (number.Word, number.Kind));
    }

    /// <summary>The language of the tables by which it was made.</summary>
    public string Language { get; }

    /// <summary>Their version.</summary>
    public int Version { get; }

    public byte[] Bytes { get; }

    /// <summary>The numbers that something is said of, in their order.</summary>
    public IEnumerable<AroundNumber> Numbers => _numbers.Values.OrderBy(static number => number.Word).ThenBy(static number => number.Kind);

    public AroundNumber? At(int word, AroundKind kind) => _numbers.TryGetValue((word, kind), out var number) ? number : null;

    /// <summary>The chunk of a document.</summary>
    /// <param name="language">Two letters.</param>
    /// <param name="numbers">What is said of its numbers.</param>
    [MethodImpl(JitHints.Loop)]
    public static ComparatorChunk Of(string language, IEnumerable<AroundNumber> numbers)
    {
        var sorted = numbers.OrderBy(static number => number.Word).ThenBy(static number => number.Kind).ToArray();
        var bytes = new List<byte>(Encoding.ASCII.GetBytes(language));
        var last = 0;
        foreach (var number in sorted)
        {
            ChunkNumbers.Add(bytes, number.Word - last);
            ChunkNumbers.Add(bytes, (int)number.Kind);
            ChunkNumbers.Add(bytes, (int)number.Sense);
            ChunkNumbers.Add(bytes, CodeOf(number.Comparator));
            ChunkNumbers.Add(bytes, CodeOf(number.Also));
            ChunkNumbers.Add(bytes, number.Before);
            ChunkNumbers.Add(bytes, number.Behind);
            last = number.Word;
        }

        return new(language, LanguageTables.ComparatorVersion, [.. bytes], sorted);
    }

    /// <summary>Whether it can be read here: nothing that newer tables say can, and nothing of another language than those that have tables.</summary>
    public static bool IsKnown(int version, byte[] bytes) => version <= LanguageTables.ComparatorVersion && bytes.Length >= LanguageBytes
        && LanguageTables.Of(new(Encoding.ASCII.GetString(bytes, 0, LanguageBytes))) is not null;

    /// <summary>What a chunk says of a document of so many words; null where it can say no such thing.</summary>
    [MethodImpl(JitHints.Loop)]
    public static ComparatorChunk? Read(int version, byte[] bytes, int words)
    {
        var numbers = new ChunkNumbers(bytes, LanguageBytes);
        var found = new List<AroundNumber>();
        var (last, lastKind) = (0L, -1);
        while (!numbers.IsAtEnd)
        {
            var (gap, kind, sense) = (numbers.Next(), numbers.Next(), numbers.Next());
            var (comparator, also, before, behind) = (numbers.Next(), numbers.Next(), numbers.Next(), numbers.Next());
            var word = last + gap;
            if (gap < 0 || word >= words || kind is < 0 or > (int)AroundKind.Year || (gap == 0 && kind <= lastKind)
                || sense is < (int)NumberSense.Compared or > (int)NumberSense.Former || !IsCode(comparator) || !IsCode(also)
                || before is < 0 or > MostWords || behind is < 0 or > MostWords || before > word || word + behind >= words)
            {
                return null;
            }

            found.Add(new((int)word, (AroundKind)kind, (NumberSense)sense, ComparatorOf(comparator), ComparatorOf(also), before, behind));
            (last, lastKind) = (word, kind);
        }

        return new(Encoding.ASCII.GetString(bytes, 0, LanguageBytes), version, bytes, found);
    }

    public bool HasSame(ComparatorChunk other) => Bytes.AsSpan().SequenceEqual(other.Bytes);

    private static int CodeOf(Comparator? comparator) => comparator is { } known ? (int)known + 1 : 0;

    private static bool IsCode(int code) => code is >= 0 and <= (int)Comparator.About + 1;

    private static Comparator? ComparatorOf(int code) => code == 0 ? null : (Comparator)(code - 1);
}
