using System.Globalization;
using Corpus.Language;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Verification;

/// <summary>Holds what a record says of its document against the document.</summary>
internal static class SourceVerifier
{
    public static SourceVerdict Verify(SourceSyntax record, OriginalText original, InputText? fingerprint)
    {
        var reasons = new List<string>();
        var id = record.Name.Value;
        if (Read(record, original.Text) is not { Document: { } document } reading)
        {
            reasons.Add($"{original.Name} cannot be used: {EvidenceReasons.Explain(DocumentText.Create(original.Text))}");
            return SourceVerdict.Missing(id, original.Name) with { Reasons = reasons };
        }

        var digest = Compare(
            record.Sha256?.Value, document.Sha256, $"the sha256 of {original.Name} is {document.Sha256}, but {id} says {record.Sha256?.Value}", reasons);
        var count = document.WordCount.ToString(CultureInfo.InvariantCulture);
        var words = Compare(record.Words?.Value, count, $"{original.Name} has {count} words, but {id} says {record.Words?.Value}", reasons);
        return new SourceVerdict(id, original.Name, true, digest, words, Compare(record, document, original, fingerprint, reasons), reasons);
    }

    /// <summary>The document, with the line ends that it had when its digest was taken: a checkout may have turned them into CRLF.</summary>
    private static DocumentReading Read(SourceSyntax record, string text)
    {
        var reading = DocumentText.Create(text);
        if (record.Sha256 is not { } stated || reading.Document is not { } document || document.Sha256 == stated.Value
            || !text.Contains('\r', StringComparison.Ordinal))
        {
            return reading;
        }

        var unix = DocumentText.Create(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        return unix.Document?.Sha256 == stated.Value ? unix : reading;
    }

    private static Agreement Compare(string? stated, string found, string reason, List<string> reasons)
    {
        if (stated is null)
        {
            return Agreement.NotStated;
        }

        if (stated == found)
        {
            return Agreement.Agrees;
        }

        reasons.Add(reason);
        return Agreement.Differs;
    }

    private static Agreement Compare(SourceSyntax record, DocumentText document, OriginalText original, InputText? beside, List<string> reasons)
    {
        if (beside is null)
        {
            return Agreement.NotStated;
        }

        if (record.Sha256 is null)
        {
            reasons.Add($"{record.Name.Value} has a fingerprint and no sha256; add `sha256: {document.Sha256}` to the record");
        }

        var reading = Fingerprint.Read(beside.Text);
        if (reading.Fingerprint is not { } fingerprint)
        {
            reasons.Add($"the fingerprint of {record.Name.Value} cannot be used: {EvidenceReasons.Explain(reading)}");
            return Agreement.Differs;
        }

        if (EvidenceReasons.Explain(fingerprint.Compare(document)) is not { } difference)
        {
            return Agreement.Agrees;
        }

        reasons.Add($"the fingerprint of {record.Name.Value} is not that of {original.Name}: {difference}");
        return Agreement.Differs;
    }
}
