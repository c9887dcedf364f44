namespace Corpus.Cli.Records;

/// <summary>What became of the evidence of a document.</summary>
internal enum RecordOutcome
{
    Created,
    Updated,
    Unchanged,
    Failed,
}

/// <param name="Id">The record.</param>
/// <param name="Paths">The files that were written, or that are as they should be, as a person would type them.</param>
/// <param name="Reason">Why nothing could be written.</param>
internal sealed record RecordChange(RecordOutcome Outcome, string Id, string Paths, string? Reason = null)
{
    /// <summary>Lines that are shown below the reason or the result.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    public static RecordChange Failed(string reason, params string[] more) => new(RecordOutcome.Failed, "", "", reason) { More = more };
}
