using Corpus.Generator.Emit;
using Corpus.Language.Model;

namespace Corpus.Benchmarks.Making;

/// <summary>Values, facts and citations as expressions that a person would write.</summary>
internal static class HandWrittenValues
{
    public static string Type(DatatypeModel datatype) => datatype.Kind switch
    {
        DatatypeKind.Boolean => "bool",
        DatatypeKind.Integer => "int",
        DatatypeKind.Long => "long",
        DatatypeKind.Decimal => "decimal",
        DatatypeKind.Number => "double",
        DatatypeKind.Text or DatatypeKind.Entity => "string",
        DatatypeKind.Uri => "Uri",
        DatatypeKind.Date => "DateOnly",
        _ => datatype.Name,
    };

    public static string FactType(PropertyModel property) => property.IsList ? $"ListFact<{Type(property.Datatype)}>" : $"Fact<{Type(property.Datatype)}>";

    public static string Literal(DatatypeModel datatype, string value) => datatype.Kind switch
    {
        DatatypeKind.Long => value + "L",
        DatatypeKind.Decimal => value + "m",
        DatatypeKind.Number => value + "d",
        DatatypeKind.Text => Literals.Text(value),
        DatatypeKind.Uri => $"new Uri({Literals.Text(value)})",
        DatatypeKind.Date => $"new DateOnly({string.Join(", ", value.Split('-').Select(static part => part.TrimStart('0')))})",
        DatatypeKind.Enumeration => $"{datatype.Name}.{value}",
        // References by name: a record that holds records would build half the corpus.
        DatatypeKind.Entity => $"nameof({value})",
        _ => value,
    };

    /// <summary>The value as the record has it.</summary>
    public static string Whole(FactModel fact)
    {
        var property = fact.Property;
        return property.IsList ? List(property, fact.Own)
            : property.Datatype.IsConstant ? property.MemberName
            : Literal(property.Datatype, fact.Own.Values[0]);
    }

    public static string Fact(FactModel fact, string? constant)
    {
        var property = fact.Property;
        var arguments = new List<string>();
        if (fact.Statements.Count > 0)
            arguments.Add($"new Claim<{Type(property.Datatype)}>[] {{ {string.Join(", ", fact.Statements.Select(statement => Claim(property, statement)))} }}");
        else if (fact.Claims.Count > 0)
            arguments.Add($"new Claim<{Type(property.Datatype)}>[] {{ {string.Join(", ", fact.Claims.Select(claim => Claim(property, claim)))} }}");
        else
            arguments.AddRange([constant ?? (property.IsList ? List(property, fact.Own) : Literal(property.Datatype, fact.Own.Values[0])), Citations(fact.Own)]);
        var named = Qualifiers(fact.Own);
        if (property.UnitCode is { } unit)
            named = [$"Unit = {Literals.Text(unit)}", .. named];
        return $"new {FactType(property)}({string.Join(", ", arguments)}){Initializer(named)}";
    }

    private static string List(PropertyModel property, StatementModel statement) =>
        $"new {Type(property.Datatype)}[] {{ {string.Join(", ", statement.Values.Select(value => Literal(property.Datatype, value)))} }}";

    private static string Claim(PropertyModel property, StatementModel statement)
    {
        var named = statement.ClaimedBy.Select(static claimant => $"ClaimedBy = {Literals.Text(claimant.Name)}").Concat(Qualifiers(statement));
        if (statement.Rank != Rank.Normal)
            named = named.Append($"Rank = Rank.{statement.Rank}, RankReason = {Literals.TextOrNull(statement.RankReason)}");
        return $"new Claim<{Type(property.Datatype)}>({Literal(property.Datatype, statement.Values[0])}, {Citations(statement)}){Initializer([.. named])}";
    }

    private static string[] Qualifiers(StatementModel statement) =>
    [
        .. statement.Comparator == Comparator.Exactly ? [] : new[] { $"Comparator = Comparator.{statement.Comparator}" },
        .. statement.AsOf is null ? [] : new[] { $"AsOf = {Literals.Text(statement.AsOf)}" },
    ];

    private static string Citations(StatementModel statement) =>
        $"new Citation[] {{ {string.Join(", ", statement.Citations.Select(Citation))} }}";

    private static string Citation(CitationModel citation)
    {
        var reading = citation.Reading is null ? "" : $" {{ Reading = {Literals.Text(citation.Reading)} }}";
        return $"new Citation(Sources.{citation.Source}, {Literals.Text(citation.Quote)}, Grade.{citation.Grade}, Evidence.{citation.Evidence}, {citation.Position}, Support.{citation.Support}){reading}";
    }

    private static string Initializer(IReadOnlyCollection<string> named) => named.Count == 0 ? "" : $" {{ {string.Join(", ", named)} }}";
}
