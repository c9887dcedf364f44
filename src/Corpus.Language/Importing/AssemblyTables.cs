namespace Corpus.Language.Importing;

// A family in one file: what an assembly carries of a corpus, as it was found there. Plain values, whoever read them: the compiler, or the tool.

/// <summary>The tables of an assembly, as far as others ask for them.</summary>
/// <param name="AssemblyName">The simple name of the assembly.</param>
/// <param name="Version">That of its package, as far as it says it, without the revision behind it; else its own.</param>
internal sealed record AssemblyTables(string AssemblyName, string Version)
{
    /// <summary>The id of the corpus, as its catalogue says it; null where the assembly has no catalogue.</summary>
    public string? CorpusId { get; init; }

    /// <summary>The table of the corpus as others see it; null where it was compiled by a generator that did not write one.</summary>
    public string? Interface { get; init; }

    /// <summary>Whether it was compiled to the constants of its corpus alone, as it says itself.</summary>
    public bool IsOfConstants { get; init; }

    /// <summary>The ids of all entities, sorted.</summary>
    public EquatableArray<string> EntityIds { get; init; } = [];

    /// <summary>The tables of the entities that were asked for, sorted by id.</summary>
    public EquatableArray<HeldTable> Entities { get; init; } = [];

    /// <summary>The table of its sources; null where it has none.</summary>
    public string? Sources { get; init; }

    /// <summary>The table of its ledger; null where it has none.</summary>
    public string? Ledger { get; init; }

    /// <summary>The types that are in other assemblies now, sorted by name.</summary>
    public EquatableArray<TypeForward> Forwards { get; init; } = [];

    /// <summary>Why it could not be read, after the name of the assembly: “is damaged: …”.</summary>
    public string? Fault { get; init; }

    /// <summary>The version of an assembly as people know it: that of its package, where it says so.</summary>
    public static string VersionOf(string? informational, Version version) => informational is null ? version.ToString() : informational.Split('+')[0];
}

/// <param name="Holder">The name of the class that has it: the id of the entity.</param>
internal sealed record HeldTable(string Holder, string Table);

/// <summary>A type that moved to another assembly.</summary>
/// <param name="Name">With its namespace: <c>Acme.World.Iran</c>.</param>
/// <param name="AssemblyName">The simple name of the assembly in which it is now.</param>
internal sealed record TypeForward(string Name, string AssemblyName)
{
    public static EquatableArray<TypeForward> Sorted(IEnumerable<TypeForward> forwards) => EquatableArray.From(
        forwards.OrderBy(static forward => forward.Name, StringComparer.Ordinal).ThenBy(static forward => forward.AssemblyName, StringComparer.Ordinal));
}
