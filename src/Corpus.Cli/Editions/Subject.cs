namespace Corpus.Cli.Editions;

// A family in one file: what can change in a corpus.

/// <summary>What kind of thing it is; in the order in which changes are told.</summary>
internal enum SubjectKind
{
    Corpus,
    EntityType,
    Property,
    Enumeration,
    EnumerationValue,
    Source,
    Entity,
    Fact,
}

/// <param name="Kind">What it is.</param>
/// <param name="Name">What the corpus calls it: <c>Treaty</c>, <c>Treaty.termYears</c>, <c>Agreement.termYears</c>.</param>
internal readonly record struct Subject(SubjectKind Kind, string Name)
{
    /// <summary>As data spells the kind: <c>entity-type</c>.</summary>
    public string KindId => Kind switch
    {
        SubjectKind.EntityType => "entity-type",
        SubjectKind.EnumerationValue => "enumeration-value",
        _ => Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>In a line: facts and entities by their name alone, all else with what it is.</summary>
    public override string ToString() => Kind switch
    {
        SubjectKind.Fact => Name,
        SubjectKind.Corpus => $"corpus {Name}",
        SubjectKind.EntityType => $"type {Name}",
        SubjectKind.EnumerationValue => $"value {Name}",
        _ => $"{Kind.ToString().ToLowerInvariant()} {Name}",
    };
}
