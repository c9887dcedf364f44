using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Of what a number is only a part: “2 hours and [25 minutes]”, “four years [and a half]”, “300 francs [a month]”.</summary>
internal static class PartReader
{
    /// <summary>The words of the amount that a number is one of several numbers of; null where it is all of it.</summary>
    public static string? AmountAround(List<QuotePiece> pieces, int first, int end, QuoteLanguage language, LanguageTables tables)
    {
        // Most numbers stand by themselves, and their units need not be read.
        if (!HasAndOrNumber(pieces, first, end, tables))
        {
            return null;
        }

        var numbers = NumberReader.ReadAll(pieces, language);
        if (numbers.Doubtful.Find(number => number.First == first)?.WithFraction is { } fraction)
        {
            return fraction;
        }

        var units = new UnitReader(pieces, tables, numbers);
        return units.Of(first, end) is { } unit ? units.AmountOver(first, end, unit) ?? units.AmountUnder(first, unit) : null;
    }

    /// <summary>The words of a number with its unit and a rate right behind that; null where no rate is there.</summary>
    public static string? RateBehind(List<QuotePiece> pieces, int first, int end, QuoteLanguage language, LanguageTables tables) =>
        new UnitReader(pieces, tables, NumberReader.ReadAll(pieces, language)).Of(first, end) is { RateEnd: > 0 and var rate }
            ? QuotePieces.Words(pieces, first, rate)
            : null;

    private static bool HasAndOrNumber(List<QuotePiece> pieces, int first, int end, LanguageTables tables)
    {
        const int Near = 6;
        for (var index = Math.Max(0, first - Near); index < Math.Min(pieces.Count, end + Near); index++)
        {
            var text = pieces[index].Text;
            if ((index < first || index >= end) && (char.IsDigit(text, 0) || tables.Units.And.Contains(text) || tables.Numbers.IsNumber(text)))
            {
                return true;
            }
        }

        return false;
    }
}
