using System.Globalization;
using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <content>Labels, names, ordinals and times of day: numbers that are no values.</content>
internal sealed partial class SpelledDoubts
{
    private string? OfLabel(int index)
    {
        var place = _places[index];
        if (!IsPlain(place))
        {
            return null;
        }

        // “the line 45 minutes late”: what is measured is no label.
        var start = LabelBefore(place.Start);
        start = start >= 0 && _text.PhraseBehind(place.End, _tables.UnitNames) is { Length: > ShortestUnit } ? -1 : start;

        // “letzte Woche zwei Unfälle”: a noun with its capital is counted.
        start = start >= 0 && place.Has(NumberTraits.Words) && _hasNounCapitals && _text.IsCapitalized(_text.SkipSpaces(place.End)) ? -1 : start;

        // “en la sala 40 personas”: what is counted follows at once.
        start = start >= 0 && _countsBehindLabels && _text.SkipSpaces(place.End) is var next && _text.IsLetter(next) && next > place.End
            && (_text.PhraseBehind(place.End, _counted) is not null || (_countedEndings.Length > 0 && MayBeCounted(next))) ? -1 : start;

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

        start = start < 0 ? HeadOfText(place) : start;
        if (start >= 0)
        {
            place.IsLabel = true;
            return Label(_text.Words(start, place.End));
        }

        if (NameBefore(place) is { } name)
        {
            return $"has “{_text.Words(name, place.End)}”, where the number may be part of a name";
        }

        // “три категории”: where words are apart, what is a label has digits or an ordinal.
        return (_tables.Numerals.IsHan || !place.Has(NumberTraits.Words)) && Behind(place, _labelsBehind) is { } behind
            ? Label(_text.Words(place.Start, _text.SkipSpaces(place.End) + behind.Length))
            : null;
    }

    // “Port (80)”, “Port TCP 80”, “Artikel (neu) 12”: a bracket or a word may stand between.
    private int LabelBefore(int end)
    {
        var start = LabelBeforeBracket(end);
        if (start >= 0 || _labelsBetween.Length == 0)
        {
            return start;
        }

        var close = _text.SkipSpacesBack(end) - 1;
        return _text.PhraseBefore(_text[close] == ')' ? close : end, _labelsBetween) is >= 0 and var word ? LabelBeforeBracket(word) : -1;
    }

    private int LabelBeforeBracket(int end)
    {
        var bracket = _text.SkipSpacesBack(end) - 1;
        return _text.PhraseBefore(_text[bracket] == '(' ? bracket : end, _labelsBefore);
    }

    // “Совет 2: …”: a word that begins a line, its number and a colon.
    private int HeadOfText(SpelledPlace place)
    {
        var end = _text.SkipSpacesBack(place.Start);
        var start = end;
        while (_text.IsLetter(start - 1) && !_text.IsIdeograph(start - 1))
        {
            start--;
        }

        return start < end && end < place.Start && place.End - place.Start <= DigitsOfNames && !place.Has(NumberTraits.Words) && _text[place.End] == ':'
            && (start == 0 || _text[start - 1] == SpelledText.Border) ? start : -1;
    }

    private bool IsOneHan(int start, int end) => _text.SkipSpacesBack(end) == start + 1 && NumeralWords.IsHanCharacter(_text[start]);

    // “Windows 95”, “RFC 2822”, “Motorola 68000,”: a name and its number, unless that is measured. In a text of another script a long one counts where letters
    // follow, and beside Han characters where no counter does. Where names are not seen by their script, the word must have its capital within a sentence, and
    // no noun that is counted may follow.
    private int? NameBefore(SpelledPlace place)
    {
        var end = _text.SkipSpacesBack(place.Start);
        var start = end;
        while (_text.IsLetter(start - 1) && _text[start - 1] <= LastLatin)
        {
            start--;
        }

        var isShort = place.End - place.Start <= DigitsOfNames;
        var hasSmall = char.IsLower(_text.Original[Math.Max(end - 1, 0)]);
        var isName = _tables.Numerals.IsHan
            ? hasSmall && _text.PhraseBehind(place.End, _counters) is null
            : _hasOtherScript
            ? isShort || IsLikeYear(place) || !hasSmall || !_text.IsLetter(_text.SkipSpaces(place.End))
            : IsHeading(start, place) || IsNamedBehind(start, end, place) || (hasSmall ? isShort && IsNameWithin(start, place.End)
                : place.End - place.Start <= DigitsOfPorts && IsAcronym(start, end, place.End));
        return isName && end == place.Start - 1 && end - start >= LeastLetters && !place.Has(NumberTraits.Words)
            && char.IsUpper(_text.Original[start])
            && _text.PhraseBehind(place.End, _tables.UnitNames) is not { Length: > ShortestUnit }
                ? start
                : null;
    }

