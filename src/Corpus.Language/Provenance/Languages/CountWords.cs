namespace Corpus.Language.Provenance.Languages;

/// <summary>By what words of one language one sees that a number counts or measures what follows.</summary>
internal sealed record CountWords
{
    /// <summary>The ending of several.</summary>
    public required string PluralEnding { get; init; }

    /// <summary>Words of that ending that are not several things: verbs and others.</summary>
    public required HashSet<string> NoPlurals { get; init; }

    /// <summary>What is several without that ending.</summary>
    public required HashSet<string> OtherPlurals { get; init; }

    /// <summary>What stands behind a number that counts: “5 of them”, “5 more towns”.</summary>
    public required HashSet<string> Quantified { get; init; }

    /// <summary>What a number measures in.</summary>
    public required HashSet<string> Units { get; init; }

    /// <summary>What makes “5 in 10 days” no share.</summary>
    public required HashSet<string> Times { get; init; }

    /// <summary>What is before a year wherever it stands: “since 1875”.</summary>
    public HashSet<string> AlwaysBeforeYears { get; init; } = [];

    /// <summary>What is before a year where it begins a clause: “In 1875 schools opened”, but “found in 1875 schools”.</summary>
    public HashSet<string> OpenBeforeYears { get; init; } = [];

    /// <summary>What is between that and the year: “in early 1875”.</summary>
    public HashSet<string> PartsOfYears { get; init; } = [];

    /// <summary>Words that end what is counted: “35 were seen in all cities” counts no cities.</summary>
    public required HashSet<string> FunctionWords { get; init; }
}
