using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>4xxx: what the words around a value make of it.</summary>
internal static class ContextProblems
{
    public static readonly ProblemDescriptor NegatedId = new("CORP4032", "The document denies it") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor HedgedId = new("CORP4033", "The document hedges it") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor AttributedId = new("CORP4034", "Somebody says so") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor NotAffirmedId = new("CORP4035", "The quote does not affirm it") { CanBeTurnedDown = true };

    public static Problem Negated(Place at, string quote, string? words, bool isCut) =>
        NegatedId.At(at, $"“{MessageText.Short(quote)}” is denied: {Seen(words, isCut)}; " +
            (isCut ? "quote the whole sentence and correct the fact" : "correct the fact, or quote the words that state it") + ".");

    public static Problem Hedged(Place at, string quote, string? words, string modality, bool isCut) =>
        HedgedId.At(
            at, $"“{MessageText.Short(quote)}” is not stated plainly: {Seen(words, isCut)}; cite a passage that states it plainly, or add `modality: " +
                $"{modality}`.");

    public static Problem Attributed(Place at, string quote, string? words, bool isCut) =>
        AttributedId.At(
            at, $"“{MessageText.Short(quote)}” is what somebody says: {Seen(words, isCut)}; cite a passage that states it plainly, or add `claimedBy:` with " +
                "who says so.");

    public static Problem NotAffirmed(Place at, string quote, string property, string value, string seen) =>
        NotAffirmedId.At(at, $"“{MessageText.Short(quote)}” does not say that `{property}` is {value}: {seen}.");

    private static string Seen(string? words, bool isCut) =>
        words is null ? "the document has words around it that say so, and the quote leaves them out"
        : isCut ? $"the document has “{MessageText.Short(words)}”, which the quote leaves out"
        : $"it has “{MessageText.Short(words)}”";
}
