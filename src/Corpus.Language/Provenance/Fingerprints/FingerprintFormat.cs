using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>The bytes of a fingerprint, version 1: docs/provenance.md, “The format”. All numbers are big-endian.</summary>
internal static class FingerprintFormat
{
    public const int Version = 1;

    /// <summary>What a window's folded text is hashed to.</summary>
    public const int HashBytes = 6;

    /// <summary>What a window's own text is hashed to, where folding changes it.</summary>
    public const int RawHashBytes = 4;

    public const int DigestBytes = 32;
    public const int CheckSumBytes = 8;

    public const int VersionOffset = 4;
    public const int WordCountOffset = 5;
    public const int DigestOffset = 9;
    public const int HashesOffset = DigestOffset + DigestBytes;

    /// <summary>The first bytes, in ASCII.</summary>
    public const string Magic = "CQFP";

    /// <summary>How many characters a line of base64 has.</summary>
    public const int LineCharacters = 76;

    /// <summary>How many windows a document has.</summary>
    public static int Windows(int words) => Math.Max(0, words - QuoteLimits.WindowWords + 1);

    /// <summary>Where the bits are that say which windows folding changes.</summary>
    public static long BitsOffset(int windows) => HashesOffset + ((long)windows * HashBytes);

    /// <summary>Where the hashes of those windows' own text begin.</summary>
    public static long RawHashesOffset(int windows) => BitsOffset(windows) + ((windows + 7) / 8);

    public static bool IsChanged(byte[] bytes, int windows, int window) =>
        (bytes[BitsOffset(windows) + (window / 8)] & (0x80 >> (window % 8))) != 0;

    [MethodImpl(JitHints.Loop)]
    public static ulong ReadNumber(byte[] bytes, long offset, int count)
    {
        var number = 0ul;
        for (var index = 0; index < count; index++)
        {
            number = (number << 8) | bytes[offset + index];
        }

        return number;
    }
}
