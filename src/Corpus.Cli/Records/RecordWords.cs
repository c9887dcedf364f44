namespace Corpus.Cli.Records;

/// <summary>What became of a record's evidence, in words of one length.</summary>
internal static class RecordWords
{
    public static string Of(RecordOutcome outcome) => outcome switch
    {
        RecordOutcome.Created => "created  ",
        RecordOutcome.Updated => "updated  ",
        _ => "unchanged",
    };
}
