using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// Numbers within chunks: seven bits a byte, the highest first, and the highest bit of a byte set where another follows. Small numbers are the most, and take
/// one byte.
/// </summary>
internal sealed class ChunkNumbers(byte[] bytes, int start = 0)
{
    private const int MostBytes = 5;

    /// <summary>Where the next number begins.</summary>
    public int Position { get; private set; } = start;

    public bool IsAtEnd => Position == bytes.Length;

    public static void Add(List<byte> bytes, int number)
    {
        for (var shift = 28; shift > 0; shift -= 7)
        {
            if (number >> shift != 0)
            {
                bytes.Add((byte)(0x80 | ((number >> shift) & 0x7F)));
            }
        }

        bytes.Add((byte)(number & 0x7F));
    }

    /// <summary>The number of a text's bytes, and these.</summary>
    public static void AddText(List<byte> bytes, string text)
    {
        var encoded = ChunkText.Bytes(text);
        Add(bytes, encoded.Length);
        bytes.AddRange(encoded);
    }

    /// <summary>The next number; -1 where there is none, or one that is written longer than it has to be, or too large.</summary>
    [MethodImpl(JitHints.Loop)]
    public int Next()
    {
        var number = 0L;
        for (var count = 0; count < MostBytes && Position < bytes.Length; count++)
        {
            var value = bytes[Position++];
            if (count == 0 && value == 0x80)
            {
                return -1;
            }

            number = (number << 7) | (uint)(value & 0x7F);
            if ((value & 0x80) == 0)
            {
                return number <= int.MaxValue ? (int)number : -1;
            }
        }

        return -1;
    }

    /// <summary>The text of the next bytes, whose number is before them; null where there is none.</summary>
    public string? NextText()
    {
        var length = Next();
        if (length < 0 || length > bytes.Length - Position)
        {
            return null;
        }

        Position += length;
        return ChunkText.Read(bytes, Position - length, length);
    }
}
