using System.Globalization;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes a citation of its fields.</summary>
internal static class CitationReader
{
    public static Citation[] ReadAll(EntityTable table, List<CitationFields> citations)
    {
        var read = new Citation[citations.Count];
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = Read(table, citations[index]);
        }

        return read;
    }

    private static Citation Read(EntityTable table, CitationFields fields)
    {
        var source = table.Sources.Find(fields.Source.Text) ?? throw table.Broken(fields.Source, "the id of a source");
        var page = Number(table, fields, TableTag.Page, int.MaxValue);
        return new Citation(
            source,
            fields.FindText(TableTag.Quote) ?? throw NoQuote(table, fields),
            fields.FindText(TableTag.Prefix),
            fields.FindText(TableTag.Suffix),
            fields.FindText(TableTag.Language) ?? source.LanguageOfQuotes,
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
        : int.TryParse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= maximum ? number
        : throw NoNumber(table, field, maximum);

    private static InvalidOperationException NoNumber(EntityTable table, Field field, int maximum) =>
        table.Broken(field, $"a whole number from 0 to {Invariant.Number(maximum)}");

    private static InvalidOperationException NoQuote(EntityTable table, CitationFields fields) =>
        table.Broken(fields.Head, $"a quote ('{TableTag.Quote}') to follow");
}
