using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Language.Binding;

/// <summary>
/// The files of all parts of a corpus in several projects, as those of a corpus in one project, for whoever looks at all of it and compiles nothing. The
/// parts have one id and one namespace, and the names of all are unique, so that only what each part says of itself is in the way.
/// </summary>
/// <param name="Files">The curated files and source records.</param>
/// <param name="Documents">The texts beside the records.</param>
/// <param name="Fingerprints">The fingerprints beside the records.</param>
internal sealed record JoinedParts(
    IReadOnlyList<FileSyntax> Files, IReadOnlyList<DocumentSyntax> Documents, IReadOnlyList<FingerprintSyntax> Fingerprints)
{
    /// <param name="files">The files of all parts, sorted by path; each path begins with the folder of the part.</param>
    /// <param name="documents">The texts beside the records, likewise.</param>
    /// <param name="fingerprints">The fingerprints beside the records, likewise.</param>
    /// <param name="folders">The folders of the parts; none where the corpus is in one project, and all stays as it is.</param>
    public static JoinedParts Of(
        IReadOnlyList<FileSyntax> files,
        IReadOnlyList<DocumentSyntax> documents,
        IReadOnlyList<FingerprintSyntax> fingerprints,
        EquatableArray<string> folders)
    {
        if (folders.Count == 0)
        {
            return new JoinedParts(files, documents, fingerprints);
        }

        var dropped = new HashSet<string>(StringComparer.Ordinal);
        var joined = WithOneRecordEach(WithOneDeclaration(files, folders), dropped);
        return new JoinedParts(
            joined,
            WithOneOfEach([.. documents.Where(document => !dropped.Contains(document.Path))], joined),
            [.. fingerprints.Where(fingerprint => !dropped.Contains(fingerprint.Path))]);
    }

    /// <summary>
    /// The schema speaks for all. Where there is none, or more than one, every part keeps what it says of itself, and the linker reports what it would
    /// report of any corpus.
    /// </summary>
    private static IReadOnlyList<FileSyntax> WithOneDeclaration(IReadOnlyList<FileSyntax> files, EquatableArray<string> folders)
    {
        var schemas = files.Where(static file => file.Corpus is { Part.Value: CorpusParts.Schema }).ToArray();
        if (schemas.Length != 1 || schemas[0].Corpus is not { Id: { } id } said)
        {
            return files;
        }

        var parts = files.Where(file => file.Corpus is { Part: not null, Of: { } of } && of.Value == id.Value).ToArray();
        var imports = said.Imports.ToList();
        foreach (var import in parts.SelectMany(static part => part.Corpus!.Imports))
        {
            if (!imports.Any(known => known.Corpus?.Value == import.Corpus?.Value && known.As?.Value == import.As?.Value))
            {
                // The place of one in another file is none in this.
                imports.Add(new ImportSyntax(id.Span, At(import.Corpus), At(import.Version), At(import.As)));
            }
        }

        return
        [
            .. files.Select(file => ReferenceEquals(file, schemas[0]) ? file with { Corpus = said with { Part = null, Imports = imports, Folders = folders } }
                : parts.Contains(file) ? file with { Corpus = null }
                : file),
        ];

        Located? At(Located? text) => text is null ? null : text with { Span = id.Span };
    }

    /// <summary>Shards that cite one document have one record of it each, which say the same.</summary>
    private static IReadOnlyList<FileSyntax> WithOneRecordEach(IReadOnlyList<FileSyntax> files, HashSet<string> dropped)
    {
        var first = new Dictionary<string, (SourceSyntax Record, string Folder)>(StringComparer.Ordinal);
        var joined = new List<FileSyntax>(files.Count);
        foreach (var file in files)
        {
            var kept = new List<SourceSyntax>(file.Sources.Count);
            foreach (var record in file.Sources)
            {
                if (!first.TryGetValue(record.Name.Value, out var known))
                {
                    first.Add(record.Name.Value, (record, file.File.Folder));
                    kept.Add(record);
                }
                else if (known.Folder == file.File.Folder || !SayTheSame(known.Record, record))
                {
                    kept.Add(record);
                }
                else
                {
                    dropped.UnionWith(record.EvidenceNames.Select(name => file.File.Folder + name));
                }
            }

            joined.Add(kept.Count == file.Sources.Count ? file : file with { Sources = kept });
        }

        return joined;
    }

    /// <summary>A text without a record is a source by the name of its file, and several shards may have it.</summary>
    private static IReadOnlyList<DocumentSyntax> WithOneOfEach(IReadOnlyList<DocumentSyntax> documents, IReadOnlyList<FileSyntax> files)
    {
        var ofRecords = new HashSet<string>(
            files.SelectMany(static file => file.Sources.SelectMany(record => record.DocumentNames.Select(name => file.File.Folder + name))),
            StringComparer.Ordinal);
        var first = new Dictionary<string, string?>(StringComparer.Ordinal);
        return
        [
            .. documents.Where(document =>
            {
                var text = document.Reading.Document?.Text.Raw;
                if (document.IsOther || ofRecords.Contains(document.Path) || !first.TryGetValue(document.FileName, out var known))
                {
                    first[document.FileName] = text;
                    return true;
                }

                return text is null || text != known;
            }),
        ];
    }

    private static bool SayTheSame(SourceSyntax a, SourceSyntax b) => Fields(a).SequenceEqual(Fields(b), StringComparer.Ordinal);

    private static IEnumerable<string?> Fields(SourceSyntax record) => new[]
    {
        record.File, record.Title, record.Publisher, record.Issued, record.Retrieved, record.Url, record.Language, record.Sha256, record.Words,
        record.Original?.File, record.Original?.Sha256, record.Original?.MediaType, record.Original?.Bytes,
    }.Concat(record.Authors).Select(static field => field?.Value);
}
