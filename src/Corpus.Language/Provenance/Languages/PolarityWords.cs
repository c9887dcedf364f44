namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of one language that affirm and deny; without regard to case.</summary>
internal sealed record PolarityWords
{
    /// <summary>What denies the words behind it: “not in force”.</summary>
    public required HashSet<string> Negations { get; init; }

    /// <summary>How the words end that have a negation in them: “isn't”.</summary>
    public required string NegatedEnding { get; init; }

    /// <summary>What may stand between a negation and what it denies: “not yet in force”.</summary>
    public required HashSet<string> BehindNegation { get; init; }

    /// <summary>How the name of a property may begin without meaning more: <c>isOpen</c>, <c>hasLapsed</c>.</summary>
    public required HashSet<string> Auxiliaries { get; init; }
}
