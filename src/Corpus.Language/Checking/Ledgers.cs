using Corpus.Language.Model;

namespace Corpus.Language.Checking;

/// <summary>Counts what was proved and how.</summary>
internal static class Ledgers
{
    public static LedgerModel Of(EntityModel entity)
    {
        var citations = entity.Facts.SelectMany(static fact => fact.AllCitations).ToArray();
        return new LedgerModel(
            Entities: 1,
            Facts: entity.Facts.Count,
            Sources: 0,
            Citations: citations.Length,
            Exact: citations.Count(static citation => citation.Grade == QuoteGrade.Exact),
            Folded: citations.Count(static citation => citation.Grade == QuoteGrade.Folded),
            Unproved: citations.Count(static citation => citation.Grade == QuoteGrade.Unproved),
            ByText: citations.Count(static citation => citation.Evidence == EvidenceKind.Text),
            ByFingerprint: citations.Count(static citation => citation.Evidence == EvidenceKind.Fingerprint),
            Printed: citations.Count(static citation => citation.Support == ValueSupport.Printed),
            Read: citations.Count(static citation => citation.Support == ValueSupport.Read),
            Inferred: citations.Count(static citation => citation.Support == ValueSupport.Inferred),
            Exempt: citations.Count(static citation => citation.Support == ValueSupport.Exempt),
            Disputed: entity.Facts.Count(static fact => fact.IsDisputed),
            Superseded: entity.Facts.Count(static fact => fact.Superseded is not null));
    }
}
