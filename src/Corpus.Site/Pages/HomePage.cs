using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>The first page: what the corpus is, and how well it is proved.</summary>
internal sealed class HomePage(View view, IReadOnlyList<FactList> lists)
{
    public SitePage Page()
    {
        var ledger = view.Model.Ledger;
        var counts = Counts(ledger);
        return new SitePage(SitePaths.Home, view.Model.Title, SiteSection.None, Html.All(
            Element.Of("h1", View.Text(view.Model.Title)),
            Element.Of("p", Html.Class("lead"), counts, " ", Proved(ledger)),
            Mirrored(ledger),
            View.Section("Where to look",
                Element.Of("ul", [Html.Class("cards"), .. ListPages.Cards(view, lists.Where(static list => list.Facts.Count > 0).ToArray())])),
            ledger[LedgerCount.Facts] == 0 ? null : View.Section("How it is proved", CorpusPictures.Ledger(view.Model, PlaceOf, view.Links)),
            View.Section("What there is", Element.Of("ul", [Html.Class("columns"), .. Kinds()])),
            view.Model.Corpus is { } corpus ? View.Section("About this corpus", About(corpus, view.Links)) : null))
        {
            Description = counts,
        };
    }

    /// <summary>How much there is, in a sentence.</summary>
    public static string Counts(LedgerModel ledger) =>
        $"{Counting.Of(ledger[LedgerCount.Facts], "fact")} about {Counting.Of(ledger[LedgerCount.Entities], "entity", "entities")}, "
            + $"from {Counting.Of(ledger[LedgerCount.Sources], "source")}.";

    /// <summary>What the corpus says about itself.</summary>
    public static Element About(CorpusModel corpus, SiteLinks links) => View.Terms(
        ("Name", Element.Of("code", corpus.Id)),
        ("In C#", Element.Of("code", $"using {corpus.Namespace};")),
        ("Language", corpus.Language),
        ("How to read it", Html.Link(links.To(SitePaths.Guide), "What the signs and words on these pages mean")));

    /// <summary>A ledger counts what is stated, and not again what that means the other way round.</summary>
    private Element? Mirrored(LedgerModel ledger) => view.Model.Facts.Count - ledger[LedgerCount.Facts] is > 0 and var more
        ? Element.Of("p", Html.Class("muted"), $"{Counting.Of(more, "more fact")} on these pages {(more == 1 ? "says" : "say")} the same the other way round.")
        : null;

    private SitePlace? PlaceOf(string list) => lists.Any(one => one.Name == list) ? SitePaths.List(list) : null;

    /// <summary>How well it is proved, in a sentence.</summary>
    public static string Proved(LedgerModel ledger)
    {
        var (citations, unproved) = (ledger[LedgerCount.Citations], ledger[LedgerCount.Unproved]);
        return citations == 0 ? "No fact has a quote yet."
            : unproved == 0 ? $"Each rests on quotes: {Counting.Of(citations, "quote")}, all found in their sources."
            : $"They rest on {Counting.Of(citations, "quote")}, of which {Counting.Number(unproved)} could not be looked up.";
    }

    private IEnumerable<Element> Kinds() => view.Model.Types.Select(type => (type.Model.Name, Count: view.Model.EntitiesOf(type.Model.Name).Count()))
        .Where(static type => type.Count > 0).OrderByDescending(static type => type.Count).ThenBy(static type => type.Name, StringComparer.Ordinal)
        .Select(type => Element.Of("li", view.TypeLink(type.Name), " ", Element.Of("span", Html.Class("muted"), Counting.Number(type.Count))));
}
