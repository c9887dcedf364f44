using Corpus.Language.Problems;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Syntax;

/// <summary>A document that lies beside the records, and what came of reading it.</summary>
internal sealed class DocumentSyntax
{
    private readonly Lazy<string?> _digestWithUnixLines;

    private DocumentSyntax(string path, string text, DocumentReading reading, Problem? failure = null)
    {
        Path = path;
        Reading = reading;
        Failure = failure;
        _digestWithUnixLines = new Lazy<string?>(() => text.IndexOf('\r') < 0 ? null : TextDigest.Sha256(text.Replace("\r\n", "\n")));
    }

    public string Path { get; }

    public DocumentReading Reading { get; }

    public string FileName => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>Our own failure to read it, if there was one.</summary>
    public Problem? Failure { get; }

    public static DocumentSyntax Read(string path, string text) => new(path, text, DocumentText.Create(text));

    public static DocumentSyntax Failed(string path, Problem failure) => new(path, "", new DocumentReading(null, DocumentRefusal.NotText), failure);

    /// <summary>Whether this is the text of a digest; a checkout that turned its line ends into CRLF is still the same text.</summary>
    public bool HasDigest(string sha256) => Reading.Document?.Sha256 == sha256 || _digestWithUnixLines.Value == sha256;
}
