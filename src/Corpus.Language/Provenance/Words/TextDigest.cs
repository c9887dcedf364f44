using System.Security.Cryptography;
using System.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>Digests of texts, where the bytes of the file are not to be had.</summary>
internal static class TextDigest
{
    /// <summary>
    /// The SHA-256 of a text's UTF-8, without a byte order mark, as 64 lower-case hexadecimal digits. Of a file that is UTF-8 without a byte order
    /// mark it is what <c>sha256sum</c> prints.
    /// </summary>
    public static string Sha256(string text) => Hexadecimal(Bytes(text));

    internal static byte[] Bytes(string text)
    {
        var start = text.Length > 0 && text[0] == Characters.ByteOrderMark ? 1 : 0;
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(Encoding.UTF8.GetBytes(start == 0 ? text : text.Substring(start)));
    }

    internal static string Hexadecimal(byte[] bytes)
    {
        const string digits = "0123456789abcdef";
        var text = new char[bytes.Length * 2];
        for (var index = 0; index < bytes.Length; index++)
        {
            text[index * 2] = digits[bytes[index] >> 4];
            text[(index * 2) + 1] = digits[bytes[index] & 0xF];
        }

        return new(text);
    }
}
