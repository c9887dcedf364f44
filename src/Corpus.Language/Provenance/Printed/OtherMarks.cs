using System.Globalization;
using System.Numerics;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Digits that are a number by the marks of other languages alone, so that a message can say why they print none: <c>115,56</c> in English.</summary>
internal static class OtherMarks
{
    private const int GroupDigits = 3;

    public static IEnumerable<DoubtfulNumber> Read(List<QuotePiece> pieces, List<NumberPlace> places, LanguageTables? tables)
    {
        for (var index = 0; tables is not null && index < pieces.Count; index++)
        {
            if (pieces[index].Text.IndexOf(',') >= 0 && Value(pieces[index].Text) is { } value && !places.Exists(place => place.First <= index
                && index < place.End))
            {
                yield return new(
                    value, index, index + 1, $"has “{pieces[index].Text}” with a decimal comma, and the language of the quote has a decimal point");
            }
        }
    }

    // One comma, with decimals behind it that are no group of three, and points between groups before it.
    private static ExactNumber? Value(string text)
    {
        var end = text.Length;
        while (end > 0 && !Characters.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        var start = 0;
        while (start < end && !Characters.IsAsciiDigit(text[start]))
        {
            start++;
        }

        var parts = text.Substring(start, end - start).Split(',');
        var groups = parts[0].Split('.');
        return parts.Length == 2 && parts[1].Length is > 0 and not GroupDigits && parts[1].All(Characters.IsAsciiDigit)
            && groups[0].Length > 0 && groups.All(static group => group.All(Characters.IsAsciiDigit)) && groups.Skip(1).All(static group =>
                group.Length == GroupDigits)
            ? ExactNumber.Of(BigInteger.Parse(string.Concat(groups) + parts[1], NumberStyles.None, CultureInfo.InvariantCulture), -parts[1].Length)
            : null;
    }
}
