using Corpus.Language.Model;

namespace Corpus.Language.Checking;

/// <summary>
/// Which aliases fit more than one quote of a corpus. One that fits a single quote may have been made for it, so that what is printed by such aliases alone is
/// counted apart.
/// </summary>
internal sealed class AliasUses
{
    private readonly Dictionary<AliasModel, (string Source, string Quote)> _first = [];
    private readonly HashSet<AliasModel> _shared = [];

    /// <param name="citations">All citations that print a value by an alias.</param>
    public AliasUses(IEnumerable<CitationModel> citations)
    {
        foreach (var citation in citations)
        {
            foreach (var alias in citation.Aliases)
            {
                var quote = (citation.Source, citation.Quote);
                if (!_first.TryGetValue(alias, out var first))
                {
                    _first.Add(alias, quote);
                }
                else if (first != quote)
                {
                    _shared.Add(alias);
                }
            }
        }
    }

    /// <summary>Whether a citation prints its value by aliases of which one fits other quotes, too: then it is printed, as by a label.</summary>
    public bool IsPrinted(CitationModel citation) =>
        citation.Points[SupportPoint.Value] == PointState.ByAlias && citation.Aliases.Any(_shared.Contains);

    /// <summary>The ledger of a corpus, in which such citations are printed.</summary>
    public LedgerModel Settle(LedgerModel ledger, IEnumerable<CitationModel> citations) =>
        ledger with { Points = ledger.Points.Moved(SupportPoint.Value, PointState.ByAlias, PointState.Printed, citations.Count(IsPrinted)) };
}
