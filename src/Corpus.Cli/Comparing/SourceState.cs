using System.Globalization;
using Corpus.Language;
using Corpus.Language.Model;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Cli.Comparing;

/// <summary>A source and what proves its quotes.</summary>
/// <param name="Place">Its record, or its text where it has none.</param>
internal sealed record SourceState(string Id, Place Place, EvidenceState Evidence)
{
    /// <summary>The sources of a corpus by name.</summary>
    public static SortedDictionary<string, SourceState> Of(IEnumerable<InputText> yaml, IEnumerable<InputText> documents) =>
        Of(yaml.Select(static input => FileReader.Read(input.Path, input.Text, CancellationToken.None)), documents);

    /// <param name="files">The files that may have source records, as they were read.</param>
    /// <param name="documents">The texts and fingerprints beside the records.</param>
    public static SortedDictionary<string, SourceState> Of(IEnumerable<FileSyntax> files, IEnumerable<InputText> documents)
    {
        var beside = documents.ToDictionary(static document => document.Path, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var sources = new SortedDictionary<string, SourceState>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var record in file.Sources)
            {
                var text = record.DocumentNames.Select(name => beside.GetValueOrDefault(file.File.Folder + name))
                    .FirstOrDefault(static found => found is not null);
                var fingerprint = beside.GetValueOrDefault(file.File.Folder + record.FingerprintName);
                used.UnionWith(new[] { text, fingerprint }.OfType<InputText>().Select(static document => document.Path));
                var evidence = EvidenceState.Of(record.Sha256?.Value, Of(record.Original), text, fingerprint);
                sources.TryAdd(record.Name.Value, new SourceState(record.Name.Value, file.File.At(record.Name.Span), evidence));
            }
        }

        foreach (var text in beside.Values.Where(document => !used.Contains(document.Path) && !FingerprintSyntax.IsNamed(document.Path)))
        {
            var name = text.Path[(text.Path.LastIndexOf('/') + 1)..];
            sources.TryAdd(name, new SourceState(name, Place.Of(text.Path), EvidenceState.Of(null, null, text, null)));
        }

        return sources;
    }

    private static OriginalModel? Of(OriginalSyntax? original) => original is null ? null : new OriginalModel(
        original.File?.Value,
        original.Sha256?.Value ?? "",
        original.MediaType?.Value ?? "",
        long.TryParse(original.Bytes?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0);
}
