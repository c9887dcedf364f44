using System.Globalization;
using Corpus.Cli.Folders;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Cli.Records;

/// <summary>What proves quotes of a document without it.</summary>
/// <param name="FileName">The document's file name.</param>
/// <param name="Text">The document.</param>
/// <param name="HasMark">Whether its file begins with a byte order mark, which is no part of the text and so of no digest.</param>
internal sealed record DocumentFingerprint(string FileName, DocumentText Text, bool HasMark)
{
    public string Sha256 => Text.Sha256;

    public string Words => Text.WordCount.ToString(CultureInfo.InvariantCulture);

    /// <summary>The fingerprint's file.</summary>
    public string File { get; private init; } = Fingerprint.Write(Text);

    /// <summary>The same by the tables of the language that a record says; those of English where it says none, or one that nothing is known of.</summary>
    public DocumentFingerprint In(string? language) =>
        LanguageTables.Of(QuoteLanguage.FromTag(language))?.Context is { } tables && !ReferenceEquals(tables, EnglishContext.Words)
            ? this with { File = Fingerprint.Write(Text, tables) }
            : this;

    /// <summary>The fingerprint of a file, or why there can be none.</summary>
    public static (DocumentFingerprint? Fingerprint, string? Reason) Of(Host host, string path)
    {
        var content = RegularFile.ReadNamed(host, path);
        if (OtherFormat.Of(content.Text) is { } format)
        {
            return (null, $"it is {format} and no plain text; save its text as a `.txt` file in UTF-8, and fingerprint that");
        }

        var reading = DocumentText.Create(content.Text);
        return reading.Document is { } document
            ? (new DocumentFingerprint(Path.GetFileName(path), document, content.HasMark), null)
            : (null, EvidenceReasons.Explain(reading));
    }
}
