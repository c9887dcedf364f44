namespace Corpus.Language.Values;

/// <summary>The comparators as curators write them.</summary>
internal static class Comparators
{
    public static readonly string[] Names = ["at-most", "at-least", "less-than", "more-than", "about", "exactly"];
    private static readonly Comparator[] All =
        [Comparator.AtMost, Comparator.AtLeast, Comparator.LessThan, Comparator.MoreThan, Comparator.About, Comparator.Exactly];

    public static Comparator? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? All[index] : null;

    public static string NameOf(Comparator comparator) => Names[Array.IndexOf(All, comparator)];
}
