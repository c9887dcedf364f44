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
        DateComparators = EnglishDateComparators.Words,
        AroundComparators = EnglishComparatorContext.Words,
        Changes = EnglishChanges.Words,
        Abbreviations = EnglishAbbreviations.Words,
        Qualifiers = EnglishQualifiers.Words,
        CommonWords = EnglishCommonWords.Common,
        EqualityWords = EnglishCommonWords.Equality,
        Operations = EnglishCommonWords.Operations,
        Ranges = EnglishRanges.Words,
        Polarity = EnglishPolarity.Words,
        Labels = EnglishLabels.Words,
        Counts = EnglishCounts.Words,
        Context = EnglishContext.Words,
        Names = EnglishNames.Words,
        Units = EnglishUnits.Words,
    };

    /// <summary>
    /// The version of what is said of numbers: every change of a language's words for comparators, changes, ranges, numbers or dates, or of the rules that read
    /// them, makes a new one.
    /// </summary>
    public const int ComparatorVersion = 2;

    /// <summary>The file of a language whose values are spelled; null where they are parsed, which is English.</summary>
    public LanguageFile? File { get; init; }

    /// <summary>The words that pieces of quotes are cut at.</summary>
    public Elisions Elisions { get; init; } = Elisions.None;

    /// <summary>The ends of words whose beginning is a numeral, longest first, in small letters: “двух<i>дневный</i>”.</summary>
    public string[] Compounds { get; init; } = [];

    private static readonly Lazy<LanguageTables> India = new(static () => English with { Numbers = EnglishNumbers.OfIndia });

    public required NumberWords Numbers { get; init; }

    public required MonthNames Months { get; init; }

    public required DateWords Dates { get; init; }

    public required ComparatorPhrases Comparators { get; init; }

    /// <summary>The phrases next to a date.</summary>
    public required ComparatorPhrases DateComparators { get; init; }

    public required ComparatorContext AroundComparators { get; init; }

    public required ChangeWords Changes { get; init; }

    /// <summary>What a full stop behind shortens; it ends no sentence.</summary>
    public required HashSet<string> Abbreviations { get; init; }

    public required QualifierWords Qualifiers { get; init; }

    public required HashSet<string> CommonWords { get; init; }

    /// <summary>The words that make what is before them the same as what is behind them: “two decades <i>are</i> twenty years”.</summary>
    public required HashSet<string> EqualityWords { get; init; }

    /// <summary>The words before a number that make something else of it: “the day <i>after</i> 4 May”.</summary>
    public required HashSet<string> Operations { get; init; }

    public required RangeWords Ranges { get; init; }

    public required PolarityWords Polarity { get; init; }

    public required LabelWords Labels { get; init; }

    public required CountWords Counts { get; init; }

    public required ContextWords Context { get; init; }

    public required NameTables Names { get; init; }

    public required UnitWords Units { get; init; }

    /// <summary>The tables of a language; null where nothing is known of it.</summary>
    public static LanguageTables? Of(QuoteLanguage language) =>
        language.Code != QuoteLanguage.English.Code ? SpelledTables.Of(language) : language.Region == "IN" ? India.Value : English;
}
