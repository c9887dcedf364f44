namespace Corpus.Language.Model;

// A family in one file: what the C# of a corpus has of a fact and of a property. Decided here alone, for the generator, which writes it, and for whoever asks
// what became of it.

/// <summary>What the entity's member for a fact gives.</summary>
internal enum FactUse
{
    /// <summary>The value, compiled into whoever uses it.</summary>
    Constant,

    /// <summary>The value, read from the fact.</summary>
    Value,

    /// <summary>The fact itself: whoever uses it says whose word they take.</summary>
    Fact,
}

/// <summary>Which class a fact is of at run time.</summary>
internal enum FactClass
{
    Single,
    List,
    Series,
    Attributed,
    Disputed,
}

/// <summary>The C# types of values, properties and facts.</summary>
/// <param name="Own">What stands before the name of a type of the corpus.</param>
/// <param name="Runtime">What stands before the name of a type of Corpus.Runtime.</param>
/// <param name="Platform">What stands before the name of a type of <c>System</c>.</param>
internal sealed record CodeTypes(string Own, string Runtime, string Platform)
{
    /// <summary>The corpora whose types may be named, by their prefixes.</summary>
    public EquatableArray<ImportModel> Imports { get; init; } = [];

    /// <summary>As a person would write them.</summary>
    public static CodeTypes Short { get; } = new("", "", "");

    public static FactUse UseOf(FactModel fact) => fact.Standing != Standing.Settled ? FactUse.Fact
        : fact.Property is { Cardinality: Cardinality.One, Datatype.IsConstant: true } ? FactUse.Constant
        : FactUse.Value;

    public static FactClass ClassOf(FactModel fact) => fact.Standing switch
    {
        Standing.Disputed => FactClass.Disputed,
        Standing.Attributed => FactClass.Attributed,
        _ when fact.Property.IsSeries => FactClass.Series,
        // Settled by a claim, which gives the whole value: it has no statements of its own.
        _ when fact.Property.IsList && fact.Claims.Count == 0 => FactClass.List,
        _ => FactClass.Single,
    };

    /// <summary>Whether the record's property can be null. A list is empty instead.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isUnsettledSomewhere">Whether some entity leaves it disputed or attributed.</param>
    public static bool IsNullable(PropertyModel property, bool isUnsettledSomewhere) =>
        !property.IsList && (!property.IsRequired || isUnsettledSomewhere);

    /// <summary>Whether a value is an object to the platform, so that one that can be null is of the same type.</summary>
    public static bool IsReference(PropertyModel property) =>
        property.IsSeries || (!property.Datatype.IsRange && property.Datatype.Kind is DatatypeKind.Text or DatatypeKind.Uri or DatatypeKind.Entity);

    /// <summary>The type of one value.</summary>
    public string Of(DatatypeModel datatype) => datatype.IsRange ? $"{Runtime}Interval<{Single(datatype)}>" : Single(datatype);

    /// <summary>The type of a property's value: of a list, the array; of a series, the series.</summary>
    public string Of(PropertyModel property) => property.Cardinality switch
    {
        Cardinality.Many => $"{Runtime}EquatableArray<{Of(property.Datatype)}>",
        Cardinality.Series => $"{Runtime}Series<{Of(property.Datatype)}>",
        _ => Of(property.Datatype),
    };

    /// <summary>The type of a fact itself.</summary>
    public string Of(FactModel fact) => Runtime + ClassOf(fact) switch
    {
        FactClass.Disputed => $"Disputed<{Of(fact.Property)}>",
        FactClass.Attributed => $"Attributed<{Of(fact.Property)}>",
        FactClass.Series => $"SeriesFact<{Of(fact.Property.Datatype)}>",
        FactClass.List => $"ListFact<{Of(fact.Property.Datatype)}>",
        _ => $"Fact<{Of(fact.Property)}>",
    };

    private string Single(DatatypeModel datatype) => datatype.Kind switch
    {
        DatatypeKind.Boolean => "bool",
        DatatypeKind.Integer => "int",
        DatatypeKind.Long => "long",
        DatatypeKind.Decimal => "decimal",
        DatatypeKind.Number => "double",
        DatatypeKind.Text => "string",
        DatatypeKind.Uri => Platform + "Uri",
        DatatypeKind.Date => Runtime + "EdtfDate",
        DatatypeKind.Period => Runtime + "EdtfInterval",
        _ => Named(datatype.Name),
    };

    /// <summary>A type, entity or enumeration: of the corpus itself, or behind the prefix of an import.</summary>
    public string Named(string name) =>
        Imports.Count > 0 && Names.PrefixOf(name) is { } prefix && Imports.FirstOrDefault(import => import.Prefix == prefix) is { } import
            ? $"global::{import.Namespace}.{Names.WithoutPrefix(name)}"
            : Own + name;
}
