using System.Globalization;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Why a number of a quote whose numbers are spelled may be another one, or none: labels, ordinals, clocks, days, fractions, multiples, neighbours.
/// </summary>
internal sealed class SpelledDoubts
{
    private const int LastDay = 31;
    private const int LastHour = 24;
    private const int DigitsOfOrdinals = 3;
    private const int LongestChoice = 24;
    private const int ShortestUnit = 2;
    private const string HanDigits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private const int DigitsOfNames = 2;
    private const int LeastLetters = 3;
    private const char LastLatin = '\u024F';
    private const string SignsOfLabels = "#\u00A7\u2116";

    private readonly SpelledText _text;
    private readonly SpellingTables _tables;
    private readonly List<SpelledPlace> _places;
    private readonly string[] _labelsBefore;
    private readonly string[] _labelsBehind;
    private readonly string[] _ordinalsBefore;
    private readonly string[] _ordinalsBehind;
    private readonly string[] _clocksBefore;
    private readonly string[] _clocksBehind;
    private readonly string[] _hours;
    private readonly string[] _at;
    private readonly string[] _lengths;
    private readonly string[] _parts;
    private readonly string[] _times;
    private readonly string[] _counters;
    private readonly string[] _otherScales;
    private readonly string[] _sayings;
    private readonly bool _hasOtherScript;
    private readonly string[] _plurals;
    private readonly string[] _beforePlurals;
    private readonly string[] _several;
    private readonly string[] _or;
    private readonly string[] _minus;
    private readonly string[] _joining;
    private readonly string[] _months;
    private readonly string[] _functionWords;
    private readonly string[] _of;
    private readonly string? _monthMark;
    private readonly string? _dayMark;

    public SpelledDoubts(SpelledText text, SpellingTables tables, List<SpelledPlace> places)
    {
        (_text, _tables, _places) = (text, tables, places);
        _labelsBefore = tables.Phrases("labels", "before");
        _labelsBehind = tables.Phrases("labels", "behind");
        _ordinalsBefore = tables.Phrases("ordinals", "before");
        _ordinalsBehind = tables.Phrases("ordinals", "behind");
        _clocksBefore = tables.Phrases("clocks", "before");
        _clocksBehind = tables.Phrases("clocks", "behind");
        _hours = tables.Phrases("clocks", "hours");
        _at = tables.Phrases("clocks", "at");
        _lengths = tables.Phrases("clocks", "not behind");
        _parts = tables.Phrases("numbers", "parts");
        _times = tables.Phrases("numbers", "times");
        _counters = tables.Phrases("numbers", "counters");
        _otherScales = tables.Phrases("numbers", "other scales");
        _sayings = tables.Phrases("numbers", "sayings");
        _plurals = tables.Phrases("numbers", "plurals");
        _beforePlurals = tables.Phrases("numbers", "before plurals");
        _several = tables.Phrases("numbers", "several");
        _or = [.. tables.Phrases("around comparators", "or"), .. tables.Phrases("dates", "or")];
        _minus = [.. tables.Phrases("spellout", "minus"), .. tables.Phrases("numbers", "minus")];
        _joining = [.. tables.Phrases("around comparators", "and"), .. tables.Phrases("ranges", "and"), .. tables.Phrases("ranges", "to"), ",", "-", "\u3001"];
        _months = tables.MonthNames;
        _functionWords = tables.File.Value("names", "noun capitals") == "yes" ? [] : tables.Phrases("names", "function words");
        _of = tables.Phrases("unit words", "of");
        _hasOtherScript = _months.Length > 0 && _months[0][0] > LastLatin && !tables.Numerals.IsHan;
        (_monthMark, _dayMark) = DateMarks(tables.File.Value("date formats", "day and month") ?? "");
    }

