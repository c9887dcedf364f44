using Corpus.Language;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Cli.Comparing;

/// <summary>A source and what proves its quotes.</summary>
/// <param name="Place">Its record, or its text where it has none.</param>
/// <param name="Sha256">The digest that the record states.</param>
/// <param name="Original">What the record says of the file that the text was got out of; null where it was brought as text.</param>
/// <param name="Text">The text, where it is at hand.</param>
/// <param name="Fingerprint">The fingerprint, where it is at hand.</param>
internal sealed record SourceState(string Id, Place Place, string? Sha256, string? Original, InputText? Text, InputText? Fingerprint)
{
    /// <summary>The sources of a corpus by name.</summary>
    public static SortedDictionary<string, SourceState> Of(IEnumerable<InputText> yaml, IEnumerable<InputText> documents)
    {
        var beside = documents.ToDictionary(static document => document.Path, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var sources = new SortedDictionary<string, SourceState>(StringComparer.Ordinal);
        foreach (var input in yaml)
        {
            var file = FileReader.Read(input.Path, input.Text, CancellationToken.None);
            foreach (var record in file.Sources)
            {
                var text = record.DocumentNames.Select(name => beside.GetValueOrDefault(file.File.Folder + name))
                    .FirstOrDefault(static found => found is not null);
                var fingerprint = beside.GetValueOrDefault(file.File.Folder + record.FingerprintName);
                used.UnionWith(new[] { text, fingerprint }.OfType<InputText>().Select(static document => document.Path));
                sources.TryAdd(
                    record.Name.Value,
                    new SourceState(record.Name.Value, file.File.At(record.Name.Span), record.Sha256?.Value, Shown(record.Original), text, fingerprint));
            }
        }

        foreach (var text in beside.Values.Where(document => !used.Contains(document.Path) && !FingerprintSyntax.IsNamed(document.Path)))
        {
            var name = text.Path[(text.Path.LastIndexOf('/') + 1)..];
            sources.TryAdd(name, new SourceState(name, Place.Of(text.Path), null, null, text, null));
        }

        return sources;
    }

    /// <summary>
    /// What of the evidence is another than before. A text or fingerprint that only one of the two has is no change where the digest, which both records
    /// state, or the text shows that it is of the same document: texts are often kept out of a repository.
    /// </summary>
    public IReadOnlyList<string> DiffersFrom(SourceState before)
    {
        var parts = new List<string>();
        if (Text is null != before.Text is null
            ? !IsOfStatedDigest((Text ?? before.Text)!, before)
            : Text is not null && WithUnixLines(Text) != WithUnixLines(before.Text!))
        {
            parts.Add("text");
        }

        if (Fingerprint is null != before.Fingerprint is null
            // Where the text is there too, the check holds the one against the other.
            ? parts.Count > 0 || (Fingerprint is null ? before.Text : Text) is null
            : Fingerprint is not null && WithoutSpace(Fingerprint) != WithoutSpace(before.Fingerprint!))
        {
            parts.Add("fingerprint");
        }

        if (Sha256 != before.Sha256)
        {
            parts.Add(Keys.Sha256);
        }

        if (Original != before.Original)
        {
            parts.Add(Keys.Original);
        }

        return parts;
    }

    private bool IsOfStatedDigest(InputText text, SourceState before) =>
        Sha256 is not null && Sha256 == before.Sha256 && DocumentSyntax.Read(text.Path, text.Text).HasDigest(Sha256);

    private static string? Shown(OriginalSyntax? original) => original is null
        ? null
        : string.Join("\n", new[] { original.File, original.Sha256, original.MediaType, original.Bytes }.Select(static field => field?.Value ?? ""));

    private static string WithUnixLines(InputText input) => input.Text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>White space means nothing in a fingerprint.</summary>
    private static string WithoutSpace(InputText input) => string.Concat(input.Text.Where(static character => !char.IsWhiteSpace(character)));
}
