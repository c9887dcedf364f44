namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of one language before and behind a date which say that something begins or ends then. Without regard to case.</summary>
internal sealed record QualifierWords
{
    /// <summary>What stands before the date since which it is so.</summary>
    public required HashSet<string> Begins { get; init; }

    /// <summary>What stands before the date until which it is so.</summary>
    public required HashSet<string> Ends { get; init; }

    /// <summary>What stands behind the date since which it is so: “2015 onwards”.</summary>
    public required HashSet<string> Onwards { get; init; }

    /// <summary>What may stand between: “since <i>the end of</i> 2015”.</summary>
    public required HashSet<string> Between { get; init; }

    /// <summary>The articles that a claimant's name may have and a quote may lack.</summary>
    public required string[] Articles { get; init; }
}
