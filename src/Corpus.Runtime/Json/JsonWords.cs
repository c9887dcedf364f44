namespace Corpus.Runtime;

/// <summary>The members of this assembly's enumerations, in the words of the curation language; null for none.</summary>
internal static class JsonWords
{
    public static string Of(Comparator comparator) => comparator switch
    {
        Comparator.AtMost => "at-most",
        Comparator.AtLeast => "at-least",
        Comparator.LessThan => "less-than",
        Comparator.MoreThan => "more-than",
        Comparator.About => "about",
        _ => "exactly",
    };

    public static string Of(InferenceTarget target) => target switch
    {
        InferenceTarget.From => "from",
        InferenceTarget.Until => "until",
        InferenceTarget.AsOf => "asOf",
        InferenceTarget.ClaimedBy => "claimedBy",
        InferenceTarget.Unit => "unit",
        InferenceTarget.Comparator => "comparator",
        _ => "value",
    };

    public static string Of(Rank rank) => rank switch
    {
        Rank.Preferred => "preferred",
        Rank.Deprecated => "deprecated",
        _ => "normal",
    };

    public static string Of(FactStatus status) => status switch
    {
        FactStatus.Disputed => "disputed",
        FactStatus.Superseded => "superseded",
        FactStatus.Attributed => "attributed",
        _ => "settled",
    };

    public static string Of(QuoteGrade grade) => grade switch
    {
        QuoteGrade.Exact => "exact",
        QuoteGrade.Folded => "folded",
        _ => "unproved",
    };

    public static string? Of(EvidenceKind evidence) => evidence switch
    {
        EvidenceKind.Text => "text",
        EvidenceKind.Fingerprint => "fingerprint",
        _ => null,
    };

    public static string? Of(ValueSupport support) => support switch
    {
        ValueSupport.Printed => "printed",
        ValueSupport.Read => "read",
        ValueSupport.Inferred => "inferred",
        ValueSupport.Exempt => "exempt",
        _ => null,
    };
}
