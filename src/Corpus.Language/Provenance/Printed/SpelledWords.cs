using System.Numerics;
using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds numerals in words: a run of the words that numerals are made of, which as a whole is the spelling of one of the values that are looked for, or else
/// another number.
/// </summary>
internal sealed class SpelledWords
{
    private const int Thousands = 3;
    private const int MostDecimals = 4;
    private const char MiddleDot = '\u30FB';

    private readonly SpelledText _text;
    private readonly SpellingTables _tables;
    private readonly NumeralWords _numerals;
    private readonly string[] _points;
    private readonly string[] _counters;
    private readonly string[] _and;
    private readonly HashSet<string> _ordinals;
    private readonly Dictionary<string, List<ExactNumber>> _wanted = new(StringComparer.Ordinal);
    private readonly HashSet<ExactNumber> _values;

    public SpelledWords(SpelledText text, SpellingTables tables, IReadOnlyList<ExactNumber> wanted)
    {
        (_text, _tables, _numerals) = (text, tables, tables.Numerals);
        _points = [.. tables.Phrases("spellout", "point"), .. tables.Phrases("numbers", "decimal")];
        _counters = [.. tables.Phrases("numbers", "counters"), .. tables.Phrases("numbers", "linked")];
        _and = tables.And;
        _ordinals = tables.OrdinalWords;
        _values = [.. wanted.Select(static value => value.IsNegative ? value.Negated() : value)];
        foreach (var value in _values)
        {
            foreach (var exponent in tables.Exponents)
            {
                Spell(value.Times(ExactNumber.Of(1, -exponent)));
            }

            // “two and a half”: what is before the half is spelled.
            if (tables.Halves.Count > 0)
            {
                foreach (var exponent in tables.Exponents)
                {
                    Spell(value.Times(ExactNumber.Of(1, -exponent)).Plus(ExactNumber.Of(-5, -1)));
                }
            }
        }
    }

    /// <summary>Reads the numeral that begins at a letter; null where none does.</summary>
    public SpelledPlace? Read(int start) => _numerals.IsHan && _text.IsIdeograph(start) ? ReadCharacters(start) : ReadWords(start);

    private void Spell(ExactNumber number)
    {
        if (number.IsNegative || number.ToWhole(MostDecimals) is not { } split || split.Whole >= NumberSpeller.End)
        {
            return;
        }

        if (split.Decimals.Length == 0)
        {
            foreach (var letters in _tables.Speller.Letters((long)split.Whole))
            {
                Add(letters, number);
            }

            // The words of a quote are read as those they are printed for, and so are those of a spelling.
            foreach (var spelling in _numerals.HasSame ? _tables.Speller.Spellings((long)split.Whole) : [])
            {
                Add(string.Concat(spelling.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(_numerals.Canonical)), number);
            }

            return;
        }

        // “anderthalb”, “полтора”.
        foreach (var extra in _tables.Speller.Extra(number.ToString()))
        {
            Add(NumeralWords.Letters(extra), number);
        }

        // “drei Komma eins vier”: the digits, one behind the other.
        foreach (var point in _points)
        {
            var digits = split.Decimals.Select(digit => NumeralWords.Letters(_tables.Speller.Plain(digit - '0')));
            Add(NumeralWords.Letters(_tables.Speller.Plain((long)split.Whole) + point) + string.Concat(digits), number);
        }
    }

    private void Add(string letters, ExactNumber number)
    {
        if (!_wanted.TryGetValue(letters, out var numbers))
        {
            _wanted.Add(letters, numbers = []);
        }

        if (!numbers.Contains(number))
        {
            numbers.Add(number);
        }
    }

