using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Takes a fingerprint file apart into its chunks, in one pass. What the chunks say is <see cref="FingerprintReader"/>'s.</summary>
internal sealed class ChunkScanner(string text)
{
    // '=' has a value of its own, which is no value of base64.
    private const int Padding = 64;

    private int _position;

    /// <summary>The chunks in the order of the file.</summary>
    public List<FingerprintChunk> Chunks { get; } = [];

    /// <summary>Reads all chunks; what is wrong, or null.</summary>
    public FingerprintReading? Scan()
    {
        if (text.Length > FingerprintFormat.FileCharacters)
        {
            return Refused(FingerprintRefusal.TooLong, 0);
        }

        if ((ScreenCharacters() ?? ReadFirstLine()) is { } refusal)
        {
            return refusal;
        }

        while (SkipWhite())
        {
            if (ReadChunk() is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static FingerprintReading Refused(FingerprintRefusal refusal, int offset, string? chunk = null, int version = 0) =>
        new(null, refusal, offset, chunk, version);

    [MethodImpl(JitHints.Loop)]
    private FingerprintReading? ScreenCharacters()
    {
        var lineStart = 0;
        for (var offset = 0; offset < text.Length; offset++)
        {
            var character = text[offset];
            if (character is '\n' or '\r')
            {
                lineStart = offset + 1;
            }
            else if (offset - lineStart >= FingerprintFormat.LineLimit)
            {
                return Refused(FingerprintRefusal.LineTooLong, offset);
            }
        }

        return null;
    }

    private FingerprintReading? ReadFirstLine()
    {
        if (!SkipWhite())
        {
            return Refused(FingerprintRefusal.Empty, 0);
        }

        var start = _position;
        if (string.CompareOrdinal(text, start, FingerprintFormat.Magic, 0, FingerprintFormat.Magic.Length) != 0)
        {
            return Refused(FingerprintRefusal.NotAFingerprint, start);
        }

        _position += FingerprintFormat.Magic.Length;
        if (ReadVersion() is not { } version || (_position < text.Length && !FingerprintFormat.IsWhite(text[_position]) && text[_position] != '['))
        {
            return Refused(FingerprintRefusal.NotAFingerprint, start);
        }

        return version == FingerprintFormat.Version ? null : Refused(FingerprintRefusal.OtherVersion, start, null, version);
    }

    private FingerprintReading? ReadChunk()
    {
        if (text[_position] != '[')
        {
            return Refused(FingerprintRefusal.UnexpectedCharacter, _position);
        }

        if (Chunks.Count > 0 && Chunks[Chunks.Count - 1].Name == FingerprintFormat.End)
        {
            return Refused(FingerprintRefusal.TrailingData, _position);
        }

        if (Chunks.Count == FingerprintFormat.Chunks)
        {
            return Refused(FingerprintRefusal.TooManyChunks, _position);
        }

        var start = _position++;
        if (ReadName() is not { } name || ReadVersion() is not { } version || !SkipWhite() || text[_position] != ']')
        {
            return Refused(FingerprintRefusal.MalformedHead, start);
        }

        _position++;
        if (ReadBytes(name, out var bytes) is { } refusal)
        {
            return refusal;
        }

        Chunks.Add(new FingerprintChunk(name, version, bytes, start));
        return null;
    }

    private string? ReadName()
    {
        var start = _position;
        while (_position < text.Length && text[_position] is >= 'A' and <= 'Z' or >= 'a' and <= 'z')
        {
            _position++;
        }

        return _position > start && _position - start <= FingerprintFormat.NameCharacters ? text.Substring(start, _position - start) : null;
    }

    /// <summary>White space and then a number of one to four digits, without a leading zero.</summary>
    private int? ReadVersion()
    {
        var before = _position;
        if (!SkipWhite() || _position == before || text[_position] == '0')
        {
            return null;
        }

        var start = _position;
        var version = 0;
        while (_position < text.Length && text[_position] is >= '0' and <= '9' && _position - start < 4)
        {
            version = (version * 10) + text[_position++] - '0';
        }

        return _position > start ? version : null;
    }

    [MethodImpl(JitHints.Loop)]
    private FingerprintReading? ReadBytes(string name, out byte[] bytes)
    {
        bytes = [];
        var end = _position;
        var digits = 0;
        var padding = 0;
        for (; end < text.Length && text[end] != '['; end++)
        {
            if (FingerprintFormat.IsWhite(text[end]))
            {
                continue;
            }

            var value = ValueOf(text[end]);
            if (value < 0)
            {
                return Refused(FingerprintRefusal.UnexpectedCharacter, end, name);
            }

            if (value == Padding)
            {
                padding++;
            }
            else if (padding > 0)
            {
                return Refused(FingerprintRefusal.NotBase64, end, name);
            }

            digits++;
        }

        // A file that was cut off in the middle of a group lacks its end, and that is what is wrong with it.
        if (padding > 2 || digits % 4 != 0)
        {
            return Refused(end == text.Length ? FingerprintRefusal.Truncated : FingerprintRefusal.NotBase64, end, name);
        }

        bytes = new byte[(digits / 4 * 3) - padding];
        Decode(end, bytes);
        return null;
    }

    [MethodImpl(JitHints.Loop)]
    private void Decode(int end, byte[] bytes)
    {
        var (bits, count, written) = (0, 0, 0);
        for (; _position < end; _position++)
        {
            if (FingerprintFormat.IsWhite(text[_position]) || text[_position] == '=')
            {
                continue;
            }

            bits = ((bits & 0xFFFF) << 6) | ValueOf(text[_position]);
            count += 6;
            if (count >= 8 && written < bytes.Length)
            {
                count -= 8;
                bytes[written++] = (byte)(bits >> count);
            }
        }
    }

    [MethodImpl(JitHints.Step)]
    private static int ValueOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A',
        >= 'a' and <= 'z' => character - 'a' + 26,
        >= '0' and <= '9' => character - '0' + 52,
        '+' => 62,
        '/' => 63,
        '=' => Padding,
        _ => -1,
    };

    /// <summary>Whether there is something after the white space.</summary>
    private bool SkipWhite()
    {
        while (_position < text.Length && FingerprintFormat.IsWhite(text[_position]))
        {
            _position++;
        }

        return _position < text.Length;
    }
}
