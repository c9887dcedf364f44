using System.Globalization;
using System.Security.Cryptography;

namespace Corpus.Cli.Ingesting;

/// <summary>The file in which a document came, as its record describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="MediaType">What it is: <c>application/pdf</c>.</param>
/// <param name="Bytes">How many it has.</param>
internal sealed record OriginalFile(string Name, string Sha256, string MediaType, long Bytes)
{
    public static OriginalFile Of(string name, byte[] bytes, string mediaType) => new(name, Digest(bytes), mediaType, bytes.LongLength);

    public static string Digest(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    public string Size => Bytes.ToString(CultureInfo.InvariantCulture);
}
