using System.Security.Cryptography;
using System.Text;
using Corpus.Language;
using Corpus.Language.Model;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Comparing;

/// <summary>What proves the quotes of a source, so far as to tell whether it is another.</summary>
/// <param name="Sha256">The digest that the record states.</param>
/// <param name="Original">What the record says of the file that the text was got out of; null where it was brought as text.</param>
/// <param name="Text">A digest of the text, where it is at hand; line ends make no difference to it.</param>
/// <param name="IsAsStated">Whether the text has the digest that the record states.</param>
/// <param name="Fingerprint">A digest of the fingerprint, where it is at hand; white space makes no difference to it.</param>
internal sealed record EvidenceState(string? Sha256, OriginalModel? Original, string? Text, bool IsAsStated, string? Fingerprint)
{
    public static EvidenceState Of(string? sha256, OriginalModel? original, InputText? text, InputText? fingerprint) => new(
        sha256,
        original,
        text is null ? null : Digest(text.Text.Replace("\r\n", "\n", StringComparison.Ordinal)),
        text is not null && sha256 is not null && DocumentSyntax.Read(text.Path, text.Text).HasDigest(sha256),
        fingerprint is null ? null : Digest(string.Concat(fingerprint.Text.Where(static character => !char.IsWhiteSpace(character)))));

    /// <summary>
    /// What is another than before. A text or fingerprint that only one of the two has is no change where the digest, which both records
    /// state, or the text shows that it is of the same document: texts are often kept out of a repository.
    /// </summary>
    public IReadOnlyList<string> DiffersFrom(EvidenceState before)
    {
        var parts = new List<string>();
        if (Text is null != before.Text is null
            ? !(Sha256 is not null && Sha256 == before.Sha256 && (Text is null ? before : this).IsAsStated)
            : Text != before.Text)
        {
            parts.Add("text");
        }

        if (Fingerprint is null != before.Fingerprint is null
            // Where the text is there too, the check holds the one against the other.
            ? parts.Count > 0 || (Fingerprint is null ? before.Text : Text) is null
            : Fingerprint != before.Fingerprint)
        {
            parts.Add("fingerprint");
        }

        if (Sha256 != before.Sha256)
        {
            parts.Add(Keys.Sha256);
        }

        if (Original != before.Original)
        {
            parts.Add(Keys.Original);
        }

        return parts;
    }

    private static string Digest(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
