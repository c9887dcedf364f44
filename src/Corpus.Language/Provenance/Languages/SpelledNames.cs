namespace Corpus.Language.Provenance.Languages;

/// <summary>What a language that is text has of names and of affirming and denying.</summary>
internal static class SpelledNames
{
    private const string Section = "names";

    public static NameTables Read(TableWords words) => new()
    {
        Titles = new(words.File.Phrases(Section, "titles").Select(words.Joined).SelectMany(Cased), StringComparer.Ordinal),
        Openers = words.Set(Section, "openers", "function words", "articles", "of"),
        AdjectiveEndings = words.Endings(Section, "adjective endings"),
        Forming = words.Set(Section, "forming"),
        HasNounCapitals = words.File.Value(Section, "noun capitals") == "yes",
        Realms = words.Set(Section, "realms"),
        Institutions = words.Set(Section, "institutions"),
        Of = words.Set(Section, "of"),
        Articles = words.Set(Section, "articles"),
        Following = words.Set(Section, "following"),
        Turning = words.Set(Section, "turning"),
        Pairs = words.Set(Section, "pairs"),
        Others = words.Set(Section, "others"),
        Excluding = words.Phrases(Section, "excluding"),
        ExcludingBehind = words.Set(Section, "excluding behind"),
        Joining = words.Set(Section, "joining"),
        Unmaking = words.Set(Section, "unmaking"),
        Prefixes = [.. NameTables.SharedPrefixes, .. words.Set(Section, "prefixes")],
        Suffixes = words.Set(Section, "suffixes"),
        Particles = [],
        ParticipleEndings = [],
        FunctionWords = words.Set(Section, "function words"),
    };

    /// <summary>What there is of booleans: their words are those that the declaration of a property lists, since its name is English.</summary>
    public static PolarityWords Polarity(TableWords words) => new()
    {
        Auxiliaries = EnglishPolarity.Words.Auxiliaries,
        WordsBetween = EnglishPolarity.Words.WordsBetween,
        Negations = words.Set("polarity", "negations"),
        Prefixes = [.. words.File.Phrases("polarity", "prefixes").Select(static prefix => prefix.TrimEnd('-'))],
        PrefixesOfAdjectives = [],
        ParticipleEndings = [],
        Suffixes = words.Set("polarity", "suffixes"),
        Spellings = [],
        Endings = [],
    };

    // A title is written with or without a capital.
    private static string[] Cased(string word) => [word, char.ToUpperInvariant(word[0]) + word.Substring(1)];
}
