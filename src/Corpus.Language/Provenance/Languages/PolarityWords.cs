namespace Corpus.Language.Provenance.Languages;

/// <summary>How one language affirms and denies the words of a property, besides its triggers of context; without regard to case.</summary>
internal sealed record PolarityWords
{
    /// <summary>How the name of a property may begin without meaning more: <c>isOpen</c>, <c>hasLapsed</c>.</summary>
    public required HashSet<string> Auxiliaries { get; init; }

    /// <summary>How many other words may be between the words of a name: “contains no mutual defence clause”.</summary>
    public required int WordsBetween { get; init; }

    /// <summary>What denies the word behind it, also where it is no trigger: “not merely”.</summary>
    public required HashSet<string> Negations { get; init; }

    /// <summary>What may be before a word, joined to it, and denies it: “unsigned”, “not-yet-completed”.</summary>
    public required string[] Prefixes { get; init; }

    /// <summary>The same before adjectives alone: “inactive”, but not “improved”.</summary>
    public required string[] PrefixesOfAdjectives { get; init; }

    /// <summary>How participles end, which are no adjectives to that rule.</summary>
    public required string[] ParticipleEndings { get; init; }

    /// <summary>What may be behind a word, joined to it, and denies it: “nuclear-free”.</summary>
    public required HashSet<string> Suffixes { get; init; }

    /// <summary>What two spellings of a word differ in: “defence” and “defense”.</summary>
    public required (string One, string Other)[] Spellings { get; init; }

    /// <summary>The ending of a word that is dropped so that its forms are the same, and what takes its place; the first that fits.</summary>
    public required (string Ending, string Instead)[] Endings { get; init; }
}
