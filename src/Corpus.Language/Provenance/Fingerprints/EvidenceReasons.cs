using System.Globalization;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Says in words why a document or a fingerprint is no evidence.</summary>
internal static class EvidenceReasons
{
    public static string Explain(DocumentReading reading) => reading.Refusal switch
    {
        DocumentRefusal.NoWords => "it contains no words; write the words of the document into it, or delete the file",
        DocumentRefusal.NotText => $"it is not text: in line {Number(reading.Line + 1)}, character {Number(reading.Offset)} is a control character or half of one; delete it, or save the document as text",
        DocumentRefusal.NotUtf8 => $"it is not UTF-8: in line {Number(reading.Line + 1)}, the bytes at character {Number(reading.Offset)} are something else; save it as UTF-8",
        DocumentRefusal.TooLong => $"it has more than {QuoteLimits.DocumentCharacters.ToString("N0", CultureInfo.InvariantCulture)} characters; split it",
        _ => "it cannot be read",
    };

    public static string Explain(FingerprintReading reading) => reading.Refusal switch
    {
        FingerprintRefusal.Empty => "it is empty",
        FingerprintRefusal.NotBase64 => "it contains something that is not base64",
        FingerprintRefusal.NotAFingerprint => "it is not a fingerprint",
        FingerprintRefusal.OtherVersion => $"it is of version {Number(reading.Version)}, but this program reads version {Number(Fingerprint.CurrentVersion)}",
        FingerprintRefusal.Truncated => "it is incomplete",
        FingerprintRefusal.Corrupt => "it was changed after it was written",
        _ => "it cannot be read",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
