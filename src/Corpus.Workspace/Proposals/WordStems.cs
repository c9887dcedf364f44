namespace Corpus.Workspace.Proposals;

/// <summary>English words of one family: “opened” and “opening”, “long” and “length”.</summary>
internal static class WordStems
{
    private const int Shortest = 4;

    private static readonly string[] Endings =
        ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ees", "ers", "ied", "ies", "ee", "er", "ed", "es", "s", "y", "e"];

    /// <summary>Words of which the ending does not show it.</summary>
    private static readonly string[][] Families =
    [
        ["long", "length"], ["high", "height"], ["wide", "width"], ["broad", "breadth"], ["deep", "depth"], ["weigh", "weight"], ["thick", "thickness"],
        ["strong", "strength"],
        ["born", "birth"], ["die", "death", "dead"], ["build", "built"], ["begin", "began", "begun"], ["buy", "bought"], ["sell", "sold", "sale"],
        ["win", "won"],
        ["make", "made"], ["sink", "sank", "sunk"], ["fast", "speed"], ["enter", "entry"], ["old", "age"], ["find", "found"], ["cost", "price"],
        ["hot", "warm", "temperature"],
    ];

    public static bool AreAkin(string one, string other)
    {
        var (left, right) = (StemOf(one), StemOf(other));
        if (left == right)
        {
            return true;
        }

        var shorter = Math.Min(left.Length, right.Length);
        return (shorter >= Shortest && string.CompareOrdinal(left, 0, right, 0, shorter) == 0)
            || Array.Exists(Families, family => IsOf(family, one, left) && IsOf(family, other, right));
    }

    private static bool IsOf(string[] family, string word, string stem) =>
        Array.Exists(family, known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase) || StemOf(known) == stem);

    private static string StemOf(string word)
    {
        var lower = word.ToLowerInvariant();
        lower = lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;
        var ending = Array.Find(Endings, known => lower.Length - known.Length >= 3 && lower.EndsWith(known, StringComparison.Ordinal));
        return ending is null ? lower : lower[..^ending.Length];
    }
}
