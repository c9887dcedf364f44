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
    Period,
    Enumeration,
    Entity,
}

/// <param name="Kind">What a value may be.</param>
/// <param name="Name">The name under which it is declared: that of the kind, of the enumeration or of the entity type.</param>
internal sealed record DatatypeModel(DatatypeKind Kind, string Name)
{
    /// <summary>Whether a value is a range of such numbers or dates.</summary>
    public bool IsRange { get; init; }

    /// <summary>Whether a C# constant can hold it.</summary>
    public bool IsConstant => !IsRange && Kind is not (DatatypeKind.Uri or DatatypeKind.Date or DatatypeKind.Period or DatatypeKind.Entity);

    public bool IsNumeric => Kind is DatatypeKind.Integer or DatatypeKind.Long or DatatypeKind.Decimal or DatatypeKind.Number;

    /// <summary>Whether its values have an order, so that bounds and comparators say something of them.</summary>
    public bool IsOrdered => IsNumeric || Kind == DatatypeKind.Date;
}

/// <summary>A property of an entity type.</summary>
/// <param name="DeclaringType">The entity type that declares it, which may be one above that of the entity.</param>
/// <param name="Index">Its place among the properties that this type declares.</param>
/// <param name="Name">As curated: <c>termYears</c>.</param>
/// <param name="Summary">What it says, in a sentence.</param>
internal sealed record PropertyModel(string DeclaringType, int Index, string Name, DatatypeModel Datatype, Cardinality Cardinality, string Summary)
{
    public bool IsRequired { get; init; }

    /// <summary>UCUM.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The unit in English, where it has a name.</summary>
    public string? UnitName { get; init; }

    /// <summary>The property of the other side that says the same the other way round.</summary>
    public string? Inverse { get; init; }

    public bool IsList => Cardinality == Cardinality.Many;

    public bool IsSeries => Cardinality == Cardinality.Series;

    /// <summary>As emitted: <c>TermYears</c>.</summary>
    public string MemberName => Casing.Capitalise(Name);
}

/// <param name="Properties">Those that it declares itself.</param>
internal sealed record EntityTypeModel(string Name, string Summary, EquatableArray<PropertyModel> Properties)
{
    /// <summary>The type that it extends.</summary>
    public string? Extends { get; init; }

    /// <summary>Whether it has no entities of its own.</summary>
    public bool IsAbstract { get; init; }
}

/// <summary>An entity type, and what it asks of the values of its properties.</summary>
/// <param name="Rules">A rule for each property that the type declares itself, in their order.</param>
internal sealed record RuledType(EntityTypeModel Model, EquatableArray<PropertyRule> Rules);

internal sealed record EnumerationModel(string Name, string Summary, EquatableArray<EnumerationValueModel> Values);

internal sealed record EnumerationValueModel(string Name, string Summary, EquatableArray<NameModel> Aliases)
{
    /// <summary>The aliases in quotes of a language.</summary>
    public IEnumerable<string> AliasesIn(string language) => Aliases.Where(alias => alias.IsOf(language)).Select(static alias => alias.Text);
}

/// <summary>What a corpus says about itself.</summary>
internal sealed record CorpusModel(string Id, int SchemaVersion, string Namespace, string Title, string Language, int MaxWords)
{
    /// <summary>Which part of the corpus this compilation is.</summary>
    public CorpusPart Part { get; init; }

    /// <summary>The corpora whose names it uses, sorted by their prefixes.</summary>
    public EquatableArray<ImportModel> Imports { get; init; } = [];

    /// <summary>The folders of its parts, where the files of all are looked at together; none in a build.</summary>
    public EquatableArray<string> Folders { get; init; } = [];

    /// <summary>What other corpora call something: <c>Geography.State</c> is <c>Acme.World.State</c>, and what has no prefix is the corpus's own.</summary>
    public string CodeName(string name) => ImportModel.CodeName(Imports, name);
}

/// <summary>Which part of a corpus a compilation is.</summary>
internal enum CorpusPart
{
    /// <summary>All of it: it is in one project.</summary>
    All,

    /// <summary>The types and enumerations of a corpus in several projects.</summary>
    Schema,

    /// <summary>Some of the entities of such a corpus.</summary>
    Shard,

    /// <summary>Such a corpus as a whole: what brings its shards together.</summary>
    Whole,
}

/// <summary>Another corpus whose names a corpus uses.</summary>
/// <param name="Prefix">What stands before those names: <c>Geography</c>.</param>
/// <param name="CorpusId">The id of the other corpus.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="AssemblyName">The simple name of its assembly.</param>
/// <param name="Version">The version of it that was found.</param>
internal sealed record ImportModel(string Prefix, string CorpusId, string Namespace, string AssemblyName, string Version)
{
    /// <summary>A name with the namespace of its corpus in the place of the prefix that it has here.</summary>
    public static string CodeName(EquatableArray<ImportModel> imports, string name) =>
        imports.Count > 0 && Names.PrefixOf(name) is { } prefix && imports.FirstOrDefault(import => import.Prefix == prefix) is { } found
            ? $"{found.Namespace}.{Names.WithoutPrefix(name)}"
            : name;
}
