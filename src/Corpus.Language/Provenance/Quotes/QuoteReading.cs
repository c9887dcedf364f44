using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>The checks that a quotation passes before it is looked for, whatever it is looked for in.</summary>
internal static class QuoteReading
{
    /// <summary>Folds the quote, or says why there is nothing to look for.</summary>
    public static QuoteFailure? Read(Quotation quotation, out FoldedText exact)
    {
        exact = FoldedText.Empty;
        if ((long)quotation.Exact.Length + (quotation.Prefix?.Length ?? 0) + (quotation.Suffix?.Length ?? 0) > QuoteLimits.QuoteCharacters)
        {
            return new(QuoteFailureKind.TooLong);
        }

        var offset = Characters.FirstThatIsNotText(quotation.Exact);
        if (offset >= 0)
        {
            return new(QuoteFailureKind.NotText, Offset: offset);
        }

        if (IsNotText(quotation.Prefix) || IsNotText(quotation.Suffix))
        {
            return new(QuoteFailureKind.NotText);
        }

        exact = FoldedText.Of(quotation.Exact);
        return exact.Count == 0 ? new(QuoteFailureKind.NoWords) : null;
    }

    private static bool IsNotText(string? text) => text is not null && Characters.FirstThatIsNotText(text) >= 0;
}
