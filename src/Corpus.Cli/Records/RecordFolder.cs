using System.Globalization;
using System.Text;
using Corpus.Cli.Folders;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Records;

/// <summary>The folder of source records, as <c>corpus fingerprint</c> finds them. It writes fingerprints and new records, and edits none.</summary>
internal sealed class RecordFolder
{
    private readonly string _folder;
    private readonly Host _host;
    private readonly List<RecordFile> _files;

    private RecordFolder(string folder, Host host, List<RecordFile> files)
    {
        _folder = folder;
        _host = host;
        _files = files;
    }

    /// <summary>A folder that does not exist yet has no record.</summary>
    public static RecordFolder Open(string folder, Host host)
    {
        if (!Directory.Exists(folder))
        {
            return new RecordFolder(folder, host, []);
        }

        var reader = RegularFile.Below(host, folder);
        return new RecordFolder(
            folder, host,
            [.. FolderFiles.Find(reader, folder, [".yaml", ".yml"])
            .Select(file => RecordFile.Parse(file.FullPath, host.Shown(file.FullPath), reader.Read(file.FullPath)))]);
    }

    /// <summary>Writes the fingerprint beside its record, or beside a new one.</summary>
    public RecordChange Write(DocumentFingerprint fingerprint, string? id, string? title)
    {
        if (fingerprint.File.Length > FingerprintFormat.FileCharacters)
        {
            var (has, most) = (Number(fingerprint.File.Length), Number(FingerprintFormat.FileCharacters));
            return Failed(
                $"the fingerprint of its {fingerprint.Words} words has {has} characters, but a fingerprint can have at most {most}; split the document");
        }

        var found = Find(fingerprint.FileName, id);
        if (found.Count > 1)
        {
            return Failed(
                $"{string.Join(" and ", found.Select(static match => $"`{match.Source.Key.Value}`"))} are both records of {fingerprint.FileName}; delete one " +
                "of them, or choose one with --id");
        }

        return found.Count == 1
            ? WriteBeside(found[0].File, found[0].Source, fingerprint.In(RecordFile.Field(found[0].Source, "language")))
            : Create(fingerprint, id, title);
    }

    /// <summary>The record that names the file, or else the one that is called as the file is.</summary>
    private List<(RecordFile File, YamlEntry Source)> Find(string fileName, string? id)
    {
        var all = _files.SelectMany(static file => file.Sources.Select(source => (File: file, Source: source))).ToList();
        if (id is not null)
        {
            return all.FindAll(record => record.Source.Key.Value == id);
        }

        var naming = all.FindAll(record => RecordFile.Field(record.Source, "file") == fileName);
        var name = Path.GetFileNameWithoutExtension(fileName);
        return naming.Count > 0 ? naming : all.FindAll(record => record.Source.Key.Value == name);
    }

    /// <summary>A person said which document it is; the fingerprint of another one is not written.</summary>
    private RecordChange WriteBeside(RecordFile file, YamlEntry source, DocumentFingerprint fingerprint)
    {
        var shown = _host.Shown(file.Path);
        var id = source.Key.Value;
        if (!RecordName.IsValid(id))
        {
            return Failed(
                $"the record of {fingerprint.FileName} in {shown} is called `{id}`, which is not a name; rename it: an uppercase letter, then ASCII letters " +
                    "and digits");
        }

        List<string> toDo = [];
        Compare("sha256", fingerprint.Sha256, isRequired: true);
        Compare("words", fingerprint.Words, isRequired: false);
        if (toDo.Count > 0)
        {
            return Failed(
                $"it is not the document that the record {id} in {shown} describes, so nothing is written; if it is the right one, " +
                $"{string.Join(", and ", toDo)} in the record by hand, and run this again");
        }

        var path = Path.Combine(Path.GetDirectoryName(file.Path)!, id + FingerprintFormat.Extension);
        var exists = File.Exists(path);
        if (IsWritten(path, fingerprint))
        {
            return new RecordChange(RecordOutcome.Unchanged, id, _host.Shown(path));
        }

        NewFile.Write(_host, path, Encoding.ASCII.GetBytes(fingerprint.File));
        return new RecordChange(exists ? RecordOutcome.Updated : RecordOutcome.Created, id, _host.Shown(path));

        void Compare(string key, string value, bool isRequired)
        {
            var stated = RecordFile.Field(source, key);
            if (stated is { Length: > 0 } && stated != value)
            {
                toDo.Add($"change `{key}` from `{stated}` to `{value}`");
            }
            else if (stated is not { Length: > 0 } && isRequired)
            {
                toDo.Add($"add `{key}: {value}`");
            }
        }
    }

    private RecordChange Create(DocumentFingerprint fingerprint, string? id, string? title)
    {
        var name = id ?? RecordName.From(title ?? Path.GetFileNameWithoutExtension(fingerprint.FileName));
        var path = Path.Combine(_folder, name + ".yaml");
        var beside = Path.Combine(_folder, name + FingerprintFormat.Extension);
        var shown = _host.Shown(path);
        if (_files.SelectMany(static file => file.Sources).Any(source => string.Equals(source.Key.Value, name, StringComparison.OrdinalIgnoreCase)))
        {
            return Failed($"there is already a record `{name}` of another file; choose another name with --id");
        }

        if (_files.Find(static file => file.Problems.Any(static problem => problem.IsError)) is { } unread)
        {
            return Failed($"{_host.Shown(unread.Path)} cannot be read and may contain its record: {unread.Problems.First(static problem => problem.IsError)}");
        }

        if (File.Exists(path))
        {
            return Failed($"{shown} exists but contains no record `{name}`; choose another name with --id");
        }

        var isBesideWritten = IsWritten(beside, fingerprint);
        if (File.Exists(beside) && !isBesideWritten)
        {
            return Failed($"{_host.Shown(beside)} exists, has no record and is of another document; delete it, or choose another name with --id");
        }

        var content = new TextBytes(NewRecord.Of(name, title, fingerprint), HasMark: false);
        var file = RecordFile.Parse(path, shown, content);
        if (file.Problems.Count > 0)
        {
            return Failed($"a record of {fingerprint.FileName} cannot be written: {file.Problems[0].Message}");
        }

        if (RecordFile.Field(file.Sources[0], "file") != fingerprint.FileName || RecordFile.Field(file.Sources[0], "title") != title)
        {
            return Failed($"a record of {fingerprint.FileName} cannot be written: its name or title contains a line end");
        }

        // The record last: where writing ends halfway, a fingerprint without a record is an error of the build, and nothing is half a record.
        if (!isBesideWritten)
        {
            NewFile.Write(_host, beside, Encoding.ASCII.GetBytes(fingerprint.File), replaces: false);
        }

        NewFile.Write(_host, path, content.ToBytes(), replaces: false);
        _files.Add(file);
        return new RecordChange(RecordOutcome.Created, name, $"{shown} and {name}{FingerprintFormat.Extension}");
    }

    /// <summary>Whether a fingerprint is there and says what it should.</summary>
    private bool IsWritten(string path, DocumentFingerprint fingerprint)
    {
        NewFile.Check(_host, path);
        return File.Exists(path) && RegularFile.Below(_host, Path.GetDirectoryName(path)!).Read(path).Text == fingerprint.File;
    }

    private static RecordChange Failed(string reason) => new(RecordOutcome.Failed, "", "", reason);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
