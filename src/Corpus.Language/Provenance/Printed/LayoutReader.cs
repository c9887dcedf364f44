namespace Corpus.Language.Provenance.Printed;

/// <summary>Puts in doubt the numbers of a quote that the layout of the text makes uncertain.</summary>
internal static class LayoutReader
{
    /// <param name="numbers">The numbers of the quote.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="passage">The quote, in its document where that is at hand.</param>
    public static QuoteNumbers Sift(QuoteNumbers numbers, List<QuotePiece> pieces, Passage passage)
    {
        if (!numbers.WithEnds.Exists(number => Because(number, pieces, passage) is not null))
        {
            return numbers;
        }

        var certain = new List<PrintedNumber>();
        var doubtful = new List<DoubtfulNumber>(numbers.Doubtful);
        foreach (var number in numbers.Certain)
        {
            if (Because(number, pieces, passage) is { } because)
            {
                doubtful.Add(new(number.Value, number.First, number.End, because));
            }
            else
            {
                certain.Add(number);
            }
        }

        return numbers with
        {
            Certain = certain,
            Doubtful = doubtful,
            WithEnds = numbers.WithEnds.FindAll(number => Because(number, pieces, passage) is null),
        };
    }

    private static string? Because(PrintedNumber number, List<QuotePiece> pieces, Passage passage)
    {
        var word = passage.First + pieces[number.First].Word;
        return Borders.MayBeMark(passage.Text, word) && (word > 0 || passage.IsInDocument)
            ? $"has “{passage.Text.Word(word)}” where a line begins, so that its sign may be the mark of a list"
            : null;
    }
}
