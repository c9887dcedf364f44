using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>What qualifies a fact, a statement or a claim.</summary>
internal sealed record Qualifiers(
    Comparator Comparator,
    EdtfDate? AsOf,
    EdtfDate? From,
    EdtfDate? Until,
    EquatableArray<Claimant> ClaimedBy,
    string? Inference,
    Rank Rank,
    string? RankReason)
{
    public static Qualifiers Read(StatementFields fields)
    {
        var reader = new FieldReader(fields.Table.Subject, fields);
        return new Qualifiers(
            (Comparator)(reader.Number(TableTag.Comparator, (int)Comparator.About) ?? 0),
            reader.Date(TableTag.AsOf),
            reader.Date(TableTag.From),
            reader.Date(TableTag.Until),
            EquatableArray.From(fields.All(TableTag.ClaimantName, TableTag.ClaimantEntity).Select(field => ReadClaimant(fields.Table, field))),
            fields.FindText(TableTag.Inference),
            (Rank)(reader.Number(TableTag.Rank, (int)Rank.Deprecated) ?? 0),
            fields.FindText(TableTag.RankReason));
    }

    private static Claimant ReadClaimant(EntityTable table, Field field) =>
        field.Tag == TableTag.ClaimantName ? new Claimant(field.Text) : new Claimant(field.Text, table);
}
