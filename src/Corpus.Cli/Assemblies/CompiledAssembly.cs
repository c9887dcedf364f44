using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

// A family in one file: what is in an assembly that was opened without being loaded.

/// <summary>An assembly of .NET, read by its metadata: nothing in it runs.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Version">Its assembly version: <c>1.2.0.0</c>.</param>
/// <param name="InformationalVersion">What it says of its version in words, if it does: mostly that of its package.</param>
/// <param name="References">The simple names of the assemblies that it needs, sorted.</param>
/// <param name="Corpus">The corpus that it is, if it is one.</param>
/// <param name="Uses">The records of the constants that it uses, in their order; none where it was compiled without.</param>
internal sealed record CompiledAssembly(
    string Name,
    string Version,
    string? InformationalVersion,
    EquatableArray<string> References,
    AssembledCorpus? Corpus,
    EquatableArray<ConstantUses> Uses)
{
    /// <summary>Whether it is a program, and no library.</summary>
    public bool IsProgram { get; init; }

    /// <summary>The version as its package has it: without the revision that builds append to it.</summary>
    public string PackageVersion => (InformationalVersion ?? Version).Split('+', 2)[0];
}

/// <summary>
/// A corpus in its compiled form, in the model of the language as far as an assembly has it. What it has not: where anything stands, the summaries of entities,
/// enumerations and their values (those of types and properties it has), aliases of values, whether a list is required, the points of a citation one by one
/// (<see cref="CitationModel.Support"/> it has) and by which aliases it prints, and the C# of a derived value.
/// </summary>
/// <param name="Id">The id of the corpus.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Types">Its entity types, sorted by name.</param>
/// <param name="Enumerations">Its enumerations, sorted by name.</param>
/// <param name="Entities">Its entities with their facts, sorted by id.</param>
/// <param name="Sources">Its sources, sorted by id.</param>
/// <param name="Ledger">What was proved of it when it was compiled.</param>
/// <param name="Members">What its C# gives of facts, in the order of the entities and their facts, and of properties, in that of the types and theirs.</param>
internal sealed record AssembledCorpus(
    string Id,
    string Namespace,
    string Title,
    EquatableArray<EntityTypeModel> Types,
    EquatableArray<EnumerationModel> Enumerations,
    EquatableArray<EntityModel> Entities,
    EquatableArray<SourceModel> Sources,
    Ledger Ledger,
    EquatableArray<CorpusMember> Members)
{
    /// <summary>Which part of a corpus in several projects it is.</summary>
    public CorpusPart Part { get; init; }

    /// <summary>Those of its types that it says are in another assembly now, sorted.</summary>
    public EquatableArray<string> Forwards { get; init; } = [];
}

/// <summary>What a member of a corpus's C# is.</summary>
internal enum MemberKind
{
    /// <summary>A constant of an entity: the value, compiled into whoever uses it.</summary>
    Constant,

    /// <summary>A property of an entity that gives the value.</summary>
    Value,

    /// <summary>A property of an entity that gives the fact, since its value is somebody's word.</summary>
    Fact,

    /// <summary>A property of the record of an entity type.</summary>
    Record,
}

/// <param name="Owner">The id of the entity, or the name of the entity type that declares it.</param>
/// <param name="Property">The property of the corpus that it is of: <c>termYears</c>.</param>
/// <param name="Name">As C# calls it: <c>TermYears</c>.</param>
/// <param name="Type">Its type, with namespaces but for those that C# has a word for.</param>
/// <param name="IsNullable">Whether the type says that it may be null.</param>
/// <param name="Constant">The value that is compiled into others, in its canonical text; null where it is no constant.</param>
internal sealed record CorpusMember(string Owner, string Property, string Name, MemberKind Kind, string Type, bool IsNullable, string? Constant)
{
    /// <summary>The fact that it gives, or the property: <c>Treaty.termYears</c>.</summary>
    public string Id => $"{Owner}.{Property}";
}
