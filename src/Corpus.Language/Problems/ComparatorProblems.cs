using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>What can be wrong with the words next to a number or a date.</summary>
internal static class ComparatorProblems
{
    public static readonly ProblemDescriptor MissingId = new("CORP4011", "The quote has a comparator, but the fact has none") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor NotPrintedId = new("CORP4012", "The quote does not print the comparator") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor NotUnderstoodId = new("CORP4037", "Words next to the number are not understood") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor ChangeId = new("CORP4042", "The number is a change or a former value") { CanBeTurnedDown = true };

    public static Problem Missing(Place at, string words, string comparator) =>
        MissingId.At(at, $"The quote says “{MessageText.Short(words)}”, but the fact has no comparator; add `comparator: {comparator}`.");

    public static Problem NotPrinted(Place at, string comparator, string found) =>
        NotPrintedId.At(at, $"The fact says `{comparator}`, but {found}; quote the words that state it, or fix the comparator.");

    public static Problem Contradicted(Place at, string comparator, string words, string meaning) =>
        NotPrintedId.At(
            at, $"The fact says `{comparator}`, but the quote says “{MessageText.Short(words)}” ({meaning}); fix the comparator, or cite the words that " +
                "state it.");

    public static Problem NotUnderstood(Place at, string words) =>
        NotUnderstoodId.At(
            at, $"The quote has “{MessageText.Short(words)}” next to the value, which can make it another one; quote words that state the value plainly, fix " +
            "the value, or explain in `reading:` what they say.");

    public static Problem LeftOut(Place at, string words) =>
        NotUnderstoodId.At(
            at, (words.Length > 0 ? $"The document says “{MessageText.Short(words)}” here" : "The document says more of the value here") +
                ", and the quote leaves out a part of it that can make the value another one; quote all of it, or explain in `reading:` why it changes " +
                "nothing.");

    public static Problem Change(Place at, string words, string property) =>
        ChangeId.At(
            at, $"The quote says “{MessageText.Short(words)}”: the number is how much something changed or differs, but `{MessageText.Short(property)}` is " +
            "no change; quote the value itself, fix the value, or use a property whose name says that it is a change.");

    public static Problem Former(Place at, string words, string property) =>
        ChangeId.At(
            at, $"The quote says “{MessageText.Short(words)}”: the number is what was before, or what it is not; quote the value of " +
            $"`{MessageText.Short(property)}` itself, fix the value, or add `until` or `asOf` if it was the value then.");
}
