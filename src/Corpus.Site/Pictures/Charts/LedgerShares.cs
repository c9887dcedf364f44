using Corpus.Language.Model;
using Corpus.Site.Addresses;

namespace Corpus.Site.Pictures.Charts;

/// <summary>The ledger as parts of wholes.</summary>
internal static class LedgerShares
{
    public static IReadOnlyList<ShareBar> Of(LedgerModel ledger, Func<string, SitePlace?> placeOf)
    {
        var facts = ledger[LedgerCount.Facts];
        var (disputed, attributed) = (ledger[LedgerCount.Disputed], ledger[LedgerCount.Attributed]);
        var citations = ledger[LedgerCount.Citations];
        return
        [
            new ShareBar("Facts: on whose word", [
                new Share("in the corpus’s own voice", facts - disputed - attributed, "best"),
                new Share("attributed", attributed, "fair") { Place = placeOf("attributed") },
                new Share("disputed", disputed, "open") { Place = placeOf("disputed") },
            ]),
            new ShareBar("Facts: whether they still hold", ledger[LedgerCount.Superseded] == 0 ? [] : [
                new Share("current", facts - ledger[LedgerCount.Superseded], "best"),
                new Share("superseded", ledger[LedgerCount.Superseded], "fair") { Place = placeOf("superseded") },
            ]),
            new ShareBar("Facts: how surely it is said", [
                new Share("plainly", facts - ledger[LedgerCount.Hedged], "best"),
                new Share("hedged by the document", ledger[LedgerCount.Hedged], "fair") { Place = placeOf("hedged") },
            ]),
            new ShareBar("Citations: whether the document has the quote", [
                new Share("letter by letter", ledger[LedgerCount.Exact], "best"),
                new Share("but for spaces, hyphens and quotation marks", ledger[LedgerCount.Folded], "good"),
                new Share("unproved", ledger[LedgerCount.Unproved], "bad"),
            ]),
            new ShareBar("Citations: by what they are proved", [
                new Share("the text", ledger[LedgerCount.ByText], "best"),
                new Share("a fingerprint of the text", ledger[LedgerCount.ByFingerprint], "good"),
                new Share("nothing", citations - ledger[LedgerCount.ByText] - ledger[LedgerCount.ByFingerprint], "bad"),
            ]),
            new ShareBar("Citations: how the value follows", [
                new Share("printed in the quote", ledger[LedgerCount.Printed], "best"),
                new Share("read by a person", ledger[LedgerCount.Read], "good"),
                new Share("inferred", ledger[LedgerCount.Inferred], "fair") { Place = placeOf("inferred") },
                new Share("not checked", ledger[LedgerCount.Exempt], "open"),
                new Share(
                    "without a value to check",
                    citations - ledger[LedgerCount.Printed] - ledger[LedgerCount.Read] - ledger[LedgerCount.Inferred] - ledger[LedgerCount.Exempt],
                    "none"),
            ]),
        ];
    }
}
