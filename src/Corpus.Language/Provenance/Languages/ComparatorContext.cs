namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// What one language has around its comparators: what may stand between them and the number, and what makes them something else. Without regard to case.
/// </summary>
internal sealed record ComparatorContext
{
    /// <summary>What may stand between a comparator and its number and changes nothing: “up to <i>just</i> 55”.</summary>
    public required HashSet<string> Fillers { get; init; }

    /// <summary>What may stand there with a comma on either side: “up to, <i>say</i>, 55”.</summary>
    public required HashSet<string> Parentheses { get; init; }

    /// <summary>What a full stop behind shortens: “max. 55”.</summary>
    public required HashSet<string> Abbreviations { get; init; }

    /// <summary>
    /// By the last word of a comparator, the words before it that make it something else: a <i>book</i> about 55 people, a <i>bridge</i> over 7 roads.
    /// </summary>
    public required Dictionary<string, HashSet<string>> NotBehind { get; init; }

    /// <summary>The comparators that stand before the verb whose number they are of: “至少保存15年”.</summary>
    public HashSet<string> Adverbs { get; init; } = [];

    /// <summary>What is counted, in languages without spaces: “人”, “平方公里”.</summary>
    public HashSet<string> Counted { get; init; } = [];

    /// <summary>The comparators that need a measure behind the number: “within 14 days”, but not “within 27 states”.</summary>
    public required HashSet<string> OfMeasures { get; init; }

    /// <summary>The words of time, length and share that are measures.</summary>
    public required HashSet<string> Measures { get; init; }

    /// <summary>
    /// The words of comparators that are also what one walks on, where a length or an area is behind the number: “a floor of 40 square metres”.
    /// </summary>
    public required HashSet<string> Grounds { get; init; }

    /// <summary>The words of areas.</summary>
    public required HashSet<string> Areas { get; init; }

    /// <summary>The adjectives and nouns that bound what is behind them, with “is” between: “the <i>maximum</i> dose is 40”.</summary>
    public required Dictionary<string, Comparator> Bounds { get; init; }

    /// <summary>The words that follow such a word where it is part of a name: “minimum <i>wage</i>”.</summary>
    public required HashSet<string> NotBounds { get; init; }

    /// <summary>What links such words to the number: “is”, “of”.</summary>
    public required HashSet<string> Links { get; init; }

    /// <summary>What may stand between “maximum” or “between” and “is”: words of a subject, and no verbs.</summary>
    public required HashSet<string> Stops { get; init; }

    /// <summary>What stands behind a subject in languages without spaces: 38の県<i>は</i>減少 does not say that it is 38 fewer.</summary>
    public HashSet<string> Subjects { get; init; } = [];

    public required HashSet<string> Negations { get; init; }

    /// <summary>Those that turn a comparator round over a verb between: “<i>no</i> tendrá más de 55” is at most 55.</summary>
    public HashSet<string> FarNegations { get; init; } = [];

    /// <summary>How a shortened negation ends.</summary>
    public required string[] NegatedEndings { get; init; }

    /// <summary>The articles and words for one before a fraction in words: “20 of at least <i>a</i> third”.</summary>
    public required HashSet<string> BeforeParts { get; init; }

    /// <summary>What joins the two of “5 or 6”.</summary>
    public required HashSet<string> Or { get; init; }

    /// <summary>What says that only one of two holds: “<i>either</i> Oslo or Bergen”.</summary>
    public required HashSet<string> Either { get; init; }

    public required HashSet<string> And { get; init; }

    /// <summary>The words in the name of a property that bound it from above: of a property <c>maximumDose</c> “at most 40” is the value.</summary>
    public required HashSet<string> UpperNames { get; init; }

    /// <summary>Those that bound it from below.</summary>
    public required HashSet<string> LowerNames { get; init; }
}
