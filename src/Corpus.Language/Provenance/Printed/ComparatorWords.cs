using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Finds what a quote says about how a number is meant: “up to 55” is at most 55.</summary>
internal static class ComparatorWords
{
    /// <summary>How many words may stand between a number and “or more”: “55 billion cubic meters or more”.</summary>
    private const int WordsBetween = 3;

    /// <summary>What the quote says about the number it prints for this value; null where it says nothing, or does not print it.</summary>
    public static FoundComparator? Find(string quote, long value, QuoteLanguage language) => Find(quote, ExactNumber.Of(value).Equals, language);

    /// <inheritdoc cref="Find(string, long, QuoteLanguage)"/>
    public static FoundComparator? Find(string quote, decimal value, QuoteLanguage language) => Find(quote, ExactNumber.Of(value).Equals, language);

    /// <inheritdoc cref="Find(string, long, QuoteLanguage)"/>
    public static FoundComparator? Find(string quote, double value, QuoteLanguage language) => Find(quote, number => number.IsNearest(value), language);

    private static FoundComparator? Find(string quote, Func<ExactNumber, bool> isValue, QuoteLanguage language)
    {
        var pieces = QuotePieces.Of(quote);
        var tables = LanguageTables.Of(language);
        var numbers = NumberReader.Read(pieces, language).Where(number => isValue(number.Value)).ToList();
        FoundComparator? found = null;
        foreach (var number in numbers)
        {
            var here = Symbol(pieces, number) ?? (tables is null ? null : Before(pieces, number.First, tables) ?? After(pieces, number.End, tables));

            // A quote that prints the number twice, once as it is, does say the number as it is.
            if (here is null)
            {
                return null;
            }

            found ??= here;
        }

        return found;
    }

    private static FoundComparator? Before(List<QuotePiece> pieces, int index, LanguageTables tables)
    {
        FoundComparator? found = null;
        var end = index;
        while (Match(pieces, end, tables) is var (words, comparator))
        {
            // “not about 55” says something else again, and nothing that has a name here.
            var start = end - words;
            if (start > 0 && pieces[start].Follows && (pieces[start - 1].Is("not") || pieces[start - 1].Is("no") || pieces[start - 1].Is("never")))
            {
                return null;
            }

            // The outer one rules (“up to about 55”, “almost exactly 55”), unless it is the vaguer one (“about up to 55”).
            if (found is null or { Comparator: Comparator.Exactly } || comparator != Comparator.About)
            {
                found = new(comparator, QuotePieces.Words(pieces, start, index));
            }

            end = start;
        }

        return found;
    }

    [MethodImpl(JitHints.Loop)]
    private static (int Words, Comparator Comparator)? Match(List<QuotePiece> pieces, int end, LanguageTables tables)
    {
        foreach (var (words, comparator) in tables.Comparators.Before)
        {
            var start = end - words.Length;
            if (start >= 0 && end < pieces.Count && pieces[end].Follows && QuotePieces.AreAt(pieces, start, words))
            {
                return (words.Length, comparator);
            }
        }

        return null;
    }

    [MethodImpl(JitHints.Loop)]
    private static FoundComparator? After(List<QuotePiece> pieces, int end, LanguageTables tables)
    {
        for (var start = end; start <= end + WordsBetween && start < pieces.Count && pieces[start].Follows; start++)
        {
            foreach (var (words, comparator) in tables.Comparators.After)
            {
                if (!QuotePieces.AreAt(pieces, start, words))
                {
                    continue;
                }

                // “20 of at least 30”: it belongs to the number behind it. “odd” and “plus” stand right behind theirs.
                var next = start + words.Length;
                var isForNext = next < pieces.Count && pieces[next].Follows
                    && (char.IsDigit(pieces[next].Text, 0) || tables.Numbers.IsNumber(pieces[next].Text));
                if (!isForNext && (words.Length > 1 || start == end))
                {
                    return new(comparator, QuotePieces.Words(pieces, start, next));
                }
            }
        }

        return null;
    }

    private static FoundComparator? Symbol(List<QuotePiece> pieces, PrintedNumber number)
    {
        var before = pieces[number.First].Separator.TrimEnd(' ');
        var after = number.End < pieces.Count ? pieces[number.End].Separator : "";
        var isEqual = before.EndsWith("<=", StringComparison.Ordinal) || before.EndsWith(">=", StringComparison.Ordinal);
        var symbol = before.Length == 0 ? '\0' : before[before.Length - (isEqual ? 2 : 1)];
        var shown = before.Length == 0 ? "" : before.Substring(before.Length - (isEqual ? 2 : 1));
        return (symbol, isEqual) switch
        {
            ('\u2264', _) or ('<', true) => new(Comparator.AtMost, shown),
            ('\u2265', _) or ('>', true) => new(Comparator.AtLeast, shown),
            ('<', false) => new(Comparator.LessThan, shown),
            ('>', false) => new(Comparator.MoreThan, shown),
            ('~' or '\u2248' or '\u223C', _) => new(Comparator.About, shown),
            _ => after.Length > 0 && after[0] == '+' ? new(Comparator.AtLeast, "+") : null,
        };
    }
}
