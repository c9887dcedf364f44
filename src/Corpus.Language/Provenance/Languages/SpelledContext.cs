using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>The triggers and classes of words of a language that are text.</summary>
internal static class SpelledContext
{
    private const string Pseudo = "pseudo";
    private static readonly Dictionary<string, ContextKinds> Kinds = Names<ContextKinds>();
    private static readonly Dictionary<string, ContextReach> Reaches = Names<ContextReach>();
    private static readonly Dictionary<string, ContextGuard> Guards = Names<ContextGuard>();

    /// <summary>The names of the classes, in small letters with hyphens.</summary>
    public static Dictionary<string, ContextClasses> Classes { get; } = Names<ContextClasses>();

    public static ContextWords Read(TableWords words, string language)
    {
        var triggers = words.File["context"]
            .Select(static entry => (Trigger: Trigger(entry.Key), entry.Phrases))
            .Append((Trigger: Trigger(Pseudo), Phrases: DenyingComparators(words.File)))
            .Where(static line => line.Trigger is not null)
            .OrderBy(static line => line.Trigger!.Reach == ContextReach.Pseudo ? 0 : 1)
            .Select(static line => (line.Trigger!, string.Join("|", line.Phrases.Select(Joined))))
            .Where(static line => line.Item2.Length > 0);
        var classes = words.File["classes"]
            .Where(static entry => Classes.ContainsKey(entry.Key))
            .SelectMany(static entry => entry.Phrases.Select(phrase => (Class: Classes[entry.Key], Phrase: Joined(phrase))))
            .Where(static line => line.Phrase.Length > 0)
            .ToLookup(static line => line.Phrase.IndexOf(' ') > 0);
        return new(language, Version(words.File), triggers, classes[false], classes[true])
        {
            IsText = true,
            Elisions = words.Elisions,
            HasOrdinalPoint = words.File.Value("ordinals", "point") == "yes",
            HasArticlesOfAmounts = words.File.Value("context", "articles of amounts") == "yes",
            IsVerbLast = words.File.Value("context", "verb last") is "yes" or "always",
            EndsInVerb = words.File.Value("context", "verb last") == "always",
            Asking = [.. words.File.Phrases("context", "asking")],
            DashesJoin = words.File.Value("context", "dashes join") == "yes",
            Future = [.. words.File.Phrases("context", "future")],
            Habits = [.. words.File.Phrases("context", "habits")],
            Limits = [.. words.File.Phrases("context", "limits")],
            Disposals = [.. words.File.Phrases("context", "disposals")],
            Past = [.. words.File.Phrases("context", "past")],
            VerbEndings = words.Endings("classes", "verb endings"),
            InfinitiveEndings = words.Endings("classes", "infinitive endings"),
            BehindAndVerbEndings = words.Endings("classes", "verb endings behind and"),
            PossessiveEndings = words.Endings("classes", "possessive endings"),
        };
    }

    /// <summary>What a key of the section says: kinds, with <c>+</c> between, a reach, and what must be around; null where it is no key.</summary>
    public static ContextTrigger? Trigger(string key)
    {
        if (key == Pseudo)
        {
            return new(ContextKinds.None, ContextReach.Pseudo);
        }

        var parts = key.Split(' ');
        var kinds = ContextKinds.None;
        foreach (var name in parts[0].Split('+'))
        {
            if (!Kinds.TryGetValue(name, out var kind))
            {
                return null;
            }

            kinds |= kind;
        }

        var guard = ContextGuard.None;
        return parts.Length is 2 or 3 && Reaches.TryGetValue(parts[1], out var reach) && (parts.Length == 2 || Guards.TryGetValue(parts[2], out guard))
            ? new(kinds, reach, guard)
            : null;
    }

    // A table says its version as `version: 2`.
    private static int Version(LanguageFile file) =>
        int.TryParse(file.Value("context", "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 1;

    // “not more than 5” denies nothing: the comparators that have a word which denies by itself.
    private static IEnumerable<string> DenyingComparators(LanguageFile file)
    {
        var denying = new HashSet<string>(
            file["context"].Where(static entry => Trigger(entry.Key) is { } trigger && (trigger.Kinds & ContextKinds.Negated) != 0)
                .SelectMany(static entry => entry.Phrases.Select(Joined)), StringComparer.Ordinal);
        return new[] { "comparators before", "comparators behind", "date comparators before", "date comparators behind" }
            .SelectMany(section => file[section])
            .Where(static entry => SpelledComparators.Meaning(entry.Key) is { Sense: NumberSense.Compared or NumberSense.AsItIs })
            .SelectMany(static entry => entry.Phrases.Select(Joined))
            .Where(phrase => phrase.IndexOf(' ') > 0 && !denying.Contains(phrase) && denying.Any(word => HasWord(phrase, word)));
    }

    private static bool HasWord(string phrase, string word) =>
        phrase.IndexOf(word, StringComparison.Ordinal) is >= 0 && (" " + phrase + " ").IndexOf(" " + word + " ", StringComparison.Ordinal) >= 0;

    // The rest of a word, where only its beginning is given, is no punctuation.
    private static string Joined(string phrase) => (phrase.Length > 1 && phrase[0] == ContextWords.Rest ? ContextWords.Rest.ToString() : "")
        + string.Join(" ", TableWords.Words(phrase))
        + (phrase.Length > 1 && phrase[phrase.Length - 1] == ContextWords.Rest ? ContextWords.Rest.ToString() : "");

    // `AmbiguousAbbreviation` is `ambiguous-abbreviation`.
    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum => Enum.GetNames(typeof(T)).Select(static name => (T)Enum.Parse(typeof(T), name)).ToDictionary(
            static value => string.Concat(value.ToString().Select(static (letter, index) => index > 0 && char.IsUpper(letter)
                ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString())),
            StringComparer.Ordinal);
}
