using Corpus.Cli.Folders;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Records;

/// <summary>The folder of source records, as the commands that write beside them find them.</summary>
internal sealed class RecordFolder
{
    private readonly List<RecordFile> _files;

    private RecordFolder(string path, List<RecordFile> files)
    {
        Path = path;
        _files = files;
    }

    public string Path { get; }

    /// <summary>All records.</summary>
    public IEnumerable<FoundRecord> All => _files.SelectMany(static file => file.Sources.Select(source => new FoundRecord(file, source)));

    /// <summary>A file that cannot be read, and so may hold any record; null where there is none.</summary>
    public RecordFile? Unread => _files.Find(static file => file.Problems.Any(static problem => problem.IsError));

    /// <summary>A folder that does not exist yet has no record.</summary>
    public static RecordFolder Open(string folder, Host host)
    {
        if (!Directory.Exists(folder))
        {
            return new RecordFolder(folder, []);
        }

        var reader = RegularFile.Below(host, folder);
        return new RecordFolder(
            folder,
            [.. FolderFiles.Find(reader, folder, [".yaml", ".yml"])
            .Select(file => RecordFile.Parse(file.FullPath, host.Shown(file.FullPath), reader.Read(file.FullPath)))]);
    }

    public void Add(RecordFile file) => _files.Add(file);

    /// <summary>The records of a document.</summary>
    public IReadOnlyList<FoundRecord> Find(RecordEvidence evidence, string? id) => id is not null
        ? [.. All.Where(record => record.Id == id)]
        : evidence.Matches().Select(matches => All.Where(record => matches(record.Source)).ToArray()).FirstOrDefault(static found => found.Length > 0) ?? [];
}

/// <summary>A record and the file in which it stands.</summary>
internal sealed record FoundRecord(RecordFile File, YamlEntry Source)
{
    public string Id => Source.Key.Value;
}