    /// <summary>Why the number is a label or an end of something, whatever is beside it.</summary>
    public string? OfKind(int index)
    {
        var place = _places[index];
        var because = place.IsTolerance ? $"has {Words(place)} as the tolerance of another number"
            : OfSaying(place) ?? OfPlural(place) ?? OfLabel(index) ?? OfEnding(place) ?? OfOrdinal(place) ?? OfClock(place) ?? OfDay(place)
                ?? OfWordsBehind(place) ?? OfWordsBefore(place) ?? OfDash(place)
                ?? OfBrackets(index);
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

    private string? OfLabel(int index)
    {
        var place = _places[index];
        if (!IsPlain(place))
        {
            return null;
        }

        // “the line 45 minutes late”: what is measured is no label.
        var start = _text.PhraseBefore(place.Start, _labelsBefore);
        start = start >= 0 && _text.PhraseBehind(place.End, _tables.UnitNames) is { Length: > ShortestUnit } ? -1 : start;

        // “図5” is a label, and “地図5枚” counts maps.
        start = start >= 0 && IsOneHan(start, place.Start) && start > 0 && NumeralWords.IsHanCharacter(_text[start - 1]) ? -1 : start;
        var sign = _text[_text.SkipSpacesBack(place.Start) - 1];
        if (start < 0 && SignsOfLabels.IndexOf(sign) >= 0)
        {
            start = _text.SkipSpacesBack(place.Start) - 1;
        }

        if (start < 0 && index > 0 && _places[index - 1] is { IsLabel: true } last && IsJoining(last.End, place.Start))
        {
            start = last.Start;
        }

        if (start >= 0)
        {
            place.IsLabel = true;
            return Label(_text.Words(start, place.End));
        }

        if (NameBefore(place) is { } name)
        {
            return $"has “{_text.Words(name, place.End)}”, where the number may be part of a name";
        }

        return Behind(place, _labelsBehind) is { } behind ? Label(_text.Words(place.Start, _text.SkipSpaces(place.End) + behind.Length)) : null;
    }

    private bool IsOneHan(int start, int end) => _text.SkipSpacesBack(end) == start + 1 && NumeralWords.IsHanCharacter(_text[start]);

    // “Windows 95”, “RFC 2822”, “Motorola 68000,”: a name and its number, unless that is measured. In a text of another script a long one counts where letters
    // follow. Where names are not seen by their script, the word must have its capital within a sentence, and no noun that is counted may follow.
    private int? NameBefore(SpelledPlace place)
    {
        var end = _text.SkipSpacesBack(place.Start);
        var start = end;
        while (_text.IsLetter(start - 1) && _text[start - 1] <= LastLatin)
        {
            start--;
        }

        var isShort = place.End - place.Start <= DigitsOfNames;
        var isName = _hasOtherScript
            ? isShort || char.IsUpper(_text.Original[Math.Max(end - 1, 0)]) || !_text.IsLetter(_text.SkipSpaces(place.End))
            : isShort && char.IsLower(_text.Original[Math.Max(end - 1, 0)]) && IsNameWithin(start, place.End);
        return isName && end == place.Start - 1 && end - start >= LeastLetters && !place.Has(NumberTraits.Words)
            && char.IsUpper(_text.Original[start])
            && _text.PhraseBehind(place.End, _tables.UnitNames) is not { Length: > ShortestUnit }
                ? start
                : null;
    }

    private bool IsNameWithin(int start, int end)
    {
        var next = _text.SkipSpaces(end);
        return _functionWords.Length > 0 && _text.IsLetter(_text.SkipSpacesBack(start) - 1)
            && (next >= _text.Length || (_text.IsLetter(next) ? _text.PhraseBehind(end, _functionWords) is not null : _text[next] is ',' or '.' or ';' or ')'));
    }

    private static string Label(string words) => $"has “{words}”, where the number is a label";

    private bool IsJoining(int start, int end) => Array.IndexOf(_joining, _text.Text.Substring(start, end - start).Trim(' ')) >= 0;

    // “90er”, “5e”, “3D”: letters right behind digits are a scale, a unit or an ending.
    private string? OfEnding(SpelledPlace place)
    {
        if (place.Has(NumberTraits.Words) || (place.Has(NumberTraits.Scaled) && !_text.IsLetter(place.End)))
        {
            return null;
        }

        var start = place.End + (_text[place.End] == '-' || (_text[place.End] == '.' && _text[place.End + 1] is 'º' or 'ª') ? 1 : 0);
        var end = start;
        while (_text.IsLetter(end) && !_text.IsIdeograph(end))
        {
            end++;
        }

        if (end == start)
        {
            return _text[place.End] is 'º' or 'ª' ? $"has “{_text.Words(place.Start, place.End + 1)}”, an ordinal"
                : char.GetUnicodeCategory(_text[place.End]) == UnicodeCategory.OtherNumber
                    ? $"has “{_text.Words(place.Start, place.End + 1)}”, a fraction or a power"
                : null;
        }

        var word = _text.Words(place.Start, end);
        if (_tables.OrdinalEndings.Contains(_text.Text.Substring(start, end - start)))
        {
            return $"has “{word}”, an ordinal";
        }

        if (start > place.End || _text[start] >= '\u0590')
        {
            return null;
        }

        var letters = _text.Original.Substring(start, end - start);
        return !_text.IsDigit(end)
            && (UnitSymbols.Find(letters) is not null || CurrencySigns.Find(letters) is not null || Array.Exists(_tables.UnitNames, name =>
                _text.HasPhrase(start, name))
                || SpelledScales.At(_text, _tables.MoneyScales, start) is not null)
            ? null
            : $"has “{word}”, which is no number by itself";
    }

    private string? OfOrdinal(SpelledPlace place)
    {
        if (_text.PhraseBefore(place.Start, _ordinalsBefore) is >= 0 and var start)
        {
            place.IsLabel = true;
            return $"has “{_text.Words(start, place.End)}”, an ordinal or a label";
        }

        if (Behind(place, _ordinalsBehind) is { } behind)
        {
            return $"has “{_text.Words(place.Start, _text.SkipSpaces(place.End) + behind.Length)}”, an ordinal";
        }

        return _tables.HasOrdinalPoint && _text[place.End] == '.' && _text[place.End + 1] == ' ' && IsPlain(place)
            && !place.Has(NumberTraits.Words | NumberTraits.Decimal) && place.End - place.Start <= DigitsOfOrdinals
            ? $"has “{Words(place)}.”, which may be an ordinal"
            : null;
    }

    private string? OfClock(SpelledPlace place) =>
        Behind(place, _clocksBehind) is { } behind && !place.Has(NumberTraits.Scaled)
            ? $"has “{_text.Words(place.Start, _text.SkipSpaces(place.End) + behind.Length)}”, a time of day"
            : _text.PhraseBefore(place.Start, _clocksBefore) is >= 0 and var start && IsPlain(place) && IsBelow(place, LastHour)
                && !_text.IsLetter(_text.SkipSpaces(place.End))
                ? $"has “{_text.Words(start, place.End)}”, which may be a time of day"
                : OfHour(place);

    // “в 9 часов”: at nine; but “с перерывом в 9 часов”: of nine hours.
    private string? OfHour(SpelledPlace place) =>
        _hours.Length > 0 && IsPlain(place) && IsBelow(place, LastHour) && _text.PhraseBehind(place.End, _hours) is not null
        && _text.PhraseBefore(place.Start, _at) is >= 0 and var start && _text.PhraseBefore(start, _lengths) < 0
            ? $"has “{_text.Words(start, place.End)}”, which may be a time of day"
            : null;

    // “3時” is a time of day, and “3時間” a length of time.
    private string? Behind(SpelledPlace place, string[] phrases) =>
        _text.PhraseBehind(place.End, phrases) is { } phrase && !(_text.IsIdeograph(_text.SkipSpaces(place.End))
            && (IsLonger(_tables.UnitNames, place, phrase) || IsLonger(_counters, place, phrase)))
                ? phrase
                : null;

    private bool IsLonger(string[] names, SpelledPlace place, string phrase) =>
        Array.Exists(names, name => name.Length > phrase.Length && _text.HasPhrase(_text.SkipSpaces(place.End), name));

    private static bool IsBelow(SpelledPlace place, int last) => place.Values.Count > 0
        && place.Values.TrueForAll(value => !value.Value.IsNegative && value.Value.CompareTo(ExactNumber.Of(last)) <= 0);

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

        return null;
    }

