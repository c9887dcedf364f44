using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Why a number of a quote whose numbers are spelled may be another one, or none: labels, ordinals, clocks, days, fractions, multiples, neighbours.
/// </summary>
internal sealed partial class SpelledDoubts
{
    private const int LastDay = 31;
    private const int LastHour = 24;
    private const int DigitsOfOrdinals = 3;
    private const int LongestChoice = 24;
    private const int ShortestUnit = 2;
    private const string HanDigits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private const int DigitsOfNames = 2;
    private const int DigitsOfPorts = 5;
    private const int DigitsOfYears = 4;
    private const int LeastLetters = 3;
    private const char LastLatin = '\u024F';
    private const string OpeningMarks = "\"\u201E\u201C\u00BB\u00AB\u201A(";
    private const string SignsOfLabels = "#\u00A7\u2116";

    private readonly SpelledText _text;
    private readonly SpellingTables _tables;
    private readonly List<SpelledPlace> _places;
    private readonly string[] _labelsBefore;
    private readonly string[] _labelsBetween;
    private readonly string[] _labelsBehind;
    private readonly string[] _namesBehind;
    private readonly string[] _amounts;
    private readonly string[] _adjectiveEndings;
    private readonly string[] _ordinalsBefore;
    private readonly string[] _ordinalsBehind;
    private readonly string[] _clocksBefore;
    private readonly string[] _clocksBehind;
    private readonly string[] _hours;
    private readonly string[] _notHoursOf;
    private readonly string[] _at;
    private readonly string[] _lengths;
    private readonly string[] _parts;
    private readonly string[] _times;
    private readonly string[] _factors;
    private readonly string[] _factorsBefore;
    private readonly string[] _counters;
    private readonly string[] _otherScales;
    private readonly string[] _sayings;
    private readonly bool _hasOtherScript;
    private readonly string[] _plurals;
    private readonly string[] _beforePlurals;
    private readonly string[] _several;
    private readonly string[] _or;
    private readonly string[] _either;
    private readonly string[] _minus;
    private readonly string[] _joining;
    private readonly string[] _months;
    private readonly string[] _functionWords;
    private readonly string[] _of;
    private readonly string[] _between;
    private readonly string[] _rangeAnd;
    private readonly string[] _articles;
    private readonly string[] _years;
    private readonly string[] _yearsBefore;
    private readonly string[] _yearsBehind;
    private readonly string[] _shortYears;
    private readonly string[] _countedEndings;
    private readonly string[] _decades;
    private readonly string[] _eras;
    private readonly string[] _ofEach;
    private readonly string[] _grammar;
    private readonly bool _countsBehindLabels;
    private readonly bool _hasNounCapitals;
    private readonly string? _monthMark;
    private readonly string? _dayMark;
    private readonly string? _yearMark;
    private readonly string[] _counted;

