using Corpus.Cli.Comparing;
using Corpus.Language.Model;

namespace Corpus.Cli.Editions;

// A family in one file: a corpus at one moment of its life, wherever it was read from.

/// <summary>What an edition was read from.</summary>
internal enum EditionKind
{
    Folder,
    Revision,
    Export,
    Package,
    Assembly,
}

/// <summary>What not every kind of edition knows. What one of two does not know is said, and never taken for “no change”.</summary>
[Flags]
internal enum Aspects
{
    None = 0,

    /// <summary>The files and lines in which it is stated.</summary>
    Places = 1,

    /// <summary>The summaries of entities, enumerations and their values.</summary>
    Summaries = 2,

    /// <summary>The texts and fingerprints that prove the quotes.</summary>
    Evidence = 4,

    /// <summary>The aliases of the values of enumerations.</summary>
    Aliases = 8,

    /// <summary>The language of the corpus as a whole.</summary>
    Language = 16,

    /// <summary>Whether the corpus is in several projects, and which of them has what.</summary>
    Parts = 32,

    /// <summary>Which types an assembly says are in another one now.</summary>
    Forwards = 64,

    /// <summary>What the files of a corpus say, and so all but what is said of assemblies.</summary>
    All = Places | Summaries | Evidence | Aliases | Language | Parts,
}

/// <summary>An edition of a corpus: all that it says, in the model of the language.</summary>
/// <param name="Kind">What it was read from.</param>
/// <param name="Name">How it was asked for.</param>
/// <param name="Corpus">What it says about itself.</param>
internal sealed record Edition(EditionKind Kind, string Name, CorpusModel Corpus)
{
    /// <summary>The commit of a revision.</summary>
    public string? Commit { get; init; }

    /// <summary>The version of a package or assembly.</summary>
    public string? Version { get; init; }

    public Aspects Known { get; init; } = Aspects.All;

    public required IReadOnlyList<EntityTypeModel> Types { get; init; }

    public required IReadOnlyList<EnumerationModel> Enumerations { get; init; }

    public required IReadOnlyList<EntityModel> Entities { get; init; }

    public required IReadOnlyList<SourceModel> Sources { get; init; }

    /// <summary>What proves the quotes of each source, by its id.</summary>
    public required IReadOnlyDictionary<string, EvidenceState> Evidence { get; init; }

    /// <summary>The parts of a corpus in several projects.</summary>
    public EditionParts Parts { get; init; } = EditionParts.None;

    /// <summary>The types that a part says are in another one now, as <c>PART:TYPE</c>, if that is known.</summary>
    public IReadOnlySet<string> Forwards { get; init; } = new HashSet<string>();

    /// <summary>Where it states something.</summary>
    public EditionPlaces Places { get; init; } = EditionPlaces.None;
}
