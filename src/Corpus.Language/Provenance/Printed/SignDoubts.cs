using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Numbers whose sign is not certain: “55 below zero”, a hyphen that may be a bullet, the brackets of accounts, “in millions” in a heading.</summary>
internal static class SignDoubts
{
    private const int WordsBeforeZero = 2;
    private const int WordsOfHeading = 2;

    public static string? Of(NumberScene scene, int index)
    {
        var place = scene.Places[index];
        return OfDash(scene, place) ?? OfZero(scene, place) ?? OfBrackets(scene, index);
    }

    /// <summary>The words that say of a whole table in what scale its numbers are: “(in millions)”, “USD million”. Null where there are none.</summary>
    public static string? HeadingOf(NumberScene scene)
    {
        if (scene.Tables is not { Numbers: var numbers })
        {
            return null;
        }

        var place = 0;
        for (var index = 0; index < scene.Pieces.Count; index++)
        {
            while (place < scene.Places.Count && scene.Places[place].End <= index)
            {
                place++;
            }

            var text = scene.Pieces[index].Text;
            if (scene.Place(place)?.First <= index || !IsScale(text, numbers))
            {
                continue;
            }

            if (Characters.IsCurrency(text, 0))
            {
                return text;
            }

            for (var start = index; start >= 0 && start >= index - WordsOfHeading; start--)
            {
                if (scene.Gap(start).EndsWith("(", StringComparison.Ordinal))
                {
                    return scene.Words(start, index + 1);
                }
            }

            if (index > 0 && numbers.BeforeHeading.Contains(scene.Before(index)))
            {
                return scene.Words(index - 1, index + 1);
            }
        }

        return null;
    }

    // “thousands” by itself, and “€m” or “£000”.
    public static bool IsScale(string text, NumberWords numbers)
    {
        if (numbers.Scale(text) is not null || numbers.HeadingScales.Contains(text))
        {
            return true;
        }

        var rest = Characters.IsCurrency(text, 0) ? text.Substring(Characters.LengthAt(text, 0)) : "";
        return numbers.ScalesOfMoney.ContainsKey(rest) || numbers.AbbreviatedScales.ContainsKey(rest) || numbers.HeadingScales.Contains(rest);
    }

    // “- 5 °C” and “-5” where a line begins: a minus, a bullet or a dash.
    private static string? OfDash(NumberScene scene, NumberPlace place)
    {
        var gap = scene.Gap(place.First);
        var text = scene.Pieces[place.First].Text;
        if (place.First == 0 || scene.Pieces[place.First].StartsLine)
        {
            return (text[0] == '-' && scene.CountsThings(place.End))
                || (gap.TrimEnd(' ') is { Length: > 0 } dash && Characters.IsShortDash(dash[dash.Length - 1]))
                ? $"has a dash before {text.TrimStart('-')} where a line begins, which may be a minus or a bullet"
                : null;
        }

        var mark = gap.TrimEnd(' ');
        return mark.Length > 0 && gap.Length > mark.Length && (mark[mark.Length - 1] == Characters.Minus
                || (Characters.IsShortDash(mark[mark.Length - 1]) && place.Has(NumberTraits.Marked)))
            ? $"has a dash and a space before {text}, which may be a minus"
            : null;
    }

    /// <summary>Whether a number is said to be below zero: “55 below zero”, “40 degrees below freezing”.</summary>
    public static bool IsBelowZero(NumberScene scene, NumberPlace place)
    {
        foreach (var phrase in scene.Tables?.Numbers.Below ?? [])
        {
            for (var index = place.End; index <= place.End + WordsBeforeZero && scene.Text(index).Length > 0; index++)
            {
                if (QuotePieces.AreAt(scene.Pieces, index, phrase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The zero of “55 below zero”.
    private static string? OfZero(NumberScene scene, NumberPlace place) => scene.Tables is { Numbers: var numbers } && numbers.Below.Any(phrase =>
        place.First + 1 >= phrase.Length && place.First > 0 && scene.Pieces[place.First].Follows
        && QuotePieces.AreAt(scene.Pieces, place.First + 1 - phrase.Length, phrase))
            ? $"has “{scene.Words(place.First - 1, place.End)}”, which is the sign of another number"
            : null;

    // “net income (340)”, but “twenty (20) years” and “VAT (19 %)”.
    private static string? OfBrackets(NumberScene scene, int index)
    {
        var place = scene.Places[index];
        var isAlone = scene.Gap(place.First).EndsWith("(", StringComparison.Ordinal)
            && (place.End == scene.Pieces.Count || scene.Gap(place.End).StartsWith(")", StringComparison.Ordinal));
        var last = scene.Pieces[place.End - 1].Text;
        return isAlone && !place.Has(NumberTraits.Scaled) && !Characters.IsNumberMark(last[last.Length - 1]) && !Repeats(scene.Place(index - 1), place)
            ? $"has ({scene.Words(place)}) alone in brackets, which may be a negative number, a note or a mark"
            : null;
    }

    private static bool Repeats(NumberPlace? last, NumberPlace place) =>
        last is not null && last.End == place.First && last.Values.Exists(value => place.Values.Exists(other => other.Value.Equals(value.Value)));
}
