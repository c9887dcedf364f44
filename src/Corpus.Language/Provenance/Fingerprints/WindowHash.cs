using System.Buffers.Binary;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>The hash of a window: the first 96 bits of a SHA-256.</summary>
internal readonly record struct WindowHash(ulong High, uint Low)
{
    /// <summary>32 bits of it, for an index. SHA-256 mixes them well.</summary>
    public uint Key => Low;

    public static WindowHash Read(byte[] bytes, int offset) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(offset, 8)), ReadUInt32(bytes, offset + 8));

    public static uint ReadUInt32(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset, 4));
}
