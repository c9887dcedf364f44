using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>
/// What an assembly says of a corpus, in the models of the language, with that corpus's own names: <c>State</c>, <c>Iran</c>. What is of a third corpus has
/// its namespace before it: <c>Acme.World.Continent</c>.
/// </summary>
/// <param name="CorpusId">The id of the corpus; empty where it could not be read.</param>
/// <param name="AssemblyName">The simple name of its assembly.</param>
/// <param name="Version">That of its package.</param>
/// <param name="Namespace">Its namespace; empty where it could not be read.</param>
internal sealed record ImportedCorpus(string CorpusId, string AssemblyName, string Version, string Namespace)
{
    public CorpusPart Part { get; init; }

    public string Title { get; init; } = "";

    public string Language { get; init; } = "";

    /// <summary>The most words of a quote.</summary>
    public int MaxWords { get; init; }

    /// <summary>Its own entity types, in the order of their names.</summary>
    public EquatableArray<RuledType> Types { get; init; } = [];

    /// <summary>The required properties that some entity leaves open: <c>State.area</c>.</summary>
    public EquatableArray<string> LeftOpen { get; init; } = [];

    public EquatableArray<EnumerationModel> Enumerations { get; init; } = [];

    /// <summary>The ids of all its entities, sorted.</summary>
    public EquatableArray<string> EntityIds { get; init; } = [];

    /// <summary>
    /// Those of its entities that were asked for, sorted by id, with their facts and citations. Where they are stated is not known: their paths are empty.
    /// </summary>
    public EquatableArray<EntityModel> Entities { get; init; } = [];

    /// <summary>Its sources, sorted by id.</summary>
    public EquatableArray<SourceModel> Sources { get; init; } = [];

    /// <summary>What was proved when it was compiled.</summary>
    public LedgerModel Ledger { get; init; } = LedgerModel.Empty;

    /// <summary>The corpora that it uses itself, with the versions that it was compiled with.</summary>
    public EquatableArray<ImportModel> Imports { get; init; } = [];

    /// <summary>The types that are in other assemblies now.</summary>
    public EquatableArray<TypeForward> Forwards { get; init; } = [];

    /// <summary>
    /// Why it cannot be used, or not all of it, in words that follow its name: “was built by an older generator, …”. Null where all was read.
    /// </summary>
    public string? Fault { get; init; }
}
