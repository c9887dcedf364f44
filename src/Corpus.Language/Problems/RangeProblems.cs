using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>3026 and 3027: what can be wrong with a range or a tolerance.</summary>
internal static class RangeProblems
{
    public static readonly ProblemDescriptor WrongRangeId = new("CORP3026", "A range has no two ends in order");
    public static readonly ProblemDescriptor WrongToleranceId = new("CORP3027", "A tolerance does not fit");

    public static Problem WrongRange(Place at, string found, string property, bool isHalfOpen) =>
        WrongRangeId.At(
            at, isHalfOpen
                ? $"`{MessageText.Short(found)}` has one end, but `{property}` requires a range with two; write both, such as `50..55`, or use a property " +
                    "without `range` and a `comparator`."
                : $"The range `{MessageText.Short(found)}` of `{property}` ends before it begins; write the lesser value first.");

    public static Problem WrongTolerance(Place at, string found, string property, string reason) =>
        WrongToleranceId.At(at, $"The tolerance `{MessageText.Short(found)}` does not fit `{property}`: {reason}.");
}
