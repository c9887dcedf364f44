using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>3030 to 3037, of the band of facts: what can be wrong with formulas.</summary>
internal static class DerivationProblems
{
    public static readonly ProblemDescriptor MalformedId = new("CORP3030", "The formula cannot be read");
    public static readonly ProblemDescriptor SaidOfDerivedId = new("CORP3031", "The key is not allowed on a derived fact");
    public static readonly ProblemDescriptor UnusableInputId = new("CORP3032", "A formula cannot compute with a fact");
    public static readonly ProblemDescriptor UnitsDifferId = new("CORP3033", "The units of a formula do not fit");
    public static readonly ProblemDescriptor NotExactId = new("CORP3034", "The result of a formula is not exact");
    public static readonly ProblemDescriptor NoComparatorId = new("CORP3035", "The result of a formula is not certain");
    public static readonly ProblemDescriptor RepeatedConversionId = new("CORP3036", "A number repeats a conversion of units");
    public static readonly ProblemDescriptor InCircleId = new("CORP3037", "Facts are derived from each other in a circle");

    public static Problem Malformed(Place at, string fact, string reason) => MalformedId.At(at, $"The formula of `{fact}` cannot be read: {reason}.");

    public static Problem SaidOfDerived(Place at, string key, string owner) =>
        SaidOfDerivedId.At(at, $"`{key}` is not allowed on {owner}, which is derived, because what holds of it follows from its inputs; delete it.");

    public static Problem UnusableInput(Place at, string fact, string input, string reason) =>
        UnusableInputId.At(at, $"The formula of `{fact}` cannot compute with `{MessageText.Short(input)}`: {reason}.");

    public static Problem UnitsDiffer(Place at, string fact, string reason) => UnitsDifferId.At(at, $"The units of `{fact}` do not fit: {reason}.");

    public static Problem NotExact(Place at, string fact, string reason) => NotExactId.At(at, $"`{fact}` has no exact value: {reason}.");

    public static Problem NoComparator(Place at, string fact, string reason) => NoComparatorId.At(at, $"`{fact}` has no certain value: {reason}.");

    public static Problem RepeatedConversion(Place at, string fact, string reason) =>
        RepeatedConversionId.At(at, $"The formula of `{fact}` converts twice: {reason}.");

    public static Problem InCircle(Place at, string fact, string path) =>
        InCircleId.At(at, $"`{fact}` is derived from itself ({path}), so none of these facts has a value; state the value of one of them with citations.");
}
