namespace Corpus.Language.Values;

/// <summary>The ranks as curators write them; Wikidata's.</summary>
internal static class Ranks
{
    public static readonly string[] Names = ["preferred", "normal", "deprecated"];
    private static readonly Rank[] All = [Rank.Preferred, Rank.Normal, Rank.Deprecated];

    public static Rank? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? All[index] : null;

    public static string NameOf(Rank rank) => Names[Array.IndexOf(All, rank)];
}
