namespace Corpus.Language.Model;

/// <summary>Decides whether a fact holds in the corpus's own voice, or only because somebody says so.</summary>
internal static class Attribution
{
    /// <summary>The standing of what is stated without rival claims.</summary>
    public static Standing Of(StatementModel whole) => whole.ClaimedBy.IsEmpty ? Standing.Settled : Standing.Attributed;

    /// <summary>
    /// What claims say together that agree on the value: it is the word of all who make them, and qualified as far as they agree on that, too.
    /// </summary>
    public static StatementModel Agreed(IReadOnlyList<StatementModel> claims) => new(claims[0].Values)
    {
        Comparator = claims[0].Comparator,
        Tolerance = Common(claims, static claim => claim.Tolerance),
        Modality = Common(claims, static claim => claim.Modality),
        IsOpen = claims.Any(static claim => claim.IsOpen),
        AsOf = Common(claims, static claim => claim.AsOf),
        From = Common(claims, static claim => claim.From),
        Until = Common(claims, static claim => claim.Until),
        ClaimedBy = EquatableArray.From(claims.SelectMany(static claim => claim.ClaimedBy).Distinct()),
        ReportedBy = EquatableArray.From(claims.SelectMany(static claim => claim.ReportedBy).Distinct()),
        Inferences = EquatableArray.From(claims.SelectMany(static claim => claim.Inferences).Distinct()),
        Citations = EquatableArray.From(claims.SelectMany(static claim => claim.Citations)
            .GroupBy(static citation => citation with { Points = default }).Select(static same => same.First())),
    };

    private static T? Common<T>(IReadOnlyList<StatementModel> claims, Func<StatementModel, T?> part) =>
        claims.All(claim => EqualityComparer<T?>.Default.Equals(part(claim), part(claims[0]))) ? part(claims[0]) : default;
}
