using Corpus.Language.Model;

namespace Corpus.Language.Checking;

/// <summary>Counts what was proved and how.</summary>
internal static class Ledgers
{
    public static LedgerModel Of(EntityModel entity)
    {
        var grades = new int[(int)QuoteGrade.Folded + 1];
        var evidence = new int[(int)EvidenceKind.Fingerprint + 1];
        var support = new int[(int)ValueSupport.Exempt + 1];
        var (disputed, superseded) = (0, 0);
        foreach (var fact in entity.Facts)
        {
            disputed += fact.IsDisputed ? 1 : 0;
            superseded += fact.Superseded is null ? 0 : 1;
            // The citations of a settled claim stand in the claim.
            if (fact.Claims.Count == 0)
            {
                Count(fact.Statement);
            }

            foreach (var statement in fact.Claims.Count > 0 ? fact.Claims : fact.Statements)
            {
                Count(statement);
            }
        }

        void Count(StatementModel statement)
        {
            foreach (var citation in statement.Citations)
            {
                grades[(int)citation.Grade]++;
                evidence[(int)citation.Evidence]++;
                support[(int)citation.Support]++;
            }
        }

        return new LedgerModel(
            Entities: 1,
            Facts: entity.Facts.Count,
            Sources: 0,
            Citations: grades.Sum(),
            Exact: grades[(int)QuoteGrade.Exact],
            Folded: grades[(int)QuoteGrade.Folded],
            Unproved: grades[(int)QuoteGrade.Unproved],
            ByText: evidence[(int)EvidenceKind.Text],
            ByFingerprint: evidence[(int)EvidenceKind.Fingerprint],
            Printed: support[(int)ValueSupport.Printed],
            Read: support[(int)ValueSupport.Read],
            Inferred: support[(int)ValueSupport.Inferred],
            Exempt: support[(int)ValueSupport.Exempt],
            Disputed: disputed,
            Superseded: superseded);
    }
}
