using Corpus.Cli.Folders;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Records;

/// <summary>What proves quotes of a plain text without it.</summary>
/// <param name="FileName">The document's file name.</param>
/// <param name="Text">The document.</param>
/// <param name="HasMark">Whether its file begins with a byte order mark, which is no part of the text and so of no digest.</param>
internal sealed record DocumentFingerprint(string FileName, DocumentText Text, bool HasMark) : RecordEvidence(FileName, Text)
{
    public override string FingerprintFor(string? language)
    {
        var tables = RecordLanguage.Tables(language);
        return Fingerprint.Write(Text, tables, NumberSurroundings.DetailsOf(Text, tables));
    }

    public override string NewRecord(string id) => new NewRecord(id)
        .Add("file", FileName)
        .Add("title", GivenTitle)
        .Add("sha256", Sha256)
        .Add("words", Words)
        .ToText("Complete by hand what the document says of itself: title, author, publisher, issued, retrieved, url, language.");

    /// <summary>The record that names the file, or else the one that is called as the file is.</summary>
    public override IEnumerable<Func<YamlEntry, bool>> Matches()
    {
        yield return source => RecordFile.Field(source, "file") == FileName;
        var name = Path.GetFileNameWithoutExtension(FileName);
        yield return source => source.Key.Value == name;
    }

    public override RecordChange Refuse(IReadOnlyList<RecordDifference> differences, string id, string shown, string? present)
    {
        var toDo = differences.Select(static difference => difference.Stated is { } stated
            ? $"change `{difference.Line.Key}` from `{stated}` to `{difference.Line.Value}`"
            : $"add `{difference.Line.Key}: {difference.Line.Value}`");
        return RecordChange.Failed(
            $"it is not the document that the record {id} in {shown} describes, so nothing is written; if it is the right one, " +
            $"{string.Join(", and ", toDo)} in the record by hand, and run this again");
    }

    /// <summary>The fingerprint of a file, or why there can be none.</summary>
    public static (DocumentFingerprint? Fingerprint, string? Reason) Of(Host host, string path)
    {
        var bytes = RegularFile.ReadNamed(host, path);
        var content = TextBytes.Of(bytes);
        if (OtherFormat.Of(bytes, content.Text, path) is { } format)
        {
            var remedy = format.IsRead
                ? $"run `corpus ingest {host.Relative(path)}`, which reads it"
                : "save it as PDF, DOCX or HTML, and run `corpus ingest` on that, or save its text as a `.txt` file in UTF-8";
            return (null, $"it is {format.Name} and no plain text; {remedy}");
        }

        var reading = DocumentText.Create(content.Text);
        return reading.Document is { } document
            ? (new DocumentFingerprint(Path.GetFileName(path), document, content.HasMark), null)
            : (null, EvidenceReasons.Explain(reading));
    }
}
