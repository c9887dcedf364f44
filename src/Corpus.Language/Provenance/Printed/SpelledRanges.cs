using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Finds the ranges of a quote whose numbers are spelled, and puts their ends in doubt: <c>18 bis 24</c>, <c>18–24</c>, <c>18至24</c>.</summary>
internal sealed class SpelledRanges
{
    private static readonly string[] Dashes = ["-", "\u2013", "\u2014", "~", "\uFF5E", "\u301C", "\u2212"];

    private const int LongestBrackets = 48;
    private const int LongestSymbol = 4;
    private const int LettersToChange = 40;

    private readonly SpelledText _text;
    private readonly List<SpelledPlace> _places;
    private readonly string[] _to;
    private readonly string[] _and;
    private readonly string[] _from;
    private readonly string[] _between;
    private readonly string[] _counters;
    private readonly string[] _toBehind;
    private readonly string[] _articles;
    private readonly HashSet<string>? _measures;
    private readonly string[] _unitNames;
    private readonly string[] _changes;

    public SpelledRanges(SpelledText text, SpellingTables tables, List<SpelledPlace> places)
    {
        (_text, _places) = (text, places);
        _to = tables.Phrases("ranges", "to");
        _from = tables.Phrases("ranges", "from");
        _and = tables.Phrases("ranges", "and");
        _between = tables.Phrases("ranges", "between");
        _articles = tables.Phrases("numbers", "articles");
        _counters = tables.Phrases("numbers", "counters");
        _toBehind = tables.Phrases("changes", "to behind");
        (_unitNames, _changes) = (tables.UnitNames, [.. tables.Phrases("changes", "verbs"), .. tables.Phrases("changes", "pair verbs")]);
        _measures = tables.Numerals.IsHan ? new([.. tables.UnitNames, .. tables.Phrases("numbers", "counters"), "%"], StringComparer.Ordinal) : null;
    }

    public List<PrintedRange> Read()
    {
        var ranges = new List<PrintedRange>();
        for (var index = 0; index + 1 < _places.Count; index++)
        {
            var next = index + 2 < _places.Count && IsInBrackets(_places[index].End, _places[index + 1]) ? index + 2 : index + 1;
            var (left, right) = (_places[index], _places[next]);
            if (left.Because is not null || right.Because is not null || right.IsTolerance || !IsJoined(left, right))
            {
                continue;
            }

            // “5人から8人に増えた”, “вырос с 20 до 30%”: not from one to the other, but first one and then the other.
            if (IsChange(right.End) || (_text.PhraseBefore(left.Start, _from) >= 0 && IsAfterChange(left.Start)))
            {
                left.Because = $"has {_text.Words(left.Start, left.End)} as what it was before in “{_text.Words(left.Start, right.End)}”";
                continue;
            }

            var words = _text.Words(left.Start, right.End);
            var last = next + 1 < _places.Count && IsInBrackets(right.End, _places[next + 1]) ? next + 1 : next;
            foreach (var place in _places.GetRange(index, last + 1 - index))
            {
                (place.IsEnd, place.OneOfTwo) = (true, words);
                place.Because = $"has {_text.Words(place.Start, place.End)} as one end of “{words}”";
            }

            Add(ranges, left, right, words);
            index = last;
        }

        return ranges;
    }

    private void Add(List<PrintedRange> ranges, SpelledPlace left, SpelledPlace right, string words)
    {
        if (left.Values.Count == 0 || right.Values.Count == 0)
        {
            return;
        }

        var (first, end) = (_text.PieceAt(left.Start), _text.PieceAt(right.End - 1) + 1);
        var (start, finish) = (left.Values[0].Value, right.Values[0].Value);
        ranges.Add(new(start, finish, first, end, false, words));
        if (left.Values.Count > 1 || right.Values.Count > 1)
        {
            var scaled = right.Values[right.Values.Count - 1].Value;
            ranges.Add(new(left.Values.Count > 1 ? left.Values[left.Values.Count - 1].Value
                : start.ScaledAs(finish, scaled), scaled, first, end, false, words));
        }
        else if (left.Has(NumberTraits.Scaled) != right.Has(NumberTraits.Scaled) && right.Exponent > 0)
        {
            ranges.Add(new(start.Times(ExactNumber.Of(1, right.Exponent)), finish, first, end, false, words));
        }
    }

    private bool IsJoined(SpelledPlace left, SpelledPlace right)
    {
        // “de R$ 550 a R$ 10.500”: the sign of a currency stands before each. “Tisch 5 – € 40” is none.
        var leftStart = BeforeSign(left.Start);
        var rightStart = leftStart < left.Start ? Math.Max(left.End, BeforeSign(right.Start)) : right.Start;
        var gap = _text.Text.Substring(left.End, rightStart - left.End);
        var joint = gap.Trim(' ');
        if (joint is "-" or "\u2013" or "~" or "\uFF5E" or "\u301C" or "\u2212" || (joint is "\u2014" && left.End + 1 == right.Start)
            || (_measures is not null && IsJoint(joint, Dashes)))
        {
            return true;
        }

        if (AreOfOthers(joint, right.End))
        {
            return false;
        }

        var (rest, isMeasured) = Behind(left.End, rightStart);
        (rest, isMeasured) = rest.Length > 0 ? (rest, isMeasured) : (joint, false);
        if (isMeasured && IsMeasured(right.End) && IsJoint(rest, _to) && !IsAfterChange(left.Start))
        {
            return true;
        }

        joint = isMeasured ? joint : rest;
        return joint.Length > 0 && ((IsJoint(joint, _to) && !IsDescending(left, right))
            || (IsJoint(WithoutArticle(rest), _and)
                && (_text.PhraseBefore(leftStart, _between) >= 0
                    || (_text.PhraseBefore(leftStart, _articles) is > 0 and var article && _text.PhraseBefore(article, _between) >= 0))));
    }

