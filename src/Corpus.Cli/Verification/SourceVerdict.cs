namespace Corpus.Cli.Verification;

/// <summary>What became of one claim that a record makes of its document.</summary>
internal enum Agreement
{
    /// <summary>The record does not say; nothing was compared.</summary>
    NotStated,

    /// <summary>The document is not there; nothing was compared.</summary>
    NotChecked,

    Agrees,

    Differs,
}

/// <summary>What came of holding a record against its document.</summary>
/// <param name="Source">The record's name.</param>
/// <param name="Document">The document's file name.</param>
/// <param name="IsThere">Whether the document was found and can be read as text.</param>
/// <param name="Reasons">What is wrong, a sentence each.</param>
internal sealed record SourceVerdict(
    string Source,
    string Document,
    bool IsThere,
    Agreement Digest,
    Agreement Words,
    Agreement Fingerprint,
    IReadOnlyList<string> Reasons)
{
    /// <summary>Whether the file is the one from which the record was made; null where the record was made from a text.</summary>
    public Agreement? Original { get; init; }

    /// <summary>What changed and does no harm, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool HasFailed => Reasons.Count > 0;

    public static SourceVerdict Missing(string source, string document) =>
        new(source, document, false, Agreement.NotChecked, Agreement.NotChecked, Agreement.NotChecked, []);
}
