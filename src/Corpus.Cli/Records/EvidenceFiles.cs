using System.Text;
using Corpus.Cli.Folders;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Records;

/// <summary>The files that lie beside a record and prove its quotes: the fingerprint and, where it is wanted, the text.</summary>
/// <param name="host">Where the call was made.</param>
/// <param name="folder">Where the record is.</param>
/// <param name="id">Its name.</param>
/// <param name="file">The file that it names as its text; null where it names none.</param>
/// <param name="evidence">What is to be written.</param>
internal sealed class EvidenceFiles(Host host, string folder, string id, string? file, RecordEvidence evidence)
{
    private string? _fingerprint;

    /// <summary>The language that the record says.</summary>
    public string? Language { get; init; }

    public string FingerprintPath { get; } = Path.Combine(folder, id + FingerprintFormat.Extension);

    /// <summary>The fingerprint as it should be.</summary>
    public string Fingerprint => _fingerprint ??= evidence.FingerprintFor(Language);

    /// <summary>The fingerprint that is there; null where there is none.</summary>
    public string? PresentFingerprint => Present(FingerprintPath);

    /// <summary>Whether a fingerprint is there and says what it should.</summary>
    public bool IsFingerprintWritten => PresentFingerprint is { } present && evidence.IsSame(present, Fingerprint, Language);

    /// <summary>Why nothing can be written: a text is there that the build would take for that of the document. Null where all is well.</summary>
    public RecordChange? OtherText => evidence.RequiresSameText && PresentText is { } path && Present(path) is { } text && !IsSameText(text)
        ? RecordChange.Failed(
            $"{host.Shown(path)} is there and has another text than {evidence.FileName}, so nothing is written; delete it, and run this again" +
            (evidence.KeptText is null ? ", with --keep-text if the text is to lie beside the record" : ""))
        : null;

    /// <summary>The text that a build finds beside the record, in the order in which it looks; null where there is none.</summary>
    private string? PresentText => TextNames.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private IEnumerable<string> TextNames =>
        (file is not null && file == Path.GetFileName(file) ? new[] { file } : []).Concat(DocumentSyntax.Endings.Select(ending => id + ending));

    /// <summary>Writes what is not there yet.</summary>
    public WrittenEvidence Write()
    {
        var outcome = RecordOutcome.Unchanged;
        if (!IsFingerprintWritten)
        {
            outcome = PresentFingerprint is null ? RecordOutcome.Created : RecordOutcome.Updated;
            NewFile.Write(host, FingerprintPath, Encoding.ASCII.GetBytes(Fingerprint));
        }

        if (evidence.KeptText is not { } text)
        {
            return new WrittenEvidence(outcome, id, host.Shown(FingerprintPath), [], []);
        }

        var path = PresentText ?? Path.Combine(folder, id + DocumentSyntax.Endings[0]);
        List<string> more = [];
        if (!File.Exists(path))
        {
            outcome = outcome == RecordOutcome.Unchanged ? RecordOutcome.Created : outcome;
            // First the line that keeps it to this machine, then what is to be kept.
            if (!evidence.MayShareText && IgnoredFiles.Add(host, folder, Path.GetFileName(path)) is { } ignored)
            {
                more.Add($"{ignored} keeps {Path.GetFileName(path)} out of the repository; if you may pass the text on, delete its line there");
            }

            NewFile.Write(host, path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text), replaces: false);
        }

        return new WrittenEvidence(outcome, id, $"{host.Shown(FingerprintPath)} and {Path.GetFileName(path)}", [Path.GetFileName(path)], more);
    }

    /// <summary>A checkout may have turned line ends into CRLF.</summary>
    private bool IsSameText(string present) =>
        present == evidence.Text.Text.Raw || present.Replace("\r\n", "\n", StringComparison.Ordinal) == evidence.Text.Text.Raw;

    private string? Present(string path)
    {
        NewFile.Check(host, path);
        return File.Exists(path) ? RegularFile.Below(host, folder).Read(path).Text : null;
    }
}

/// <param name="Texts">The names of the texts that lie beside the record.</param>
internal sealed record WrittenEvidence(RecordOutcome Outcome, string Id, string Paths, IReadOnlyList<string> Texts, IReadOnlyList<string> More)
{
    public static implicit operator RecordChange(WrittenEvidence written) => new(written.Outcome, written.Id, written.Paths) { More = written.More };
}
