using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>The check sum at the end of a fingerprint file: of its characters, so that anyone can make it with <c>tr</c> and <c>sha256sum</c>.</summary>
internal static class CheckSum
{
    /// <param name="text">The file.</param>
    /// <param name="end">Where the head of its last chunk begins; before it there is only ASCII.</param>
    [MethodImpl(JitHints.Loop)]
    public static byte[] Of(string text, int end)
    {
        var characters = new byte[end];
        var count = 0;
        for (var offset = 0; offset < end; offset++)
        {
            if (!FingerprintFormat.IsWhite(text[offset]))
            {
                characters[count++] = (byte)text[offset];
            }
        }

        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(characters, 0, count).AsSpan(0, FingerprintFormat.CheckSumBytes).ToArray();
    }
}
