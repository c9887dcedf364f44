using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>The words in and around dates of a language that is text.</summary>
internal static class SpelledDates
{
    private const string Section = "dates";

    public static MonthNames Months(TableWords words)
    {
        const string ByHand = "months ";
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, phrases) in words.File["months"].Select(static entry => (entry.Key, entry.Phrases))
            .Concat(words.File[Section].Where(static entry => entry.Key.StartsWith(ByHand, StringComparison.Ordinal))
                .Select(static entry => (entry.Key.Substring(ByHand.Length), entry.Phrases))))
        {
            if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var month))
            {
                foreach (var phrase in phrases)
                {
                    numbers[words.Joined(phrase)] = month;
                }
            }
        }

        return new() { Numbers = numbers, Ambiguous = words.Set(Section, "ambiguous months"), Prepositions = words.Set(Section, "before months") };
    }

    public static DateWords Read(TableWords words) => new()
    {
        Seasons = Seasons(words),
        BeforeSeasons = words.Set(Section, "before seasons"),
        Ordinals = new(StringComparer.OrdinalIgnoreCase),
        Century = words.Set(Section, "centuries"),
        BeforeChrist = words.Set(Section, "before christ"),
        AnnoDomini = words.Set(Section, "anno domini"),
        YearPrefixes = words.Set(Section, "year prefixes"),
        Approximately = words.Set(Section, "approximately"),
        Perhaps = words.Set(Section, "perhaps"),
        BetweenHedgeAndDate = words.Set(Section, "between"),
        Labels = [.. words.Set(Section, "labels"), .. words.Set("labels", "before")],
        Quantities = words.Set(Section, "quantities"),
        Amounts = words.Set(Section, "amounts"),
        Totals = words.Set(Section, "totals"),
        Or = words.Set(Section, "or"),
        Counted = words.Set(Section, "counted"),
        BeforeYears = words.Set(Section, "year before"),
        Calendars = words.Set(Section, "calendars"),
        Eras = words.Set(Section, "eras"),
        Offsets = words.Set(Section, "offsets"),
        OffsetDays = words.Set(Section, "offset days"),
        Moves = words.Set(Section, "moves"),
        MovedFrom = words.First(Section, "moved from"),
        Since = words.Set("qualifiers", "begins"),
        Until = words.Set("qualifiers", "ends"),
        Onwards = words.Set("qualifiers", "onwards"),
    };

    public static QualifierWords Qualifiers(TableWords words) => new()
    {
        Begins = words.Set("qualifiers", "begins"),
        Ends = words.Set("qualifiers", "ends"),
        Onwards = words.Set("qualifiers", "onwards"),
        Between = words.Set("qualifiers", "between"),
        Articles = [.. words.Set("names", "articles").Select(static article => article + " ")],
    };

    private static Dictionary<string, EdtfSeason> Seasons(TableWords words)
    {
        var seasons = new Dictionary<string, EdtfSeason>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, season) in new[]
        {
            ("spring", EdtfSeason.Spring), ("summer", EdtfSeason.Summer), ("autumn", EdtfSeason.Autumn), ("winter", EdtfSeason.Winter),
        })
        {
            foreach (var word in words.Set(Section, key))
            {
                seasons[word] = season;
            }
        }

        return seasons;
    }
}
