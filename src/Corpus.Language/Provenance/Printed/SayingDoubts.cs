using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Numbers that count nothing: sayings (“one by one”), and “one” as a pronoun (“one of its members”, “no one”) or of some day (“one day they will”).
/// </summary>
internal static class SayingDoubts
{
    private const int WordsBefore = 5;

    public static string? Of(NumberScene scene, int index)
    {
        var place = scene.Places[index];
        return scene.Tables is not { Labels: var labels, Numbers: var numbers } ? null
            : OfSaying(scene, place, labels)
                ?? (place.End == place.First + 1 && scene.Pieces[place.First].Is(numbers.One) ? OfPronoun(scene, place, labels) : null);
    }

    private static string? OfSaying(NumberScene scene, NumberPlace place, LabelWords labels)
    {
        for (var start = place.First; start >= 0 && start >= place.First - WordsBefore; start--)
        {
            if (labels.Sayings.TryGetValue(scene.Pieces[start].Text, out var sayings))
            {
                foreach (var saying in sayings)
                {
                    if (start + saying.Length >= place.End && start + saying.Length > place.First && QuotePieces.AreAt(scene.Pieces, start, saying))
                    {
                        return $"has “{scene.Words(start, start + saying.Length)}”, in which the number counts nothing";
                    }
                }
            }

            if (start > 0 && !scene.Pieces[start].Follows)
            {
                return null;
            }
        }

        return null;
    }

    private static string? OfPronoun(NumberScene scene, NumberPlace place, LabelWords labels)
    {
        var (before, after) = (scene.Before(place.First), scene.Text(place.End));
        if (labels.SomeDays.Contains(after))
        {
            return labels.BeforeSomeDay.Contains(before) || labels.AfterSomeDay.Contains(scene.Text(place.End + 1))
                ? $"has “{scene.Words(place.First, place.End + 1)}”, which is some {after}, and no count"
                : null;
        }

        return labels.AfterPronoun.Contains(after) || labels.OfPronoun.Contains(before) || ((after.Length == 0 || scene.Tables!.Counts.FunctionWords.Contains(after)) && labels.BeforePronoun.Contains(before))
            ? $"has “{scene.Words(place)}” as a word for somebody or something, and no count"
            : null;
    }
}
