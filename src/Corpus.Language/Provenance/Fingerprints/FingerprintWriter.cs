using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Writes the fingerprint of a document: linear in its length.</summary>
internal static class FingerprintWriter
{
    public static string Write(DocumentText document) => Lines(Convert.ToBase64String(Bytes(document)));

    private static byte[] Bytes(DocumentText document)
    {
        var text = document.Text;
        var windows = FingerprintFormat.Windows(text.Count);
        var bytes = new MemoryStream();
        bytes.Write(Encoding.ASCII.GetBytes(FingerprintFormat.Magic), 0, FingerprintFormat.Magic.Length);
        bytes.WriteByte(FingerprintFormat.Version);
        WriteNumber(bytes, (ulong)text.Count, 4);
        bytes.Write(TextDigest.Bytes(text.Raw), 0, FingerprintFormat.DigestBytes);
        var bits = new byte[(windows + 7) / 8];
        var hasher = WindowHasher.OfThread;
        for (var window = 0; window < windows; window++)
        {
            WriteNumber(bytes, hasher.Long(text.Folded, text.Start(window), text.End(window + QuoteLimits.WindowWords - 1)), FingerprintFormat.HashBytes);
            if (text.IsChanged(window, QuoteLimits.WindowWords))
            {
                bits[window / 8] |= (byte)(0x80 >> (window % 8));
            }
        }

        bytes.Write(bits, 0, bits.Length);
        for (var window = 0; window < windows; window++)
        {
            if ((bits[window / 8] & (0x80 >> (window % 8))) != 0)
            {
                WriteNumber(bytes, hasher.Short(text.Raw, text.RawStart(window), text.RawEnd(window + QuoteLimits.WindowWords - 1)), FingerprintFormat.RawHashBytes);
            }
        }

        using var algorithm = SHA256.Create();
        var sum = algorithm.ComputeHash(bytes.GetBuffer(), 0, (int)bytes.Length);
        bytes.Write(sum, 0, FingerprintFormat.CheckSumBytes);
        return bytes.ToArray();
    }

    private static void WriteNumber(MemoryStream bytes, ulong number, int count)
    {
        for (var shift = (count - 1) * 8; shift >= 0; shift -= 8)
        {
            bytes.WriteByte((byte)(number >> shift));
        }
    }

    private static string Lines(string base64)
    {
        var lines = new StringBuilder(base64.Length + (base64.Length / FingerprintFormat.LineCharacters) + 1);
        for (var start = 0; start < base64.Length; start += FingerprintFormat.LineCharacters)
        {
            lines.Append(base64, start, Math.Min(FingerprintFormat.LineCharacters, base64.Length - start)).Append('\n');
        }

        return lines.ToString();
    }
}
