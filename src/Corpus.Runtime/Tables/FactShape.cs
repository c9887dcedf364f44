using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Checks that a fact has the groups that its property and its marks ask for.</summary>
internal static class FactShape
{
    public static void Check(EntityTable table, Property property, FactFields fields)
    {
        if (Expected(property.Cardinality, fields) is { } expected)
        {
            throw table.Broken(fields.Head, $"of '{property.Name}' {expected}");
        }
    }

    private static string? Expected(Cardinality cardinality, FactFields fields) =>
        fields.Cardinality != cardinality ? MarkOf(cardinality)
        : fields is { IsDisputed: true, IsAttributed: true } ? "the mark of a dispute or that of an attribution, not both"
        : cardinality == Cardinality.One && fields.StatementGroups.Count > 0 ? "no statements, as it has one value"
        : fields.IsDisputed ? ExpectedOfDispute(fields)
        : ExpectedOfValue(cardinality, fields);

    private static string? ExpectedOfDispute(FactFields fields) =>
        fields.Has(TableTag.Value) || fields.StatementGroups.Count > 0 ? "no value, as it is disputed"
        : fields.ClaimGroups.Count == 0 ? "a claim or more, as it is disputed"
        : null;

    private static string? ExpectedOfValue(Cardinality cardinality, FactFields fields)
    {
        var values = fields.Count(TableTag.Value);
        return cardinality == Cardinality.One && values != 1 ? "one value"
            : cardinality == Cardinality.Series && values + fields.StatementGroups.Count == 0 ? "a value or more"
            : cardinality == Cardinality.Series && values > 1 ? "a statement for each value"
            : values > 0 && fields.StatementGroups.Count > 0 ? "values or statements, not both"
            : null;
    }

    private static string MarkOf(Cardinality cardinality) => cardinality switch
    {
        Cardinality.Many => "the mark of a list",
        Cardinality.Series => "the mark of a series",
        _ => "no mark of a list or a series",
    };
}
