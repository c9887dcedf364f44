namespace Corpus.Cli.Ingesting;

/// <summary>One call of <c>corpus ingest</c>.</summary>
/// <param name="Paths">The documents.</param>
/// <param name="Folder">The folder of the records.</param>
/// <param name="Id">The name of the record; null for one that is made of the file's name.</param>
/// <param name="Explains">Whether each line is shown.</param>
internal sealed record IngestCall(IReadOnlyList<string> Paths, string Folder, string? Id, bool Explains)
{
    public IngestRequest Request { get; init; } = new();
}
