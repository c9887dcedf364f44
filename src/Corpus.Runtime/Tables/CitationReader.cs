using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes a citation of its fields.</summary>
internal static class CitationReader
{
    public static Citation[] ReadAll(EntityTable table, GroupChain citations)
    {
        var read = new Citation[citations.Count];
        var index = 0;
        for (var fields = citations.First; fields is not null; fields = fields.Next)
        {
            read[index++] = Read(table, (CitationFields)fields);
        }

        return read;
    }

    private static Citation Read(EntityTable table, CitationFields fields)
    {
        var page = Number(table, fields, TableTag.Page, int.MaxValue);
        return new Citation(
            table,
            fields.Source,
            fields.FindText(TableTag.Quote) ?? throw NoQuote(table, fields),
            fields.FindText(TableTag.Prefix),
            fields.FindText(TableTag.Suffix),
            fields.FindText(TableTag.Language),
            fields.FindText(TableTag.Reading),
            (QuoteGrade)(Number(table, fields, TableTag.Grade, (int)QuoteGrade.Folded) ?? 0),
            (EvidenceKind)(Number(table, fields, TableTag.Evidence, (int)EvidenceKind.Fingerprint) ?? 0),
            Number(table, fields, TableTag.Position, int.MaxValue),
            page,
            page is null ? null : Number(table, fields, TableTag.LastPage, int.MaxValue) ?? page,
            (ValueSupport)(Number(table, fields, TableTag.Support, (int)ValueSupport.Exempt) ?? 0));
    }

    /// <summary>A whole number from 0 to a maximum. The reader of fields would have to know first what to call the table in an error.</summary>
    private static int? Number(EntityTable table, CitationFields fields, char tag, int maximum) =>
        fields.Find(tag) is not { } field ? null
        : Invariant.TryReadNatural(field.Text, out var number) && number <= maximum ? number
        : throw NoNumber(table, field, maximum);

    private static InvalidOperationException NoNumber(EntityTable table, Field field, int maximum) =>
        table.Broken(field, $"a whole number from 0 to {Invariant.Number(maximum)}");

    private static InvalidOperationException NoQuote(EntityTable table, CitationFields fields) =>
        table.Broken(fields.Head, $"a quote ('{TableTag.Quote}') to follow");
}
