using Corpus.Cli.Folders;
using Corpus.Documents;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Ingesting;

/// <summary>Reads documents of the formats that are known.</summary>
internal static class DocumentIngester
{
    /// <summary>The document of a file, or why there is none.</summary>
    /// <param name="host">Where the call was made.</param>
    /// <param name="path">The file.</param>
    /// <param name="records">The folder of the records.</param>
    /// <param name="request">What the call asks.</param>
    public static (IngestedDocument? Document, string? Reason) Read(Host host, string path, string records, IngestRequest request)
    {
        var bytes = RegularFile.ReadNamed(host, path, request.Extraction.Limits.Bytes);
        var (document, reason) = Read(bytes, Path.GetFileName(path), request);
        if (document is null || !IsReadByBuilds(path, records))
        {
            return (document, reason);
        }

        // What a build finds there it takes as it is: it must be the text, or there would be two sources that differ.
        return Path.GetDirectoryName(path) == records && TextBytes.Of(bytes).Text.Replace("\r\n", "\n", StringComparison.Ordinal) == document.Extracted.Text
            ? (document with { IsItsOwnText = true }, null)
            : (null, $"it lies in the folder of the records, where a build takes {Path.GetExtension(path)} files as they are; move it to another folder and " +
                "run this on it there, or run `corpus fingerprint` to cite it as it is");
    }

    /// <summary>The document of a file's bytes, or why there is none.</summary>
    public static (IngestedDocument? Document, string? Reason) Read(byte[] bytes, string name, IngestRequest request)
    {
        if (bytes.Length == 0)
        {
            return (null, "it is empty");
        }

        var extraction = DocumentReader.Read(bytes, name, request.Extraction);
        if (extraction.Document is not { } extracted)
        {
            var refusal = extraction.Refusal!;
            return (null, $"it {refusal.Reason}; {refusal.Remedy}");
        }

        var reading = DocumentText.Create(extracted.Text);
        if (reading.Document is not { } text)
        {
            return (null, EvidenceReasons.Explain(reading));
        }

        var original = OriginalFile.Of(name, bytes, DocumentReader.Of(bytes, name)!.MediaType);
        return (new IngestedDocument(original, extracted, text, Bibliography.Of(extracted.Properties), request) { GivenTitle = request.Title }, null);
    }

    /// <summary>Whether a build would take the file for a source.</summary>
    private static bool IsReadByBuilds(string path, string records) =>
        DocumentSyntax.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && RealPath.IsWithin(path, records);
}
