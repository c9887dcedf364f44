using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// What is joined to the end of a number. A unit or a mark leaves the number what it is: <c>55km</c>, <c>5.5 %</c>, <c>20/month</c>. More digits, an
/// ordinal's ending, decades and the letters of names do not: <c>17th</c>, <c>1990s</c>, <c>10:30</c>, <c>1.5.2</c>, <c>5G</c>.
/// </summary>
/// <param name="Scale">The power of ten that the ending says.</param>
/// <param name="PossibleScale">The power of ten that it says if it is no unit.</param>
/// <param name="IsClock">Whether it makes a time of the hours before it.</param>
internal readonly record struct DigitEnding(int Scale, int PossibleScale, bool IsClock)
{
    /// <summary>Reads an ending; null where what is before it is no number by itself.</summary>
    public static DigitEnding? Read(string rest, NumberWords? words, bool hasCurrency)
    {
        if (rest.Length == 0)
        {
            return default(DigitEnding);
        }

        for (var index = 0; index < rest.Length; index += Characters.LengthAt(rest, index))
        {
            if (Characters.IsCore(rest, index) && !char.IsLetter(rest, index) && !Characters.IsNumberMark(rest[index]) && !Characters.IsCurrency(rest, index)
                && !IsSuperscriptOfUnit(rest, index))
            {
                return null;
            }
        }

        var first = rest[0] is '/' or ' ' ? 1 : 0;
        if (first >= rest.Length || !(char.IsLetter(rest, first) || Characters.IsNumberMark(rest[first]) || Characters.IsCurrency(rest, first)))
        {
            return null;
        }

        var letters = rest.ToLowerInvariant();
        if ((words?.Endings.Contains(letters) ?? letters == "s") || (words is not null && rest.Length == 1 && words.LettersOfNames.IndexOf(rest[0]) >= 0))
        {
            return null;
        }

        return words is null ? default(DigitEnding) : OfLetters(rest, letters, words, hasCurrency);
    }

    private static DigitEnding OfLetters(string rest, string letters, NumberWords words, bool hasCurrency)
    {
        var last = rest.Length - 1;
        if (last > 0 && Characters.IsCurrency(rest, last))
        {
            hasCurrency = true;
            letters = letters.Substring(0, last).TrimEnd(' ');
        }

        if (words.AbbreviatedScales.TryGetValue(letters, out var scale) || rest == words.Thousand)
        {
            return new(rest == words.Thousand ? words.ScalesOfMoney[letters] : scale, 0, false);
        }

        return !words.ScalesOfMoney.TryGetValue(letters, out var possible) ? new(0, 0, words.Clocks.Contains(letters))
            : hasCurrency ? new(possible, 0, false)
            : new(0, possible, false);
    }

    // “100m²” and “5cm³” are areas and volumes.
    private static bool IsSuperscriptOfUnit(string rest, int index) => rest[index] is '\u00B2' or '\u00B3' && index > 0 && char.IsLetter(rest, index - 1);
}
