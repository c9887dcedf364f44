namespace Corpus.Language.Provenance.Languages;

/// <summary>The tables of one language. The readers of quotes ask for them, and name no language.</summary>
internal sealed record LanguageTables
{
    private static readonly LanguageTables English = new()
    {
        Numbers = EnglishNumbers.Words,
        Months = EnglishMonths.Words,
        Dates = EnglishDates.Words,
        Comparators = EnglishComparators.Words,
        Ranges = EnglishRanges.Words,
        Polarity = EnglishPolarity.Words,
        Context = EnglishContext.Words,
        Names = EnglishNames.Words,
    };

    public required NumberWords Numbers { get; init; }

    public required MonthNames Months { get; init; }

    public required DateWords Dates { get; init; }

    public required ComparatorPhrases Comparators { get; init; }

    public required RangeWords Ranges { get; init; }

    public required PolarityWords Polarity { get; init; }

    public required ContextWords Context { get; init; }

    public required NameTables Names { get; init; }

    /// <summary>The tables of a language; null where nothing is known of it.</summary>
    public static LanguageTables? Of(QuoteLanguage language) => language == QuoteLanguage.English ? English : null;
}
