namespace Corpus.Language.Provenance.Languages;

/// <summary>The words by which one language says that a number is a change or a difference, and not what something is. Without regard to case.</summary>
internal sealed record ChangeWords
{
    /// <summary>The verbs of change in all their forms; with <see cref="By"/> or <see cref="From"/> they make a number a change: “was cut by 20”.</summary>
    public required HashSet<string> Verbs { get; init; }

    /// <summary>Verbs of change only with two numbers: “est <i>passée</i> de 20 à 30”.</summary>
    public HashSet<string> PairVerbs { get; init; } = [];

    /// <summary>Those that do so right before a number, too: “rose 6”.</summary>
    public required HashSet<string> BareVerbs { get; init; }

    /// <summary>Those that do so before a share alone: “lost 6 percent”.</summary>
    public required HashSet<string> ShareVerbs { get; init; }

    /// <summary>Participles behind which “by” may name who did it: “was raised by 8 masons”, where no unit is behind the number.</summary>
    public required HashSet<string> ByAgents { get; init; }

    /// <summary>The nouns: “an increase of 20”, “a 20 per cent rise”.</summary>
    public required HashSet<string> Nouns { get; init; }

    /// <summary>The words that do so where a clause begins or “is” stands before them: “12, down 3”.</summary>
    public required HashSet<string> Directions { get; init; }

    /// <summary>What may stand before a direction: “was up 3”.</summary>
    public required HashSet<string> BeforeDirections { get; init; }

    /// <summary>What may stand behind the number of a direction: “up 3 per cent”, “up 12 on the year”.</summary>
    public required HashSet<string> BehindDirections { get; init; }

    /// <summary>The verbs before a participle: behind a noun of change they begin another clause.</summary>
    public required HashSet<string> Auxiliaries { get; init; }

    public required string The { get; init; }

    public required HashSet<string> By { get; init; }

    /// <summary>What does the same right behind the verb or noun, and farther from it before a share alone: Spanish “bajó <i>en</i> 5”.</summary>
    public HashSet<string> ByNext { get; init; } = [];

    /// <summary>What may stand between a verb and its number, or <see cref="ByNext"/>: “subió <i>de nuevo</i> un 5 %”.</summary>
    public string[][] Adverbs { get; init; } = [];

    public required HashSet<string> Of { get; init; }

    public required HashSet<string> From { get; init; }

    public required HashSet<string> To { get; init; }

    /// <summary>What does the same behind the number: “15人<i>に</i>増やした” says how many there are.</summary>
    public HashSet<string> ToBehind { get; init; } = [];

    public required HashSet<string> Articles { get; init; }

    /// <summary>The words of a share: “raised 6 percent” is a change, “raised 6 million” is not.</summary>
    public required HashSet<string> Shares { get; init; }

    /// <summary>The measures of a place, of which “rises 30 metres” is a height.</summary>
    public required HashSet<string> Lengths { get; init; }

    /// <summary>What makes a difference of the number before it, where <see cref="Than"/> follows: “30 more than last year”.</summary>
    public required HashSet<string> Differences { get; init; }

    public required HashSet<string> Than { get; init; }

    /// <summary>Those that do so with <see cref="By"/> before the number, whatever follows: Russian “на 5 <i>больше</i>”.</summary>
    public HashSet<string> BareDifferences { get; init; } = [];

    /// <summary>Those that do so where they end a clause, behind what is counted: Spanish “40 socios <i>más</i>”.</summary>
    public HashSet<string> LastDifferences { get; init; } = [];

    /// <summary>The phrases behind a number that make it a difference: “300 short of”.</summary>
    public required string[][] BehindDifferences { get; init; }

    /// <summary>The words in the name of a property or type which say that its value is a change.</summary>
    public required HashSet<string> ChangeNames { get; init; }

    /// <summary>The words in the name of a property or type which say that its value is what was before.</summary>
    public required HashSet<string> FormerNames { get; init; }
}
