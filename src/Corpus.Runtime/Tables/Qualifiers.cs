namespace Corpus.Runtime;

/// <summary>What qualifies a fact, a statement or a claim.</summary>
internal sealed record Qualifiers(
    Comparator Comparator,
    double? Tolerance,
    Modality Modality,
    EdtfDate? AsOf,
    EdtfDate? From,
    EdtfDate? Until,
    EquatableArray<Claimant> ClaimedBy,
    EquatableArray<Claimant> ReportedBy,
    Rank Rank,
    string? RankReason)
{
    public static Qualifiers Read(StatementFields fields)
    {
        var reader = new FieldReader(fields.Table.Subject, fields);
        return new Qualifiers(
            (Comparator)(reader.Number(TableTag.Comparator, (int)Comparator.About) ?? 0),
            reader.Magnitude(TableTag.Tolerance),
            (Modality)(reader.Number(TableTag.Modality, (int)Modality.Conditional) ?? 0),
            reader.Date(TableTag.AsOf),
            reader.Date(TableTag.From),
            reader.Date(TableTag.Until),
            ReadClaimants(fields, TableTag.ClaimantName, TableTag.ClaimantEntity, TableTag.ClaimantSource),
            ReadClaimants(fields, TableTag.ReporterName, TableTag.ReporterEntity, TableTag.ReporterSource),
            (Rank)(reader.Number(TableTag.Rank, (int)Rank.Deprecated) ?? 0),
            fields.FindText(TableTag.RankReason));
    }

    private static EquatableArray<Claimant> ReadClaimants(StatementFields fields, char name, char entity, char source) =>
        EquatableArray.From(fields.AnyOf(name, entity, source).Select(field =>
            field.Tag == name ? Claimant.Named(field.Text)
            : field.Tag == entity ? Claimant.OfEntity(field.Text, fields.Table)
            : Claimant.OfSource(field.Text, fields.Table)));
}
