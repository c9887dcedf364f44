namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English in and around dates.</summary>
internal static class EnglishDates
{
    public static readonly DateWords Words = new()
    {
        Seasons = new(StringComparer.OrdinalIgnoreCase)
        {
            ["spring"] = EdtfSeason.Spring,
            ["summer"] = EdtfSeason.Summer,
            ["autumn"] = EdtfSeason.Autumn,
            ["fall"] = EdtfSeason.Autumn,
            ["winter"] = EdtfSeason.Winter,
        },
        BeforeSeasons = Set("last", "this", "next", "during", "since", "until", "by", "early", "late", "mid"),
        Ordinals = Numbered(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
        Century = Set("century"),
        BeforeChrist = Set("BC", "BCE", "B.C", "B.C.E"),
        AnnoDomini = Set("AD", "CE", "A.D", "C.E"),
        YearPrefixes = Set("mid", "pre", "post", "early", "late", "to"),
        Approximately = Set("around", "about", "circa", "c", "ca", "approximately", "approx", "roughly", "near"),
        Perhaps = Set("perhaps", "possibly", "probably", "maybe", "presumably", "likely"),
        BetweenHedgeAndDate = Set("in", "on", "of", "the", "early", "late", "mid"),
        Since = Set("since", "from", "starting", "beginning"),
        Until = Set("until", "till", "through", "to"),
        Onwards = Set("onwards", "onward", "on"),
    };

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, int> Numbered(params string[] words) =>
        words.Select(static (word, index) => (word, index))
            .ToDictionary(static pair => pair.word, static pair => pair.index + 1, StringComparer.OrdinalIgnoreCase);
}
