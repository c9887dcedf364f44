namespace Corpus.Runtime;

/// <summary>The names of the counts in a ledger's table. Like tags, none is used a second time for something else.</summary>
internal static class LedgerName
{
    public const string Entities = "entities";
    public const string Facts = "facts";
    public const string Sources = "sources";
    public const string Citations = "citations";
    public const string Exact = "exact";
    public const string Folded = "folded";
    public const string Unproved = "unproved";
    public const string ByText = "byText";
    public const string ByFingerprint = "byFingerprint";
    public const string Printed = "printed";
    public const string Read = "read";
    public const string Inferred = "inferred";
    public const string Exempt = "exempt";
    public const string Disputed = "disputed";
    public const string Superseded = "superseded";
}
