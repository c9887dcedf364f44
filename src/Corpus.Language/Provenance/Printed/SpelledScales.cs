using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Reads what is behind digits and makes another number of them: <c>5 Mio.</c>, <c>5 M€</c>, <c>4万5千</c>, <c>3 × 10⁶</c>.</summary>
internal sealed class SpelledScales(SpelledText text, SpellingTables tables)
{
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private const int MostParts = 6;

    /// <summary>The exponent of a thousand, and how many digits are below it.</summary>
    private const int Thousands = 3;

    /// <summary>The scale that begins at an index, with the full stop of an abbreviation; null where none does.</summary>
    public static (int End, int Exponent)? At(SpelledText text, List<(string Phrase, int Exponent)> scales, int start)
    {
        foreach (var (phrase, exponent) in scales)
        {
            if (!text.HasPhrase(start, phrase))
            {
                continue;
            }

            var end = start + phrase.Length;
            return (text[end] == '.' && (text[end + 1] is '-' or ' ') && !IsSentenceEnd(text, end) ? end + 1 : end, exponent);
        }

        return null;
    }

    public void ReadBehind(SpelledPlace place, bool isNegative)
    {
        if (Power(place.End) is var (exponent, end))
        {
            place.Values[0] = (place.Values[0].Value.Times(ExactNumber.Of(1, exponent)), 0);
            place.End = end;
            place.Traits |= NumberTraits.Scaled;
            return;
        }

        var value = place.Values[0].Value;
        if (Scale(place) is not var (scaleEnd, scale))
        {
            return;
        }

        place.Values.Clear();
        place.End = scaleEnd;
        place.Exponent = scale;
        place.Traits |= NumberTraits.Scaled;
        var whole = value.Times(ExactNumber.Of(1, scale));
        var parts = 0;
        while (Next(place.End) is { } start && parts++ < MostParts)
        {
            // “4万5千”, “8 milioni e 615mila”: smaller scales go on.
            var reading = SpelledDigits.Read(text, start, tables);
            var next = At(text, tables.Scales, text.IsIdeograph(place.End - 1) ? reading.End : text.SkipSpaces(reading.End));
            var smaller = next?.Exponent ?? 0;
            if (!text.IsIdeograph(place.End - 1) && (next is null ? !IsRest(place, reading) : smaller >= place.Exponent))
            {
                parts--;
                break;
            }

            if (reading.Value is not { } more || smaller >= place.Exponent)
            {
                place.Because = $"has “{text.Words(place.Start, reading.End)}”, which is not understood";
                break;
            }

            var part = more.Times(ExactNumber.Of(1, smaller));
            whole = whole.Plus(isNegative ? part.Negated() : part);
            place.End = next?.End ?? reading.End;
            place.Exponent = smaller;
        }

        if (parts == 0)
        {
            place.Print(value, scale);
        }

        place.Print(whole);
    }

    // A sentence may end where the next begins with a capital letter; but the unit of “5 Mio. Euro” has one, too.
    private static bool IsSentenceEnd(SpelledText text, int point) => point + 1 >= text.Length;

    // “۶ هزار و ۶۹۵ کیلومتر”, “2 млн 243 тыс. 249 человек”: what is below a thousand has no scale.
    private bool IsRest(SpelledPlace place, DigitReading reading)
    {
        var first = reading.End;
        while (text.IsDigit(first - 1))
        {
            first--;
        }

        var digits = reading.End - first;
        return place.Exponent == Thousands && reading is { Value: not null, Traits: NumberTraits.None } && text[text.SkipSpaces(reading.End)] != '%'
            && !text.IsLetter(reading.End) && (text.SkipSpaces(place.End) == first ? digits == Thousands : digits <= Thousands);
    }

    private int? Next(int end)
    {
        if (text.IsIdeograph(end - 1))
        {
            return text.IsDigit(end) ? end : null;
        }

        var start = text.SkipSpaces(end);
        if (start == end)
        {
            return null;
        }

        if (Array.Find(tables.And, and => text.HasPhrase(start, and)) is { } joining)
        {
            start = text.SkipSpaces(start + joining.Length);
        }

        return text.IsDigit(start) ? start : null;
    }

    private (int End, int Exponent)? Scale(SpelledPlace place)
    {
        var start = place.End;
        var isJoined = text[start] == '-';
        var next = isJoined ? start + 1 : text.SkipSpaces(start);
        if (text[start] == SpelledText.Border)
        {
            return null;
        }

        if (At(text, tables.Scales, next) is { } found)
        {
            // “32兆字节”, “5千克”: the prefix of a unit.
            if (text.IsIdeograph(next) && Array.Exists(tables.UnitNames, name => name.Length > found.End - next && text.HasPhrase(next, name)))
            {
                return null;
            }

            // “百万”, “十万”: a scale of scales.
            return text.IsIdeograph(next) && At(text, tables.Scales, found.End) is { } second && second.Exponent > found.Exponent
                ? (second.End, second.Exponent + found.Exponent)
                : found;
        }

        return At(text, tables.MoneyScales, next) is { } money && (HasCurrency(place.Start) || IsCurrencyAt(money.End)) ? money
            : IsLetterOfMoney(next) is { } letter ? letter
            : null;
    }

    // “M€” is one word to scanners of letters: the letter is before the sign.
    private (int End, int Exponent)? IsLetterOfMoney(int start)
    {
        foreach (var (phrase, exponent) in tables.MoneyScales)
        {
            if (string.CompareOrdinal(text.Text, start, phrase, 0, phrase.Length) == 0 && start + phrase.Length < text.Length
                && Characters.IsCurrency(text.Text, start + phrase.Length))
            {
                return (start + phrase.Length, exponent);
            }
        }

        return null;
    }

    private bool HasCurrency(int start)
    {
        var last = text.SkipSpacesBack(text[start - 1] is '-' or Characters.Minus ? start - 1 : start);
        return last > 0 && Characters.IsCurrency(text.Text, last - 1);
    }

    private bool IsCurrencyAt(int end)
    {
        var start = text.SkipSpaces(end);
        if (start < text.Length && Characters.IsCurrency(text.Text, start))
        {
            return true;
        }

        var last = start;
        while (text.IsLetter(last))
        {
            last++;
        }

        return last > start && (CurrencySigns.Find(text.Original.Substring(start, last - start)) is not null
            || Array.Exists(tables.Phrases("currencies", "EUR"), name => text.HasPhrase(start, name)));
    }

    // “3 × 10⁶”, “3·10^-6”.
    private (int Exponent, int End)? Power(int end)
    {
        var index = text.SkipSpaces(end);
        if (!PowerReader.IsTimes(text[index]) && text[index] != 'x')
        {
            return null;
        }

        index = text.SkipSpaces(index + 1);
        if (text[index] != '1' || text[index + 1] != '0')
        {
            return null;
        }

        index += 2;
        var isCaret = text[index] == '^';
        index += isCaret ? 1 : 0;
        var isNegative = text[index] is '-' or Characters.Minus or '\u207B';
        index += isNegative ? 1 : 0;
        var (first, exponent) = (index, 0);
        for (; index - first < 3; index++)
        {
            var digit = isCaret ? text.IsDigit(index) ? text[index] - '0' : -1 : Superscripts.IndexOf(text[index]);
            if (digit < 0)
            {
                break;
            }

            exponent = (exponent * 10) + digit;
        }

        return index == first ? null : (isNegative ? -exponent : exponent, index);
    }
}
