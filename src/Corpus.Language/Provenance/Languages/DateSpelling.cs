using System.Collections.Concurrent;
using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>How one language, in one region, spells dates: what its file says, made ready to look for. docs/languages.md, “Dates”.</summary>
internal sealed class DateSpelling
{
    private const string DayInWords = "days ";
    private const string Section = "dates";
    private const int DaysInMonth = 31;
    private const int WordsOfDay = 3;
    private const string CharactersOfPattern = "dMy";

    /// <summary>How long a name is that may be another word.</summary>
    private const int ShortName = 3;

    /// <summary>How many letters an abbreviation leaves out at least; an ending has fewer.</summary>
    private const int Omitted = 3;

    private static readonly ConcurrentDictionary<QuoteLanguage, Lazy<DateSpelling?>> Made = new();

    private readonly LanguageFile _file;
    private readonly HashSet<string> _ambiguousMonths;
    private readonly HashSet<string> _abbreviations;
    private readonly string[] _countedEndings;
    private readonly Lazy<Dictionary<string, int>> _daysInWords;
    private readonly DatePhrases _uncounted;

    private DateSpelling(LanguageFile file, string region)
    {
        _file = file;
        var signs = Signs(file.Value("date formats", "long") ?? "");
        Months = Numbered("months");
        _abbreviations = [.. Months.Where(month => Months.Any(other => other.Value == month.Value && other.Key.Length > month.Key.Length
            && (month.Key.Length <= ShortName
                || (other.Key.Length >= month.Key.Length + Omitted && other.Key.StartsWith(month.Key, StringComparison.Ordinal))))
            ).Select(static month => month.Key)];
        PersianMonths = Numbered("persian months");
        _ambiguousMonths = Of("ambiguous months").Phrases;
        BeforeMonths = Of("before months");
        FirstDay = Of("first day");
        _daysInWords = new(() => ReadDays(file));
        Links = Of("links", signs.Links);
        YearBefore = Of("year before");
        ShortYearBefore = Of("short year before");
        ShortYearBehind = Of("short year behind");
        YearBehind = Of("year behind", signs.Year);
        YearEndings = Of("year endings");
        MonthBehind = Of("month behind", signs.Month);
        DayBehind = Of("day behind", signs.Day);
        OrdinalEndings = [.. file.Phrases("ordinals", "endings").Select(DatePhrases.Joined)];
        YearPrefixes = Of("year prefixes");
        HasOrdinalPoint = file.Value("ordinals", "point") == "yes";
        DecadeBefore = Of("decades before");
        DecadeBehind = Of("decades behind");
        DecadeEndings = Of("decade endings");
        Centuries = Of("centuries");
        Seasons = [.. new[] { "spring", "summer", "autumn", "winter" }.Select((name, index) => (EdtfSeason.Spring + index, Of(name)))
            .Where(static season => !season.Item2.IsEmpty)];
        BeforeChrist = Of("before christ", file.Phrases("eras", "before"));
        AnnoDomini = Of("anno domini", file.Phrases("eras", "after"));
        Eras = [.. file[Section].Where(static entry => entry.Key.StartsWith("era ", StringComparison.Ordinal)).Select(Era)];
        Calendars = Of("calendars", file.Phrases(Section, "eras"));
        PersianCalendar = Of("persian calendar");
        Approximately = Of("approximately");
        ApproximatelyBehind = Of("approximately behind");
        Perhaps = Of("perhaps");
        PerhapsBehind = Of("perhaps behind");
        Between = Of("between", [.. file.Phrases(Section, "links"), .. signs.Links, .. file.Phrases(Section, "year before")]);
        Or = Of("or");
        And = new(file.Phrases("ranges", "and"));
        BetweenRange = new(file.Phrases("ranges", "between"));
        var begins = file.Phrases("date comparators before", "begins").ToList();
        var ends = file.Phrases("date comparators before", "ends").ToList();
        var beginsBehind = file.Phrases("date comparators behind", "begins").ToList();
        var endsBehind = file.Phrases("date comparators behind", "ends").ToList();
        To = Of("to", [.. file.Phrases("ranges", "to"), .. ends]);
        Begins = new([.. file.Phrases("qualifiers", "begins"), .. begins]);
        Ends = new([.. file.Phrases("qualifiers", "ends"), .. ends]);
        BeginsBehind = new([.. file.Phrases("qualifiers", "begins behind"), .. file.Phrases("qualifiers", "onwards"), .. beginsBehind]);
        EndsBehind = new([.. file.Phrases("qualifiers", "ends behind"), .. endsBehind]);
        PeriodBegins = new([.. begins, .. beginsBehind, .. file.Phrases("qualifiers", "onwards")]);
        PeriodEnds = new([.. ends, .. endsBehind]);
        Counted = Of("counted", Scales());
        _countedEndings = [.. file.Phrases(Section, "counted endings")];
        _uncounted = Of("not counted", Functions());
        Labels = Of("labels", file.Phrases("labels", "before"));
        Quantities = Of("quantities", Bounds());
        Offsets = Of("offsets", [.. file.Phrases("date comparators before", "less-than"), .. file.Phrases("date comparators before", "more-than")]);
        OffsetDays = Of("offset days");
        OffsetsBehind = Of("offsets behind");
        Moves = Of("moves");
        MovedFrom = Of("moved from");
        HasNounCapitals = file.Value(Section, "noun capitals") == "yes";
        IsStrict = file.Value(Section, "strict years") == "yes";
        Order = (file.Value("date formats", "numeric " + region) ?? file.Value("date formats", "numeric") ?? "").FirstOrDefault() switch
        {
            'd' => DateOrder.DayFirst,
            'm' => DateOrder.MonthFirst,
            _ => DateOrder.YearFirst,
        };
    }

