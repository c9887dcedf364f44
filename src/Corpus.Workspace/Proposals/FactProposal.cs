namespace Corpus.Workspace.Proposals;

/// <summary>A fact that somebody drafts, who may not be trusted: a program, or a person in a hurry.</summary>
/// <param name="Entity">The entity, which must exist.</param>
/// <param name="Property">A property of its type.</param>
/// <param name="Values">The value, or the values of a list.</param>
/// <param name="Citations">The quotes that prove it.</param>
internal sealed record FactProposal(string Entity, string Property, IReadOnlyList<string> Values, IReadOnlyList<ProposedCitation> Citations)
{
    public string? Comparator { get; init; }

    public string? Tolerance { get; init; }

    public string? Modality { get; init; }

    public string? AsOf { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    /// <summary>Who says so: ids of entities, or the name of a source with <c>source:</c> before it.</summary>
    public IReadOnlyList<string> ClaimedBy { get; init; } = [];

    public string Id => Entity + "." + Property;
}

/// <param name="Source">The source.</param>
/// <param name="Quote">Its words.</param>
internal sealed record ProposedCitation(string Source, string Quote, string? Prefix = null, string? Suffix = null);

/// <summary>What came of a proposal.</summary>
/// <param name="IsAccepted">Whether every point was proved.</param>
/// <param name="Yaml">The lines to insert; null where it was refused.</param>
/// <param name="Path">The file to insert them into; null where it was refused.</param>
/// <param name="Line">The line, from 1, before which they belong.</param>
/// <param name="Reasons">Why it was refused, a sentence each.</param>
/// <param name="Remedies">What would mend it.</param>
/// <param name="Points">What came of each point of each citation.</param>
internal sealed record ProposalVerdict(
    bool IsAccepted, string? Yaml, string? Path, int Line, IReadOnlyList<string> Reasons, IReadOnlyList<string> Remedies, IReadOnlyList<string> Points);
