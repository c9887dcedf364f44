using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Numbers that are one of two, or a part of one: “7 or 8”, “5 and 10 million”, “two or three thousand”, “55 , 000”, “555 0199”, “twenty twenty-five”; and
/// those with a scale behind them that is not known: “55 lakh”.
/// </summary>
internal static class NeighbourDoubts
{
    private const int GroupDigits = 3;
    private const int YearDigits = 4;
    private const int Third = 3;

    public static string? Of(NumberScene scene, int index) =>
        OfJoined(scene, index, index + 1) ?? OfJoined(scene, index - 1, index)
        ?? OfChoice(scene, index, index + 1) ?? OfChoice(scene, index - 1, index) ?? OfSharedScale(scene, index) ?? OfBrokenGroup(scene, index);

    // “55 lakh”, “twenty-first”, “two third”, “three years and a half”.
    public static string? OfEnding(NumberScene scene, NumberPlace place)
    {
        if (scene.Tables is not { Numbers: var numbers })
        {
            return null;
        }

        var next = scene.Text(place.End);
        if (numbers.OtherScales.Contains(next))
        {
            return $"has “{next}” behind {scene.Words(place)}, which makes it another number";
        }

        if (place.Has(NumberTraits.Decimal) && scene.CountsThings(place.End) && DecimalsOf(scene.Words(place), numbers.DecimalPoint) == GroupDigits)
        {
            return $"has {scene.Words(place)} of things that are counted, where the point may part thousands";
        }

        var last = scene.Pieces[place.End - 1].Text;
        if (place.Has(NumberTraits.Words) && next.Length > 0
            && ((numbers.Ten(last) is not null && numbers.IsOrdinalAfterTens(next)) || (numbers.PartOf(next) is not null && numbers.PartOf(last) is null)))
        {
            return $"has “{scene.Words(place.First, place.End + 1)}”, an ordinal or a fraction";
        }

        for (var index = place.End + 1; index <= place.End + 2 && scene.Text(index - 1).Length > 0; index++)
        {
            if (scene.Text(index).Equals(numbers.And, StringComparison.OrdinalIgnoreCase) && numbers.PartOf(scene.Text(index + 2)) is not null
                && !(index + Third < scene.Pieces.Count && scene.Pieces[index + Third].IsInWord)
                && (numbers.IsArticle(scene.Text(index + 1)) || IsSeveralParts(scene, index + 1, numbers)))
            {
                place.WithFraction = scene.Words(place.First, index + 3);
                return $"has “{place.WithFraction}”, which is more than {scene.Words(place)}";
            }
        }

        return null;
    }

    // “and three quarters”; but “and two thirds of the others”.
    private static bool IsSeveralParts(NumberScene scene, int index, NumberWords numbers) => numbers.Unit(scene.Text(index)) is > 1
        && numbers.IsPlural(scene.Text(index + 1)) && !scene.Text(index + 2).Equals(numbers.Of, StringComparison.OrdinalIgnoreCase);

    private static int DecimalsOf(string text, char point) => text.IndexOf(point) is >= 0 and var index ? text.Length - index - 1 : 0;

    // “twenty twenty-five”, “555 0199”, “55 , 000”, “4 -7”.
    private static string? OfJoined(NumberScene scene, int left, int right)
    {
        if (scene.Place(left) is not { } first || scene.Place(right) is not { } second)
        {
            return null;
        }

        // “2-for-1”, “three-in-one”.
        if (second.First == first.End + 1 && scene.Pieces[first.End].IsInWord && scene.Pieces[second.First].IsInWord)
        {
            return $"has “{scene.Words(first.First, second.End)}”, which is one word";
        }

        // What is a label in digits is no part of the number beside it.
        var areWords = first.Has(NumberTraits.Words)
            && (second.Has(NumberTraits.Words) || scene.Tables?.Numbers.Ten(scene.Pieces[first.End - 1].Text) is not null);
        if (first.End != second.First || (!areWords && (first.IsLabel || second.IsLabel)))
        {
            return null;
        }

        var gap = scene.Gap(second.First);
        var words = scene.Words(first.First, second.End);
        return gap switch
        {
            " " when second.Has(NumberTraits.Signed) => $"has “{words}”, where the sign may be a dash",
            " " when areWords || (!IsYear(scene, first) && !second.Has(NumberTraits.Currency | NumberTraits.Words)
                    && !first.Has(NumberTraits.Words | NumberTraits.Marked)) =>
                $"has “{words}”, which may be one number",
            " , " or " ," or " . " or "'" => $"has “{words}”, which may be one number",
            _ => null,
        };
    }