    /// <summary>The numbers of the months by each of their names.</summary>
    public Dictionary<string, int> Months { get; }

    /// <summary>Those of the Persian calendar, where the language has its own names for them.</summary>
    public Dictionary<string, int> PersianMonths { get; }

    /// <summary>The words before which a name that means something else as often is a month.</summary>
    public DatePhrases BeforeMonths { get; }

    /// <summary>The first of a month, in words: “primero de mayo”.</summary>
    public DatePhrases FirstDay { get; }

    /// <summary>The day of a month that is spelled before a piece: “<i>dos</i> de mayo”; and how many pieces it has.</summary>
    public (int Day, int Length)? DayBefore(List<DateToken> tokens, int end)
    {
        if (_daysInWords.Value.Count == 0)
        {
            return null;
        }

        var words = "";
        (int, int)? found = null;
        for (var index = end - 1; index >= 0 && end - index <= WordsOfDay; index--)
        {
            words = words.Length == 0 ? tokens[index].Text : tokens[index].Text + " " + words;
            if (_daysInWords.Value.TryGetValue(words, out var day))
            {
                found = (day, end - index);
            }

            if (!DatePhrases.IsBeside(tokens[index]))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>What may stand between the parts of a date: “12 <i>de</i> octubre <i>de</i> 1931”.</summary>
    public DatePhrases Links { get; }

    /// <summary>What stands before a year: “<i>im Jahr</i> 2015”.</summary>
    public DatePhrases YearBefore { get; }

    /// <summary>What leaves no doubt that three digits behind it are a year, too: “<i>en el año</i> 800”.</summary>
    public DatePhrases ShortYearBefore { get; }

    /// <summary>What makes a number of three digits before it a year.</summary>
    public DatePhrases ShortYearBehind { get; }

    /// <summary>What stands behind a year: “2015 <i>года</i>”.</summary>
    public DatePhrases YearBehind { get; }

    /// <summary>The endings that a year in digits may have: “2015-<i>го</i>”.</summary>
    public DatePhrases YearEndings { get; }

    /// <summary>What stands behind the number of a month, where months have no names.</summary>
    public DatePhrases MonthBehind { get; }

    /// <summary>What stands behind the number of a day there.</summary>
    public DatePhrases DayBehind { get; }

    /// <summary>The endings of ordinals in digits: “1<i>er</i> mai”.</summary>
    public HashSet<string> OrdinalEndings { get; }

    /// <summary>Whether a full stop makes an ordinal of digits: “1. Mai”.</summary>
    public bool HasOrdinalPoint { get; }

    /// <summary>What a year is joined to by a hyphen and still is that year.</summary>
    public DatePhrases YearPrefixes { get; }

    public DatePhrases DecadeBefore { get; }

    public DatePhrases DecadeBehind { get; }

    public DatePhrases DecadeEndings { get; }

    public DatePhrases Centuries { get; }

    public (EdtfSeason Season, DatePhrases Names)[] Seasons { get; }

    public DatePhrases BeforeChrist { get; }

    public DatePhrases AnnoDomini { get; }

    public DateEra[] Eras { get; }

    /// <summary>The words beside a year that make it one of another calendar, which is not read.</summary>
    public DatePhrases Calendars { get; }

    /// <summary>The words beside a year that make it one of the Persian calendar.</summary>
    public DatePhrases PersianCalendar { get; }

    public DatePhrases Approximately { get; }

    public DatePhrases ApproximatelyBehind { get; }

    public DatePhrases Perhaps { get; }

    public DatePhrases PerhapsBehind { get; }

    /// <summary>What may stand between a date and a word that says how it is meant.</summary>
    public DatePhrases Between { get; }

    /// <summary>What stands between two dates of which one is meant.</summary>
    public DatePhrases Or { get; }

    public DatePhrases And { get; }

    /// <summary>What stands before two dates with <see cref="And"/> between that are the ends of a period.</summary>
    public DatePhrases BetweenRange { get; }

    /// <summary>What stands between the ends of a period.</summary>
    public DatePhrases To { get; }

    public DatePhrases Begins { get; }

    public DatePhrases Ends { get; }

    public DatePhrases BeginsBehind { get; }

    public DatePhrases EndsBehind { get; }

    /// <summary>Those of <see cref="Begins"/> and <see cref="BeginsBehind"/> that say of a period when it begins: “since”, and not “after”.</summary>
    public DatePhrases PeriodBegins { get; }

    public DatePhrases PeriodEnds { get; }

    /// <summary>What stands behind a number of four digits that counts it: “2000 Menschen”, “2000年間”.</summary>
    public DatePhrases Counted { get; }

    /// <summary>The words before a number that make it a label: “Artikel 1923”.</summary>
    public DatePhrases Labels { get; }

    /// <summary>The words before a number that make it an amount: “mehr als 2000”.</summary>
    public DatePhrases Quantities { get; }

    /// <summary>What makes another date of a time and a date: “drei Tage <i>nach</i> dem 1. Mai”.</summary>
    public DatePhrases Offsets { get; }

    public DatePhrases OffsetDays { get; }

    public DatePhrases OffsetsBehind { get; }

    public DatePhrases Moves { get; }

    public DatePhrases MovedFrom { get; }

    /// <summary>Whether nouns, and names of months, have a capital: what follows a number with a capital is counted.</summary>
    public bool HasNounCapitals { get; }

    /// <summary>Whether any word right behind a number of four digits makes it a count, where nothing says that it is a year.</summary>
    public bool IsStrict { get; }

    public DateOrder Order { get; }

    /// <summary>Whether what a year below 1700 is of the Persian calendar where nothing says otherwise.</summary>
    public bool HasPersianCalendar => PersianMonths.Count > 0;

    /// <summary>Whether the parts of a date come from the year to the day, each with its sign behind: 2015年3月1日.</summary>
    public bool HasSigns => !MonthBehind.IsEmpty;

    /// <summary>How a language spells dates; null where that is not known, or where they are parsed, which is English.</summary>
    public static DateSpelling? Of(QuoteLanguage language) => language.Code.Length == 0 || language.Code == QuoteLanguage.English.Code
        ? null
        : Made.GetOrAdd(language, static asked => new(() => LanguageFile.BuiltIn(asked.Code) is { } file ? Read(file, asked.Region) : null)).Value;

    /// <summary>How a file says that dates are spelled; null where it does not say it.</summary>
    public static DateSpelling? Read(LanguageFile file, string region) => file["months"].Count == 0 ? null : new(file, region);

    /// <summary>Whether a name of a month means something else as often.</summary>
    public bool IsAmbiguous(string month) => month.Length <= ShortName || _ambiguousMonths.Contains(month);

    /// <summary>Whether a full stop behind a name of a month shortens it, and ends no sentence.</summary>
    public bool IsAbbreviation(string month) => _abbreviations.Contains(month);

    /// <summary>Whether a word behind a number is counted by it, as far as its form shows.</summary>
    public bool HasCountedEnding(string word) =>
        word.Length > ShortName && Array.Exists(_countedEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether it is a word that nothing counts.</summary>
    public bool IsUncounted(List<DateToken> tokens, int index) =>
        _uncounted.At(tokens, index) > 0 || To.At(tokens, index) > 0 || And.At(tokens, index) > 0 || Or.At(tokens, index) > 0;

    private static Dictionary<string, int> ReadDays(LanguageFile file)
    {
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in file[Section].Where(static entry => entry.Key.StartsWith(DayInWords, StringComparison.Ordinal)))
        {
            if (int.TryParse(entry.Key.Substring(DayInWords.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                foreach (var phrase in entry.Phrases)
                {
                    days[DatePhrases.Joined(phrase)] = number;
                }
            }
        }

        if (file.Value(Section, "days in words") != "yes")
        {
            return days;
        }

        var speller = new NumberSpeller(file);
        for (var day = 1; day <= DaysInMonth; day++)
        {
            foreach (var spelling in speller.Spellings(day))
            {
                days[DatePhrases.Joined(spelling)] = day;
            }
        }

        return days;
    }

    private DatePhrases Of(string key, IEnumerable<string>? more = null) => new(_file.Phrases(Section, key).Concat(more ?? []));

    private Dictionary<string, int> Numbered(string section)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var added = _file[Section].Where(entry => entry.Key.StartsWith(section + " ", StringComparison.Ordinal))
            .Select(entry => (Key: entry.Key.Substring(section.Length + 1), entry.Phrases));
        foreach (var (key, phrases) in _file[section].Select(static entry => (entry.Key, entry.Phrases)).Concat(added))
        {
            foreach (var name in phrases.Select(DatePhrases.Joined))
            {
                // “1月” is a number with a sign, and “J” no name.
                if (name.Length > 1 && name.IndexOf(' ') < 0 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var month))
                {
                    numbers[name] = month;
                }
            }
        }

        return numbers;
    }

    // “d 'de' MMMM 'de' y”, “y年M月d日”.
    private static (string[] Links, string[] Year, string[] Month, string[] Day) Signs(string pattern)
    {
        var (links, year, month, day) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        for (var index = 0; index < pattern.Length;)
        {
            var letter = pattern[index];
            if (CharactersOfPattern.IndexOf(letter) < 0)
            {
                index++;
                continue;
            }

            var start = index;
            while (index < pattern.Length && pattern[index] == letter)
            {
                index++;
            }

            var behind = index;
            for (var isQuoted = false; behind < pattern.Length && (isQuoted || CharactersOfPattern.IndexOf(pattern[behind]) < 0); behind++)
            {
                isQuoted ^= pattern[behind] == '\'';
            }

            var sign = pattern.Substring(index, behind - index).Replace("'", "").Trim(' ', '.', ',');
            if (sign.Length > 0)
            {
                (letter == 'y' ? year : letter == 'd' && behind < pattern.Length ? links : index - start > 2 ? links : letter == 'M' ? month : day).Add(sign);
            }

            index = behind;
        }

        return ([.. links], [.. year], [.. month], [.. day]);
    }

    // “era 1989 1989-01-08..2019-04-30: 平成”.
    private static DateEra Era(LanguageFile.Entry entry)
    {
        var parts = entry.Key.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4
            ? new(int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture), Day(parts[2]), Day(parts[3]), new(entry.Phrases))
            : throw new InvalidOperationException($"A table of a language has “{entry.Key}”, which does not say when the era begins and ends.");

        static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private IEnumerable<string> Scales() =>
        _file["scales"].Concat(_file["numbers"].Where(static entry => entry.Key.StartsWith("scales ", StringComparison.Ordinal) || entry.Key == "other scales"))
            .SelectMany(static entry => entry.Phrases);

    // What bounds a number and no date makes an amount of it.
    private IEnumerable<string> Bounds()
    {
        var ofDates = new HashSet<string>(
            _file["date comparators before"].SelectMany(static entry => entry.Phrases).Concat(_file.Phrases("qualifiers", "begins"))
                .Concat(_file.Phrases("qualifiers", "ends")).Concat(_file.Phrases(Section, "approximately")).Concat(_file.Phrases(Section, "year before")),
            StringComparer.Ordinal);
        return _file["comparators before"].Where(static entry => entry.Key is "at-least" or "at-most" or "more-than" or "less-than")
            .SelectMany(static entry => entry.Phrases).Where(phrase => !ofDates.Contains(phrase));
    }

    private IEnumerable<string> Functions() => _file["classes"]
        .Where(static entry => entry.Key is "preposition" or "auxiliary" or "coordinator" or "adversative" or "subordinator" or "relative" or "definite"
            or "pronoun" or "that" or "as")
        .SelectMany(static entry => entry.Phrases);
}
