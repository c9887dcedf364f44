using System.Text;

namespace Corpus.Workspace.Passages;

/// <summary>
/// A quote with what stands around it: the sentences that it is in, and the one before and the one after. One behind the other the parts are the passage, with
/// white space made one space.
/// </summary>
/// <param name="Before">The sentence before, and the space behind it; empty where there is none.</param>
/// <param name="Lead">What stands before the quote in its own sentence.</param>
/// <param name="Quote">The quote, as the document has it.</param>
/// <param name="Tail">What stands behind it in its own sentence.</param>
/// <param name="After">The sentence after, and the space before it.</param>
internal sealed record QuotePassage(string Before, string Lead, string Quote, string Tail, string After)
{
    /// <param name="sentences">The document.</param>
    /// <param name="quote">Where the quote is in it.</param>
    public static QuotePassage Of(DocumentSentences sentences, WordRange quote)
    {
        var (first, last) = (sentences.Of(quote.First), sentences.Of(quote.End - 1));
        var (start, end) = (sentences.SpanOf(first).Start, sentences.SpanOf(last).End);
        var (from, to) = (sentences.Text.RawStart(quote.First), sentences.Text.RawEnd(quote.End - 1));
        return new QuotePassage(
            first == 0 ? "" : Read(sentences.SpanOf(first - 1).Start, start),
            Read(start, from),
            Read(from, to),
            Read(to, end),
            last + 1 == sentences.Count ? "" : Read(end, sentences.SpanOf(last + 1).End));

        string Read(int at, int until) => Collapse(sentences.Text.Raw.AsSpan(Math.Min(at, until), Math.Max(0, until - at)));
    }

    private static string Collapse(ReadOnlySpan<char> text)
    {
        var collapsed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsWhiteSpace(text[index]))
            {
                collapsed.Append(text[index]);
            }
            else if (index == 0 || !char.IsWhiteSpace(text[index - 1]))
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString();
    }
}
