namespace Corpus.Runtime;

/// <summary>Prints facts and claims from their canonical texts, so that printing looks up no entity and never goes in circles.</summary>
internal static class FactPrinter
{
    // The code of a plain number; printing it would only puzzle.
    private const string UnitOfOne = "1";

    public static string Print(Fact fact) => $"{fact.Id} {Sign(fact.Comparator)} {fact.ValueText}{UnitText(fact)}";

    public static string PrintDispute(Fact fact, FactFields fields)
    {
        var claims = fields.Claims.Select(claim =>
            $"{ClaimText(claim, claim.ValueText(fact.Property.IsList))}{UnitText(fact)}{ClaimantsText(claim)}");
        return $"{fact.Id} is disputed: {string.Join(", ", claims)}";
    }

    public static string PrintClaim(StatementFields fields, string valueText) => $"{ClaimText(fields, valueText)}{ClaimantsText(fields)}";

    private static string ClaimText(StatementFields claim, string valueText)
    {
        var comparator = claim.Qualifiers.Comparator;
        return comparator == Comparator.Exactly ? valueText : $"{Sign(comparator)} {valueText}";
    }

    private static string ClaimantsText(StatementFields claim)
    {
        var claimants = claim.Qualifiers.ClaimedBy;
        return claimants.IsEmpty ? "" : $" ({string.Join(", ", claimants.Select(static by => by.ShortName))})";
    }

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
