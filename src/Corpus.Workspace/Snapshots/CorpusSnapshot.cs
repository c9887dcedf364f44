using System.Collections.Immutable;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Workspace.Snapshots;

/// <summary>
/// A corpus at one moment of its editing. Immutable: an edit gives the next snapshot, which takes over what the edit left as it was. Its problems are those
/// that a build of the same texts reports.
/// </summary>
internal sealed class CorpusSnapshot
{
    private readonly ImmutableSortedDictionary<string, FileSyntax> _files;
    private readonly ImmutableSortedDictionary<string, DocumentSyntax> _documents;
    private readonly ImmutableSortedDictionary<string, FingerprintSyntax> _fingerprints;
    private readonly CheckedTexts? _before;
    private readonly Lazy<CheckedTexts> _checked;

    private CorpusSnapshot(
        CorpusSettings settings,
        ImmutableSortedDictionary<string, FileSyntax> files,
        ImmutableSortedDictionary<string, DocumentSyntax> documents,
        ImmutableSortedDictionary<string, FingerprintSyntax> fingerprints,
        CheckedTexts? before)
    {
        Settings = settings;
        (_files, _documents, _fingerprints, _before) = (files, documents, fingerprints, before);
        _checked = new Lazy<CheckedTexts>(() =>
        {
            var all = JoinedParts.Of([.. _files.Values], [.. _documents.Values], [.. _fingerprints.Values], Settings.Folders.Parts);
            return CheckedTexts.Of(all.Files, all.Documents, all.Fingerprints, Settings, _before);
        });
    }

    public CorpusSettings Settings { get; }

    /// <summary>The YAML files as they were read, by path.</summary>
    public ImmutableSortedDictionary<string, FileSyntax> Files => _files;

    /// <summary>The documents beside the records, by path.</summary>
    public ImmutableSortedDictionary<string, DocumentSyntax> Documents => _documents;

    /// <summary>The fingerprints beside the records, by path.</summary>
    public ImmutableSortedDictionary<string, FingerprintSyntax> Fingerprints => _fingerprints;

    /// <summary>The paths of all its files.</summary>
    public IEnumerable<string> Paths => _files.Keys.Concat(_documents.Keys).Concat(_fingerprints.Keys);

    /// <summary>The corpus, checked. The first call does the work; it is safe to call from several threads.</summary>
    public CompiledCorpus Compiled => _checked.Value.Compiled;

    public Linkage Linkage => Compiled.Linkage;

    /// <summary>All problems, in order.</summary>
    public IReadOnlyList<Problem> Problems => Compiled.Problems;

    /// <summary>How many files had to be checked for this snapshot, and were not taken over.</summary>
    public int FilesChecked => _checked.Value.FilesChecked;

    public static CorpusSnapshot Empty(CorpusSettings settings)
    {
        var ordinal = StringComparer.Ordinal;
        return new CorpusSnapshot(
            settings,
            ImmutableSortedDictionary.Create<string, FileSyntax>(ordinal),
            ImmutableSortedDictionary.Create<string, DocumentSyntax>(ordinal),
            ImmutableSortedDictionary.Create<string, FingerprintSyntax>(ordinal),
            null);
    }

    /// <summary>The corpus with files that are new or say something else; what is no file of a corpus is passed over.</summary>
    public CorpusSnapshot With(IEnumerable<CorpusText> texts, CancellationToken cancellation = default)
    {
        var (files, documents, fingerprints) = (_files.ToBuilder(), _documents.ToBuilder(), _fingerprints.ToBuilder());
        foreach (var (path, text) in texts)
        {
            switch (CorpusText.KindOf(path, Settings.Folders))
            {
                case TextKind.Yaml when !(files.TryGetValue(path, out var file) && file.File.Text == text):
                    files[path] = FileReader.Read(path, text, cancellation);
                    break;
                case TextKind.Document when !(documents.TryGetValue(path, out var document) && document.Reading.Document?.Text.Raw == text):
                    documents[path] = DocumentSyntax.Read(path, text);
                    break;
                case TextKind.Fingerprint when !(fingerprints.TryGetValue(path, out var fingerprint) && fingerprint.File.Text == text):
                    fingerprints[path] = FingerprintSyntax.Read(path, text);
                    break;
                case TextKind.Other:
                    documents[path] = DocumentSyntax.Other(path);
                    break;
                default:
                    break;
            }
        }

        return Next(files.ToImmutable(), documents.ToImmutable(), fingerprints.ToImmutable());
    }

    /// <summary>The corpus without some of its files.</summary>
    public CorpusSnapshot Without(IEnumerable<string> paths)
    {
        string[] gone = [.. paths];
        return Next(_files.RemoveRange(gone), _documents.RemoveRange(gone), _fingerprints.RemoveRange(gone));
    }

    /// <summary>The same texts under other settings.</summary>
    public CorpusSnapshot With(CorpusSettings settings) =>
        settings.Folders == Settings.Folders
            ? new CorpusSnapshot(settings, _files, _documents, _fingerprints, null)
            : throw new ArgumentException("Under other folders a corpus has other files: read it anew.", nameof(settings));

    private CorpusSnapshot Next(
        ImmutableSortedDictionary<string, FileSyntax> files,
        ImmutableSortedDictionary<string, DocumentSyntax> documents,
        ImmutableSortedDictionary<string, FingerprintSyntax> fingerprints) =>
        // An unchecked snapshot hands on what it has got itself, so that a burst of edits forgets nothing and holds no chain of snapshots.
        new(Settings, files, documents, fingerprints, _checked.IsValueCreated ? _checked.Value : _before);
}
