using System.Globalization;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds the numbers of a quote in a language whose numbers are spelled: docs/languages.md, “Numbers”. Digits are read by the marks of the language. Words
/// are not
/// read: each value that is looked for is spelled in every way, and what is a numeral and none of those is another number.
/// </summary>
internal sealed class SpelledNumbers
{
    /// <summary>How many characters a unit has behind which a dash is no minus: “3平方公里-5平方公里”.</summary>
    private const int LongestMeasure = 6;

    private const int GroupDigits = 3;
    private const string UnitsOfOneLetter = "mglLsVW";

    private readonly SpelledText _text;
    private readonly SpellingTables _tables;
    private readonly SpelledWords? _words;
    private readonly List<SpelledPlace> _places = [];
    private readonly string[] _minus;
    private readonly string[] _comparators;
    private readonly string[] _and;
    private readonly string[] _halves;
    private readonly List<(string Phrase, int Exponent)> _wholeHalves = [];

    private SpelledNumbers(List<QuotePiece> pieces, SpellingTables tables, IReadOnlyList<ExactNumber> wanted)
    {
        _text = new(pieces);
        _tables = tables;
        _words = wanted.Count == 0 ? null : new(_text, tables, wanted);
        _minus = [.. tables.Phrases("spellout", "minus"), .. tables.Phrases("numbers", "minus")];
        _comparators = tables.ComparatorsEndingIn(_minus);
        _and = tables.And;
        _halves = tables.HalfWords;
        foreach (var entry in tables.File["numbers"].Where(static entry => entry.Key.StartsWith("half ", StringComparison.Ordinal)))
        {
            _wholeHalves.AddRange(entry.Phrases.Select(phrase => (phrase.ToLowerInvariant(), int.Parse(entry.Key.Substring(5), CultureInfo.InvariantCulture))));
        }
    }

    /// <summary>Reads the numbers of a quote.</summary>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="tables">How numbers are printed in its language.</param>
    /// <param name="wanted">The values that are looked for.</param>
    public static QuoteNumbers Read(List<QuotePiece> pieces, SpellingTables tables, IReadOnlyList<ExactNumber> wanted)
    {
        var reader = new SpelledNumbers(pieces, tables, wanted);
        var ranges = reader.ReadAll();
        return new(
            [.. reader._places.Where(static place => place.Because is null).SelectMany(reader.Printed)],
            [.. reader._places.SelectMany(reader.Doubtful)],
            ranges,
            [.. reader._places.Where(static place => place.Because is null || place.IsEnd).SelectMany(reader.Printed)]);
    }

    /// <summary>The numbers of a quote that have a tolerance behind them.</summary>
    public static List<PrintedTolerance> Tolerances(List<QuotePiece> pieces, SpellingTables tables, IReadOnlyList<ExactNumber> wanted)
    {
        var reader = new SpelledNumbers(pieces, tables, wanted);
        reader.ReadAll();
        var found = new List<PrintedTolerance>();
        for (var index = 1; index < reader._places.Count; index++)
        {
            var (number, tolerance) = (reader._places[index - 1], reader._places[index]);
            if (!tolerance.IsTolerance)
            {
                continue;
            }

            foreach (var (value, _) in number.Values)
            {
                found.AddRange(tolerance.Values.Select(deviation => new PrintedTolerance(value, deviation.Value, reader._text.PieceAt(number.Start), false)));
            }
        }

        return found;
    }

    private List<PrintedRange> ReadAll()
    {
        ReadPlaces();
        foreach (var place in _places)
        {
            ReadHalfBehind(place);
            ReadMinusBefore(place);
        }

        var doubts = new SpelledDoubts(_text, _tables, _places);
        for (var index = 0; index < _places.Count; index++)
        {
            _places[index].Because ??= doubts.OfKind(index);
        }

        var ranges = new SpelledRanges(_text, _tables, _places).Read();
        for (var index = 0; index < _places.Count; index++)
        {
            _places[index].Because ??= doubts.OfNeighbours(index);
        }

        return ranges;
    }

    private IEnumerable<PrintedNumber> Printed(SpelledPlace place)
    {
        var (first, end) = (_text.PieceAt(place.Start), PieceBehind(place));
        return place.Values.Select(value => new PrintedNumber(value.Value, first, end) { LeftOut = value.LeftOut });
    }

