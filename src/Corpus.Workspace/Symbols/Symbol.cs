namespace Corpus.Workspace.Symbols;

/// <summary>What a name of a corpus can name.</summary>
internal enum SymbolKind
{
    EntityType,
    Property,
    Enumeration,
    EnumerationValue,
    Entity,

    /// <summary>What an entity says under a property: <c>Treaty.termYears</c>.</summary>
    Fact,
    Source,
}

/// <summary>Something that has a name in a corpus and may be named from elsewhere.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The type of a property, the enumeration of a value, the entity of a fact; null for the rest.</param>
/// <param name="Name">Its name as it is written in the YAML.</param>
internal sealed record Symbol(SymbolKind Kind, string? Owner, string Name)
{
    /// <summary>The name with that of its owner: <c>Treaty.termYears</c>.</summary>
    public string FullName => Owner is null ? Name : Owner + "." + Name;

    /// <summary>What people call its kind.</summary>
    public string KindName => Kind switch
    {
        SymbolKind.EntityType => "entity type",
        SymbolKind.EnumerationValue => "enumeration value",
        SymbolKind.Property => "property",
        SymbolKind.Enumeration => "enumeration",
        SymbolKind.Entity => "entity",
        SymbolKind.Fact => "fact",
        _ => "source",
    };
}
