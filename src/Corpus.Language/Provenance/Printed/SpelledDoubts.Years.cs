namespace Corpus.Language.Provenance.Printed;

/// <content>Numbers that are years, and numbers of which an article is the other one.</content>
internal sealed partial class SpelledDoubts
{
    private const string DigitsOfCenturies = "12";
    private const int DigitsOfShortYears = 3;

    // “im Jahr 1655”, “en 1949.”, “8 avril 1962”: no count. What is counted follows at once (“en 1024 blocs”), and is no word of grammar.
    private string? OfYear(SpelledPlace place)
    {
        if (_text.PhraseBehind(place.End, _eras) is { } era && IsPlain(place) && place.End - place.Start <= DigitsOfShortYears + 1)
        {
            return $"has “{_text.Words(place.Start, _text.SkipSpaces(place.End) + era.Length)}”, which is a year";
        }

        if (OfYearSign(place) is { } sign)
        {
            return sign;
        }

        var isLong = IsYear(place) && DigitsOfCenturies.IndexOf(_text[place.Start]) >= 0;
        if (isLong && IsPlain(place) && _text.PhraseBehind(place.End, _yearsBehind) is { } noun)
        {
            return $"has “{_text.Words(place.Start, _text.SkipSpaces(place.End) + noun.Length)}”, which is a year";
        }

        // “در سال ۱۹۸۵ ساخته شد”; but “در سال ۱۲۰۰ تن”: so many a year.
        if (isLong && IsPlain(place) && _text.PhraseBefore(place.Start, _yearsBefore) is >= 0 and var before && !place.Has(NumberTraits.Decimal)
            && _text.PhraseBehind(place.End, _counted) is null && _text.PhraseBehind(place.End, _tables.UnitNames) is null)
        {
            return $"has “{_text.Words(before, place.End)}”, which is a year";
        }

        if (place.Has(NumberTraits.Words | NumberTraits.Decimal) || _years.Length == 0 || !IsPlain(place)
            || (!isLong && place.End - place.Start != DigitsOfShortYears))
        {
            return null;
        }

        if (isLong && _text.PhraseBefore(place.Start, _decades) is >= 0 and var decade)
        {
            return $"has “{_text.Words(decade, place.End)}”, which is ten years";
        }

        var next = _text.SkipSpaces(place.End);
        var month = _text.PhraseBefore(place.Start, _of) is > 0 and var of ? of : place.Start;
        var start = _text.PhraseBefore(month, _months);
        start = start >= 0 ? start : _text.PhraseBefore(place.Start, isLong ? _years : _shortYears);
        start = start < 0 && isLong && IsBeforeVerb(place, next) ? place.Start : start;
        return start >= 0 && _text[next] != '/' && (!_text.IsLetter(next) || (next > place.End && !MayBeCounted(next)))
            && _text.PhraseBehind(place.End, _tables.UnitNames) is null
            ? $"has “{_text.Words(start, place.End)}”, which is a year"
            : null;
    }

    // “1998 waren alle Häfen zu”: where nouns have capitals, a year that begins its sentence has a verb behind it; “2000 waren da” may count.
    private bool IsBeforeVerb(SpelledPlace place, int next) => _hasNounCapitals && _text[place.End - 1] != '0' && _text.IsLetter(next)
        && _text[_text.SkipSpacesBack(place.Start) - 1] is SpelledText.Border or '.';

    // “1767年に”; “1000年” may be as many years, and “1767年間” is.
    private string? OfYearSign(SpelledPlace place)
    {
        const string Hundreds = "00";
        var mark = _text.SkipSpaces(place.End);
        return _yearMark is not null && IsYear(place) && DigitsOfCenturies.IndexOf(_text[place.Start]) >= 0 && _text.HasPhrase(mark, _yearMark)
            && !Array.Exists(_counted, counted => _text.HasPhrase(mark, counted))
            && !_text.Text.Substring(place.Start, place.End - place.Start).EndsWith(Hundreds, StringComparison.Ordinal)
                ? $"has “{_text.Words(place.Start, mark + 1)}”, which is a year"
                : null;
    }

    private bool MayBeCounted(int start)
    {
        if (_text.PhraseBehind(start, _grammar) is not null)
        {
            return false;
        }

        var end = start;
        while (_text.IsLetter(end))
        {
            end++;
        }

        // Where nouns have capitals, so has what is counted.
        if (_hasNounCapitals)
        {
            return char.IsUpper(_text.Original[start]) || (_text.IsCapitalized(_text.SkipSpaces(end)) && !IsVerbLike(start));
        }

        var word = _text.Text.Substring(start, end - start);
        return _countedEndings.Length == 0 || Array.Exists(_countedEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))
            || _text.PhraseBehind(start, _otherScales) is not null || SpelledScales.At(_text, _tables.Scales, start) is not null;
    }

    // “ein oder zwei Argumente”, “ein, zwei Jahre”: an article that is a number by what is behind it.
    private string? OfArticle(SpelledPlace place)
    {
        var end = _text.PhraseBefore(place.Start, _or) is > 0 and var or ? or : -1;
        if (end < 0 && place.Has(NumberTraits.Words) && _text.SkipSpacesBack(place.Start) is var last && _text[last - 1] == ',')
        {
            end = last - 1;
        }

        return end > 0 && _text.PhraseBefore(end, _articles) is >= 0 and var start && !char.IsUpper(_text.Original[place.Start])
            ? OneOfArticle(place, _text.Words(start, place.End))
            : null;
    }

    private static string OneOfArticle(SpelledPlace place, string words)
    {
        place.OneOfTwo ??= words;
        return $"has “{words}”, one or the other";
    }
}
