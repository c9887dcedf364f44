namespace Corpus.Language.Values;

/// <summary>What can be inferred, as curators write it: the keys of a statement, and the unit.</summary>
internal static class InferenceTargets
{
    public static readonly string[] Names = ["value", "from", "until", "asOf", "claimedBy", "unit", "comparator"];

    private static readonly InferenceTarget[] All =
    [
        InferenceTarget.Value, InferenceTarget.From, InferenceTarget.Until, InferenceTarget.AsOf, InferenceTarget.ClaimedBy, InferenceTarget.Unit,
        InferenceTarget.Comparator,
    ];

    public static InferenceTarget? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? All[index] : null;

    public static string NameOf(InferenceTarget target) => Names[Array.IndexOf(All, target)];
}
