using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Numbers in names: “Boeing 747”, “Seven Sisters”, “World War Two”.</summary>
internal static class NameDoubts
{
    /// <summary>How far the noun that a number counts may be behind it where a place is named before: “in Moscow 55 oil workers”.</summary>
    private const int WordsOfPlace = 3;

    private const int LongestCode = 5;

    public static string? Of(NumberScene scene, int index) => scene.Tables is not { Labels: var labels } ? null
        : scene.Places[index].Has(NumberTraits.Words) ? OfWords(scene, scene.Places[index], labels)
        : OfDigits(scene, scene.Places[index], labels);

    // “The Boeing 747 was”, “Web 2.0 is”: a name, a plain number, and nothing that it counts.
    private static string? OfDigits(NumberScene scene, NumberPlace place, LabelWords labels)
    {
        if (place.Has(NumberTraits.Scaled | NumberTraits.Currency | NumberTraits.Marked | NumberTraits.Grouped | NumberTraits.Signed)
            || place.End != place.First + 1 || scene.Words(place).Length > LongestCode)
        {
            return null;
        }

        var before = scene.Before(place.First);
        if (OfGroup(scene, place, labels) is { } group)
        {
            return group;
        }

        var isArticle = labels.NoNames.Contains(before) && !(scene.Tables!.Numbers.IsArticle(before) && !scene.StartsSentence(place.First - 1));
        if (!IsName(before) || isArticle || Characters.IsCurrency(before, before.Length - 1) || before.EndsWith(labels.AdverbEnding, StringComparison.Ordinal) || IsCountAtStart(scene, place.First - 1, before))
        {
            return null;
        }

        return IsCounted(scene, place, labels) || scene.Pieces[place.First].IsInWord
            ? null
            : $"has “{scene.Words(place.First - 1, place.End)}”, where the number may be part of a name";
    }

    // “The Group of 7 met”.
    private static string? OfGroup(NumberScene scene, NumberPlace place, LabelWords labels) =>
        labels.Groups.Contains(scene.Before(place.First, 2)) && scene.Before(place.First).Equals(scene.Tables!.Numbers.Of, StringComparison.OrdinalIgnoreCase)
        && !scene.IsCounted(place.End)
            ? $"has “{scene.Words(place.First - 2, place.End)}”, where the number may be part of a name"
            : null;

    // “In New York 14 oil workers died” and “it sold Oslo 14 trams” count; “Titan 2 rockets” and “the Leopard 2 tanks” do not.
    private static bool IsCounted(NumberScene scene, NumberPlace place, LabelWords labels)
    {
        var start = place.First - 1;
        while (start > 0 && start > place.First - WordsOfPlace && NumberScene.HasCapital(scene.Before(start)) && !scene.StartsSentence(start)
            && !labels.BeforePlaces.Contains(scene.Before(start)))
        {
            start--;
        }

        var before = scene.Before(start);
        return labels.BeforePlaces.Contains(before) ? scene.IsCounted(place.End, WordsOfPlace)
            : scene.IsCounted(place.End) && !((scene.StartsSentence(start) || labels.Determiners.Contains(before)) && scene.CountsThings(place.End));
    }

    private static bool IsName(string text)
    {
        var hasCapital = false;
        foreach (var character in text)
        {
            hasCapital |= char.IsUpper(character);
        }

        return hasCapital && !char.IsDigit(text[0]);
    }

    // “Fatalities 12” in a table.
    private static bool IsCountAtStart(NumberScene scene, int index, string text) =>
        scene.StartsSentence(index) && text.EndsWith(scene.Tables!.Counts.PluralEnding, StringComparison.Ordinal);

    private static string? OfWords(NumberScene scene, NumberPlace place, LabelWords labels)
    {
        var text = scene.Pieces[place.First].Text;
        if (!NumberScene.HasCapital(text) || place.Has(NumberTraits.Scaled) || (text.Length > 1 && text.All(char.IsUpper)))
        {
            return null;
        }

        var next = scene.Text(place.End);
        var isName = scene.StartsSentence(place.First)
            ? place.End == place.First + 1 && NumberScene.HasCapital(next) && !IsPeople(next, labels) && !next.All(char.IsUpper) && IsNameBehind(scene, place.End)
            : !NumberScene.HasCapital(next) || !IsPeople(next, labels);
        return isName ? $"has “{scene.Words(place)}” with a capital, where the number may be part of a name" : null;
    }

    // “Seven Sisters”, “Nine Inch Nails”, but “Seven Boeing jets”.
    private static bool IsNameBehind(NumberScene scene, int index) =>
        scene.Text(index).EndsWith(scene.Tables!.Counts.PluralEnding, StringComparison.Ordinal) || !scene.IsCounted(index + 1);

    private static bool IsPeople(string text, LabelWords labels)
    {
        foreach (var ending in labels.Peoples)
        {
            if (char.IsUpper(ending, 0) ? text == ending : text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
