using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Text;

namespace Corpus.Language.Syntax;

/// <summary>A document that lies beside the records, and what came of reading it.</summary>
internal sealed class DocumentSyntax
{
    /// <summary>The endings of the files that are read as texts.</summary>
    public static readonly string[] Endings = [".txt", ".md"];

    /// <summary>
    /// The endings by which documents go that are not read: their names alone are known, so that nobody is told that such a file is not there.
    /// </summary>
    public static readonly string[] OtherEndings =
    [
        ".pdf", ".html", ".htm", ".xhtml", ".docx", ".xlsx", ".xls", ".csv", ".tsv", ".doc", ".odt", ".rtf", ".epub", ".text", ".markdown",
    ];

    /// <summary>Those of them whose text <c>corpus ingest</c> takes out.</summary>
    private static readonly string[] IngestedEndings = [".pdf", ".html", ".htm", ".xhtml", ".docx", ".xlsx", ".xls", ".csv", ".tsv"];

    private readonly Lazy<DocumentText?> _withUnixLines;
    private readonly Dictionary<(DocumentText Document, ContextWords Tables), Fingerprint> _made = [];

    private DocumentSyntax(string path, string text, DocumentReading reading, Problem? failure = null)
    {
        Path = path;
        Reading = reading;
        Failure = failure;
        Trouble = new SourceFile(path, text).At(new TextSpan(reading.Offset, reading.Offset > 0 ? 1 : 0));
        _withUnixLines = new Lazy<DocumentText?>(() => text.IndexOf('\r') < 0 ? null : DocumentText.Create(text.Replace("\r\n", "\n")).Document);
    }

    public string Path { get; }

    public DocumentReading Reading { get; }

    /// <summary>Where what makes it unusable stands.</summary>
    public Place Trouble { get; }

    /// <summary>Whether its ending is not that of a text, so that nobody read it.</summary>
    public bool IsOther { get; private init; }

    public string FileName => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>Whether <c>corpus ingest</c> takes the text out of a file, by its ending.</summary>
    public static bool IsIngested(string path) => IngestedEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Our own failure to read it, if there was one.</summary>
    public Problem? Failure { get; }

    public static DocumentSyntax Read(string path, string text) => new(path, text, DocumentText.Create(text));

    public static DocumentSyntax Failed(string path, Problem failure) => new(path, "", new DocumentReading(null, DocumentRefusal.NotText), failure);

    /// <summary>A file whose ending is not that of a text.</summary>
    public static DocumentSyntax Other(string path) => new(path, "", new DocumentReading(null, DocumentRefusal.NotText)) { IsOther = true };

    /// <summary>Whether this is the text of a digest; a checkout that turned its line ends into CRLF is still the same text.</summary>
    public bool HasDigest(string sha256) => WithDigest(sha256) is not null;

    /// <summary>The text of a digest, with the line ends that it had when the digest was taken; null where it is another text.</summary>
    public DocumentText? WithDigest(string sha256)
    {
        if (Reading.Document?.Sha256 == sha256)
        {
            return Reading.Document;
        }

        return _withUnixLines.Value?.Sha256 == sha256 ? _withUnixLines.Value : null;
    }

    /// <summary>In what a fingerprint differs from that of this text. What is needed for it is made once for this text of the file.</summary>
    public FingerprintDifference Compare(Fingerprint fingerprint)
    {
        lock (_made)
        {
            if (WithDigest(fingerprint.Sha256) is not { } document)
            {
                return FingerprintDifference.Digest;
            }

            if (!_made.TryGetValue((document, fingerprint.Tables), out var made))
            {
                _made.Add((document, fingerprint.Tables), made = Fingerprint.Of(
                    document, fingerprint.Tables, NumberSurroundings.DetailsOf(document, fingerprint.Tables)));
            }

            return fingerprint.Compare(document, made);
        }
    }
}