    private SpelledPlace? ReadWords(int start)
    {
        var words = new List<(int Start, int End, string Letters)>();
        var (end, isOpen) = (start, true);
        while (isOpen && Word(end == start ? start : Next(end)) is { } word)
        {
            if (_numerals.IsNumeral(word.Letters))
            {
                words.Add(word);
                end = word.End;
            }
            else if (words.Count > 0 && IsAndOfThousands(words[words.Count - 1].Letters, word) is { } thousands)
            {
                words.Add(thousands);
                end = thousands.End;
            }
            else if (words.Count > 0 && _numerals.IsConnector(word.Letters) && Word(Next(word.End)) is { } behind && _numerals.IsNumeral(behind.Letters))
            {
                words.Add(word);
                words.Add(behind);
                end = behind.End;
            }
            else if (words.Count > 0 && Array.IndexOf(_points, word.Letters) >= 0 && Word(Next(word.End)) is { } decimals
                && _numerals.IsNumeral(decimals.Letters))
            {
                words.Add(word);
                words.Add(decimals);
                end = decimals.End;
            }
            else
            {
                isOpen = false;
            }
        }

        if (words.Count == 0)
        {
            return null;
        }

        if (EndOfOrdinal(words[words.Count - 1]) is { } ordinal)
        {
            return new(words[0].Start, ordinal, NumberTraits.Words);
        }

        if (HalfOfScale(words) is { } half)
        {
            return half;
        }

        // “eine drei Meter hohe Mauer”: an article is no part of the numeral behind it.
        var place = Match(words);
        for (var first = 1; place is null && first < words.Count && _numerals.Ones.Contains(words[first - 1].Letters); first++)
        {
            place = Match(words.GetRange(first, words.Count - first));
        }

        if (place is null && words.Count > 1 && _tables.Articles.Contains(words[words.Count - 1].Letters))
        {
            place = Match(words.GetRange(0, words.Count - 1));
        }

        return place ?? (words.TrueForAll(word => _tables.Articles.Contains(word.Letters)) ? null : new(words[0].Start, end, NumberTraits.Words));
    }

    // “un milione e trecentomila”: no rule has the word between.
    private (int Start, int End, string Letters)? IsAndOfThousands(string scale, (int Start, int End, string Letters) and) =>
        _numerals.Scales.TryGetValue(scale, out var exponent) && exponent > Thousands && Array.IndexOf(_tables.And, and.Letters) >= 0
        && Word(Next(and.End)) is { } behind && _numerals.IsNumeral(behind.Letters)
        && _numerals.Scales.Any(pair => pair.Value == Thousands && behind.Letters.EndsWith(pair.Key, StringComparison.Ordinal))
            ? behind
            : null;

    // “тридцать второй”: the last word of an ordinal alone shows what it is.
    private int? EndOfOrdinal((int Start, int End, string Letters) last)
    {
        if (_ordinals.Count == 0 || Word(Next(last.End)) is not { } next)
        {
            return null;
        }

        if (_numerals.IsConnector(next.Letters))
        {
            return Word(Next(next.End)) is { } behind && _ordinals.Contains(behind.Letters) ? behind.End : null;
        }

        return _ordinals.Contains(next.Letters) && _tables.RoundNumerals.Contains(last.Letters) ? next.End : null;
    }

    // “два с половиной миллиона”: the scale is of the half, too.
    private SpelledPlace? HalfOfScale(List<(int Start, int End, string Letters)> words)
    {
        var end = words[words.Count - 1].End;
        if (_text.PhraseBehind(end, _and) is not { } and || _text.PhraseBehind(_text.SkipSpaces(end) + and.Length, _tables.HalfWords) is not { } half)
        {
            return null;
        }

        end = _text.SkipSpaces(_text.SkipSpaces(end) + and.Length) + half.Length;
        if (SpelledScales.At(_text, _tables.Scales, _text.SkipSpaces(end)) is not var (scaleEnd, exponent))
        {
            return null;
        }

        var place = new SpelledPlace(words[0].Start, scaleEnd, NumberTraits.Words | NumberTraits.Scaled) { Exponent = exponent };
        foreach (var number in _wanted.TryGetValue(string.Concat(words.Select(static word => word.Letters)), out var numbers) ? numbers : [])
        {
            var value = number.Plus(ExactNumber.Of(5, -1)).Times(ExactNumber.Of(1, exponent));
            if (_values.Contains(value))
            {
                place.Print(value);
            }
        }

        return place;
    }

    private SpelledPlace? Match(List<(int Start, int End, string Letters)> words)
    {
        var place = new SpelledPlace(words[0].Start, words[words.Count - 1].End, NumberTraits.Words);
        Match(place, string.Concat(words.Select(static word => word.Letters)));
        if (place.Values.Count > 0 && words.Count == 1 && _tables.Articles.Contains(words[0].Letters) && !IsMeasured(words[0].End)
            && _text.PhraseBefore(words[0].Start, _tables.OneBefore) < 0 && _text.PhraseBehind(words[0].End, _tables.OneBehind) is null)
        {
            place.Because = $"has “{_text.Words(place.Start, place.End)}”, which may be an article and no number";
        }

        return place.Values.Count > 0 || place.HalfBehind is not null || place.Whole.Count > 0 ? place : null;
    }

