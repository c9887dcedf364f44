using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Numbers that are labels: “Article 12”, <c>§ 5</c>, <c>No. 7</c>, <c>#3</c>, numbers of lists and footnotes, telephone numbers, clocks, days of a month.
/// </summary>
internal static class LabelDoubts
{
    private const int LastDay = 31;
    private const int LongestListNumber = 2;
    private const int LongestHour = 5;

    public static string? Of(NumberScene scene, int index)
    {
        var place = scene.Places[index];
        return scene.Tables is not { Labels: var labels } ? null
            : OfWord(scene, index, labels) ?? OfList(scene, place) ?? OfClock(scene, place, labels) ?? OfDay(scene, place)
                ?? OfTelephone(scene, index, labels) ?? OfStreet(scene, place, labels);
    }

    private static string? OfWord(NumberScene scene, int index, LabelWords labels)
    {
        var place = scene.Places[index];
        if (place.Has(NumberTraits.Currency))
        {
            return null;
        }

        var gap = scene.Gap(place.First).TrimEnd(' ');
        if (gap.Length > 0 && labels.Signs.IndexOf(gap[gap.Length - 1]) >= 0)
        {
            return Label(gap.Substring(gap.Length - 1) + scene.Words(place));
        }

        if (place.First == 0 || !(scene.Pieces[place.First].Follows || gap is "."))
        {
            return null;
        }

        var before = scene.Pieces[place.First - 1].Text;
        var isLabel = labels.Always.Contains(before) ? !place.Has(NumberTraits.Scaled)
            : labels.Usually.Contains(before) ? IsLabelOf(scene, place, before)
            : before.Equals(labels.Number, StringComparison.OrdinalIgnoreCase) ? gap == "." || NumberScene.HasCapital(before)
            : before.Equals(labels.Year, StringComparison.OrdinalIgnoreCase) && IsLabelOf(scene, place, before) && scene.Words(place).Length < 4;
        return isLabel ? Label(scene.Words(place.First - 1, place.End)) : OfPlural(scene, index, labels);
    }

    private static bool IsLabelOf(NumberScene scene, NumberPlace place, string before) =>
        !place.Has(NumberTraits.Scaled | NumberTraits.Marked | NumberTraits.Grouped) && (NumberScene.HasCapital(before) || !scene.IsCounted(place.End, 2));

    // “Articles 5 and 7”, “pages 4 to 9”: the first one is a label, and so is what is joined to it.
    private static string? OfPlural(NumberScene scene, int index, LabelWords labels)
    {
        var (place, last) = (scene.Places[index], scene.Place(index - 1));
        if (last?.Because is null || place.First - last.End > 1 || scene.IsCounted(place.End))
        {
            return null;
        }

        for (var start = index - 1; start >= 0 && start >= index - 20; start--)
        {
            var before = scene.Places[start].First - 1;
            if (before >= 0 && labels.Plurals.Contains(scene.Pieces[before].Text))
            {
                return Label(scene.Words(before, place.End));
            }

            if (scene.Places[start].Because is null || start == 0 || scene.Places[start].First - scene.Places[start - 1].End > 1)
            {
                return null;
            }
        }

        return null;
    }

    // “1. The treaty”, “(2) the treaty”, “3) the treaty” at the start; “as shown [4]”; “net income (340)”.
    private static string? OfList(NumberScene scene, NumberPlace place)
    {
        if (place.Has(NumberTraits.Words | NumberTraits.Scaled | NumberTraits.Currency) || place.End != place.First + 1)
        {
            return null;
        }

        var (before, after) = (scene.Gap(place.First), scene.Gap(place.End));
        var isLast = place.End == scene.Pieces.Count;
        var text = scene.Words(place);
        if (before.EndsWith("[", StringComparison.Ordinal) && (isLast || after.StartsWith("]", StringComparison.Ordinal)))
        {
            return $"has {text} in brackets, which is a footnote or a reference";
        }

        if (isLast || text.Length > LongestListNumber || (place.First > 0 && scene.Gap(place.First).IndexOfAny(['.', ';', ':']) < 0))
        {
            return null;
        }

        return after is ") " or ".) " || (after == ". " && NumberScene.HasCapital(scene.Pieces[place.End].Text) && place.First == 0)
            ? $"has {text} as the number of an item of a list"
            : null;
    }

    private static string? OfClock(NumberScene scene, NumberPlace place, LabelWords labels)
    {
        if (scene.Words(place).Length > LongestHour && !place.Has(NumberTraits.Words))
        {
            return null;
        }

        foreach (var phrase in labels.Clocks)
        {
            if (scene.Text(place.End).Length > 0 && QuotePieces.AreAt(scene.Pieces, place.End, phrase)
                && (phrase.Length == 1 || scene.Before(place.First).Equals(labels.At, StringComparison.OrdinalIgnoreCase)))
            {
                return $"has “{scene.Words(place.First, place.End + phrase.Length)}”, which is a time of day";
            }
        }

        foreach (var phrase in labels.BeforeClocks)
        {
            if (scene.Pieces[place.First].Follows && place.First >= phrase.Length && QuotePieces.AreAt(scene.Pieces, place.First - phrase.Length, phrase))
            {
                return $"has “{scene.Words(place.First - phrase.Length, place.End)}”, which is a time of day";
            }
        }

        return null;
    }

    // “17 January”, “January 17”, “17th of May” is an ordinal.
    private static string? OfDay(NumberScene scene, NumberPlace place)
    {
        if (place.Has(NumberTraits.Words | NumberTraits.Scaled | NumberTraits.Currency | NumberTraits.Marked | NumberTraits.Decimal)
            || place.Values.Count == 0 || place.Values[0].Value.CompareTo(ExactNumber.Of(LastDay)) > 0)
        {
            return null;
        }

        var months = scene.Tables!.Months;
        return months.Number(scene.Text(place.End)) is not null
            ? $"has {scene.Words(place)} in “{scene.Words(place.First, place.End + 1)}”, which is a day"
            : months.Number(scene.Before(place.First)) is not null && !scene.IsCounted(place.End, 2)
                ? $"has {scene.Words(place)} in “{scene.Words(place.First - 1, place.End)}”, which is a day"
                : null;
    }

    private static string? OfTelephone(NumberScene scene, int index, LabelWords labels)
    {
        var place = scene.Places[index];
        if (place.Has(NumberTraits.Words | NumberTraits.Scaled | NumberTraits.Currency))
        {
            return null;
        }

        for (var start = place.First - 1; start >= 0 && start >= place.First - 5; start--)
        {
            var text = scene.Pieces[start].Text;
            if (labels.Telephones.Contains(text))
            {
                return scene.IsCounted(place.End) || (start == place.First - 1 && scene.Place(index + 1)?.First != place.End && scene.Words(place).Length < 3)
                    ? null
                    : $"has {scene.Words(place)} behind “{text}”, which makes it part of a telephone number";
            }

            if (!char.IsDigit(text[text.Length - 1]) && start < place.First - 2)
            {
                return null;
            }
        }

        return null;
    }

    // “10 Downing Street”.
    private static string? OfStreet(NumberScene scene, NumberPlace place, LabelWords labels)
    {
        for (var index = place.End; index < place.End + 4 && NumberScene.HasCapital(scene.Text(index)); index++)
        {
            if (index > place.End && labels.Streets.Contains(scene.Text(index)) && !place.Has(NumberTraits.Words))
            {
                return $"has {scene.Words(place)} in “{scene.Words(place.First, index + 1)}”, which is an address";
            }
        }

        return null;
    }

    private static string Label(string words) => $"has “{words}”, where the number is a label and no value";
}