    // “分之三”, “mehrere tausend”.
    private string? OfWordsBefore(SpelledPlace place) =>
        _text.PhraseBefore(place.Start, _several) is >= 0 and var several && place.Has(NumberTraits.Words)
            ? $"has “{_text.Words(several, place.End)}”, which is no exact number"
            : _text.IsIdeograph(place.Start - 1) && _text.PhraseBefore(place.Start, _tables.UnitsBefore) < 0
                && _text.PhraseBefore(place.Start, _parts) is >= 0 and var part
                ? $"has “{_text.Words(part, place.End)}”, a fraction"
                : OfPart(place);

    // “1/100 de um milímetro” is not one.
    private string? OfPart(SpelledPlace place)
    {
        var start = _text.PhraseBefore(place.Start, _of) is > 0 and var of ? _text.SkipSpacesBack(of) : 0;
        var end = start;
        while (start > 0 && _text.IsDigit(start - 1))
        {
            start--;
        }

        return start < end && start > 1 && _text[start - 1] is '/' or '\u2044' && _text.IsDigit(start - 2)
            ? $"has “{_text.Words(start - 2, place.End)}”, a part of it"
            : null;
    }

    // “- 5 °C” where a line begins: a minus, a bullet or a dash.
    private string? OfDash(SpelledPlace place)
    {
        var last = _text.SkipSpacesBack(place.Start);
        var isDash = last > 0 && last < place.Start && (Characters.IsShortDash(_text[last - 1]) || _text[last - 1] == Characters.Minus);
        return isDash && (_text.SkipSpacesBack(last - 1) == 0 || _text[_text.SkipSpacesBack(last - 1) - 1] == SpelledText.Border
            || !char.IsLetterOrDigit(_text[last - 2]))
            && !char.IsLetterOrDigit(_text[_text.SkipSpacesBack(last - 1) - 1])
            ? $"has a dash before {Words(place)}, which may be a minus"
            : null;
    }

