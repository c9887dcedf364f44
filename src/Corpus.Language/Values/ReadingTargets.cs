using Corpus.Language.Model;

namespace Corpus.Language.Values;

/// <summary>The points of a citation that a reading can explain, as curators write them.</summary>
internal static class ReadingTargets
{
    public static readonly string[] Names = ["value", "unit", "comparator", "polarity", "hedge", "attribution", "qualifier", "claimant"];

    private static readonly SupportPoint[] All =
    [
        SupportPoint.Value, SupportPoint.Unit, SupportPoint.Comparator, SupportPoint.Polarity, SupportPoint.Hedge, SupportPoint.Attribution,
        SupportPoint.Qualifier, SupportPoint.Claimant,
    ];

    public static SupportPoint? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? All[index] : null;

    public static string NameOf(SupportPoint point) => Names[Array.IndexOf(All, point)];
}
