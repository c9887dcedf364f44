using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// What the words of a document are made by the words around them, as a fingerprint has it: two letters for the language, and six bits a word. Base64 shows
/// it with one character a word.
/// </summary>
/// <param name="Version">The version of the tables of triggers by which it was made.</param>
internal sealed record ContextChunk(int Version, byte[] Bytes)
{
    private const int LanguageBytes = 2;
    private const int WordBits = 6;

    /// <summary>The language of the tables.</summary>
    public string Language => Encoding.ASCII.GetString(Bytes, 0, LanguageBytes);

    /// <summary>The tables by which it can be read; null where there are none of its language, or only older ones.</summary>
    public ContextWords? Tables => Bytes.Length >= LanguageBytes && LanguageTables.Of(new(Language))?.Context is { } tables && Version <= tables.Version
        ? tables
        : null;

    /// <summary>The chunk of a document.</summary>
    [MethodImpl(JitHints.Loop)]
    public static ContextChunk Of(ContextBits context, ContextWords tables)
    {
        var bytes = new byte[LengthOf(context.Count)];
        Encoding.ASCII.GetBytes(tables.Language, 0, LanguageBytes, bytes, 0);
        for (var word = 0; word < context.Count; word++)
        {
            for (var bit = 0; bit < WordBits; bit++)
            {
                if (((int)context[word] & (1 << bit)) != 0)
                {
                    var place = (word * WordBits) + WordBits - 1 - bit;
                    bytes[LanguageBytes + (place / 8)] |= (byte)(0x80 >> (place % 8));
                }
            }
        }

        return new(tables.Version, bytes);
    }

    /// <summary>How many bytes it has for some words.</summary>
    public static int LengthOf(int words) => LanguageBytes + (int)((((long)words * WordBits) + 7) / 8);

    /// <summary>What it says of the words of a document; null where it was made by other tables, or by newer ones than these.</summary>
    [MethodImpl(JitHints.Loop)]
    public ContextBits? Read(int words, ContextWords tables)
    {
        if (Version > tables.Version || Language != tables.Language)
        {
            return null;
        }

        var kinds = new ContextKinds[words];
        for (var word = 0; word < words; word++)
        {
            var value = 0;
            for (var place = word * WordBits; place < (word + 1) * WordBits; place++)
            {
                value = (value << 1) | ((Bytes[LanguageBytes + (place / 8)] >> (7 - (place % 8))) & 1);
            }

            kinds[word] = (ContextKinds)value;
        }

        return ContextBits.Of(kinds);
    }

    public bool Equals(ContextChunk? other) => other is not null && Version == other.Version && Bytes.AsSpan().SequenceEqual(other.Bytes);

    public override int GetHashCode() => Version;
}
