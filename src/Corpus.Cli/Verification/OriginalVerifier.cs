using Corpus.Cli.Ingesting;
using Corpus.Language;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Verification;

/// <summary>Reads an original again, and says what changed: the file, what reads it, or only the steps.</summary>
internal static class OriginalVerifier
{
    /// <returns>What came of it, and the text; null where there is none.</returns>
    public static (SourceVerdict Verdict, string? Text) Verify(SourceSyntax record, FoundFile file, InputText? beside)
    {
        var id = record.Name.Value;
        var fingerprint = beside is null ? null : Fingerprint.Read(beside.Text).Fingerprint;
        var isSameFile = file.Sha256 == record.Original!.Sha256?.Value;
        List<string> reasons = [];
        if (!isSameFile)
        {
            reasons.Add($"{file.Name} is not the file of {id}: its sha256 is {file.Sha256}, but `original` says {record.Original.Sha256?.Value}");
        }

        var agreement = isSameFile ? Agreement.Agrees : Agreement.Differs;
        var (document, reason) = DocumentIngester.Read(file.Bytes, file.Name, new IngestRequest { Extraction = ExtractionChoices.Of(fingerprint?.Extraction) });
        if (document is null)
        {
            reasons.Add($"{file.Name} cannot be read: {reason}");
            return (SourceVerdict.Missing(id, file.Name) with { Original = agreement, Reasons = reasons }, null);
        }

        var change = fingerprint?.Extraction is { } before ? ExtractionChange.Between(before, document.Note) : null;
        if (isSameFile && record.Sha256 is { } stated && stated.Value != document.Sha256)
        {
            reasons.Add($"{file.Name} is the file of {id}, but its text is no longer that of the record" + (change is null ? "" : $": {change}"));
        }

        var verdict = SourceVerifier.Verify(record, new OriginalText(file.Name, document.Extracted.Text), beside, document);
        var isSameText = verdict is { Digest: Agreement.Agrees, Fingerprint: not Agreement.Differs };
        var notes = isSameText && change is not null && !ExtractionChange.IsOfToolAlone(fingerprint!.Extraction!, document.Note)
            ? new[] { $"the text of {file.Name} is the same, but how it is read changed: {change}" }
            : [];
        return (verdict with { Original = agreement, Reasons = [.. reasons, .. verdict.Reasons], Notes = notes }, document.Extracted.Text);
    }
}
