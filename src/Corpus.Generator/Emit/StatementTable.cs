using System.Text;
using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>Writes what a fact, a statement and a claim have in common into the table of their entity.</summary>
internal static class StatementTable
{
    /// <param name="table">The table.</param>
    /// <param name="statement">What is stated.</param>
    /// <param name="before">The citation that was written last; then the last of this statement.</param>
    public static void Write(StringBuilder table, StatementModel statement, ref CitationModel? before)
    {
        foreach (var value in statement.Values)
        {
            TableWriter.Field(table, TableTag.Value, value);
        }

        if (statement.Comparator != Comparator.Exactly)
        {
            TableWriter.Field(table, TableTag.Comparator, TableWriter.Number((int)statement.Comparator));
        }

        TableWriter.Optional(table, TableTag.Tolerance, statement.Tolerance);
        if (statement.Modality != Modality.Asserted)
        {
            TableWriter.Field(table, TableTag.Modality, TableWriter.Number((int)statement.Modality));
        }

        TableWriter.Mark(table, TableTag.Open, statement.IsOpen);
        TableWriter.Optional(table, TableTag.AsOf, statement.AsOf);
        TableWriter.Optional(table, TableTag.From, statement.From);
        TableWriter.Optional(table, TableTag.Until, statement.Until);
        Claimants(table, statement.ClaimedBy, TableTag.ClaimantName, TableTag.ClaimantEntity, TableTag.ClaimantSource);
        Claimants(table, statement.ReportedBy, TableTag.ReporterName, TableTag.ReporterEntity, TableTag.ReporterSource);
        TableWriter.Optional(table, TableTag.Mirrored, statement.MirrorOf);
        if (statement.Rank != Rank.Normal)
        {
            TableWriter.Field(table, TableTag.Rank, TableWriter.Number((int)statement.Rank));
        }

        TableWriter.Optional(table, TableTag.RankReason, statement.RankReason);
        Citations(table, statement.Citations, ref before);
        foreach (var inference in statement.Inferences)
        {
            TableWriter.Field(table, TableTag.Inference, TableWriter.Number((int)inference.Target));
            TableWriter.Field(table, TableTag.Because, inference.Because);
            foreach (var premise in inference.Premises)
            {
                TableWriter.Field(table, TableTag.Premise, premise);
            }

            TableWriter.Mark(table, TableTag.FromInferred, inference.IsFromInferred);
            Citations(table, inference.Citations, ref before);
        }
    }

    private static void Claimants(StringBuilder table, EquatableArray<ClaimantModel> claimants, char name, char entity, char source)
    {
        foreach (var claimant in claimants)
        {
            var tag = claimant.Kind switch { ClaimantKind.Entity => entity, ClaimantKind.Source => source, _ => name };
            TableWriter.Field(table, tag, claimant.Name);
        }
    }

    private static void Citations(StringBuilder table, EquatableArray<CitationModel> citations, ref CitationModel? before)
    {
        foreach (var citation in citations)
        {
            Citation(table, citation, before);
            before = citation;
        }
    }

    /// <summary>A citation of the source of the one before it says only what is not the same, so that tables stay small.</summary>
    private static void Citation(StringBuilder table, CitationModel citation, CitationModel? before)
    {
        var same = before is not null && before.Source == citation.Source ? before : null;
        TableWriter.Field(table, TableTag.Citation, same is null ? citation.Source : "");
        TableWriter.Field(table, TableTag.Quote, citation.Quote);
        TableWriter.Optional(table, TableTag.Prefix, citation.Prefix);
        TableWriter.Optional(table, TableTag.Suffix, citation.Suffix);
        TableWriter.Optional(table, TableTag.Reading, citation.Reading);
        if (citation.Grade != (same?.Grade ?? QuoteGrade.Unproved))
        {
            TableWriter.Field(table, TableTag.Grade, TableWriter.Number((int)citation.Grade));
        }

        if (citation.Evidence != (same?.Evidence ?? EvidenceKind.None))
        {
            TableWriter.Field(table, TableTag.Evidence, TableWriter.Number((int)citation.Evidence));
        }

        if (citation.Position is { } position)
        {
            TableWriter.Field(table, TableTag.Position, TableWriter.Number(position));
        }

        if (citation.Support != (same?.Support ?? ValueSupport.None))
        {
            TableWriter.Field(table, TableTag.Support, TableWriter.Number((int)citation.Support));
        }
    }
}
