using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// The hashes of a fingerprint: the first bytes of the SHA-256 of a window's UTF-8. Anyone can make them again with <c>sha256sum</c>, and nobody can
/// make words to order for them more cheaply than by trying.
/// </summary>
internal sealed class WindowHasher
{
    // Making the algorithm costs more than hashing a quote with it, and no two threads may use one.
    [ThreadStatic]
    private static WindowHasher? _ofThread;

    private readonly SHA256 _algorithm = SHA256.Create();
    private byte[] _buffer = new byte[256];

    private WindowHasher()
    {
    }

    /// <summary>The one of this thread.</summary>
    public static WindowHasher OfThread => _ofThread ??= new();

    /// <summary>The hash of a piece of a text, as windows are compared.</summary>
    public WindowHash Window(string text, int start, int end) => WindowHash.Read(Hash(text, start, end), 0);

    /// <summary>The first 32 bits of the hash of a piece of a text, as a number.</summary>
    public uint Short(string text, int start, int end) => WindowHash.ReadUInt32(Hash(text, start, end), 0);

    /// <summary>The whole SHA-256 of a piece of a text.</summary>
    [MethodImpl(JitHints.Loop)]
    public byte[] Hash(string text, int start, int end)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(end - start);
        if (_buffer.Length < longest)
        {
            _buffer = new byte[longest];
        }

        var length = Encoding.UTF8.GetBytes(text, start, end - start, _buffer, 0);
        return _algorithm.ComputeHash(_buffer, 0, length);
    }
}