    // “(340)”, but “zwanzig (20) Jahre”.
    private string? OfBrackets(int index)
    {
        var place = _places[index];
        return _text[place.Start - 1] is '(' or '[' && _text[place.End] is ')' or ']' && !place.Has(NumberTraits.Scaled)
            && !(index > 0 && _text.SkipSpacesBack(place.Start - 1) == _places[index - 1].End)
            ? $"has ({Words(place)}) alone in brackets, which may be a negative number, a note or a mark"
            : null;
    }

    private string? OfPair(int left, int right)
    {
        if (left < 0 || right >= _places.Count || (_places[left].IsEnd && _places[right].IsEnd))
        {
            return null;
        }

        var (first, second) = (_places[left], _places[right]);
        if (second.Start < first.End || second.IsTolerance || first.IsLabel || second.IsLabel)
        {
            return null;
        }

        var gap = _text.Text.Substring(first.End, second.Start - first.End);
        var joint = gap.Trim(' ');
        var words = _text.Words(first.Start, second.End);
        if (joint.Length == 0)
        {
            return gap.Length > 0 && IsYear(first) ? null : $"has “{words}”, which may be one number";
        }

        if (joint is "\u00D7" or "*" or "+" or "=" or "/" or "x" or "\u00F7" or "\u2212" || (joint is "-"
            && first.Has(NumberTraits.Words) != second.Has(NumberTraits.Words)))
        {
            return $"has “{words}”, which is computed or one of several";
        }

        // “12、3人”: one number or the next.
        if (joint is "," && _tables.Numerals.IsHan && IsNextDigit(first, second))
        {
            return OneOrOther(first, second, words);
        }

        if (joint.Length > LongestChoice || joint.IndexOfAny([',', '.', ';', ':', '(', ')', SpelledText.Border, '\u3001', '\u3002', '\uFF0C']) >= 0)
        {
            return joint == "," && gap is ", " && _text.Text.Substring(second.Start, second.End - second.Start) is { Length: 3 } group && group[0] == '0'
                ? $"has “{words}”, which may be one number"
                : null;
        }

        // “zehn oder sogar zwanzig”, “mille ans moins cinquante”.
        return Array.Exists(_or, or => HasWord(joint, or)) ? OneOrOther(first, second, words)
            : Array.Exists(_minus, minus => joint.EndsWith(minus, StringComparison.Ordinal) && HasWord(joint, minus)) ? $"has “{words}”, which is less"
            : null;
    }

    private static string OneOrOther(SpelledPlace first, SpelledPlace second, string words)
    {
        foreach (var place in new[] { first, second })
        {
            place.OneOfTwo ??= place.Because is null ? words : null;
        }

        return $"has “{words}”, one or the other";
    }

    private bool IsNextDigit(SpelledPlace first, SpelledPlace second) => second.End == second.Start + 1
        && DigitAt(first.End - 1) is >= 0 and var digit && DigitAt(second.Start) == digit + 1;

    private int DigitAt(int index) => _text.IsDigit(index) ? _text[index] - '0' : HanDigits.IndexOf(_text[index]);

    private static bool IsYear(SpelledPlace place) => !place.Has(NumberTraits.Words | NumberTraits.Grouped | NumberTraits.Scaled)
        && place.End - place.Start == 4;

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (SpelledText.IsIdeograph(word[0])
            || ((at == 0 || text[at - 1] == ' ') && (at + word.Length == text.Length || text[at + word.Length] == ' ')));
    }

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
