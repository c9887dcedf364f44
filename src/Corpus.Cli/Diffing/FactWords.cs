using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Values;

namespace Corpus.Cli.Diffing;

/// <summary>What facts say, for people, on one line.</summary>
internal static class FactWords
{
    private const int ShownValues = 8;

    /// <summary>A fact as a whole: <c>at most 60 /min</c>, <c>35 (some) or 36 (others)</c>.</summary>
    public static string Of(FactModel fact) => fact.IsDisputed
        ? string.Join(" or ", fact.Claims.Select(claim => Claim(claim, fact.Property)))
        : Statement(fact.Statement, fact.Property, Values(fact));

    /// <summary>A claim with those who make it.</summary>
    public static string Claim(StatementModel claim, PropertyModel property) =>
        Statement(claim with { ClaimedBy = [] }, property, claim.Values) + (claim.ClaimedBy.Count > 0 ? $" ({Claimants(claim.ClaimedBy)})" : "");

    /// <summary>A statement with its qualifiers.</summary>
    public static string Statement(StatementModel statement, PropertyModel property, IReadOnlyList<string> values)
    {
        var text = Values(values, property);
        text = statement.Comparator == Runtime.Comparator.Exactly ? text : $"{Comparator(statement.Comparator)} {text}";
        text += statement.Tolerance is { } tolerance ? $" ± {tolerance}" : "";
        text += property.UnitCode is { } unit ? " " + unit : "";
        text += statement.IsOpen ? " and others" : "";
        text += When(statement) is { Length: > 0 } when ? $", {when}" : "";
        text += ModalityWords.Of(statement.Modality) is { } modality ? $", {modality}" : "";
        return text + (statement.ClaimedBy.Count > 0 ? $", according to {Claimants(statement.ClaimedBy)}" : "");
    }

    /// <summary>When a statement holds: <c>from 2020 until 2024</c>; nothing where it does not say.</summary>
    public static string When(StatementModel statement) => string.Join(" ", new[]
    {
        statement.AsOf is { } asOf ? $"as of {asOf}" : null,
        statement.From is { } from ? $"from {from}" : null,
        statement.Until is { } until ? $"until {until}" : null,
    }.OfType<string>());

    public static string Comparator(Comparator comparator) => Comparators.NameOf(comparator).Replace('-', ' ');

    public static string Claimants(IReadOnlyList<ClaimantModel> claimants) => string.Join(", ", claimants.Select(static claimant => claimant.Kind switch
    {
        ClaimantKind.Source => $"the author of {claimant.Name}",
        _ => claimant.Name,
    }));

    /// <summary>All values of a fact: its own, or those of its statements where they were made one by one.</summary>
    public static IReadOnlyList<string> Values(FactModel fact) =>
        fact.Statement.Values.Count > 0 ? fact.Statement.Values : [.. fact.Statements.SelectMany(static statement => statement.Values)];

    public static string Values(IReadOnlyList<string> values, PropertyModel property) => values.Count switch
    {
        0 => "no value",
        1 => Value(values[0], property),
        _ => Few([.. values.Select(value => Value(value, property))]),
    };

    /// <summary>Names in a row, not too many.</summary>
    public static string Few(IReadOnlyList<string> names) => string.Join(", ", names.Take(ShownValues))
        + (names.Count > ShownValues ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - ShownValues} more") : "");

    public static string Citation(CitationModel citation) => $"“{citation.Quote}” ({citation.Source}{citation.PagesInWords})";

    private static string Value(string value, PropertyModel property) =>
        property.Datatype.Kind == DatatypeKind.Text ? $"“{MessageText.Short(value)}”" : MessageText.Short(value);
}
