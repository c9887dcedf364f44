using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>4xxx: what can be wrong with the names, the borders and the edges of what is quoted.</summary>
internal static class WordingProblems
{
    public static readonly ProblemDescriptor PartOfNameId = new("CORP4045", "The name is part of another name") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor AliasNamesNothingId = new("CORP4046", "An alias names nothing");
    public static readonly ProblemDescriptor BorderInQuoteId = new("CORP4047", "A border is inside the quote", Severity.Warning);
    public static readonly ProblemDescriptor LostInFingerprintId = new("CORP4048", "The quote will not survive a fingerprint", Severity.Warning);

    public static Problem PartOfName(Place at, string owner, string value, string longer, bool isEntity) =>
        PartOfNameId.At(
            at, $"{owner} is `{MessageText.Short(value)}`, which the quote has only as a part of “{MessageText.Short(longer)}”; " +
            (isEntity ? "if both are the same, add the longer name to its aliases; if not, fix the value or quote words that name it by itself."
                : "fix the value, or quote words that state it by itself."));

    public static Problem AliasNamesNothing(Place at, string alias) =>
        AliasNamesNothingId.At(
            at, $"The alias `{MessageText.Short(alias)}` is a pronoun or function word, which nearly every quote has; delete it, and where a quote has only " +
            "such a word for the thing, quote more of the text or explain in `reading:` what the word means there.");

    public static Problem BorderInQuote(Place at, string border, string before, string after) =>
        BorderInQuoteId.At(
            at, $"The quote goes over {border} between “{MessageText.Short(before)}” and “{MessageText.Short(after)}”, and what is on one side says nothing " +
            "of the other; quote words of one side, or cite each by itself.");

    public static Problem LostInFingerprint(Place at, string quote, string source, string reason) =>
        LostInFingerprintId.At(
            at, $"“{MessageText.Short(quote)}” is in the text of {source}, but a fingerprint could not prove it: {reason}.");
}
