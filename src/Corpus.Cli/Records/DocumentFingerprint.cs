using System.Globalization;
using Corpus.Cli.Folders;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Cli.Records;

/// <summary>What a record says of its document so that quotes can be proved without it.</summary>
/// <param name="FileName">The document's file name.</param>
/// <param name="Text">The document.</param>
/// <param name="HasMark">Whether its file begins with a byte order mark, which is no part of the text and so of no digest.</param>
internal sealed record DocumentFingerprint(string FileName, DocumentText Text, bool HasMark)
{
    public string Sha256 => Text.Sha256;

    public string Words => Text.WordCount.ToString(CultureInfo.InvariantCulture);

    public string Lines { get; } = Fingerprint.Write(Text);

    /// <summary>The fingerprint of a file, or why there can be none.</summary>
    public static (DocumentFingerprint? Fingerprint, string? Reason) Of(string path)
    {
        var bytes = TextBytes.Read(path);
        var reading = DocumentText.Create(bytes.Text);
        return reading.Document is { } document
            ? (new DocumentFingerprint(Path.GetFileName(path), document, bytes.HasMark), null)
            : (null, EvidenceReasons.Explain(reading));
    }
}
