namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of one language between and around the two numbers of a range or a tolerance.</summary>
internal sealed record RangeWords
{
    /// <summary>What stands between the ends: “50 to 55”.</summary>
    public required HashSet<string> To { get; init; }

    /// <summary>What stands before the first end where <see cref="And"/> stands between them: “between 50 and 55”.</summary>
    public required HashSet<string> Between { get; init; }

    public required HashSet<string> And { get; init; }

    public required HashSet<string> From { get; init; }

    /// <summary>What makes “from 50 to 55” a change: there was 50, and then 55, and nothing between is meant.</summary>
    public required HashSet<string> Changes { get; init; }

    /// <summary>The phrases before a tolerance: “10 plus or minus 0.5”.</summary>
    public required string[][] Tolerances { get; init; }
}
