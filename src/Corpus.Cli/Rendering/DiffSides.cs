using Corpus.Cli.Diffing;
using Corpus.Cli.Editions;
using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Cli.Rendering;

/// <summary>Where one edition says what was changed, and what it quotes for it.</summary>
/// <param name="Place">The place; null where there is none, or where the edition does not know it.</param>
/// <param name="Quotes">The quotes, each once.</param>
internal sealed record DiffSide(Place? Place, IReadOnlyList<CitationModel> Quotes);

/// <summary>Both sides of the changes of one subject. Null where an edition has nothing of the kind.</summary>
internal sealed record DiffSides(DiffSide? Before, DiffSide? After)
{
    public static DiffSides Of(EditionDiff diff, IReadOnlyCollection<Change> changes)
    {
        var (before, after) = (changes.Select(static change => change.Before).FirstOrDefault(static side => side is not null),
            changes.Select(static change => change.After).FirstOrDefault(static side => side is not null));
        return new DiffSides(
            Side(diff.Before, before, changes.SelectMany(static change => change.QuotesBefore)),
            Side(diff.Now, after, changes.SelectMany(static change => change.QuotesAfter)));
    }

    /// <summary>Whether both quote the same.</summary>
    public bool QuoteTheSame => Before is not null && After is not null
        && Before.Quotes.Select(static quote => (quote.Source, quote.Quote)).SequenceEqual(After.Quotes.Select(static quote => (quote.Source, quote.Quote)));

    private static DiffSide? Side(Edition edition, Subject? subject, IEnumerable<CitationModel> quotes) => subject is { } known
        ? new DiffSide(edition.Places.Find(known), [.. quotes.DistinctBy(static quote => (quote.Source, quote.Quote, quote.Page, quote.LastPage))])
        : null;
}
