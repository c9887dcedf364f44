using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes a citation of its fields.</summary>
internal static class CitationReader
{
    public static EquatableArray<Citation> ReadAll(EntityTable table, List<CitationFields> citations) =>
        EquatableArray.Own(citations.Select(citation => Read(table, citation)).ToArray());

    private static Citation Read(EntityTable table, CitationFields fields)
    {
        var reader = new FieldReader(table.Subject, fields);
        var source = table.Sources.Find(fields.Source.Text) ?? throw table.Broken(fields.Source, "the id of a source");
        var page = reader.Number(TableTag.Page);
        return new Citation(source, reader.Text(TableTag.Quote, "a quote"))
        {
            Prefix = fields.FindText(TableTag.Prefix),
            Suffix = fields.FindText(TableTag.Suffix),
            Language = fields.FindText(TableTag.Language) ?? source.Language ?? source.LanguageOfCorpus,
            Reading = fields.FindText(TableTag.Reading),
            Grade = (QuoteGrade)(reader.Number(TableTag.Grade, (int)QuoteGrade.Folded) ?? 0),
            Evidence = (EvidenceKind)(reader.Number(TableTag.Evidence, (int)EvidenceKind.Fingerprint) ?? 0),
            Position = reader.Number(TableTag.Position),
            Page = page,
            LastPage = page is null ? null : reader.Number(TableTag.LastPage) ?? page,
            Support = (ValueSupport)(reader.Number(TableTag.Support, (int)ValueSupport.Exempt) ?? 0),
        };
    }
}
