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
        BeforeSeasons = NameTables.Set("""
            last this next during since until by early late mid
            """),
        Ordinals = Numbered(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
        Century = Set("century"),
        BeforeChrist = Set("BC", "BCE", "B.C", "B.C.E"),
        AnnoDomini = Set("AD", "CE", "A.D", "C.E"),
        YearPrefixes = Set("mid", "pre", "post", "early", "late", "to"),
        Approximately = NameTables.Set("""
            around about circa c ca approximately approx roughly near
            """),
        Perhaps = Set("perhaps", "possibly", "probably", "maybe", "presumably", "likely"),
        BetweenHedgeAndDate = Set("in", "on", "of", "the", "early", "late", "mid"),
        Since = Set("since", "from", "starting", "beginning"),
        Until = Set("until", "till", "through", "to"),
        Onwards = Set("onwards", "onward", "on"),
        Labels = NameTables.Set("""
            no nos number numbers lot room flight page pages p pp article articles section chapter clause paragraph resolution directive regulation rule
            form route highway road model type version release gate platform bus tram train track box docket case reference ref invoice ticket serial
            item code pin zip postcode extension ext tel telephone phone fax call dial dialled dialed text patent part figure table asteroid iso iec rfc
            din en bs id psalm verse channel hotline file entry record plate sheet folio population
            """),
        Quantities = NameTables.Set("""
            some nearly almost only exactly precisely over another least most estimated totalled totaled numbered just all these those additional
            further minus plus times
            """),
        Amounts = NameTables.Set("""
            more fewer less greater higher lower larger smaller
            """),
        Totals = NameTables.Set("""
            crowd total group force army audience population number maximum minimum majority sum cost price weight height length distance capacity
            garrison crew staff fleet collection average mean score speed toll
            """),
        Or = Set("or"),
        Counted = NameTables.Set("""
            people persons men women children boys girls students pupils teachers soldiers troops officers sailors workers employees staff members
            delegates voters votes seats deaths dead casualties victims patients cases inhabitants residents citizens refugees migrants prisoners guests
            visitors spectators runners players passengers houses homes households families villages cars vehicles ships boats aircraft planes trains
            copies books volumes pages words lines letters items pieces units shares tickets goals points times jobs schools hospitals shops firms
            companies species birds animals cattle cows sheep pigs horses trees stars steps rooms beds bottles boxes bags cells samples questions
            answers others more fewer percent GMT UTC CET EST BST hours hrs
            """),
        BeforeYears = NameTables.Set("""
            in since until till during year early late mid
            """),
        Calendars = NameTables.Set("""
            hebrew jewish islamic muslim hijri hijra buddhist persian iranian coptic ethiopian hindu saka shaka chinese AH AM AUC BE SH
            """),
        Offsets = Set("after", "before", "following", "preceding", "past", "of"),
        OffsetDays = Set("eve", "morrow", "anniversary"),
        Moves = NameTables.Set("""
            postponed postpone postpones rescheduled reschedule delayed delays deferred defer moved moves shifted adjourned off back forward advanced
            changed switched redated
            """),
        MovedFrom = "from",
        Eras = NameTables.Set("""
            AH AM AUC BE SH A.H A.M B.E
            """),
    };

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, int> Numbered(params string[] words) =>
        words.Select(static (word, index) => (word, index))
            .ToDictionary(static pair => pair.word, static pair => pair.index + 1, StringComparer.OrdinalIgnoreCase);
}
