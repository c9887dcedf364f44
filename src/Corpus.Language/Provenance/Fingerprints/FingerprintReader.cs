using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Reads a fingerprint, or says why it is none. What is wrong is told in the order in which it makes the rest meaningless.</summary>
internal static class FingerprintReader
{
    public static FingerprintReading Read(string text)
    {
        if (Decode(text, out var bytes) is var refusal and not FingerprintRefusal.None)
        {
            return new(null, refusal);
        }

        if (!IsFingerprint(bytes))
        {
            return new(null, FingerprintRefusal.NotAFingerprint);
        }

        if (bytes.Length <= FingerprintFormat.VersionOffset)
        {
            return new(null, FingerprintRefusal.Truncated);
        }

        var version = bytes[FingerprintFormat.VersionOffset];
        if (version != FingerprintFormat.Version)
        {
            return new(null, FingerprintRefusal.OtherVersion, version);
        }

        refusal = Check(bytes, out var words);
        return refusal == FingerprintRefusal.None ? new(new(bytes, words), refusal, version) : new(null, refusal, version);
    }

    [MethodImpl(JitHints.Loop)]
    private static FingerprintRefusal Decode(string text, out byte[] bytes)
    {
        bytes = [];
        var base64 = new StringBuilder(text.Length);
        var padding = 0;
        foreach (var character in text)
        {
            if (Characters.IsWhite(character))
            {
                continue;
            }

            if (character == '=')
            {
                padding++;
            }
            else if (padding > 0 || !(Characters.IsAsciiLetter(character) || Characters.IsAsciiDigit(character) || character is '+' or '/'))
            {
                return FingerprintRefusal.NotBase64;
            }

            base64.Append(character);
        }

        if (base64.Length == 0)
        {
            return FingerprintRefusal.Empty;
        }

        if (padding > 2 || (padding > 0 && base64.Length % 4 != 0))
        {
            return FingerprintRefusal.NotBase64;
        }

        // A text that was cut off in the middle of a group is read as far as it goes, and found to be too short.
        base64.Length -= base64.Length % 4;
        bytes = Convert.FromBase64String(base64.ToString());
        return FingerprintRefusal.None;
    }

    private static bool IsFingerprint(byte[] bytes)
    {
        for (var index = 0; index < FingerprintFormat.Magic.Length; index++)
        {
            if (index >= bytes.Length || bytes[index] != FingerprintFormat.Magic[index])
            {
                return false;
            }
        }

        return true;
    }

    private static FingerprintRefusal Check(byte[] bytes, out int words)
    {
        words = 0;
        if (bytes.Length < FingerprintFormat.HashesOffset + FingerprintFormat.CheckSumBytes)
        {
            return FingerprintRefusal.Truncated;
        }

        var count = FingerprintFormat.ReadNumber(bytes, FingerprintFormat.WordCountOffset, 4);
        if (count is 0 or > QuoteLimits.DocumentCharacters)
        {
            return FingerprintRefusal.Corrupt;
        }

        words = (int)count;
        var windows = FingerprintFormat.Windows(words);
        var length = FingerprintFormat.RawHashesOffset(windows) + FingerprintFormat.CheckSumBytes;
        if (bytes.Length < length)
        {
            return FingerprintRefusal.Truncated;
        }

        for (var window = 0; window < windows; window++)
        {
            if (FingerprintFormat.IsChanged(bytes, windows, window))
            {
                length += FingerprintFormat.RawHashBytes;
            }
        }

        if (bytes.Length < length)
        {
            return FingerprintRefusal.Truncated;
        }

        return bytes.Length == length && SumAgrees(bytes) ? FingerprintRefusal.None : FingerprintRefusal.Corrupt;
    }

    private static bool SumAgrees(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        var start = bytes.Length - FingerprintFormat.CheckSumBytes;
        var sum = algorithm.ComputeHash(bytes, 0, start);
        return bytes.AsSpan(start).SequenceEqual(sum.AsSpan(0, FingerprintFormat.CheckSumBytes));
    }
}