    public SpelledDoubts(SpelledText text, SpellingTables tables, List<SpelledPlace> places)
    {
        (_text, _tables, _places) = (text, tables, places);
        _labelsBefore = tables.Phrases("labels", "before");
        _labelsBetween = tables.Phrases("labels", "between");
        _labelsBehind = tables.Phrases("labels", "behind");
        _namesBehind = tables.Phrases("labels", "names behind");
        _adjectiveEndings = tables.Phrases("labels", "no verbs");
        _amounts = tables.Phrases("labels", "no names");
        _ordinalsBefore = tables.Phrases("ordinals", "before");
        _ordinalsBehind = tables.Phrases("ordinals", "behind");
        _clocksBefore = tables.Phrases("clocks", "before");
        _clocksBehind = tables.Phrases("clocks", "behind");
        _hours = tables.Phrases("clocks", "hours");
        _notHoursOf = tables.Phrases("clocks", "not hours of");
        _at = tables.Phrases("clocks", "at");
        _lengths = tables.Phrases("clocks", "not behind");
        _parts = tables.Phrases("numbers", "parts");
        _times = tables.Phrases("numbers", "times");
        _factors = tables.Phrases("numbers", "factors");
        _factorsBefore = tables.Phrases("numbers", "factors before");
        _counters = tables.Phrases("numbers", "counters");
        _otherScales = tables.Phrases("numbers", "other scales");
        _sayings = tables.Phrases("numbers", "sayings");
        _plurals = tables.Phrases("numbers", "plurals");
        _beforePlurals = tables.Phrases("numbers", "before plurals");
        _several = tables.Phrases("numbers", "several");
        _or = [.. tables.Phrases("around comparators", "or"), .. tables.Phrases("dates", "or")];
        _either = tables.Phrases("around comparators", "either");
        _minus = [.. tables.Phrases("spellout", "minus"), .. tables.Phrases("numbers", "minus")];
        _joining = [.. tables.Phrases("around comparators", "and"), .. tables.Phrases("ranges", "and"), .. tables.Phrases("ranges", "to"), ",", "-", "\u3001"];
        _months = tables.MonthNames;
        _hasNounCapitals = tables.File.Value("names", "noun capitals") == "yes";
        _grammar = tables.Phrases("names", "function words");
        _functionWords = _hasNounCapitals ? [] : _grammar;
        _countsBehindLabels = tables.File.Value("labels", "counted behind") == "yes";
        _between = tables.Phrases("ranges", "between");
        _rangeAnd = tables.Phrases("ranges", "and");
        _articles = tables.Phrases("numbers", "articles");
        _years = tables.Phrases("numbers", "years");
        _yearsBefore = tables.Phrases("numbers", "years before");
        _yearsBehind = tables.Phrases("numbers", "years behind");
        _shortYears = tables.Phrases("dates", "short year before");
        _decades = tables.Phrases("dates", "decades before");
        _eras = [.. tables.Phrases("dates", "before christ"), .. tables.Phrases("dates", "anno domini")];
        _ofEach = tables.Phrases("numbers", "of each");
        _countedEndings = tables.Phrases("dates", "counted endings");
        _of = tables.Phrases("unit words", "of");
        _hasOtherScript = _months.Length > 0 && _months[0][0] > LastLatin && !tables.Numerals.IsHan;
        _counted = tables.Phrases("dates", "counted");
        _yearMark = tables.Numerals.IsHan && tables.File.Value("date formats", "month and year") is ['y', var mark, ..] ? mark.ToString() : null;
        (_monthMark, _dayMark) = DateMarks(tables.File.Value("date formats", "day and month") ?? "");
    }

    /// <summary>Why the number is a label or an end of something, whatever is beside it.</summary>
    public string? OfKind(int index)
    {
        var place = _places[index];
        var because = place.IsTolerance ? $"has {Words(place)} as the tolerance of another number"
            : OfSaying(place) ?? OfPlural(place) ?? OfLabel(index) ?? OfEnding(place) ?? OfOrdinal(place) ?? OfClock(place) ?? OfDay(place) ?? OfYear(place)
                ?? OfWordsBehind(place) ?? OfWordsBefore(place) ?? OfDash(place)
                ?? OfBrackets(index) ?? OfArticle(place);
        return because;
    }

    /// <summary>Why the number and the one beside it may be one, or one of two.</summary>
    public string? OfNeighbours(int index) => OfPair(index, index + 1) ?? OfPair(index - 1, index);

    private string Words(SpelledPlace place) => _text.Words(place.Start, place.End);

    private bool IsPlain(SpelledPlace place) =>
        !place.Has(NumberTraits.Scaled | NumberTraits.Grouped | NumberTraits.Signed) && _text[_text.SkipSpaces(place.End)] != '%'
        && !(_text.SkipSpaces(place.End) is var next && next < _text.Length && Characters.IsCurrency(_text.Text, next))
        && !(place.Start > 0 && Characters.IsCurrency(_text.Text, _text.SkipSpacesBack(place.Start) is > 0 and var last ? last - 1 : 0));

    // “пали тысячи воинов”: nobody knows how many; “около тысячи”: the genitive of one thousand.
    private string? OfPlural(SpelledPlace place) =>
        place.Has(NumberTraits.Words) && Array.IndexOf(_plurals, _text.Text.Substring(place.Start, place.End - place.Start)) >= 0
        && _text.PhraseBefore(place.Start, _beforePlurals) < 0
            ? $"has “{Words(place)}”, which is no exact number"
            : null;