    // “de 10 (diez) a 20 (veinte) días”: laws say the number again.
    private bool IsInBrackets(int end, SpelledPlace place) => _text[_text.SkipSpacesBack(place.Start) - 1] is '(' && EndOfUnit(end) is var unit
        && _text.SkipSpaces(unit) == _text.SkipSpacesBack(place.Start) - 1;

    private int BeforeSign(int start)
    {
        var end = _text.SkipSpacesBack(start);
        var first = end;
        while (first > 0 && end - first < LongestSymbol && _text[first - 1] is not (' ' or '(' or SpelledText.Border))
        {
            first--;
        }

        return first < end && CurrencySigns.Find(_text.Original.Substring(first, end - first)) is not null ? first : start;
    }

    // “30 minutos a 2 horas”, “dal 50% al 60%”, “0 (negro) a 255”: what is between two numbers, without the unit of the first and brackets behind it.
    private (string Joint, bool IsMeasured) Behind(int start, int end)
    {
        var unit = EndOfUnit(start);
        var next = _text.SkipSpaces(unit);
        if (_text[next] is '(' or '\uFF08')
        {
            var close = _text.Text.IndexOfAny([')', '\uFF09', SpelledText.Border], next, Math.Max(0, Math.Min(end - next, LongestBrackets)));
            next = close > 0 && _text[close] != SpelledText.Border ? close + 1 : next;
        }

        return next < end ? (_text.Text.Substring(next, end - next).Trim(' '), unit > start) : ("", false);
    }

    private bool IsMeasured(int start) => EndOfUnit(start) > start;

    private int EndOfUnit(int start)
    {
        var next = _text.SkipSpaces(start);
        if (_text[next] is '%' or '\u2030')
        {
            return next + 1;
        }

        if (_text.PhraseBehind(start, _unitNames) is { } name)
        {
            return next + name.Length;
        }

        var letters = next + (_text[next] == '\u00B0' ? 1 : 0);
        while (_text.IsLetter(letters) && !_text.IsIdeograph(letters) && letters < next + LongestSymbol)
        {
            letters++;
        }

        return letters > next && !_text.IsLetter(letters)
            && !IsJointWord(_text.Text.Substring(next, letters - next))
            && UnitSymbols.Find(_text.Original.Substring(next, letters - next)) is not null
                ? letters : start;
    }

    // “30 y 40”: no years.
    private bool IsJointWord(string word) => Array.IndexOf(_and, word) >= 0 || Array.IndexOf(_to, word) >= 0;

    // “subió de 20 % a 30 %”: there was the one, and then the other.
    private bool IsAfterChange(int start)
    {
        var from = Math.Max(Math.Max(0, start - LettersToChange), _text.Text.LastIndexOf(SpelledText.Border, Math.Max(0, start - 1)) + 1);
        var before = " " + _text.Text.Substring(from, start - from) + " ";
        return Array.Exists(_changes, verb => before.IndexOf(" " + verb + " ", StringComparison.Ordinal) >= 0);
    }

    // “entre un 20 y un 40 %”.
    private string WithoutArticle(string joint) => joint.IndexOf(' ') is > 0 and var space && Array.IndexOf(_articles, joint.Substring(space + 1)) >= 0
        ? joint.Substring(0, space)
        : joint;

    // “un 386 a 20 MHz”: a range goes up, unless it says where it begins.
    private bool IsDescending(SpelledPlace left, SpelledPlace right) => left.Values.Count > 0 && right.Values.Count > 0 && _from.Length > 0 && _measures is null
        && !left.Values[0].Value.IsNegative && !right.Values[0].Value.IsNegative
        && left.Values.TrueForAll(first => right.Values.TrueForAll(last => first.Value.CompareTo(last.Value) > 0))
        && _text.PhraseBefore(left.Start, _from) < 0;

    // “5人から8人”: where there are no spaces, what is measured is often said twice.
    private bool IsJoint(string joint, string[] words) => Array.IndexOf(words, joint) >= 0
        || (_measures is not null && Array.Exists(words, word =>
            joint.EndsWith(word, StringComparison.Ordinal) && _measures.Contains(joint.Substring(0, joint.Length - word.Length).Trim())));

    // “14か国から241人”: two counts of two things.
    private bool AreOfOthers(string joint, int end)
    {
        var word = _counters.Length == 0 ? null : Array.Find(_to, to => joint.EndsWith(to, StringComparison.Ordinal));
        return word is not null && joint.Substring(0, joint.Length - word.Length).Trim() is { Length: > 0 } measure
            && Array.IndexOf(_counters, measure) >= 0 && Array.IndexOf(_unitNames, measure) < 0
            && !_text.HasPhrase(_text.SkipSpaces(end), measure) && _text.PhraseBehind(end, _counters) is not null
            && _text.PhraseBehind(end, _unitNames) is null;
    }

    private bool IsChange(int end)
    {
        if (_toBehind.Length == 0 || _measures is null)
        {
            return false;
        }

        var start = _text.SkipSpaces(end);
        return Array.Exists(_toBehind, word => _text.HasPhrase(start, word)
            || _measures.Any(measure => _text.HasPhrase(start, measure) && _text.HasPhrase(start + measure.Length, word)));
    }
}
