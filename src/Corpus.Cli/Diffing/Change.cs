using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>One thing that is other than before.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Before">What it is of, as the older edition calls it; null where that has nothing of the kind.</param>
/// <param name="After">What it is of, as the newer edition calls it; null where that has nothing of the kind.</param>
/// <param name="Was">What was said, for people; null where nothing was.</param>
/// <param name="Is">What is said now.</param>
internal sealed record Change(ChangeRule Rule, Subject? Before, Subject? After, string? Was, string? Is)
{
    /// <summary>Under which name it is told: that of the newer edition, if it has one.</summary>
    public Subject Subject => After ?? Before!.Value;

    /// <summary>Whether it is a guess from what the two have in common; no edition says that something was renamed.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The quotes that the older edition gives.</summary>
    public IReadOnlyList<CitationModel> QuotesBefore { get; init; } = [];

    /// <summary>The quotes that the newer edition gives.</summary>
    public IReadOnlyList<CitationModel> QuotesAfter { get; init; } = [];

    /// <summary>The facts of the newer edition that it concerns, where it is of no single one.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];
}