    // A full stop behind a scale (“5 Mio. Euro”) stands before the next piece.
    private int PieceBehind(SpelledPlace place) => _text.PieceAt(place.End - (_text[place.End - 1] == '.' ? 2 : 1)) + 1;

    private IEnumerable<DoubtfulNumber> Doubtful(SpelledPlace place)
    {
        var (first, end) = (_text.PieceAt(place.Start), PieceBehind(place));
        if (place.Because is { } because)
        {
            foreach (var (value, _) in place.Values)
            {
                yield return new(value, first, end, because) { OneOfTwo = place.OneOfTwo };
            }
        }

        foreach (var (value, reason) in place.Others)
        {
            var isPlace = place.Values.Count == 0 && place.Because is not null;
            yield return new(value, first, end, isPlace ? place.Because! : reason) { OneOfTwo = isPlace ? place.OneOfTwo : null };
        }
    }

    private void ReadPlaces()
    {
        for (var index = 0; index < _text.Length;)
        {
            var place = _text.IsDigit(index) ? ReadDigits(index)
                : _text.IsLetter(index) ? ReadHalf(index) ?? _words?.Read(index)
                : null;
            if (place is not null)
            {
                place.IsTolerance |= _text[_text.SkipSpacesBack(place.Start) - 1] == '\u00B1';
                _places.Add(place);
                index = Math.Max(place.End, index + 1);
            }
            else
            {
                index = _text.IsDigit(index) || (_text.IsLetter(index) && !_text.IsIdeograph(index)) ? EndOfWord(index) : index + 1;
            }
        }
    }

    private int EndOfWord(int index)
    {
        while (_text.IsDigit(index) || (_text.IsLetter(index) && !_text.IsIdeograph(index)))
        {
            index++;
        }

        return index;
    }

    private SpelledPlace? ReadDigits(int start)
    {
        var reading = SpelledDigits.Read(_text, start, _tables);
        var (signed, isNegative, isTolerance) = Sign(start);
        var place = new SpelledPlace(signed, reading.End, reading.Traits | (signed < start ? NumberTraits.Signed : 0)) { IsTolerance = isTolerance };
        var words = _text.Words(start, reading.End);
        if (reading.Otherwise is { } other)
        {
            place.Others.Add((isNegative ? other.Negated() : other, $"has “{words}”, {MarksOf(words, reading.Value)}"));
        }

        var measured = reading.Value is null ? Measured(start, reading) : null;
        if ((reading.Value ?? measured) is not { } value)
        {
            place.Because = $"has “{words}”, {(reading.Otherwise is null ? "which is no number as the language writes them" : MarksOf(words, null))}";
            return place;
        }

        if (measured is not null)
        {
            place.Traits = (place.Traits & ~NumberTraits.Grouped) | NumberTraits.Decimal;
        }

        place.Print(isNegative ? value.Negated() : value);
        var letter = start - (_text[start - 1] == '-' ? 2 : 1);
        if (_text.IsLetter(letter) && !_text.IsIdeograph(letter) && !IsCurrencyBefore(letter + 1) && !IsNumeralBefore(letter + 1))
        {
            place.Because = $"has {words} only within “{Word(letter, reading.End)}”, which is a name or another word";
            place.End = EndOfWord(place.End);
            return place;
        }

        new SpelledScales(_text, _tables).ReadBehind(place, isNegative);
        return place;
    }

    // “2.5 GB” in Italian: one mark that parts no group of three, before a unit, can be nothing else. “10.30 h” may be a time of day.
    private ExactNumber? Measured(int start, DigitReading reading)
    {
        var words = _text.Text.Substring(start, reading.End - start);
        var mark = words.IndexOfAny(['.', ',']);
        var decimals = words.Length - mark - 1;
        if (reading.Otherwise is null || mark < 1 || decimals == GroupDigits || (mark > 1 && words[0] == '0') || words.Any(character => character != words[mark]
            && !Characters.IsAsciiDigit(character)) || words.LastIndexOf(words[mark]) != mark)
        {
            return null;
        }

        var first = _text.SkipSpaces(reading.End);
        var end = first;
        while (_text.IsLetter(end))
        {
            end++;
        }

        var letters = _text.Original.Substring(first, end - first);
        var isWord = letters.Length > 1 && Array.IndexOf(_tables.Phrases("names", "function words"), letters) < 0;
        var isUnit = isWord ? UnitSymbols.Find(letters) is not null || _text.PhraseBehind(reading.End, _tables.UnitNames) is not null
            : letters.Length == 1 && UnitsOfOneLetter.IndexOf(letters[0]) >= 0;
        return isUnit || _text[first] == '%' || (first < _text.Length && Characters.IsCurrency(_text.Text, first)) ? reading.Otherwise : null;
    }