    // The whole of the run, and what is before a scale at its end.
    private void Match(SpelledPlace place, string letters)
    {
        foreach (var number in _wanted.TryGetValue(letters, out var whole) ? whole : [])
        {
            Print(place, number, 0);
            place.Whole.Add(number);
        }

        foreach (var (phrase, exponent) in _tables.Scales)
        {
            var scale = NumeralWords.Letters(phrase);
            if (letters.Length <= scale.Length || !letters.EndsWith(scale, StringComparison.Ordinal)
                || !_wanted.TryGetValue(letters.Substring(0, letters.Length - scale.Length), out var numbers))
            {
                continue;
            }

            foreach (var number in numbers)
            {
                Print(place, number, exponent);
            }

            place.Traits |= NumberTraits.Scaled;
            break;
        }
    }

    private void Print(SpelledPlace place, ExactNumber number, int exponent)
    {
        var scaled = number.Times(ExactNumber.Of(1, exponent));
        var half = ExactNumber.Of(5, exponent - 1);
        if (_values.Contains(scaled))
        {
            place.Print(scaled);
        }
        else if (_values.Contains(scaled.Plus(half)))
        {
            place.HalfBehind = (scaled.Plus(half), exponent);
        }

        if (exponent > 0 && _values.Contains(number))
        {
            place.Print(number, exponent);
        }
    }

    // Numerals of one character are parts of other words, so that one by itself must be before what it counts.
    private SpelledPlace? ReadCharacters(int start)
    {
        var end = start;
        while (end < _text.Length && _numerals.IsNumeral(_text[end]))
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        // “5千克”: the prefix of a unit.
        if (_text.IsDigit(_text.SkipSpacesBack(start) - 1)
            && Array.Exists(_tables.UnitNames, name => name.Length > end - start && _text.HasPhrase(start, name)))
        {
            return null;
        }

        var place = new SpelledPlace(start, end, NumberTraits.Words);
        var letters = _text.Text.Substring(start, end - start);
        Match(place, letters);
        if (place.Values.Count == 0 && Digits(letters) is { } positional && _values.Contains(positional))
        {
            place.Print(positional);
        }

        if (_text[end] == MiddleDot && Pointed(letters, end + 1) is var (decimals, last))
        {
            place.Values.Clear();
            place.Print(decimals);
            place.End = last;
            return place;
        }

        if (end - start == 1 && place.Values.Count > 0 && !IsMeasured(end) && _text.PhraseBefore(start, _tables.UnitsBefore) < 0)
        {
            place.Because = $"has “{_text.Words(start, end)}” with nothing behind it that it counts, so that it may be a part of another word";
        }

        return place;
    }

    // “四八・五歳”: one of the values that are looked for, with a dot before its decimals.
    private (ExactNumber Value, int End)? Pointed(string letters, int start)
    {
        foreach (var value in _values)
        {
            if (value.ToWhole(MostDecimals) is not { Decimals.Length: > 0 } split || split.Whole >= NumberSpeller.End)
            {
                continue;
            }

            var whole = (long)split.Whole;
            var decimals = string.Concat(split.Decimals.Select(digit => _tables.Speller.Plain(digit - '0')));
            if ((_tables.Speller.Letters(whole).Contains(letters) || Digits(letters, 2)?.Equals(ExactNumber.Of(split.Whole)) == true)
                && _text.HasPhrase(start, decimals) && !_numerals.IsNumeral(_text[start + decimals.Length]))
            {
                return (value, start + decimals.Length);
            }
        }

        return null;
    }

    // “二〇〇六”: the digits, one behind the other.
    private ExactNumber? Digits(string letters, int least = 3)
    {
        var number = BigInteger.Zero;
        foreach (var character in letters)
        {
            var digit = -1;
            for (var value = 0; value <= 9 && digit < 0; value++)
            {
                digit = _tables.Speller.Letters(value).Contains(character.ToString()) ? value : -1;
            }

            if (digit < 0)
            {
                return null;
            }

            number = (number * 10) + digit;
        }

        return letters.Length >= least ? ExactNumber.Of(number) : null;
    }

    private bool IsMeasured(int end) => _text.PhraseBehind(end, _counters) is not null || _text.PhraseBehind(end, _tables.UnitNames) is not null
        || _text[_text.SkipSpaces(end)] == '%';

    // Where the next word of a numeral would begin: behind one space, hyphen or apostrophe, or right here.
    private int Next(int end) => _text[end] is ' ' or '-' ? end + 1 : -1;

    private (int Start, int End, string Letters)? Word(int start)
    {
        if (start < 0 || !_text.IsLetter(start) || (_text.IsLetter(start - 1) && !_text.IsIdeograph(start - 1)))
        {
            return null;
        }

        var end = start;
        while (_text.IsLetter(end) && !_text.IsIdeograph(end))
        {
            end++;
        }

        return end == start ? null : (start, end, _numerals.Canonical(_text.Text.Substring(start, end - start)));
    }
}
