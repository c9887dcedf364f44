using Corpus.Language.Model;

namespace Corpus.Language.Importing;

// A family in one file: what a program takes of a corpus that is generated only as far as the program names it.

/// <summary>All names that C# can ask of such corpora.</summary>
/// <param name="All">Of entities, types, enumerations and sources; sorted.</param>
/// <param name="IsReferenced">Whether the project references such a corpus at all, be it empty or damaged.</param>
internal sealed record OfferedNames(EquatableArray<string> All, bool IsReferenced)
{
    private HashSet<string>? _all;

    public static OfferedNames None { get; } = new([], IsReferenced: false);

    public bool Contains(string name) => (_all ??= new HashSet<string>(All, StringComparer.Ordinal)).Contains(name);

    public bool Equals(OfferedNames? other) => other is not null && IsReferenced == other.IsReferenced && All.Equals(other.All);

    public override int GetHashCode() => All.GetHashCode();
}

/// <summary>An assembly that a project references.</summary>
/// <param name="IsOffered">Whether only that of it is generated which the project names.</param>
internal sealed record ReferencedAssembly(OpenedAssembly Opened, bool IsOffered);

/// <summary>What a program takes of a corpus: what it names, and what that needs. The names are the corpus's own.</summary>
/// <param name="CorpusId">The id of the corpus; empty where it could not be read.</param>
/// <param name="AssemblyName">The simple name of its assembly; of several, the first.</param>
/// <param name="Version">That of its package.</param>
/// <param name="Namespace">Its namespace; empty where it could not be read.</param>
internal sealed record UsedCorpus(string CorpusId, string AssemblyName, string Version, string Namespace)
{
    /// <summary>The corpora that it uses itself.</summary>
    public EquatableArray<ImportModel> Imports { get; init; } = [];

    /// <summary>The entities of which more than constants is named, and those to which they refer; sorted by id.</summary>
    public EquatableArray<EntityModel> Entities { get; init; } = [];

    /// <summary>The entities of which constants alone are named: nothing of what they refer to can be reached from there. Sorted by id.</summary>
    public EquatableArray<EntityModel> Constants { get; init; } = [];

    /// <summary>The ids of those that are named.</summary>
    public EquatableArray<string> Named { get; init; } = [];

    /// <summary>How many entities the corpus has.</summary>
    public int EntityCount { get; init; }

    public EquatableArray<UsedType> Types { get; init; } = [];

    public EquatableArray<EnumerationModel> Enumerations { get; init; } = [];

    /// <summary>The sources that these facts cite or name, sorted by id.</summary>
    public EquatableArray<SourceModel> Sources { get; init; } = [];

    /// <summary>The sources of other corpora that they name: <c>Geography.UnReport</c>.</summary>
    public EquatableArray<string> OtherSources { get; init; } = [];

    /// <summary>Why it cannot be used, in words that follow its name.</summary>
    public string? Fault { get; init; }
}

/// <summary>An entity type of such a corpus.</summary>
/// <param name="Members">The ids of those of its entities that are generated, sorted.</param>
/// <param name="LeftOpen">The required properties that some entity of the whole corpus leaves open.</param>
internal sealed record UsedType(EntityTypeModel Model, EquatableArray<string> Members, EquatableArray<string> LeftOpen);