    private string MarksOf(string words, ExactNumber? value)
    {
        var mark = words[words.LastIndexOfAny(['.', ',', '\u066B'])] switch { '.' => "point", ',' => "comma", _ => "mark" };
        var isDecimal = _tables.DecimalMark is '.' ? mark == "point" : mark == "comma";
        return value is { } number ? $"where the {mark} {(isDecimal ? "is before decimals" : "parts groups of three digits")}: it is {number}"
            : isDecimal ? $"which is no number as the language writes them: its {mark} is before decimals"
            : $"which is no number as the language writes them: its {mark} parts groups of three digits";
    }

    // “A4”, as it is written.
    private string Word(int start, int end)
    {
        while (_text.IsLetter(start - 1) || _text.IsDigit(start - 1))
        {
            start--;
        }

        return _text.Words(start, EndOfWord(end));
    }

    private bool IsNumeralBefore(int end)
    {
        var first = end;
        while (_text.IsLetter(first - 1))
        {
            first--;
        }

        return _text[end] == '-' && _tables.Numerals.IsNumeral(NumeralWords.Letters(_text.Text.Substring(first, end - first)));
    }

    private bool IsCurrencyBefore(int start)
    {
        var first = start;
        while (_text.IsLetter(first - 1))
        {
            first--;
        }

        return CurrencySigns.Find(_text.Original.Substring(first, start - first)) is not null;
    }

    private (int Start, bool IsNegative, bool IsTolerance) Sign(int start)
    {
        var first = start;
        while (first > 0 && Characters.IsCurrency(_text.Text, first - 1))
        {
            first--;
        }

        var sign = _text[first - 1];
        if (sign == '\u00B1' || (_text[_text.SkipSpacesBack(first) - 1] == '\u00B1'))
        {
            return (start, false, true);
        }

        var before = _text[first - 2];
        return sign is '-' or '+' or Characters.Minus || (sign is >= '\u2010' and <= '\u2013')
            ? char.IsLetterOrDigit(before) && !(_text.IsIdeograph(first - 2) && (sign == Characters.Minus || IsMinusOfWord(first))) ? (start, false, false)
                : before == '/' && _text[first - 3] == '+' ? (start, false, true)
                : (first - 1, sign != '+', false)
            : (start, false, false);
    }

    // “気温は-5度”: words of Chinese and Japanese have their sign with them; “3小时-5小时” is a range.
    private bool IsMinusOfWord(int first)
    {
        if (_text.StartOf(_text.PieceAt(first)) >= first)
        {
            return false;
        }

        var start = first - 1;
        while (start > 0 && first - start <= LongestMeasure && _text.IsIdeograph(start - 1))
        {
            start--;
        }

        return !_text.IsDigit(start - 1);
    }

    // “medio millón”, “eine halbe Million”, “полмиллиона”.
    private SpelledPlace? ReadHalf(int start)
    {
        if (_text.IsLetter(start - 1) && !_text.IsIdeograph(start))
        {
            return null;
        }

        foreach (var (phrase, exponent) in _wholeHalves)
        {
            if (_text.HasPhrase(start, phrase))
            {
                var whole = new SpelledPlace(start, start + phrase.Length, NumberTraits.Words | NumberTraits.Scaled);
                whole.Print(ExactNumber.Of(5, exponent - 1));
                return whole;
            }
        }

        // “полтора миллиона”: a number with decimals that has a word of its own.
        foreach (var (phrase, digits, decimals) in _tables.Fractions)
        {
            if (_text.HasPhrase(start, phrase))
            {
                var scale = SpelledScales.At(_text, _tables.Scales, _text.SkipSpaces(start + phrase.Length));
                var own = new SpelledPlace(start, scale?.End ?? (start + phrase.Length), NumberTraits.Words | (scale is null ? 0 : NumberTraits.Scaled));
                own.Print(ExactNumber.Of(digits, (scale?.Exponent ?? 0) - decimals));
                return own;
            }
        }

        foreach (var half in _halves)
        {
            if (_text.HasPhrase(start, half)
                && SpelledScales.At(_text, _tables.Scales, _text.SkipSpaces(start + half.Length + (_text[start + half.Length] == '-' ? 1 : 0)))
                is { } scale)
            {
                var place = new SpelledPlace(start, scale.End, NumberTraits.Words | NumberTraits.Scaled);
                place.Print(ExactNumber.Of(5, scale.Exponent - 1));
                return place;
            }
        }

        return null;
    }

