using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>What can be wrong with when something is so, and who says it.</summary>
internal static class QualifierProblems
{
    public static readonly ProblemDescriptor QualifierNotPrintedId = new("CORP4038", "A qualifier is not printed") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor ClaimantNotPrintedId = new("CORP4039", "A claimant is not printed") { CanBeTurnedDown = true };

    public static Problem QualifierNotPrinted(Place at, string key, string date, string? otherwise) =>
        QualifierNotPrintedId.At(
            at, otherwise is null
                ? $"The fact says `{key}: {MessageText.Short(date)}`, but none of its quotes prints that date; quote the words that print it, fix the date, " +
                    $"or explain in `inference:` with `of: {key}` how it follows."
                : $"The fact says `{key}: {MessageText.Short(date)}`, but the document says “{MessageText.Short(otherwise)}”; use the right one of `from` " +
                    "and `until`, or fix the date.");

    public static Problem OutsidePeriod(Place at, string date, string from, string until) =>
        QualifierNotPrintedId.At(
            at, $"The fact says `asOf: {date}`, which is not between its `from` ({from}) and its `until` ({until}); fix the dates, or delete those that are " +
            "not the document's.");

    public static Problem ClaimantNotPrinted(Place at, string claimant, string[] names) =>
        ClaimantNotPrintedId.At(
            at, $"`{MessageText.Short(claimant)}` claims it, but none of its quotes names {MessageText.Or(names)}; quote the words that name who says it, " +
            "fix `claimedBy`, or explain in `inference:` with `of: claimedBy` how it follows.");
}
