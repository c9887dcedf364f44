using Corpus.Cli.Folders;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Records;

/// <summary>The folder of source records, as <c>corpus fingerprint</c> finds and completes them.</summary>
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

    /// <summary>What fits into one file with its indentation, and with room for the rest of the record.</summary>
    private const int LongestFingerprint = Limits.FileLength / 4 * 3;

    /// <summary>A folder that does not exist yet has no record.</summary>
    public static RecordFolder Open(string folder, Host host) => new(
        folder,
        host,
        Directory.Exists(folder)
            ? [.. FolderFiles.Find(folder, [".yaml", ".yml"]).Select(file => RecordFile.Read(file.FullPath, host.Shown(file.FullPath)))]
            : []);

    /// <summary>Writes what a fingerprint says into its record, or into a new one.</summary>
    public RecordChange Write(DocumentFingerprint fingerprint, string? id, string? title)
    {
        if (fingerprint.Lines.Length > LongestFingerprint)
        {
            return Failed(FormattableString.Invariant($"the fingerprint of its {fingerprint.Words} words has {fingerprint.Lines.Length:N0} characters, but a record can contain at most {LongestFingerprint:N0}; split the document"));
        }

        var found = Find(fingerprint.FileName, id);
        if (found.Count > 1)
        {
            return Failed($"{string.Join(" and ", found.Select(static match => $"`{match.Source.Key.Value}`"))} are both records of {fingerprint.FileName}; delete one of them, or choose one with --id");
        }

        return found.Count == 1 ? Update(found[0].File, found[0].Source, fingerprint) : Create(fingerprint, id, title);
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

    private RecordChange Update(RecordFile file, YamlEntry source, DocumentFingerprint fingerprint)
    {
        var shown = _host.Shown(file.Path);
        var id = source.Key.Value;
        if (file.Problems.FirstOrDefault(static problem => problem.IsError) is { } problem)
        {
            return Failed($"{shown} contains the record of {fingerprint.FileName} and cannot be edited: {problem}");
        }

        if (RecordEditor.Update(file, source, fingerprint) is not { } text || !IsAsWanted(file, id, text, fingerprint))
        {
            return Failed($"the record {id} in {shown} cannot be edited in place; write each field on its own line, as `key: value`");
        }

        if (text == file.Content.Text)
        {
            return new RecordChange(RecordOutcome.Unchanged, id, shown);
        }

        var content = file.Content with { Text = text };
        content.Write(file.Path);
        _files[_files.IndexOf(file)] = RecordFile.Parse(file.Path, shown, content);
        return new RecordChange(RecordOutcome.Updated, id, shown);
    }

    private RecordChange Create(DocumentFingerprint fingerprint, string? id, string? title)
    {
        var name = id ?? RecordName.From(title ?? Path.GetFileNameWithoutExtension(fingerprint.FileName));
        var path = Path.Combine(_folder, name + ".yaml");
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

        var content = new TextBytes(RecordEditor.Create(name, title, fingerprint), HasMark: false);
        var file = RecordFile.Parse(path, shown, content);
        if (file.Problems.Count > 0)
        {
            return Failed($"a record of {fingerprint.FileName} cannot be written: {file.Problems[0].Message}");
        }

        if (RecordFile.Field(file.Sources[0], "file") != fingerprint.FileName || RecordFile.Field(file.Sources[0], "title") != title)
        {
            return Failed($"a record of {fingerprint.FileName} cannot be written: its name or title contains a line end");
        }

        Directory.CreateDirectory(_folder);
        content.Write(path);
        _files.Add(file);
        return new RecordChange(RecordOutcome.Created, name, shown);
    }

    /// <summary>Reads the edited text again: the three values are the new ones, and all others are what they were.</summary>
    private static bool IsAsWanted(RecordFile before, string id, string text, DocumentFingerprint fingerprint)
    {
        var after = RecordFile.Parse(before.Path, "", before.Content with { Text = text });
        if (after.Problems.Any(static problem => problem.IsError) || after.Sources.Count != before.Sources.Count)
        {
            return false;
        }

        var record = after.Sources.FirstOrDefault(source => source.Key.Value == id);
        return record is not null
            && RecordFile.Field(record, "sha256") == fingerprint.Sha256
            && RecordFile.Field(record, "words") == fingerprint.Words
            && Fingerprint.Read(RecordFile.Field(record, "fingerprint") ?? "").Fingerprint is { } written
            && written.Equals(Fingerprint.Read(fingerprint.Lines).Fingerprint)
            && Values(before, id).SequenceEqual(Values(after, id));
    }

    /// <summary>Every value of the file but the three that are written.</summary>
    private static IEnumerable<string> Values(RecordFile file, string id) =>
        from source in file.Sources
        where source.Value is YamlMapping
        from entry in ((YamlMapping)source.Value).Entries
        where source.Key.Value != id || entry.Key.Value is not ("sha256" or "words" or "fingerprint")
        from value in Scalars(entry.Value)
        select $"{source.Key.Value}\n{entry.Key.Value}\n{value}";

    private static IEnumerable<string> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(static entry => Scalars(entry.Value).Prepend(entry.Key.Value)),
        _ => [],
    };

    private static RecordChange Failed(string reason) => new(RecordOutcome.Failed, "", "", reason);
}
