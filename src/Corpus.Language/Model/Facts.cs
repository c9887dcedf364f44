namespace Corpus.Language.Model;

// A family in one file: an entity, its facts, and what a fact is made of.

internal sealed record EntityModel(
    string Id,
    string TypeName,
    string Label,
    EquatableArray<string> Aliases,
    string? Summary,
    string Path,
    EquatableArray<FactModel> Facts);

/// <summary>A fact that holds: bound, checked, cited.</summary>
/// <param name="Property">What it is about.</param>
/// <param name="IsDisputed">Whether its claims differ and none is preferred; then <paramref name="Statement"/> has no values.</param>
/// <param name="Statement">The value with all that is said about it as a whole. Where a claim settled the fact, that claim.</param>
/// <param name="Statements">A statement for each value of a list, where they were made one by one.</param>
/// <param name="Claims">The rival claims.</param>
internal sealed record FactModel(
    PropertyModel Property,
    bool IsDisputed,
    StatementModel Statement,
    EquatableArray<StatementModel> Statements,
    EquatableArray<StatementModel> Claims,
    SupersessionModel? Superseded,
    string? ReviewBy)
{
    public IEnumerable<CitationModel> AllCitations =>
        Claims.Count > 0
            ? Claims.SelectMany(static claim => claim.Citations)
            : Statement.Citations.Concat(Statements.SelectMany(static statement => statement.Citations));
}

/// <summary>Values with qualifiers and citations.</summary>
/// <param name="Values">
/// In the one text a value of that datatype can have: <c>true</c>, digits, a round-trip double, EDTF, the name of an
/// enumeration's value, the id of an entity.
/// </param>
internal sealed record StatementModel(
    EquatableArray<string> Values,
    Comparator Comparator,
    string? AsOf,
    string? From,
    string? Until,
    EquatableArray<ClaimantModel> ClaimedBy,
    string? Inference,
    EquatableArray<CitationModel> Citations,
    Rank Rank = Rank.Normal,
    string? RankReason = null);

/// <param name="Name">An entity's id, or a plain name.</param>
internal sealed record ClaimantModel(string Name, bool IsEntity);

/// <param name="Position">The word, counted from 0, at which the quote starts in its document.</param>
internal sealed record CitationModel(
    string Source,
    string Quote,
    string? Prefix,
    string? Suffix,
    string? Reading,
    QuoteGrade Grade,
    EvidenceKind Evidence,
    int? Position,
    ValueSupport Support);

internal sealed record SupersessionModel(string By, string? Since, string? Reason);
