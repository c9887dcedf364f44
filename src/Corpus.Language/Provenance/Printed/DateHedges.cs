using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Whether words next to a date say that it is near the true one (“around April 2025”) or may be wrong (“perhaps in April 2025”).</summary>
internal static class DateHedges
{
    /// <summary>How many words may stand between a hedge and the date: “perhaps in the spring of 2025”.</summary>
    private const int WordsBetween = 3;

    public static DateParts Beside(List<QuotePiece> pieces, int first, LanguageTables? tables)
    {
        var hedges = DateParts.None;
        if (first < pieces.Count && pieces[first].Separator.TrimEnd(' ') is { Length: > 0 } before && before[before.Length - 1] is '~' or '\u2248')
        {
            hedges |= DateParts.Approximation;
        }

        if (tables?.Dates is not { } words)
        {
            return hedges;
        }

        // “c.1850” is one word.
        var text = pieces[first].Text;
        if (text.IndexOf('.') is > 0 and var dot && words.Approximately.Contains(text.Substring(0, dot)))
        {
            hedges |= DateParts.Approximation;
        }

        var between = 0;
        for (var index = first - 1; index >= 0 && between <= WordsBetween && IsNextTo(pieces, index + 1); index--)
        {
            var word = pieces[index].Text;
            if (words.Approximately.Contains(word))
            {
                hedges |= DateParts.Approximation;
            }
            else if (words.Perhaps.Contains(word))
            {
                hedges |= DateParts.Doubt;
            }
            else if (words.BetweenHedgeAndDate.Contains(word))
            {
                between++;
            }
            else
            {
                break;
            }
        }

        return hedges;
    }

    // “c. 1850”, “perhaps, in 1850”.
    private static bool IsNextTo(List<QuotePiece> pieces, int index) => pieces[index].Follows || pieces[index].Separator is ". " or ", " or "~" or " ~";
}
