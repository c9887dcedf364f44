using System.Buffers.Binary;
using Corpus.Documents.Pdf;

namespace Corpus.Documents.Tests.Pdf;

/// <summary>Fonts whose characters are made of each other, which the parser would follow without an end.</summary>
public sealed class GlyphLoopsTests
{
    [Fact]
    public void ACharacterOfItselfIsMadeOfAnother() => PartsOf(GlyphLoops.CutStream(Font([], [1])), 1).ShouldBe([0]);

    [Fact]
    public void CharactersOfEachOtherAreMadeOfAnother()
    {
        var cut = GlyphLoops.CutStream(Font([], [2, 0], [1]));

        PartsOf(cut, 1).ShouldBe([0, 0]);
        PartsOf(cut, 2).ShouldBe([0]);
    }

    [Fact]
    public void ALongChainIsCutAndTheEndOfItStays()
    {
        var cut = GlyphLoops.CutStream(Font([[], .. Enumerable.Range(0, 40).Select(static i => new[] { i, i })]));

        PartsOf(cut, 40).ShouldBe([0, 0]);
        PartsOf(cut, 5).ShouldBe([4, 4]);
    }

    [Fact]
    public void CharactersOfTooManyPartsAreCut()
    {
        var many = Enumerable.Repeat(0, 100).ToArray();
        var cut = GlyphLoops.CutStream(Font([], many, [.. many.Select(static _ => 1)], [2]));

        PartsOf(cut, 1).ShouldBe(many);
        PartsOf(cut, 2).ShouldBe(many);
    }

    [Fact]
    public void WhatHasAnEndStaysAsItIs()
    {
        var font = Font([], [0], [1, 0]);

        GlyphLoops.CutStream(font).ShouldBe(font.AsMemory());
        GlyphLoops.CutStream("BT /F1 12 Tf (glyf) Tj ET"u8.ToArray()).ToArray().ShouldBe("BT /F1 12 Tf (glyf) Tj ET"u8.ToArray());
    }

    [Fact]
    public void AFontThatIsNotPackedIsFoundInItsDocument()
    {
        byte[] before = [.. "%PDF-1.7 glyf stream\n"u8], font = Font([], [1]);
        var cut = GlyphLoops.CutAll((byte[])[.. before, .. font, .. "\nendstream"u8]);

        PartsOf(cut.ToArray()[before.Length..], 1).ShouldBe([0]);
    }

    [Fact]
    public void WhatIsNoFontIsNoFontWhereverItEnds()
    {
        var font = Font([], [1], [2]);
        for (var length = 0; length < font.Length; length++)
        {
            GlyphLoops.CutStream(font[..length]).Length.ShouldBe(length);
        }
    }

    /// <summary>The tables of a font that say of which others a character is made.</summary>
    private static byte[] Font(params int[][] characters)
    {
        var glyphs = new List<byte>();
        var places = new List<byte>();
        foreach (var parts in characters)
        {
            places.AddRange(Long(glyphs.Count));
            glyphs.AddRange([.. Short(parts.Length == 0 ? 0 : -1), 0, 0, 0, 0, 0, 0, 0, 0]);
            for (var i = 0; i < parts.Length; i++)
            {
                glyphs.AddRange([.. Short(i + 1 < parts.Length ? 0x20 : 0), .. Short(parts[i]), 0, 0]);
            }
        }

        places.AddRange(Long(glyphs.Count));
        byte[] head = [.. new byte[50], .. Short(1), .. Short(0)], most = [0, 1, 0, 0, .. Short(characters.Length)];
        var tables = new[] { ("glyf", glyphs.ToArray()), ("head", head), ("loca", [.. places]), ("maxp", most) };
        byte[] font = [0, 1, 0, 0, .. Short(tables.Length), 0, 0, 0, 0, 0, 0];
        var start = font.Length + (16 * tables.Length);
        foreach (var (name, content) in tables)
        {
            font = [.. font, .. name.Select(static c => (byte)c), 0, 0, 0, 0, .. Long(start), .. Long(content.Length)];
            start += content.Length;
        }

        return [.. font, .. tables.SelectMany(static table => table.Item2)];
    }

    private static int[] PartsOf(Memory<byte> font, int character)
    {
        var data = font.ToArray();
        var (glyphs, places) = (Table("glyf"), Table("loca"));
        var at = glyphs + BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(places + (4 * character))) + 10;
        var parts = new List<int>();
        do
        {
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at + 2)));
            at += 6;
        }
        while (BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at - 6)) != 0);

        return [.. parts];

        int Table(string name) => BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(data.AsSpan().IndexOf(name.Select(static c => (byte)c).ToArray()) + 8));
    }

    private static byte[] Short(int number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Long(int number) => [(byte)(number >> 24), (byte)(number >> 16), .. Short(number)];
}
