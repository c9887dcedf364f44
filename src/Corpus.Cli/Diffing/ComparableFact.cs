using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>A fact as far as every kind of edition has it, so that two that are equal say the same and what differs in anything is told.</summary>
internal static class ComparableFact
{
    private static readonly PropertyModel NoProperty = new("", 0, "", new DatatypeModel(DatatypeKind.Text, ""), Cardinality.One, "");

    /// <summary>What is said of the property is compared where the property is.</summary>
    public static FactModel Of(FactModel fact) => fact with
    {
        Property = NoProperty,
        Statement = Of(fact.Statement with
        {
            Values = fact.IsDisputed ? [] : EquatableArray.From(FactWords.Values(fact)),
            // A claim has a rank, and the claim that settled the fact has it among the claims.
            Rank = default,
            RankReason = null,
        }),
        Statements = EquatableArray.From(fact.Statements.Select(Of)),
        Claims = EquatableArray.From(fact.Claims.Select(Of)),
        Derivation = fact.Derivation is { } derivation ? derivation with { Expression = "" } : null,
    };

    private static StatementModel Of(StatementModel statement) => statement with
    {
        Citations = EquatableArray.From(statement.Citations.Select(Of)),
        Inferences = EquatableArray.From(statement.Inferences.Select(static inference => inference with
        {
            Citations = EquatableArray.From(inference.Citations.Select(Of)),
        })),
    };

    public static CitationModel Of(CitationModel citation) => citation with
    {
        // Of the points one by one, a compiled corpus keeps what they come to.
        Points = default(SupportPoints).With(SupportPoint.Value, citation.Support switch
        {
            ValueSupport.Printed => PointState.Printed,
            ValueSupport.Read => PointState.Read,
            ValueSupport.Inferred => PointState.Inferred,
            ValueSupport.Exempt => PointState.NotChecked,
            _ => PointState.None,
        }),
        OwnLanguage = null,
        Aliases = [],
        IsByOlderTables = false,
    };
}
