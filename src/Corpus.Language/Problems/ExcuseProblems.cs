using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>What can be wrong with readings and inferences, which say what no quote prints.</summary>
internal static class ExcuseProblems
{
    public static readonly ProblemDescriptor NeedlessReadingId = new("CORP4010", "A reading is not needed", Severity.Warning);
    public static readonly ProblemDescriptor ExplainsNothingId = new("CORP4040", "A reading or an inference explains nothing") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor TooManyReadId = new("CORP4041", "Too many citations are read or inferred");
    public static readonly ProblemDescriptor ReadTwiceId = new("CORP4043", "A point is read twice");

    public static Problem NeedlessReading(Place at, string point, string value) =>
        NeedlessReadingId.At(
            at, point == "value"
                ? $"The quote prints `{MessageText.Short(value)}` itself, so the `reading` is not needed; delete it."
                : $"Nothing about the {point} is open in this quote, so the `reading` of it is not needed; delete it.");

    /// <param name="at">Where it stands.</param>
    /// <param name="what">What it is: “reading”, “inference”.</param>
    /// <param name="said">What it says.</param>
    /// <param name="lack">What it lacks or gets wrong, as the end of a sentence.</param>
    /// <param name="remedy">What helps.</param>
    public static Problem ExplainsNothing(Place at, string what, string said, string lack, string remedy) =>
        ExplainsNothingId.At(at, $"The {what} “{MessageText.Short(said)}” {lack}; {remedy}.");

    public static Problem ReadTwice(Place at, string point, Place first) =>
        ReadTwiceId.At(at, $"The citation has two readings of its {point}, and the first is at {first}; keep one of them.");

    public static Problem TooManyRead(string found, string most) =>
        TooManyReadId.At(
            Place.None,
            $"{found} of the citations are read or inferred, but `CorpusMostReadShare` allows {most}; cite quotes that print what is stated, or raise the " +
            "property.");
}
