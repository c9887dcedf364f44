namespace Corpus.Language.Model;

// A family in one file: a corpus, its types, properties and enumerations. The model is what is emitted. It holds no positions and nothing of YAML: two texts
// that say the same give equal models.

/// <summary>What a value may be.</summary>
internal enum DatatypeKind
{
    Boolean,
    Integer,
    Long,
    Decimal,
    Number,
    Text,
    Uri,
    Date,
    Enumeration,
    Entity,
}

/// <param name="Kind">What a value may be.</param>
/// <param name="Name">The name under which it is declared: that of the kind, of the enumeration or of the entity type.</param>
internal sealed record DatatypeModel(DatatypeKind Kind, string Name)
{
    /// <summary>Whether a C# constant can hold it.</summary>
    public bool IsConstant => Kind is not (DatatypeKind.Uri or DatatypeKind.Date or DatatypeKind.Entity);

    public bool IsNumeric => Kind is DatatypeKind.Integer or DatatypeKind.Long or DatatypeKind.Decimal or DatatypeKind.Number;
}

/// <summary>A property of an entity type.</summary>
/// <param name="Index">Its place among the properties of its type.</param>
/// <param name="Name">As curated: <c>termYears</c>.</param>
/// <param name="UnitCode">UCUM.</param>
/// <param name="UnitName">The unit in English, where it has a name.</param>
internal sealed record PropertyModel(
    int Index, string Name, DatatypeModel Datatype, bool IsList, bool IsRequired, string? UnitCode, string? UnitName, string Summary)
{
    /// <summary>As emitted: <c>TermYears</c>.</summary>
    public string MemberName => Casing.Capitalise(Name);
}

internal sealed record EntityTypeModel(string Name, string Summary, EquatableArray<PropertyModel> Properties);

internal sealed record EnumerationModel(string Name, string Summary, EquatableArray<EnumerationValueModel> Values);

internal sealed record EnumerationValueModel(string Name, string Summary, EquatableArray<string> Aliases);

/// <summary>What a corpus says about itself.</summary>
internal sealed record CorpusModel(string Id, int SchemaVersion, string Namespace, string Title, string Language, int MaxWords);
