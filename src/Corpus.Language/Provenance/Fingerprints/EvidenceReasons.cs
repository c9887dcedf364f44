using System.Globalization;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Says in words why a document or a fingerprint is no evidence.</summary>
internal static class EvidenceReasons
{
    public static string Explain(DocumentReading reading) => reading.Refusal switch
    {
        DocumentRefusal.NoWords => "it contains no words; write the words of the document into it, or delete the file",
        DocumentRefusal.NotText =>
            $"it is not text: in line {Number(reading.Line + 1)}, character {Number(reading.Offset)} is a control character or half of one; delete it, or " +
            "save the document as text",
        DocumentRefusal.NotUtf8 =>
            $"it is not UTF-8: in line {Number(reading.Line + 1)}, the bytes at character {Number(reading.Offset)} are something else; save it as UTF-8",
        DocumentRefusal.TooLong => $"it has more than {QuoteLimits.DocumentCharacters.ToString("N0", CultureInfo.InvariantCulture)} characters; split it",
        _ => "it cannot be read",
    };

    public static string Explain(FingerprintReading reading) => reading.Refusal switch
    {
        FingerprintRefusal.Empty => "it is empty",
        FingerprintRefusal.TooLong => $"it has more than {Thousands(FingerprintFormat.FileCharacters)} characters; split the document",
        FingerprintRefusal.LineTooLong => $"this line has more than {Thousands(FingerprintFormat.LineLimit)} characters",
        FingerprintRefusal.NotAFingerprint => $"it does not begin with the line `{FingerprintFormat.Magic} {Number(FingerprintFormat.Version)}`",
        FingerprintRefusal.OtherVersion =>
            $"it has version {Number(reading.Version)} of the format, and this program reads version {Number(FingerprintFormat.Version)}",
        FingerprintRefusal.UnexpectedCharacter => "this character is neither base64 nor the start of a chunk, such as `[Windows 1]`",
        FingerprintRefusal.NotBase64 => $"the base64 of its chunk `{reading.Chunk}` has a wrong length or padding in the middle",
        FingerprintRefusal.MalformedHead => "this is not the head of a chunk: a name and a version in brackets, such as `[Windows 1]`",
        FingerprintRefusal.TooManyChunks => $"it has more than {Number(FingerprintFormat.Chunks)} chunks",
        FingerprintRefusal.Truncated => "its end is missing",
        FingerprintRefusal.TrailingData => "something follows its end",
        FingerprintRefusal.Corrupt => "its check sum does not agree, so something in it was changed",
        FingerprintRefusal.UnknownChunk => $"this program does not know its chunk `{reading.Chunk}` in version {Number(reading.Version)}; a newer one may",
        FingerprintRefusal.RepeatedChunk => $"its chunk `{reading.Chunk}` is there twice",
        FingerprintRefusal.MissingChunk => $"its chunk `{reading.Chunk}` is missing",
        FingerprintRefusal.WrongLength => $"its chunk `{reading.Chunk}` does not have as many bytes as its number of words asks for",
        FingerprintRefusal.MalformedChunk => $"its chunk `{reading.Chunk}` is not written as it should be, or says what cannot be",
        FingerprintRefusal.WrongCount => "its number of words is one that no document has",
        _ => "it cannot be read",
    };

    /// <summary>In what a fingerprint differs from that of the document itself; null where it does not.</summary>
    public static string? Explain(FingerprintDifference difference) => difference switch
    {
        FingerprintDifference.None => null,
        FingerprintDifference.Digest => "its sha256 differs",
        FingerprintDifference.WordCount => "its number of words differs",
        FingerprintDifference.Windows => "its windows, the hashes of three words in a row, differ",
        FingerprintDifference.Exactness => "what it says of exact and folded text differs",
        FingerprintDifference.Context => "what it says of denials, hedges and attributions differs",
        FingerprintDifference.Comparators => "what it says of the words around numbers differs",
        FingerprintDifference.Gaps => "what it says of the punctuation between words differs",
        FingerprintDifference.Pages => "its pages differ",
        _ => "its cells of tables are not those of the text",
    };

    private static string Thousands(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
