namespace Corpus.Cli.Records;

/// <summary>What became of a record.</summary>
internal enum RecordOutcome
{
    Created,
    Updated,
    Unchanged,
    Failed,
}

/// <param name="Id">The record.</param>
/// <param name="Path">Its file, as a person would type it.</param>
/// <param name="Reason">Why it could not be written.</param>
internal sealed record RecordChange(RecordOutcome Outcome, string Id, string Path, string? Reason = null);
