namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of one language in and around dates, but for the names of the months; without regard to case.</summary>
internal sealed record DateWords
{
    public required Dictionary<string, EdtfSeason> Seasons { get; init; }

    /// <summary>The words before a season that make it a time of the year where no year is beside it: “last spring”, “in the fall”.</summary>
    public required HashSet<string> BeforeSeasons { get; init; }

    /// <summary>The ordinals of centuries in words: “nineteenth”.</summary>
    public required Dictionary<string, int> Ordinals { get; init; }

    public required HashSet<string> Century { get; init; }

    /// <summary>What makes a year one before the year 1: “44 BC”.</summary>
    public required HashSet<string> BeforeChrist { get; init; }

    /// <summary>What makes a number of fewer than four digits a year: “AD 79”.</summary>
    public required HashSet<string> AnnoDomini { get; init; }

    /// <summary>What a year is joined to by a hyphen and still is that year: “mid-2025”.</summary>
    public required HashSet<string> YearPrefixes { get; init; }

    /// <summary>What says that a date is near the true one: EDTF's <c>~</c>.</summary>
    public required HashSet<string> Approximately { get; init; }

    /// <summary>What says that a date may be wrong: EDTF's <c>?</c>.</summary>
    public required HashSet<string> Perhaps { get; init; }

    /// <summary>What may stand between these and the date: “perhaps in the spring of 2025”.</summary>
    public required HashSet<string> BetweenHedgeAndDate { get; init; }

    /// <summary>The words before a number that make it a label: “Lot 1923”.</summary>
    public required HashSet<string> Labels { get; init; }

    /// <summary>The words before a number that make it an amount: “some 2000”.</summary>
    public required HashSet<string> Quantities { get; init; }

    /// <summary>The words before “than” that make the number behind it an amount.</summary>
    public required HashSet<string> Amounts { get; init; }

    /// <summary>The words before “of” that make the number behind it an amount: “a crowd of 2000”.</summary>
    public required HashSet<string> Totals { get; init; }

    /// <summary>The words between two dates of which one is meant: “2013 or 2014”.</summary>
    public required HashSet<string> Or { get; init; }

    /// <summary>The words behind a number that are counted by it: “1850 people”.</summary>
    public required HashSet<string> Counted { get; init; }

    /// <summary>The words before a year that leave no doubt that it is one: “in”.</summary>
    public required HashSet<string> BeforeYears { get; init; }

    /// <summary>The words before a year that make it one of another calendar: “the Hebrew year 5785”.</summary>
    public required HashSet<string> Calendars { get; init; }

    /// <summary>The words behind a year that make it one of another calendar: “1445 AH”.</summary>
    public required HashSet<string> Eras { get; init; }

    /// <summary>The words between a time and a date that make another date of them: “three days after 1 May”.</summary>
    public required HashSet<string> Offsets { get; init; }

    /// <summary>The words for a time before these that is no unit: “the eve of 1 May”.</summary>
    public required HashSet<string> OffsetDays { get; init; }

    /// <summary>The verbs that move something from a date, which then is not when it was: “postponed from 1 May”.</summary>
    public required HashSet<string> Moves { get; init; }

    /// <summary>The word between such a verb and the date that it was moved from.</summary>
    public required string MovedFrom { get; init; }

    /// <summary>What stands before the begin of a period: “since 2020”.</summary>
    public required HashSet<string> Since { get; init; }

    /// <summary>What stands before the end of a period: “until 2024”.</summary>
    public required HashSet<string> Until { get; init; }

    /// <summary>What stands behind the begin of a period: “2020 onwards”.</summary>
    public required HashSet<string> Onwards { get; init; }
}
