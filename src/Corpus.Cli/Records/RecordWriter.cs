using System.Globalization;
using Corpus.Cli.Folders;
using Corpus.Language.Provenance.Fingerprints;

namespace Corpus.Cli.Records;

/// <summary>Writes the evidence of a document beside its record, or beside a new one. It edits no record.</summary>
internal sealed class RecordWriter(Host host, RecordFolder folder)
{
    public RecordChange Write(RecordEvidence evidence, string? id)
    {
        var found = folder.Find(evidence, id);
        if (found.Count > 1)
        {
            return RecordChange.Failed(
                $"{string.Join(" and ", found.Select(static match => $"`{match.Id}`"))} are both records of {evidence.FileName}; delete one " +
                "of them, or choose one with --id");
        }

        return found.Count == 1 ? WriteBeside(found[0], evidence) : Create(evidence, id ?? evidence.DefaultName);
    }

    /// <summary>A person said which document it is; the evidence of another one is not written.</summary>
    private RecordChange WriteBeside(FoundRecord record, RecordEvidence evidence)
    {
        var shown = host.Shown(record.File.Path);
        var id = record.Id;
        if (!RecordName.IsValid(id))
        {
            return RecordChange.Failed(
                $"the record of {evidence.FileName} in {shown} is called `{id}`, which is not a name; rename it: an uppercase letter, then ASCII letters " +
                    "and digits");
        }

        var beside = new EvidenceFiles(host, Path.GetDirectoryName(record.File.Path)!, id, RecordFile.Field(record.Source, "file"), evidence)
        {
            Language = RecordFile.Field(record.Source, "language"),
        };
        if (TooLong(beside.Fingerprint, evidence) is { } tooLong)
        {
            return tooLong;
        }

        var differences = evidence.Lines.Select(line => (Line: line, Stated: RecordFile.Field(record.Source, line.Parent, line.Key)))
            .Where(static compared => compared.Stated is { Length: > 0 } stated ? stated != compared.Line.Value : compared.Line.IsRequired)
            .Select(static compared => new RecordDifference(compared.Line, compared.Stated is { Length: > 0 } ? compared.Stated : null)).ToArray();
        if (differences.Length > 0)
        {
            return evidence.Refuse(differences, id, shown, beside.PresentFingerprint);
        }

        return beside.OtherText is { } other ? other : beside.Write();
    }

    private RecordChange Create(RecordEvidence evidence, string name)
    {
        var path = Path.Combine(folder.Path, name + ".yaml");
        var shown = host.Shown(path);
        if (folder.All.FirstOrDefault(record => string.Equals(record.Id, name, StringComparison.OrdinalIgnoreCase)) is { } taken)
        {
            return RecordChange.Failed($"there is already a record `{taken.Id}` of another file; choose another name with --id");
        }

        if (folder.Unread is { } unread)
        {
            return RecordChange.Failed(
                $"{host.Shown(unread.Path)} cannot be read and may contain its record: {unread.Problems.First(static problem => problem.IsError)}");
        }

        if (File.Exists(path))
        {
            return RecordChange.Failed($"{shown} exists but contains no record `{name}`; choose another name with --id");
        }

        var content = new TextBytes(evidence.NewRecord(name), HasMark: false);
        var file = RecordFile.Parse(path, shown, content);
        if (file.Problems.Count > 0)
        {
            return RecordChange.Failed($"a record of {evidence.FileName} cannot be written: {file.Problems[0].Message}");
        }

        var source = file.Sources[0];
        if (evidence.GivenTitle is { } title && RecordFile.Field(source, "title") != title
            || RecordFile.Field(source, "file") is { } named && named != evidence.FileName)
        {
            return RecordChange.Failed($"a record of {evidence.FileName} cannot be written: its name or title contains a line end");
        }

        var beside = new EvidenceFiles(host, folder.Path, name, RecordFile.Field(source, "file"), evidence) { Language = RecordFile.Field(source, "language") };
        if (TooLong(beside.Fingerprint, evidence) is { } tooLong)
        {
            return tooLong;
        }

        if (beside.PresentFingerprint is not null && !beside.IsFingerprintWritten)
        {
            return RecordChange.Failed(
                $"{host.Shown(beside.FingerprintPath)} exists, has no record and is of another document; delete it, or choose another name with --id");
        }

        if (beside.OtherText is { } other)
        {
            return other;
        }

        // The record last: where writing ends halfway, a fingerprint without a record is an error of the build, and nothing is half a record.
        var written = beside.Write();
        NewFile.Write(host, path, content.ToBytes(), replaces: false);
        folder.Add(file);
        var files = written.Texts.Prepend(name + FingerprintFormat.Extension).ToArray();
        return new RecordChange(RecordOutcome.Created, name, shown + Listed(files)) { More = written.More };
    }

    private static string Listed(string[] files) => files.Length == 1 ? $" and {files[0]}" : $", {string.Join(", ", files[..^1])} and {files[^1]}";

    private static RecordChange? TooLong(string fingerprint, RecordEvidence evidence)
    {
        if (fingerprint.Length <= FingerprintFormat.FileCharacters)
        {
            return null;
        }

        var (has, most) = (Number(fingerprint.Length), Number(FingerprintFormat.FileCharacters));
        return RecordChange.Failed(
            $"the fingerprint of its {evidence.Words} words has {has} characters, but a fingerprint can have at most {most}; split the document");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
