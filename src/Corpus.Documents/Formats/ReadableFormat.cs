namespace Corpus.Documents.Formats;

/// <summary>A format that is read.</summary>
/// <param name="Name">Its name in the evidence: <c>pdf</c>.</param>
/// <param name="MediaType">Its media type: <c>application/pdf</c>.</param>
/// <param name="Endings">The endings of its files, with the point.</param>
/// <param name="Read">Reads a document of it.</param>
internal sealed record ReadableFormat(
    string Name, string MediaType, IReadOnlyList<string> Endings, Func<ReadOnlyMemory<byte>, ExtractionOptions, CancellationToken, Extraction> Read);
