using System.Globalization;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking;

/// <summary>From a failed proof to the problem that tells the curator how to mend the quote.</summary>
internal static class QuoteReasons
{
    private const int ShownDifferences = 3;

    public static Problem Explain(ProblemList problems, CitationSyntax citation, Located quote, string source, QuoteProof proof, QuoteFailure failure)
    {
        var at = problems.At(quote.Span);
        return failure.Kind switch
        {
            QuoteFailureKind.TooShort => ProvenanceProblems.QuoteTooShort(at, quote.Value, source, proof.Words, QuoteLimits.WindowWords),
            QuoteFailureKind.InsideWord => ProvenanceProblems.QuoteEdge(at, quote.Value, $"{source} has it only as part of a longer word or number; quote the whole of it"),
            QuoteFailureKind.EdgePunctuation => ProvenanceProblems.QuoteEdge(at, quote.Value, "a fingerprint knows no punctuation before the first and after the last word; leave it out, or quote one more word"),
            QuoteFailureKind.NoWords => ProvenanceProblems.QuoteEdge(at, quote.Value, "it has no word; quote the words that state the value"),
            QuoteFailureKind.NotText => ProvenanceProblems.QuoteNotFound(at, quote.Value, source, $"character {Number(failure.Offset + 1)} of the quote, prefix or suffix is not text; delete it"),
            QuoteFailureKind.TooLong => ProvenanceProblems.QuoteTooLong(at, quote.Value, proof.Words, QuoteLimits.QuoteCharacters),
            QuoteFailureKind.PrefixOrSuffixNotFound => ProvenanceProblems.ContextNotFound(
                problems.At((citation.Prefix ?? citation.Suffix ?? quote).Span),
                quote.Value,
                source,
                citation.Prefix is null ? "suffix" : citation.Suffix is null ? "prefix" : "prefix and suffix"),
            _ => ProvenanceProblems.QuoteNotFound(at, quote.Value, source, Nearest(failure, proof.Evidence)),
        };
    }

    private static string Nearest(QuoteFailure failure, EvidenceKind evidence)
    {
        if (failure.Nearest is { } nearest)
        {
            var differences = nearest.Differences.Take(ShownDifferences).Select(static difference => (difference.Quoted.Trim(), difference.Printed.Trim()) switch
            {
                ({ Length: 0 }, var printed) => $"the document adds “{MessageText.Short(printed)}”",
                (var quoted, { Length: 0 }) => $"the document lacks “{MessageText.Short(quoted)}”",
                var (quoted, printed) => $"the document has “{MessageText.Short(printed)}” where the quote has “{MessageText.Short(quoted)}”",
            });
            return $"nearest is word {Number(nearest.Position + 1)}: {string.Join(", ", differences)}; copy the words as they are printed";
        }

        if (failure.LeadingWords > 0)
        {
            return $"its first {Number(failure.LeadingWords)} words are there, what follows differs; copy the words as they are printed";
        }

        return evidence == EvidenceKind.Fingerprint
            ? "its first three words do not stand there in this order; copy the words as they are printed, and check that the source is the right one"
            : "nothing in it is like it; check that the source is the right one";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
