using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>
/// A quotation as one text: prefix, quote and suffix joined, and which of its words are the quote's. A quotation can be joined in up to four ways,
/// because the space at a seam, which W3C's selector has, is lost where YAML trims a scalar.
/// </summary>
/// <param name="Text">The whole, folded.</param>
/// <param name="FirstWord">The index of the quote's first word in it.</param>
internal sealed record JoinedQuotation(FoldedText Text, int FirstWord)
{
    /// <summary>All ways in which a quotation can be joined without two words becoming one.</summary>
    public static IEnumerable<JoinedQuotation> Of(Quotation quotation, FoldedText exact)
    {
        if (string.IsNullOrWhiteSpace(quotation.Prefix) && string.IsNullOrWhiteSpace(quotation.Suffix))
        {
            yield return new(exact, 0);
            yield break;
        }

        var prefix = quotation.Prefix ?? "";
        var suffix = quotation.Suffix ?? "";
        var prefixWords = FoldedText.Of(prefix).Count;
        var words = prefixWords + exact.Count + FoldedText.Of(suffix).Count;
        // Beside Chinese and Japanese a space is as nothing, so two ways may be the same.
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var before in Joints(prefix, quotation.Exact))
        {
            foreach (var after in Joints(quotation.Exact, suffix))
            {
                var whole = FoldedText.Of(prefix + before + quotation.Exact + after + suffix);
                if (whole.Count == words && whole.Word(prefixWords) == exact.Word(0)
                    && whole.Word(prefixWords + exact.Count - 1) == exact.Word(exact.Count - 1) && known.Add(whole.Folded))
                {
                    yield return new(whole, prefixWords);
                }
            }
        }
    }

    private static string[] Joints(string left, string right) =>
        left.Length == 0 || right.Length == 0 || Characters.IsWhite(left[left.Length - 1]) || Characters.IsWhite(right[0]) ? [""] : ["", " "];
}
