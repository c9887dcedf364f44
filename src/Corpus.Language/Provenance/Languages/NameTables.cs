namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The words of one language that make something else of a name, a term or a word beside them, and those that do not. All without regard to case.
/// </summary>
internal sealed record NameTables
{
    /// <summary>What a person is called before the name, in this case (“Dr”, not “DR”): it changes nothing.</summary>
    public required HashSet<string> Titles { get; init; }

    /// <summary>What a sentence begins with before a name, with a capital that says nothing.</summary>
    public required HashSet<string> Openers { get; init; }

    /// <summary>How adjectives end, which a sentence may begin with, too.</summary>
    public required string[] AdjectiveEndings { get; init; }

    /// <summary>What makes another name of the name behind it, wherever it stands: “North”, “New”.</summary>
    public required HashSet<string> Forming { get; init; }

    /// <summary>Whether nouns have a capital, which then makes no name of them: “der Konzern X”.</summary>
    public bool HasNounCapitals { get; init; }

    /// <summary>What has “of” and a place's name behind it, and is that place.</summary>
    public required HashSet<string> Realms { get; init; }

    /// <summary>What has “of” and a name behind it, and is something else, even where a sentence begins with it: “Bank”, “University”.</summary>
    public required HashSet<string> Institutions { get; init; }

    /// <summary>“of”, and what may stand between it and the name.</summary>
    public required HashSet<string> Of { get; init; }

    /// <summary>Articles.</summary>
    public required HashSet<string> Articles { get; init; }

    /// <summary>What may follow a name with a capital and leaves it what it is: forms of companies, days, months, offices.</summary>
    public required HashSet<string> Following { get; init; }

    /// <summary>What makes another thing of the name before it in small letters: a family, wares.</summary>
    public required HashSet<string> Turning { get; init; }

    /// <summary>What two names joined by a hyphen may have between them: “border”, “treaty”.</summary>
    public required HashSet<string> Pairs { get; init; }

    /// <summary>Who is somebody else than the one it is said of: “enemy”, “critics”.</summary>
    public required HashSet<string> Others { get; init; }

    /// <summary>What leaves out the names behind it, as words.</summary>
    public required string[][] Excluding { get; init; }

    /// <summary>What leaves out the name before it.</summary>
    public required HashSet<string> ExcludingBehind { get; init; }

    /// <summary>What joins the names of a list.</summary>
    public required HashSet<string> Joining { get; init; }

    /// <summary>What says that a name, a term or a state is none, not yet or not any more: “so-called”, “almost”.</summary>
    public required HashSet<string> Unmaking { get; init; }

    /// <summary>What does the same, joined by a hyphen.</summary>
    public required HashSet<string> Prefixes { get; init; }

    /// <summary>What does the same, joined by a hyphen from behind.</summary>
    public required HashSet<string> Suffixes { get; init; }

    /// <summary>What makes another verb of a participle.</summary>
    public required HashSet<string> Particles { get; init; }

    /// <summary>How participles end.</summary>
    public required string[] ParticipleEndings { get; init; }

    /// <summary>Pronouns and function words: they name nothing.</summary>
    public required HashSet<string> FunctionWords { get; init; }

    /// <summary>The prefixes that many languages share: all that is known where there are no tables.</summary>
    public static HashSet<string> SharedPrefixes { get; } = Set("non anti ex pseudo quasi semi pro post contra");

    /// <summary>Whether a name has only pronouns and function words. In capitals it is an abbreviation: “US”, “WHO”.</summary>
    public bool AreFunctionWords(string name)
    {
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, FunctionWords.Contains) && (name.Length == 1 || name.ToUpperInvariant() != name);
    }

    /// <summary>Words of a text, without regard to case unless it is asked for.</summary>
    public static HashSet<string> Set(string words, StringComparer? comparer = null) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), comparer ?? StringComparer.OrdinalIgnoreCase);
}
