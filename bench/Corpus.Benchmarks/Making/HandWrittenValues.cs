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
        DatatypeKind.Text => "string",
        DatatypeKind.Uri => "Uri",
        DatatypeKind.Date => "DateOnly",
        _ => datatype.Name,
    };

    public static string Type(PropertyModel property) => property.IsList ? $"IReadOnlyList<{Type(property.Datatype)}>" : Type(property.Datatype);

    /// <summary>A record that held records would never be built, where they refer to each other in circles.</summary>
    public static string RecordType(PropertyModel property) => IsReference(property) ? $"Reference<{Type(property)}>" : Type(property);

    public static string FactType(PropertyModel property) => property.IsList ? $"ListFact<{Type(property.Datatype)}>" : $"Fact<{Type(property.Datatype)}>";

    public static bool IsConstant(FactModel fact) => !fact.IsDisputed && fact.Property is { IsList: false, Datatype.IsConstant: true };

    public static string Value(DatatypeModel datatype, string value) => datatype.Kind switch
    {
        DatatypeKind.Long => value + "L",
        DatatypeKind.Decimal => value + "m",
        DatatypeKind.Number => value + "d",
        DatatypeKind.Text => Literals.Text(value),
        DatatypeKind.Uri => $"new Uri({Literals.Text(value)})",
        DatatypeKind.Date => $"new DateOnly({string.Join(", ", value.Split('-').Select(static part => part.TrimStart('0')))})",
        DatatypeKind.Enumeration => $"{datatype.Name}.{value}",
        DatatypeKind.Entity => $"{value}.Record",
        _ => value,
    };

    /// <summary>The value of a fact, or all items of a list.</summary>
    public static string Whole(FactModel fact) =>
        fact.Property.IsList ? List(fact.Property, fact.Statement) : Value(fact.Property.Datatype, fact.Statement.Values[0]);

    public static string InRecord(EntityModel entity, FactModel fact)
    {
        if (!IsReference(fact.Property))
        {
            return IsConstant(fact) ? fact.Property.MemberName : Whole(fact);
        }
        // To the compiler a record that refers to itself is not there yet.
        var values = fact.Statement.Values.Select(value => $"{value}.Record{(value == entity.Id ? "!" : "")}");
        return $"new(static () => {(fact.Property.IsList ? $"new {fact.Property.Datatype.Name}[] {{ {string.Join(", ", values)} }}" : values.First())})";
    }

    public static string Fact(EntityModel entity, FactModel fact)
    {
        var property = fact.Property;
        var of = $"{Literals.Text(entity.Id)}, {entity.TypeName}.Properties.{property.MemberName}";
        var claims = fact.Statements.Count > 0 ? fact.Statements : fact.Claims;
        var claimed = $"new Claim<{Type(property.Datatype)}>[] {{ {string.Join(", ", claims.Select(claim => Claim(property, claim)))} }}";
        if (claims.Count > 0 && (fact.Statements.Count > 0 || fact.IsDisputed))
        {
            return $"new {FactType(property)}({of}, {claimed}){Initializer(Qualifiers(fact.Statement))}";
        }

        var value = IsConstant(fact) ? $"{entity.Id}.{property.MemberName}" : Whole(fact);
        var named = claims.Count > 0 ? [$"Claims = {claimed}", .. Qualifiers(fact.Statement)] : Qualifiers(fact.Statement);
        return $"new {FactType(property)}({of}, {value}, {(claims.Count > 0 ? "Array.Empty<Citation>()" : Citations(fact.Statement))}){Initializer(named)}";
    }

    private static bool IsReference(PropertyModel property) => property.Datatype.Kind == DatatypeKind.Entity;

    private static string List(PropertyModel property, StatementModel statement) =>
        $"new {Type(property.Datatype)}[] {{ {string.Join(", ", statement.Values.Select(value => Value(property.Datatype, value)))} }}";

    private static string Claim(PropertyModel property, StatementModel statement)
    {
        var named = statement.ClaimedBy.Select(static claimant => $"ClaimedBy = {Literals.Text(claimant.Name)}").Concat(Qualifiers(statement));
        if (statement.Rank != Rank.Normal)
        {
            named = named.Append($"Rank = Rank.{statement.Rank}, RankReason = {Literals.TextOrNull(statement.RankReason)}");
        }

        return $"new Claim<{Type(property.Datatype)}>({Value(property.Datatype, statement.Values[0])}, {Citations(statement)}){Initializer([.. named])}";
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
        return $"new Citation(Sources.{citation.Source}, {Literals.Text(citation.Quote)}, Grade.{citation.Grade}, Evidence.{citation.Evidence}, " +
            $"{citation.Position}, Support.{citation.Support}){reading}";
    }

    private static string Initializer(IReadOnlyCollection<string> named) => named.Count == 0 ? "" : $" {{ {string.Join(", ", named)} }}";
}
