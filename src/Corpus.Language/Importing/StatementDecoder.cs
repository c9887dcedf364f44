using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>Makes statements with their citations and inferences.</summary>
/// <param name="subject">What the table is about, for the error.</param>
/// <param name="sources">The sources by id.</param>
internal sealed class StatementDecoder(TableSubject subject, Dictionary<string, SourceModel> sources)
{
    public TableSubject Subject => subject;

    public StatementModel Read(StatementNode node)
    {
        var fields = node.Fields;
        var reader = new FieldReader(subject, fields);
        // For the check; the text is kept as it is.
        _ = reader.Magnitude(TableTag.Tolerance);
        return new StatementModel(EquatableArray.From(fields.All(TableTag.Value).Select(static value => value.Text)))
        {
            Comparator = (Comparator)(reader.Number(TableTag.Comparator, (int)Comparator.About) ?? 0),
            Tolerance = fields.FindText(TableTag.Tolerance),
            Modality = (Modality)(reader.Number(TableTag.Modality, (int)Modality.Conditional) ?? 0),
            IsOpen = fields.Has(TableTag.Open),
            AsOf = reader.DateText(TableTag.AsOf),
            From = reader.DateText(TableTag.From),
            Until = reader.DateText(TableTag.Until),
            ClaimedBy = Claimants(fields, TableTag.ClaimantName, TableTag.ClaimantEntity, TableTag.ClaimantSource),
            ReportedBy = Claimants(fields, TableTag.ReporterName, TableTag.ReporterEntity, TableTag.ReporterSource),
            MirrorOf = fields.FindText(TableTag.Mirrored),
            Rank = (Rank)(reader.Number(TableTag.Rank, (int)Rank.Deprecated) ?? 0),
            RankReason = fields.FindText(TableTag.RankReason),
            Citations = Citations(node.Citations),
            Inferences = EquatableArray.From(node.Inferences.Select(Inference)),
        };
    }

    private static EquatableArray<ClaimantModel> Claimants(FieldGroup fields, char name, char entity, char source) =>
        EquatableArray.From(fields.AnyOf(name, entity, source).Select(field => new ClaimantModel(
            field.Text, field.Tag == name ? ClaimantKind.Name : field.Tag == entity ? ClaimantKind.Entity : ClaimantKind.Source)));

    private InferenceModel Inference(InferenceNode node)
    {
        var reader = new FieldReader(subject, node.Fields);
        return new InferenceModel(
            (InferenceTarget)reader.HeadNumber((int)InferenceTarget.Comparator),
            reader.Text(TableTag.Because, "a reason"),
            EquatableArray.From(node.Fields.All(TableTag.Premise).Select(static premise => premise.Text)),
            Citations(node.Citations))
        {
            IsFromInferred = node.Fields.Has(TableTag.FromInferred),
        };
    }

    private EquatableArray<CitationModel> Citations(List<CitationFields> citations) => EquatableArray.From(citations.Select(Citation));

    private CitationModel Citation(CitationFields fields)
    {
        if (!sources.TryGetValue(fields.Source.Text, out var source))
        {
            throw TableError.At(subject, fields.Source, "the id of a source");
        }

        var reader = new FieldReader(subject, fields);
        var page = reader.Number(TableTag.Page);
        var own = fields.FindText(TableTag.Language);
        return new CitationModel(
            source.Id,
            reader.Text(TableTag.Quote, "a quote"),
            fields.FindText(TableTag.Prefix),
            fields.FindText(TableTag.Suffix),
            fields.FindText(TableTag.Reading),
            (QuoteGrade)(reader.Number(TableTag.Grade, (int)QuoteGrade.Folded) ?? 0),
            (EvidenceKind)(reader.Number(TableTag.Evidence, (int)EvidenceKind.Fingerprint) ?? 0),
            reader.Number(TableTag.Position),
            Points((ValueSupport)(reader.Number(TableTag.Support, (int)ValueSupport.Exempt) ?? 0)))
        {
            Language = own ?? source.QuoteLanguage,
            OwnLanguage = own,
            Page = page,
            LastPage = page is null ? null : reader.Number(TableTag.LastPage) ?? page,
        };
    }

    /// <summary>Points that come to the support that a table has of all of them together.</summary>
    private static SupportPoints Points(ValueSupport support) => support switch
    {
        ValueSupport.Printed => default(SupportPoints).With(SupportPoint.Value, PointState.Printed),
        ValueSupport.Read => default(SupportPoints).With(SupportPoint.Value, PointState.Read),
        ValueSupport.Inferred => default(SupportPoints).With(SupportPoint.Value, PointState.Inferred),
        ValueSupport.Exempt => default(SupportPoints).With(SupportPoint.Value, PointState.NotChecked),
        _ => default,
    };
}