    // “tres años y medio”: a half of what is counted; “tres días y media docena” is none, where a noun follows.
    private void ReadHalfBehindNoun(SpelledPlace place)
    {
        var start = _text.SkipSpaces(place.End);
        var end = start;
        while (_text.IsLetter(end) && !_text.IsIdeograph(end))
        {
            end++;
        }

        if (end == start || start == place.End || _text.PhraseBehind(end, _and) is not { } and
            || _text.PhraseBehind(_text.SkipSpaces(end) + and.Length, _halves) is not { } half)
        {
            return;
        }

        var behind = _text.SkipSpaces(_text.SkipSpaces(end) + and.Length) + half.Length;
        if (!_text.IsLetter(_text.SkipSpaces(behind)) || _text.PhraseBehind(behind, _tables.Phrases("names", "function words")) is not null)
        {
            place.Because ??= $"has “{_text.Words(place.Start, behind)}”, which is a half more";
        }
    }

    // “dos millones y medio”, “3,5”-like halves.
    private void ReadHalfBehind(SpelledPlace place)
    {
        if (_halves.Length == 0)
        {
            return;
        }

        if (_text.PhraseBehind(place.End, _and) is not { } and)
        {
            ReadHalfBehindNoun(place);
            return;
        }

        var start = _text.SkipSpaces(place.End) + and.Length;
        if (_text.PhraseBehind(start, _halves) is not { } half)
        {
            return;
        }

        var end = _text.SkipSpaces(start) + half.Length;
        var because = $"has “{_text.Words(place.Start, end)}”, which is a half more";

        // “یک و نیم میلیون”: the scale is that of the half, too.
        if (place.Has(NumberTraits.Words) && place.Whole.Count > 0 && SpelledScales.At(_text, _tables.Scales, _text.SkipSpaces(end)) is { } scale)
        {
            place.Others.AddRange(place.Values.Select(value => (value.Value, because)));
            place.Values.Clear();
            place.Whole.ForEach(number => place.Print(number.Plus(ExactNumber.Of(5, -1)).Times(ExactNumber.Of(1, scale.Exponent))));
            (place.End, place.HalfBehind) = (scale.End, null);
            return;
        }

        if (place.HalfBehind is { } whole)
        {
            place.Others.AddRange(place.Values.Select(value => (value.Value, because)));
            place.Values.Clear();
            place.Print(whole.Value);
        }
        else if (place.Has(NumberTraits.Words))
        {
            place.Because ??= because;
        }
        else
        {
            var part = ExactNumber.Of(5, place.Exponent - 1);
            place.Values.RemoveAll(static value => value.LeftOut != 0);
            place.Change(value => value.Plus(part), because);
        }

        place.HalfBehind = null;
        place.End = end;
    }

    private void ReadMinusBefore(SpelledPlace place)
    {
        if (place.HalfBehind is not null && place.Values.Count == 0)
        {
            place.HalfBehind = null;
        }

        if (!place.Has(NumberTraits.Signed) && _text.PhraseBefore(place.Start, _minus) is >= 0 and var minus
            && _text.PhraseBefore(place.Start, _comparators) < 0 && !_text.IsDigit(_text.SkipSpacesBack(minus) - 1))
        {
            place.Change(static value => value.Negated(), $"has “{_text.Words(minus, place.End)}”, which is negative");
        }
        else if (!place.Has(NumberTraits.Signed) && Below(place.End) is { } end)
        {
            place.Change(static value => value.Negated(), $"has “{_text.Words(place.Start, end)}”, which is negative");
        }
    }

    // “doce grados bajo cero”.
    private int? Below(int start)
    {
        const int WordsOfUnit = 2;
        for (var words = 0; words <= WordsOfUnit && _tables.Below.Length > 0; words++)
        {
            if (_text.PhraseBehind(start, _tables.Below) is { } phrase)
            {
                return _text.SkipSpaces(start) + phrase.Length;
            }

            if (_text[start] is not (' ' or '\u00B0'))
            {
                return null;
            }

            start++;
            while (_text.IsLetter(start) || _text[start] == '\u00B0')
            {
                start++;
            }
        }

        return null;
    }
}
