namespace Corpus.Runtime;

/// <summary>Prints facts and claims from their canonical texts, so that printing looks up no entity and never goes in circles.</summary>
internal static class FactPrinter
{
    // The code of a plain number; printing it would only puzzle.
    private const string UnitOfOne = "1";

    public static string Print(Fact fact, FactFields fields) =>
        $"{fact.Id} {Sign(fact.Comparator)} {Quantity(fact, fields)}{Remarks(ModalityWords.Of(fact.Modality), null)}";

    public static string PrintAttribution(Fact fact, FactFields fields)
    {
        var claims = fields.Claims.Count > 0 ? fields.Claims : [fields];
        var claimants = claims.SelectMany(static claim => claim.Qualifiers.ClaimedBy).Distinct().ToArray();
        return Print(fact, fields) + (claimants.Length == 0 ? "" : $", according to {Names(claimants)}");
    }

    public static string PrintDispute(Fact fact, FactFields fields)
    {
        var claims = fields.Claims.Select(claim => $"{SignOfClaim(claim)}{Quantity(fact, claim)}{RemarksOfClaim(claim)}");
        return $"{fact.Id} is disputed: {string.Join(", ", claims)}";
    }

    /// <param name="fields">The claim, or the statement of a list or a series.</param>
    /// <param name="valueText">Its value, as <see cref="ValueText"/> has it.</param>
    public static string PrintClaim(StatementFields fields, string valueText) =>
        $"{SignOfClaim(fields)}{valueText}{ToleranceText(fields)}{RemarksOfClaim(fields)}";

    /// <summary>The value as it is printed: a list that is open says so.</summary>
    public static string ValueText(StatementFields fields, Cardinality cardinality)
    {
        var text = fields.ValueText(cardinality);
        return cardinality == Cardinality.Many && fields.Has(TableTag.Open) ? $"{text.Substring(0, text.Length - 1)}, among others]" : text;
    }

    private static string Quantity(Fact fact, StatementFields fields) =>
        $"{ValueText(fields, fact.Property.Cardinality)}{ToleranceText(fields)}{UnitText(fact)}";

    private static string ToleranceText(StatementFields fields) => fields.FindText(TableTag.Tolerance) is { } tolerance ? $" \u00B1 {tolerance}" : "";

    private static string SignOfClaim(StatementFields claim) =>
        claim.Qualifiers.Comparator is not Comparator.Exactly and var comparator ? $"{Sign(comparator)} " : "";

    private static string RemarksOfClaim(StatementFields claim) =>
        Remarks(claim.Qualifiers.ClaimedBy.IsEmpty ? null : Names(claim.Qualifiers.ClaimedBy), ModalityWords.Of(claim.Qualifiers.Modality));

    private static string Remarks(string? first, string? second) =>
        (first, second) switch
        {
            (null, null) => "",
            (not null, not null) => $" ({first}; {second})",
            _ => $" ({first ?? second})",
        };

    private static string Names(IEnumerable<Claimant> claimants) => string.Join(", ", claimants.Select(static by => by.ShortName));

    private static string UnitText(Fact fact) => fact.Unit is { Code: not UnitOfOne } unit ? $" {unit.Code}" : "";

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtMost => "<=",
        Comparator.AtLeast => ">=",
        Comparator.LessThan => "<",
        Comparator.MoreThan => ">",
        Comparator.About => "~",
        _ => "=",
    };
}
