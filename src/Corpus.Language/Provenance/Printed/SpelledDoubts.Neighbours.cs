using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <content>What is right beside a number, and makes it a part of another one.</content>
internal sealed partial class SpelledDoubts
{
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

    // “entre 1 y N”: one end, whatever the other is. Where that is a number, the range is read as a whole.
    private string? OfOpenRange(SpelledPlace place)
    {
        if (place.Has(NumberTraits.Words) || _text.PhraseBefore(place.Start, _between) is not (>= 0 and var between)
            || _text.PhraseBehind(place.End, _rangeAnd) is not { } and)
        {
            return null;
        }

        var end = _text.SkipSpaces(place.End) + and.Length;
        return _text.IsLetter(_text.SkipSpaces(end)) && !_places.Exists(other => other.Start == _text.SkipSpaces(end))
            ? $"has {Words(place)} as one end of “{_text.Words(between, end)}”"
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
        if (second.Start < first.End || second.IsTolerance || first.IsLabel || second.IsLabel || OfSaying(first) is not null)
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

        // “256, 512 oder 1024”: each is one of them.
        if (joint is "," or "\u3001" && IsYear(first) == IsYear(second) && IsChosen(right))
        {
            return OneOrOther(first, second, words);
        }

        // “要么20个，要么25个”.
        if (joint.Length <= LongestChoice && joint.IndexOf(',') > 0 && _tables.Numerals.IsHan
            && Array.Exists(_either, word => joint.EndsWith(word, StringComparison.Ordinal)))
        {
            return OneOrOther(first, second, words);
        }

        if (joint.Length > LongestChoice || joint.IndexOfAny([',', '.', ';', ':', '(', ')', SpelledText.Border, '\u3001', '\u3002', '\uFF0C']) >= 0)
        {
            return joint == "," && gap is ", " && _text.Text.Substring(second.Start, second.End - second.Start) is { Length: 3 } group && group[0] == '0'
                ? $"has “{words}”, which may be one number"
                : null;
        }

        // “1 italiano su 10”, “neuf sur dix”; but “3 mètres sur 5”.
        if (Array.Find(_ofEach, each => joint == each || joint.EndsWith(" " + each, StringComparison.Ordinal)) is { } ofEach
            && joint.Substring(0, joint.Length - ofEach.Length).Trim() is var counted && counted.IndexOf(' ') < 0
            && Array.IndexOf(_tables.UnitNames, counted) < 0)
        {
            return $"has “{words}”, which is a share";
        }

        // “4人に1人”: where there are no spaces, what is counted is said twice.
        if (_tables.Numerals.IsHan && Array.Find(_ofEach, word => joint.EndsWith(word, StringComparison.Ordinal)) is { } among && joint.Length > among.Length
            && _text.HasPhrase(second.End, joint.Substring(0, 1)))
        {
            return $"has “{words}”, which is a share";
        }

        // “zehn oder sogar zwanzig”, “mille ans moins cinquante”.
        return Array.Exists(_or, or => HasWord(joint, or)) ? OneOrOther(first, second, words)
            : Array.Exists(_minus, minus => joint.EndsWith(minus, StringComparison.Ordinal) && HasWord(joint, minus)) ? $"has “{words}”, which is less"
            : null;
    }

    private bool IsChosen(int left)
    {
        while (left + 1 < _places.Count && _places[left + 1].Start > _places[left].End)
        {
            var joint = _text.Text.Substring(_places[left].End, _places[left + 1].Start - _places[left].End).Trim(' ');
            if (joint is not ("," or "\u3001"))
            {
                return Array.IndexOf(_or, joint) >= 0;
            }

            left++;
        }

        return false;
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
            ? word.Length > 1 || text.EndsWith(word, StringComparison.Ordinal)
            : ((at == 0 || text[at - 1] == ' ') && (at + word.Length == text.Length || text[at + word.Length] == ' ')));
    }
}
