using Corpus.Cli.Records;
using Corpus.Cli.Rendering;
using Corpus.Documents.Model;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Ingesting;

/// <summary>A document that was read, on its way to its record.</summary>
/// <param name="Original">The file in which it came.</param>
/// <param name="Extracted">What was got out of it.</param>
/// <param name="Shown">What it shows of itself.</param>
/// <param name="Request">What the call asks.</param>
internal sealed record IngestedDocument(OriginalFile Original, ExtractedDocument Extracted, DocumentText Text, Bibliography Shown, IngestRequest Request)
    : RecordEvidence(Original.Name, Text)
{
    private const string Parent = "original";

    /// <summary>Whether the file is itself the text that lies in the folder of the records.</summary>
    public bool IsItsOwnText { get; init; }

    /// <summary>The language of a new record: what the call says, or else the document, where its text can be of it.</summary>
    public string? Language => Request.Language ?? (DoubtedLanguage is null ? Shown.Language : null);

    /// <summary>The language that the document says and is not written in; null where there is no such doubt.</summary>
    public string? DoubtedLanguage => Request.Language is null && Shown.Language is { } tag && LanguageDoubt.Holds(tag, Extracted.Text) ? tag : null;

    public override string? KeptText => Request.KeepsText ? Extracted.Text : null;

    public override bool RequiresSameText => true;

    public override bool MayShareText => Request.SharesText;

    public override IEnumerable<RecordLine> Lines
    {
        get
        {
            foreach (var (key, value) in new[] { ("url", Request.Url), ("retrieved", Request.Retrieved), ("language", Request.Language) })
            {
                if (value is not null)
                {
                    yield return new RecordLine(null, key, value, IsRequired: true);
                }
            }

            yield return new RecordLine(Parent, "sha256", Original.Sha256, IsRequired: true);
            yield return new RecordLine(Parent, "mediaType", Original.MediaType, IsRequired: true);
            yield return new RecordLine(Parent, "bytes", Original.Size, IsRequired: true);
            foreach (var line in base.Lines)
            {
                yield return line;
            }
        }
    }

    /// <summary>How the text was got, as its evidence says it.</summary>
    public ExtractionNote Note => new(
        $"{ToolIdentity.Name} {ToolIdentity.Version}", Extracted.Extraction.Format, Extracted.Extraction.Steps, Extracted.Extraction.Choices);

    public override string FingerprintFor(string? language) => FingerprintBy(RecordLanguage.Tables(language)).ToText();

    /// <summary>That another version of the tool made it, by the same steps, is no reason to write it again.</summary>
    public override bool IsSame(string present, string made, string? language) => present == made
        || Fingerprint.Read(present).Fingerprint?.Extraction is { } before && ExtractionChange.IsOfToolAlone(before, Note)
        && FingerprintBy(RecordLanguage.Tables(language), before).ToText() == present;

    public override string NewRecord(string id) => new NewRecord(id)
        .Add("file", IsItsOwnText ? FileName : null)
        .Add("title", GivenTitle ?? Shown.Title)
        .Add("author", Shown.Authors)
        .Add("publisher", Shown.Publisher)
        .Add("issued", Shown.Issued)
        .Add("retrieved", Request.Retrieved)
        .Add("url", Request.Url)
        .Add("language", Language)
        .Add("sha256", Sha256)
        .Add("words", Words)
        .Add(Parent, OriginalEntries())
        .ToText("Check and complete by hand what the document says of itself: title, author, publisher, issued, retrieved, url, language.");

    /// <summary>The record of this very file, or else one that names it, or one that is called as it is and has no document yet.</summary>
    public override IEnumerable<Func<YamlEntry, bool>> Matches()
    {
        yield return source => RecordFile.Field(source, Parent, "sha256") == Original.Sha256;
        yield return source => RecordFile.Field(source, Parent, "file") == FileName || RecordFile.Field(source, "file") == FileName;
        var stem = Path.GetFileNameWithoutExtension(FileName);
        yield return source => (source.Key.Value == stem || source.Key.Value == RecordName.From(stem))
            && RecordFile.Entry(source, Parent) is null && RecordFile.Entry(source, "file") is null;
    }

    public override RecordChange Refuse(IReadOnlyList<RecordDifference> differences, string id, string shown, string? present)
    {
        string[] lines = [.. differences.SelectMany(Changed)];
        return RecordChange.Failed(
            $"{Cause(differences, $"the record {id} in {shown}", present)}, so nothing is written; these lines differ:",
            [.. lines, "If it is the right document, change these lines in the record by hand and run this again, or delete the record and its evidence " +
                "to have them made anew. If it is another document, choose another name with --id."]);
    }

    /// <summary>Which of the three it is that changed: the file, what reads it, or only what the record says besides.</summary>
    private string Cause(IReadOnlyList<RecordDifference> differences, string record, string? present)
    {
        if (differences.FirstOrDefault(static difference => difference.Line is { Parent: Parent, Key: "sha256" }) is { } file)
        {
            return file.Stated is null ? $"{record} does not say that it was made from this file" : $"it is not the file from which {record} was made";
        }

        return differences.Any(static difference => difference.Line is { Parent: null, Key: "sha256" })
            ? $"its text is no longer that from which {record} was made" + (ExtractionChange.Between(present, Note) is { } change ? $" ({change})" : "")
            : $"{record} says something else";
    }

    /// <summary>The fingerprint by some tables.</summary>
    public Fingerprint FingerprintBy(ContextWords? tables, ExtractionNote? note = null) => Fingerprint.Of(
        Text, tables, new EvidenceDetails([.. Extracted.Cells.Select(static cell => new EvidenceCell(cell.Start, cell.Length, cell.Header))], note ?? Note)
        {
            Comparators = NumberSurroundings.ChunkOf(Text, tables),
        });

    private IEnumerable<KeyValuePair<string, string>> OriginalEntries()
    {
        // A name that YAML could not hold helps nobody to find the file; its digest does.
        if (Bibliography.IsClean(Original.Name) && !Original.Name.Contains('\\', StringComparison.Ordinal))
        {
            yield return new("file", Original.Name);
        }

        yield return new("sha256", Original.Sha256);
        yield return new("mediaType", Original.MediaType);
        yield return new("bytes", Original.Size);
    }

    private static IEnumerable<string> Changed(RecordDifference difference)
    {
        var where = difference.Line.Parent is { } parent ? $" (in `{parent}`)" : "";
        if (difference.Stated is { } stated)
        {
            yield return $"  - {difference.Line.Key}: {stated}{where}";
        }

        yield return $"  + {difference.Line.Key}: {difference.Line.Value}{where}";
    }
}
