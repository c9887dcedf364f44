namespace Corpus.Documents.Formats;

/// <summary>A format that is read.</summary>
/// <param name="Name">Its name in the evidence: <c>pdf</c>.</param>
/// <param name="MediaType">Its media type: <c>application/pdf</c>.</param>
/// <param name="Endings">The endings of its files, with the point.</param>
/// <param name="Read">Reads a document of it.</param>
internal sealed record ReadableFormat(
    string Name, string MediaType, IReadOnlyList<string> Endings, Func<ReadOnlyMemory<byte>, ExtractionOptions, CancellationToken, Extraction> Read)
{
    /// <summary>Whether a file is of this format by its bytes, whatever its name is; null where only the name says it.</summary>
    public Func<ReadOnlyMemory<byte>, bool>? Recognizes { get; init; }
}
