namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of one language by which a number is a label, a part of a name, or of a saying, and no value.</summary>
internal sealed record LabelWords
{
    /// <summary>What a number behind it always labels: “Article 12”.</summary>
    public required HashSet<string> Always { get; init; }

    /// <summary>What a number behind it labels, unless it counts what follows: “on page 5”, but “they page 5 doctors”.</summary>
    public required HashSet<string> Usually { get; init; }

    /// <summary>The words of both that are several, so that the numbers joined to the first are labels, too: “Articles 5 and 7”.</summary>
    public required HashSet<string> Plurals { get; init; }

    /// <summary>The abbreviation of “number”, which is another word without its point.</summary>
    public required string Number { get; init; }

    /// <summary>What a number of four digits behind it is the value of: “the year 2020”.</summary>
    public required string Year { get; init; }

    /// <summary>The signs before a label.</summary>
    public required string Signs { get; init; }

    /// <summary>Words with a capital that make no name of the number behind them: those at the start of a sentence, and names of quantities.</summary>
    public required HashSet<string> NoNames { get; init; }

    /// <summary>The ending of adverbs, which have a capital at the start of a sentence.</summary>
    public required string AdverbEnding { get; init; }

    /// <summary>What stands before a name that counts nothing: “the Leopard 2 tanks”.</summary>
    public required HashSet<string> Determiners { get; init; }

    /// <summary>What is called after how many it has: “the Group of 7”.</summary>
    public required HashSet<string> Groups { get; init; }

    /// <summary>What stands before the name of a place: “in Moscow 55 people died”.</summary>
    public required HashSet<string> BeforePlaces { get; init; }

    /// <summary>What stands behind a number that is the address of a house.</summary>
    public required HashSet<string> Streets { get; init; }

    /// <summary>What stands before a telephone number.</summary>
    public required HashSet<string> Telephones { get; init; }

    /// <summary>What stands behind the hours of a clock.</summary>
    public required string[][] Clocks { get; init; }

    /// <summary>What stands before the hours of a clock whose phrase has several words: “at 5.30 in the morning”.</summary>
    public required string At { get; init; }

    /// <summary>What stands before the hours of a clock.</summary>
    public required string[][] BeforeClocks { get; init; }

    /// <summary>The endings of the names of peoples, before which a number in words counts: “Seven Russian ships”.</summary>
    public required string[] Peoples { get; init; }

    /// <summary>Sayings, in which numbers count nothing, by their first words.</summary>
    public required Dictionary<string, string[][]> Sayings { get; init; }

    /// <summary>What stands before “one” where it is a pronoun if nothing follows: “this one.”.</summary>
    public required HashSet<string> BeforePronoun { get; init; }

    /// <summary>What stands before “one” where it is nothing but a pronoun: “no one”.</summary>
    public required HashSet<string> OfPronoun { get; init; }

    /// <summary>What stands behind “one” where it is a pronoun: “one of”, “one must”.</summary>
    public required HashSet<string> AfterPronoun { get; init; }

    /// <summary>What stands behind “one day” where that is some day.</summary>
    public required HashSet<string> AfterSomeDay { get; init; }

    /// <summary>What stands before “one day” where that is some day.</summary>
    public required HashSet<string> BeforeSomeDay { get; init; }

    /// <summary>The names of the times that may be some time: “one day”, “one morning”.</summary>
    public required HashSet<string> SomeDays { get; init; }
}
