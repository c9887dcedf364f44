using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>
/// A row of a table is quoted as it looks: “Oslo 120 450”, where spaces stand for the ends of cells. Within one cell “120 450” would be one number, and so it
/// is one word of the quote. Where a quote is in no document as it is, these are the other ways to read such spaces: as ends of cells or lines.
/// </summary>
internal static class PartedNumbers
{
    /// <summary>How many spaces may be read in either way: of more, all are ends.</summary>
    private const int Spaces = 8;

    /// <summary>What stands for the end of a cell or a line.</summary>
    private const char End = '\n';

    /// <summary>The quote in each of these ways: first with all of its numbers parted.</summary>
    [MethodImpl(JitHints.Loop)]
    public static IEnumerable<string> Of(FoldedText quote)
    {
        var gaps = Gaps(quote);
        if (gaps.Count == 0)
        {
            yield break;
        }

        var most = gaps.Count <= Spaces ? (1 << gaps.Count) - 1 : 1;
        for (var ends = most; ends > 0; ends--)
        {
            var text = quote.Raw.ToCharArray();
            for (var gap = 0; gap < gaps.Count; gap++)
            {
                if (gaps.Count > Spaces || (ends & (1 << gap)) != 0)
                {
                    text[gaps[gap]] = End;
                }
            }

            yield return new string(text);
        }
    }

    /// <summary>Where white space within the words of a quote begins.</summary>
    [MethodImpl(JitHints.Loop)]
    private static List<int> Gaps(FoldedText quote)
    {
        var gaps = new List<int>();
        for (var word = 0; word < quote.Count; word++)
        {
            for (var index = quote.RawStart(word) + 1; index < quote.RawEnd(word); index++)
            {
                if (Characters.IsSpace(quote.Raw[index]) && !Characters.IsWhite(quote.Raw[index - 1]) && char.IsDigit(quote.Raw[index - 1]))
                {
                    gaps.Add(index);
                }
            }
        }

        return gaps;
    }
}
