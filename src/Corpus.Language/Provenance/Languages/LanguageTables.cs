namespace Corpus.Language.Provenance.Languages;

/// <summary>The tables of one language. The readers of quotes ask for them, and name no language.</summary>
internal sealed record LanguageTables(NumberWords Numbers, MonthNames Months, ComparatorPhrases Comparators, RangeWords Ranges)
{
    private static readonly LanguageTables English = new(EnglishNumbers.Words, EnglishMonths.Words, EnglishComparators.Words, EnglishRanges.Words);

    /// <summary>The tables of a language; null where nothing is known of it.</summary>
    public static LanguageTables? Of(QuoteLanguage language) => language == QuoteLanguage.English ? English : null;
}