    // “один из них”: a pronoun.
    private string? OfSaying(SpelledPlace place) => place.Has(NumberTraits.Words)
        && Array.Find(_sayings, phrase => _text.HasPhrase(place.Start, phrase)) is { } saying
        ? $"has “{_text.Words(place.Start, place.Start + saying.Length)}”, which is no count"
        : null;

    private string? OfDay(SpelledPlace place)
    {
        if (!IsBelow(place, LastDay) || !IsPlain(place))
        {
            return null;
        }

        if (_monthMark is not null && _dayMark is not null)
        {
            // “1999 年 6 月 1 日” has spaces, too.
            var mark = _text.SkipSpaces(place.End);
            var isMonth = _text.HasPhrase(mark, _monthMark);
            var isDay = _text.HasPhrase(mark, _dayMark) && _text.PhraseBefore(place.Start, [_monthMark]) >= 0;
            return isMonth || isDay ? $"has “{_text.Words(place.Start, mark + 1)}”, a part of a date" : null;
        }

        var next = _text.SkipSpaces(_text[place.End] == '.' ? place.End + 1 : place.End);
        if (_monthMark is not null && _text.HasPhrase(next, _monthMark))
        {
            next = _text.SkipSpaces(next + _monthMark.Length);
        }

        return Array.Find(_months, name => _text.HasPhrase(next, name)) is { } month && _text[place.End] != SpelledText.Border
            ? $"has “{_text.Words(place.Start, next + month.Length)}”, a day of a month"
            : null;
    }

    private string? OfWordsBehind(SpelledPlace place)
    {
        var start = _text.SkipSpaces(place.End) + (_text[place.End] == '-' ? 1 : 0);
        foreach (var (phrases, because) in new[]
        {
            (_parts, "a fraction"), (_otherScales, "which makes it another number"), (_times, "which multiplies something"),
        })
        {
            if (Array.Find(phrases, phrase => _text.HasPhrase(start, phrase)) is { } found)
            {
                return $"has “{_text.Words(place.Start, start + found.Length)}”, {because}";
            }
        }

        // “увеличивает в 40 раз”; “бил 40 раз” counts.
        return _text.PhraseBehind(place.End, _factors) is { } factor && _text.PhraseBefore(place.Start, _factorsBefore) is >= 0 and var before
            ? $"has “{_text.Words(before, start + factor.Length)}”, which multiplies something"
            : null;
    }

    // “分之三”, “mehrere tausend”.
    private string? OfWordsBefore(SpelledPlace place) =>
        _text.PhraseBefore(place.Start, _several) is >= 0 and var several && place.Has(NumberTraits.Words)
            ? $"has “{_text.Words(several, place.End)}”, which is no exact number"
            // “上千人”: thousands, where a numeral of its own would be 一千.
            : place.Has(NumberTraits.Words) && Array.Exists(_several, phrase => phrase.Length > 1 && _text.HasPhrase(place.Start - phrase.Length + 1, phrase))
            ? $"has “{_text.Words(place.Start - 1, place.End)}”, which is no exact number"
            : _text.IsIdeograph(place.Start - 1) && _text.PhraseBefore(place.Start, _tables.UnitsBefore) < 0
                && _text.PhraseBefore(place.Start, _parts) is >= 0 and var part
                ? $"has “{_text.Words(part, place.End)}”, a fraction"
                : OfOpenRange(place) ?? OfPart(place);

    // “M月d日” and “d 'de' MMMM”: what is behind the month and the day, or between the day and the month.
    private static (string? Month, string? Day) DateMarks(string pattern)
    {
        var month = pattern.IndexOf('M');
        if (month == 0 && pattern.Length > 3 && pattern[1] != 'M')
        {
            return (pattern.Substring(1, 1), pattern.Substring(pattern.Length - 1));
        }

        var quote = pattern.IndexOf('\'');
        return quote > 0 ? (pattern.Substring(quote + 1, pattern.IndexOf('\'', quote + 1) - quote - 1), null) : (null, null);
    }
}