    // “unter Windows 95 und”: where nouns have capitals, a noun right behind a preposition names what it is of with a number that counts nothing, unless it is
    // what is measured (“mit Faktor 3”).
    private bool IsNamedBehind(int start, int end, SpelledPlace place) => _namesBehind.Length > 0
        && (end > start && char.IsLower(_text.Original[end - 1])
            ? (place.End - place.Start <= DigitsOfNames || IsLikeYear(place))
                && (_text.PhraseBefore(start, _namesBehind) >= 0 || OpeningMarks.IndexOf(_text[start - 1]) >= 0)
            : end > start && place.End - place.Start <= DigitsOfPorts && _text.Original.Substring(start, end - start) is var letters
                && UnitSymbols.Find(letters) is null && CurrencySigns.Find(letters) is null)
        && Array.FindIndex(_amounts, amount => _text.HasPhrase(start, amount)) < 0
        && _text.SkipSpaces(place.End) is var next
        && (_text.IsLetter(next) ? _text.PhraseBehind(place.End, _grammar) is not null || IsVerbLike(next)
            : _text[next] is ',' or '.' or ';' or ')' or '(' or SpelledText.Border
            || OpeningMarks.IndexOf(_text[next]) >= 0);

    // “In Debian 12 gibt”: neither a noun with its capital nor an adjective with its ending.
    private bool IsVerbLike(int start)
    {
        var end = start;
        while (_text.IsLetter(end))
        {
            end++;
        }

        var word = _text.Text.Substring(start, end - start);
        return !char.IsUpper(_text.Original[start]) && !Array.Exists(_adjectiveEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    // “Excel 2003”: what came out in a year is named by it.
    private bool IsLikeYear(SpelledPlace place) => place.End - place.Start == DigitsOfYears && _text[place.Start] is '1' or '2'
        && _text[place.Start + 1] is '9' or '0';

    private bool IsNameWithin(int start, int end) => _functionWords.Length > 0
        && ((_text.IsLetter(_text.SkipSpacesBack(start) - 1) || _text[start - 1] == '('
                || OpeningMarks.IndexOf(_text[_text.SkipSpacesBack(start) - 1]) >= 0 || (_text[start - 1] == '/' && _text.IsLetter(start - 2)))
            ? CountsNothing(end) : _text.IsCapitalized(_text.SkipSpaces(end)))
        && _text.PhraseBehind(end, _tables.UnitNames) is null;

    // “RAID 5”, “GIMP 2” at the begin of a sentence, too; “EUR 20” and “MHz 20” are amounts.
    private bool IsAcronym(int start, int end, int behind) => _functionWords.Length > 0
        && (CountsNothing(behind) || (_text[behind] == ' ' && _text.IsLetter(behind + 1) && !MayBeCounted(behind + 1)))
        && _text.Original.Substring(start, end - start) is var letters && UnitSymbols.Find(letters) is null && CurrencySigns.Find(letters) is null;

    // “Regel 2: …”, “Nota 3: …” at the begin of a sentence.
    private bool IsHeading(int start, SpelledPlace place) => _text[place.End] == ':' && _text[place.End + 1] is ' ' or SpelledText.Border
        && place.End - place.Start <= DigitsOfNames && _text[_text.SkipSpacesBack(start) - 1] == SpelledText.Border;

    // What is counted follows at once, and is no word of grammar.
    private bool CountsNothing(int end)
    {
        var next = _text.SkipSpaces(end);
        return next >= _text.Length || (_text.IsLetter(next) ? _text.PhraseBehind(end, _functionWords) is not null
            : _text[next] is ',' or '.' or ';' or ')' or '\u00BB' or '"' or '\u201D' or '\u201C');
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
        return (!_text.IsDigit(end) || (IsPower(end) && UnitSymbols.Find(letters) is not null))
            && (UnitSymbols.Find(letters) is not null || CurrencySigns.Find(letters) is not null || Array.Exists(_tables.UnitNames, name =>
                _text.HasPhrase(start, name))
                || SpelledScales.At(_text, _tables.MoneyScales, start) is not null)
            ? null
            : $"has “{word}”, which is no number by itself";
    }

    // “6,5km2”, “40m3”.
    private bool IsPower(int index) => _text[index] is '2' or '3' && !_text.IsDigit(index + 1)
        && (!_text.IsLetter(index + 1) || _text.IsIdeograph(index + 1));

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
                && (!_text.IsLetter(_text.SkipSpaces(place.End))
                    || (_text.PhraseBehind(place.End, _functionWords) is not null && _text.PhraseBehind(place.End, _notHoursOf) is null))
                ? $"has “{_text.Words(start, place.End)}”, which may be a time of day"
                : OfHour(place);

    // “в 9 часов”: at nine; but “с перерывом в 9 часов”: of nine hours, and “à 6 heures de marche”: as far as that.
    private string? OfHour(SpelledPlace place) =>
        _hours.Length > 0 && IsPlain(place) && IsBelow(place, LastHour) && _text.PhraseBehind(place.End, _hours) is { } hours
        && _text.PhraseBehind(_text.SkipSpaces(place.End) + hours.Length, _notHoursOf) is null
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
}
