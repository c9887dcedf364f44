using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>4024: numbers that a quote does not print for certain.</summary>
internal static class NumberProblems
{
    public static readonly ProblemDescriptor NotCertainId = new("CORP4024", "The number is not certain") { CanBeTurnedDown = true };

    /// <summary>The quote has the number, and what stands around it may make it another one, or none.</summary>
    /// <param name="at">The quote.</param>
    /// <param name="owner">What states it.</param>
    /// <param name="value">What it states.</param>
    /// <param name="quoted">The quote, for messages.</param>
    /// <param name="because">Why it is not certain, as the end of a sentence that begins with the quote.</param>
    public static Problem NotCertain(Place at, string owner, string value, string quoted, string because) =>
        NotCertainId.At(
            at, $"{owner} is `{MessageText.Short(value)}`, but {quoted} {because}; quote words that print the value for certain, correct the value, or " +
            "explain in `reading:` how the quote states it.");
}