    private static bool IsYear(NumberScene scene, NumberPlace place) =>
        scene.Words(place) is { Length: YearDigits } text && text[0] is '1' or '2' && text.All(Characters.IsAsciiDigit);

    // “55, 000”, “555 0199”: digits that are no number by themselves go on with it.
    private static string? OfBrokenGroup(NumberScene scene, int index)
    {
        var place = scene.Places[index];
        if (place.End >= scene.Pieces.Count || place.Has(NumberTraits.Words | NumberTraits.Marked) || scene.Place(index + 1)?.First == place.End)
        {
            return null;
        }

        var (gap, next) = (scene.Gap(place.End), scene.Pieces[place.End].Text);
        return next.Length >= 2 && next[0] == '0' && next.All(Characters.IsAsciiDigit) && gap.Trim(' ') is "" or "," or "." or "-" or "'"
            ? $"has “{scene.Words(place.First, place.End + 1)}”, which may be one number"
            : null;
    }

    // “7 or 8 per cent”, “two or three thousand”, “a dozen or two”.
    private static string? OfChoice(NumberScene scene, int left, int right)
    {
        if (scene.Tables is not { Numbers: var numbers } || scene.Place(left) is not { } first || scene.Place(right) is not { } second
            || !(scene.AreJoined(first, second, numbers.Choices) || IsOrAtEnd(scene, first, second, numbers)))
        {
            return null;
        }

        var words = scene.Words(first.First, second.End);
        (first.OneOfTwo, second.OneOfTwo) = (words, words);
        return $"has “{words}”, one or the other";
    }

    // “20 boats or 30”.
    private static bool IsOrAtEnd(NumberScene scene, NumberPlace first, NumberPlace second, NumberWords numbers) =>
        first.End + 2 == second.First && scene.Text(first.End).Length > 0 && scene.Text(second.First).Length > 0 && !scene.IsCounted(second.End, 2)
        && scene.Text(first.End + 1).Equals(numbers.Or, StringComparison.OrdinalIgnoreCase);

    // “5 and 10 million”, “5, 8 and 10 million”: the scale may be that of all.
    private static string? OfSharedScale(NumberScene scene, int index)
    {
        if (scene.Tables is not { Numbers: var numbers } || scene.Places[index].Has(NumberTraits.Scaled | NumberTraits.Marked)
            || IsYear(scene, scene.Places[index]))
        {
            return null;
        }

        for (var next = index + 1; next < scene.Places.Count && next <= index + 6; next++)
        {
            var (before, place) = (scene.Places[next - 1], scene.Places[next]);
            if (scene.AreJoined(before, place, numbers.Choices))
            {
                return $"has “{scene.Words(scene.Places[index].First, place.End)}”, one or the other";
            }

            var isJoined = before.End == place.First ? scene.Gap(place.First) == ", "
                : before.End + 1 == place.First && scene.Pieces[place.First].Follows
                    && (scene.Gap(before.End) is " " or ", ") && scene.Pieces[before.End].Is(numbers.And);
            if (!isJoined)
            {
                return null;
            }

            if (place.Has(NumberTraits.Scaled) && place.Values.Exists(static value => value.LeftOut > 0))
            {
                return $"has “{scene.Words(scene.Places[index].First, place.End)}”, where the scale may be that of all";
            }
        }

        return null;
    }
}
