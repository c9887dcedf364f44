using System.Buffers.Binary;

namespace Corpus.Documents.Pdf;

/// <summary>
/// Takes out of a TrueType font what has no end: characters that are made of each other, or of more parts than any font has. The parser follows them by
/// calling itself, and a stack that is full ends the process. What such a character looks like is of no matter here.
/// </summary>
internal static class GlyphLoops
{
    private const int MostDepth = 8;
    private const int MostParts = 2_000_000;
    private const int MostOfOne = 4_000;
    private const int MostTables = 64;

    /// <summary>The bytes of a document; where fonts with such characters lie in it as they are, the same without.</summary>
    public static ReadOnlyMemory<byte> CutAll(ReadOnlyMemory<byte> document)
    {
        byte[]? mended = null;
        for (var at = document.Span.IndexOf("glyf"u8); at >= 0; at = Next(at))
        {
            for (var (entry, start) = (0, at - 12); entry < MostTables && start >= 0; entry++, start -= 16)
            {
                var font = mended is null ? document[start..] : mended.AsMemory(start);
                if (Number(font.Span, 4) is var tables && tables > entry && tables <= MostTables && Cut(font) is { } cut)
                {
                    mended ??= document.ToArray();
                    cut.CopyTo(mended, start);
                }
            }
        }

        return mended is null ? document : mended;

        int Next(int at) => document.Span[(at + 4)..].IndexOf("glyf"u8) is >= 0 and var next ? at + 4 + next : -1;
    }

    /// <summary>The bytes of a stream; where they are a font with such characters, the same font without.</summary>
    public static Memory<byte> CutStream(Memory<byte> bytes) => Cut(bytes) is { } cut ? cut : bytes;

    private static byte[]? Cut(ReadOnlyMemory<byte> bytes)
    {
        var data = bytes.Span;
        if (Table(data, "glyf"u8) is not { } glyphs || Table(data, "loca"u8) is not { } places || Table(data, "head"u8) is not { } head
            || Table(data, "maxp"u8) is not { } most)
        {
            return null;
        }

        var count = Number(data, most + 4);
        var parts = new List<int>?[count];
        var (all, simple) = (0, -1);
        for (var i = 0; i < count; i++)
        {
            var own = Parts(data, glyphs + Place(data, places, i, Number(data, head + 50) == 0));
            all += own?.Count ?? 0;
            if (all > MostParts)
            {
                throw new TooMuchException("has a font whose characters have more parts than a font may");
            }

            parts[i] = own;
            simple = simple < 0 && own is null ? i : simple;
        }

        var known = new long[count];
        for (var depth = 0; depth <= MostDepth; depth++)
        {
            Settle(data, parts, known);
        }

        byte[]? mended = null;
        for (var i = 0; i < count; i++)
        {
            if (known[i] is > 0 and <= MostOfOne)
            {
                continue;
            }

            mended ??= data.ToArray();
            foreach (var part in parts[i]!)
            {
                // A number of no glyph at all is one that the parser refuses.
                BinaryPrimitives.WriteUInt16BigEndian(mended.AsSpan(part), (ushort)(simple < 0 ? 0xFFFF : simple));
            }
        }

        return mended;
    }

    /// <summary>Counts the parts, one depth further, of the characters whose own parts were counted before; <c>0</c> is what is not known yet.</summary>
    private static void Settle(ReadOnlySpan<byte> data, List<int>?[] parts, long[] known)
    {
        var before = (long[])known.Clone();
        for (var i = 0; i < parts.Length; i++)
        {
            if (known[i] != 0)
            {
                continue;
            }

            long sum = 1;
            foreach (var part in parts[i] ?? [])
            {
                var of = Number(data, part);
                if (of < before.Length && before[of] == 0)
                {
                    sum = 0;
                    break;
                }

                sum = Math.Min(sum + (of < before.Length ? before[of] : 1), MostOfOne + 1);
            }

            known[i] = sum;
        }
    }

    /// <summary>Where in the bytes the numbers of the characters stand that a character is made of; null where it is drawn itself.</summary>
    private static List<int>? Parts(ReadOnlySpan<byte> data, long start)
    {
        if (start < 0 || start + 10 > data.Length || BinaryPrimitives.ReadInt16BigEndian(data[(int)start..]) >= 0)
        {
            return null;
        }

        var parts = new List<int>();
        var at = (int)start + 10;
        int flags;
        do
        {
            if (at + 4 > data.Length || parts.Count > MostParts)
            {
                break;
            }

            flags = Number(data, at);
            parts.Add(at + 2);
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
        while ((flags & 0x20) != 0);

        return parts;
    }

    private static long Place(ReadOnlySpan<byte> data, int places, int glyph, bool isShort)
    {
        var at = places + ((isShort ? 2L : 4L) * glyph);
        return at + (isShort ? 2 : 4) > data.Length ? -1
            : isShort ? 2L * Number(data, (int)at) : BinaryPrimitives.ReadUInt32BigEndian(data[(int)at..]);
    }

    /// <summary>Where a table begins. The last of two with one name is the one that is read.</summary>
    private static int? Table(ReadOnlySpan<byte> data, ReadOnlySpan<byte> name)
    {
        int? found = null;
        for (var (i, at) = (0, 12); data.Length >= 12 && i < Number(data, 4) && at + 16 <= data.Length; i++, at += 16)
        {
            if (data.Slice(at, 4).SequenceEqual(name) && BinaryPrimitives.ReadUInt32BigEndian(data[(at + 8)..]) is var start && start < data.Length)
            {
                found = (int)start;
            }
        }

        return found;
    }

    private static int Number(ReadOnlySpan<byte> data, int at) => at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;
}
