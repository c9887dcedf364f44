using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>3023 to 3025: what can be wrong with a series.</summary>
internal static class SeriesProblems
{
    public static readonly ProblemDescriptor ValuesExpectedId = new("CORP3023", "A series is a list of values with periods");
    public static readonly ProblemDescriptor WrongPeriodId = new("CORP3024", "A value of a series has no usable period");
    public static readonly ProblemDescriptor PeriodsOverlapId = new("CORP3025", "Two periods of a series overlap");

    public static Problem ValuesExpected(Place at, string property, bool isClaims) =>
        ValuesExpectedId.At(
            at, isClaims
                ? $"`{property}` is a series, which cannot have `claims`; write `values:`, with `claimedBy` on the fact or on a value."
                : $"`{property}` is a series, so one value is not enough; write `values:`, each with its `from`, `until` or `asOf`.");

    public static Problem WrongPeriod(Place at, string value, string fact, string reason) =>
        WrongPeriodId.At(at, $"The value `{MessageText.Short(value)}` of the series `{fact}` has no period that can be used: {reason}.");

    public static Problem PeriodsOverlap(Place at, string fact, string earlier, string later, Place first) =>
        PeriodsOverlapId.At(
            at, $"The period `{later}` overlaps `{earlier}` at {first.PathAndLine}, but on each day `{fact}` has one value; end the one before the other " +
            "begins (both ends of a period belong to it).");
}
