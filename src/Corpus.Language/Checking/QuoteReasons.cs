using System.Globalization;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking;

/// <summary>From a failed proof to the problem that tells the curator how to fix the quote.</summary>
internal static class QuoteReasons
{
    private const int ShownDifferences = 3;

    public static Problem Explain(ProblemList problems, CitationSyntax citation, Located quote, string source, QuoteProof proof, QuoteFailure failure)
    {
        var at = problems.At(quote.Span);
        return failure.Kind switch
        {
            QuoteFailureKind.TooShort => ProvenanceProblems.QuoteTooShort(at, quote.Value, source, proof.Words, QuoteLimits.WindowWords),
            QuoteFailureKind.InsideWord =>
                ProvenanceProblems.QuoteEdge(at, quote.Value, $"{source} has it only as part of a longer word or number; quote the whole word or number"),
            QuoteFailureKind.EdgePunctuation =>
                ProvenanceProblems.QuoteEdge(
                at, quote.Value, "this fingerprint was made before fingerprints knew what stands between words; leave out the punctuation before the first word and after the last, "
                + "or make the fingerprint again"),
            QuoteFailureKind.OtherPunctuation => ProvenanceProblems.QuoteEdge(
                at, quote.Value, $"{source} has these words, but other punctuation before the first or after the last; leave it out, or copy it as printed"),
            QuoteFailureKind.NoWords => ProvenanceProblems.QuoteEdge(at, quote.Value, "it contains no words; quote the words that state the value"),
            QuoteFailureKind.NotText =>
                ProvenanceProblems.QuoteNotFound(
                at, quote.Value, source, $"character {Number(failure.Offset + 1)} of the quote, prefix or suffix is not text; delete it"),
            QuoteFailureKind.TooLong => ProvenanceProblems.QuoteBeyondLimit(at, quote.Value, QuoteLimits.QuoteCharacters),
            QuoteFailureKind.PrefixOrSuffixNotFound => ProvenanceProblems.ContextNotFound(
                problems.At((citation.Prefix ?? citation.Suffix ?? quote).Span),
                quote.Value,
                source,
                citation.Prefix is null ? "suffix" : citation.Suffix is null ? "prefix" : "prefix and suffix"),
            _ => ProvenanceProblems.QuoteNotFound(at, quote.Value, source, Nearest(failure, proof.Evidence)),
        };
    }

    /// <summary>Why a fingerprint could not prove a quote that the text has, and what to do; null where it could.</summary>
    public static string? OfFingerprint(QuoteFailureKind? refusal) => refusal switch
    {
        QuoteFailureKind.TooShort => $"it has fewer than {Number(QuoteLimits.WindowWords)} words; quote a little more of the sentence",
        _ => null,
    };

    private static string Nearest(QuoteFailure failure, EvidenceKind evidence)
    {
        if (failure.Nearest is { } nearest)
        {
            var differences = nearest.Differences.Take(ShownDifferences)
                .Select(static difference => (difference.Quoted.Trim(), difference.Printed.Trim()) switch
            {
                ({ Length: 0 }, var printed) => $"the document also has “{MessageText.Short(printed)}”",
                (var quoted, { Length: 0 }) => $"the document does not have “{MessageText.Short(quoted)}”",
                var (quoted, printed) => $"the document has “{MessageText.Short(printed)}”, but the quote has “{MessageText.Short(quoted)}”",
            });
            return $"the nearest passage is at word {Number(nearest.Position + 1)}: {string.Join(", ", differences)}; copy the words as printed";
        }

        if (failure.LeadingWords > 0)
        {
            var matching = failure.LeadingWords == 1 ? "its first word matches" : $"its first {Number(failure.LeadingWords)} words match";
            return $"{matching}, but the rest differs; copy the words as printed";
        }

        return evidence == EvidenceKind.Fingerprint
            ? "the document does not have its first three words in this order; copy the words as printed, and check that the source is right"
            : "nothing in the document is similar; check that the source is right";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
