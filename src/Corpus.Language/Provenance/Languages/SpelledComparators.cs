using Corpus.Language.Values;

namespace Corpus.Language.Provenance.Languages;

/// <summary>The tables of comparators, ranges and changes of a language that are text.</summary>
internal static class SpelledComparators
{
    private static readonly Dictionary<string, NumberSense> Senses = new(StringComparer.Ordinal)
    {
        ["as-it-is"] = NumberSense.AsItIs,
        ["unclear"] = NumberSense.Unclear,
        ["change"] = NumberSense.Change,
        ["former"] = NumberSense.Former,
    };

    private static readonly PhraseGroup Begins = new("", NumberSense.AsItIs, Comparator.AtLeast, Comparator.MoreThan);
    private static readonly PhraseGroup Ends = new("", NumberSense.AsItIs, Comparator.AtMost, Comparator.LessThan);

    /// <summary>The phrases of two sections: those before a number or date, and those behind it.</summary>
    /// <param name="words">The words of the file.</param>
    /// <param name="section">What the names of the sections begin with.</param>
    public static ComparatorPhrases Read(TableWords words, string section) =>
        new(Groups(words, words.File[section + " before"]), Groups(words, words.File[section + " behind"]));

    /// <summary>What a key of these sections says of a number: a sense, a comparator, one more that agrees; null where it is no key.</summary>
    public static PhraseGroup? Meaning(string key)
    {
        if (key is "begins" or "ends")
        {
            return key == "begins" ? Begins : Ends;
        }

        var parts = key.Split(' ');
        var comparators = parts.Skip(Senses.ContainsKey(parts[0]) ? 1 : 0).Select(Comparators.Find).ToArray();
        if (comparators.Length > 2 || Array.Exists(comparators, static comparator => comparator is null))
        {
            return null;
        }

        var sense = Senses.TryGetValue(parts[0], out var known) ? known : NumberSense.Compared;
        return new("", sense, comparators.FirstOrDefault(), comparators.Skip(1).FirstOrDefault());
    }

    public static ComparatorContext Context(TableWords words)
    {
        const string Section = "around comparators";
        const string NotBehind = "not behind ";
        var bounds = new Dictionary<string, Comparator>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, comparator) in new[] { ("bounds at-most", Comparator.AtMost), ("bounds at-least", Comparator.AtLeast) })
        {
            foreach (var word in words.Set(Section, key))
            {
                bounds[word] = comparator;
            }
        }

        var notBehind = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in words.File[Section].Where(static entry => entry.Key.StartsWith(NotBehind, StringComparison.Ordinal)))
        {
            foreach (var phrase in PhraseForms.Of(entry.Key.Substring(NotBehind.Length)))
            {
                notBehind[words.Joined(phrase)] = words.Set(Section, entry.Key);
            }
        }

        return new()
        {
            Fillers = words.Set(Section, "fillers"),
            Parentheses = words.Set(Section, "parentheses"),
            Abbreviations = words.Set(Section, "abbreviations"),
            NotBehind = notBehind,
            Counted = CountedIn(words),
            Adverbs = words.Set(Section, "adverbs"),
            OfMeasures = words.Set(Section, "of measures"),
            Measures = words.Set(Section, "measures"),
            Grounds = [],
            Areas = [],
            Bounds = bounds,
            NotBounds = words.Set(Section, "not bounds"),
            Links = words.Set(Section, "links"),
            Stops = words.Set(Section, "stops"),
            Subjects = words.Set(Section, "subjects"),
            Negations = words.Set(Section, "negations"),
            FarNegations = words.Set(Section, "far negations"),
            NegatedEndings = [],
            BeforeParts = words.Set("numbers", "articles"),
            Or = words.Set(Section, "or"),
            Either = words.Set(Section, "either"),
            And = words.Set(Section, "and"),
            UpperNames = [],
            LowerNames = [],
        };
    }

    // Counters are in tables of languages without spaces alone.
    private static HashSet<string> CountedIn(TableWords words) => words.File.Value("numbers", "counters") is null ? []
        : new(words.File.Phrases("numbers", "counters").Concat(words.File["units"].Concat(words.File["currencies"]).SelectMany(static entry => entry.Phrases)),
            StringComparer.OrdinalIgnoreCase);

    public static RangeWords Ranges(TableWords words) => new()
    {
        To = words.Set("ranges", "to"),
        Between = words.Set("ranges", "between"),
        And = words.Set("ranges", "and"),
        From = words.Set("ranges", "from"),
        Changes = words.Set("changes", "verbs", "pair verbs"),
        Tolerances = words.Phrases("ranges", "tolerances"),
    };

    /// <summary>What there is of changes besides the keys <c>change</c> and <c>former</c> of the comparators.</summary>
    public static ChangeWords Changes(TableWords words) => new()
    {
        Verbs = words.Set("changes", "verbs"),
        PairVerbs = words.Set("changes", "pair verbs"),
        BareVerbs = words.Set("changes", "bare verbs"),
        ShareVerbs = [],
        ByAgents = [],
        Nouns = words.Set("changes", "nouns"),
        Directions = [],
        BeforeDirections = [],
        BehindDirections = [],
        Auxiliaries = [],
        The = TableWords.Never,
        By = words.Set("changes", "by"),
        ByNext = words.Set("changes", "by next"),
        Adverbs = words.Phrases("changes", "adverbs"),
        Of = words.Set("changes", "of"),
        From = words.Set("changes", "from"),
        To = words.Set("changes", "to"),
        ToBehind = words.Set("changes", "to behind"),
        Articles = words.Set("numbers", "articles"),
        Shares = words.Set("changes", "shares"),
        Lengths = [],
        Differences = words.Set("changes", "differences"),
        Than = words.Set("changes", "than"),
        BehindDifferences = words.Phrases("changes", "behind"),
        LastDifferences = words.Set("changes", "behind at the end"),
        BareDifferences = words.Set("changes", "bare differences"),
        ChangeNames = [],
        FormerNames = [],
    };

    private static PhraseGroup[] Groups(TableWords words, IReadOnlyList<LanguageFile.Entry> entries) =>
    [
        .. entries.Select(static entry => (Meaning: Meaning(entry.Key), entry.Phrases))
            .Where(static group => group.Meaning is not null && group.Phrases.Any())
            .Select(group => group.Meaning! with { Phrases = string.Join("|", group.Phrases.Select(words.Joined)) }),
    ];
}
