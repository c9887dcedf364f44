namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Numbers that are worked with, so that what is meant is another one: products (<c>3 × 4</c>), sums (“12 plus 7”), ratios (<c>5:10</c>), shares (“one in
/// eight”), and what a share or a multiple is taken of (“two thirds of the 90”, “three times the 20”).
/// </summary>
internal static class ArithmeticDoubts
{
    /// <summary>How many words may stand between a multiple and its number.</summary>
    private const int WithinMultiple = 5;

    private const int YearDigits = 4;

    public static string? Of(NumberScene scene, int index) =>
        OfTwo(scene, index, index + 1) ?? OfTwo(scene, index - 1, index) ?? OfShare(scene, index, index + 1) ?? OfShare(scene, index - 1, index)
        ?? OfMultiple(scene, scene.Places[index]);

    private static string? OfTwo(NumberScene scene, int left, int right)
    {
        if (scene.Place(left) is not { } first || scene.Place(right) is not { } second)
        {
            return null;
        }

        var words = scene.Words(first.First, second.End);
        if (scene.Powers.FactorAfter(first.End) == second.First)
        {
            return $"has “{words}”, a product or a size";
        }

        if (first.End == second.First)
        {
            var sign = scene.Gap(second.First);
            return sign.Trim(' ') switch
            {
                "+" or "=" => $"has “{words}”, a calculation",
                ":" when sign is ":" or " : " => $"has “{words}”, a ratio",
                "/" or "\u2044" or "\u00F7" or "\u2236" => $"has “{words}”, a ratio or a fraction",
                _ => null,
            };
        }

        return scene.Tables is { Numbers: var numbers } && scene.AreJoined(first, second, numbers.Operators)
            ? $"has “{words}”, a calculation or a size"
            : null;
    }

    // “one in five”, “20 per 100”, “3 out of 4”.
    private static string? OfShare(NumberScene scene, int left, int right)
    {
        if (scene.Tables is not { Numbers: var numbers } || scene.Place(left) is not { } first || scene.Place(right) is not { } second
            || first.Values.Count == 0 || second.Values.Count == 0 || !scene.Pieces[second.First].Follows)
        {
            return null;
        }

        foreach (var phrase in numbers.Shares)
        {
            if (first.End + phrase.Length == second.First && scene.Text(first.End).Length > 0 && QuotePieces.AreAt(scene.Pieces, first.End, phrase)
                && (phrase.Length > 1 || IsShare(scene, first, second)))
            {
                return $"has “{scene.Words(first.First, second.End)}”, which is a share or a rate";
            }
        }

        return null;
    }

    // “80 in 5 cities”, “in 20 in 2025” and “5 in 10 days” are no shares.
    private static bool IsShare(NumberScene scene, NumberPlace first, NumberPlace second) =>
        first.Values[0].Value.CompareTo(second.Values[0].Value) < 0
        && !(scene.Words(second).Length == YearDigits && !second.Has(NumberTraits.Words | NumberTraits.Grouped) && scene.Words(second)[0] is '1' or '2'
            && !scene.Words(second).EndsWith("000", StringComparison.Ordinal))
        && !scene.Tables!.Counts.Times.Contains(scene.Text(second.End));

    private static string? OfMultiple(NumberScene scene, NumberPlace place)
    {
        if (scene.Tables is not { Numbers: var numbers })
        {
            return null;
        }

        // Nothing but such words may be between: “half of the 90”, “three times heavier than the 20”, “double its 300”.
        var index = place.First;
        var hasOf = false;
        for (; index > 0 && index >= place.First - WithinMultiple && scene.Pieces[index].Follows; index--)
        {
            var text = scene.Pieces[index - 1].Text;
            hasOf |= text.Equals(numbers.Of, StringComparison.OrdinalIgnoreCase);
            if (numbers.Multiples.Contains(text) || (numbers.Times.Contains(text) && index < place.First && IsBehindNumber(scene, index - 1))
                || (numbers.PartOf(text) is not null && (hasOf || numbers.PartOf(text) == 2) && index < place.First))
            {
                return $"has “{scene.Words(index - 1, place.End)}”, so that what is meant is another number";
            }

            if (!numbers.WithinMultiples.Contains(text))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsBehindNumber(NumberScene scene, int index) =>
        scene.Text(index).Length > 0 && (scene.Tables!.Numbers.IsNumber(scene.Pieces[index - 1].Text) || char.IsDigit(scene.Pieces[index - 1].Text, 0));
}
