using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures;

namespace Corpus.Site.Pages;

/// <summary>The first page over the sites of the parts of a corpus: what there is in each, and how well all of it is proved.</summary>
internal sealed class PartsPage(View view)
{
    public SitePage Page()
    {
        var ledger = view.Model.Ledger;
        var counts = HomePage.Counts(ledger);
        return new SitePage(SitePaths.Home, view.Model.Title, SiteSection.None, Html.All(
            Element.Of("h1", View.Text(view.Model.Title)),
            Element.Of("p", Html.Class("lead"), counts, " ", HomePage.Proved(ledger)),
            View.Section("Where to look",
                Element.Of("ul", [Html.Class("cards"), .. view.Model.Parts.Select(Card)]),
                Element.Of("p", Html.Link(view.Links.To(SitePaths.Search), "Search"), " finds the entities, sources and types of all parts.")),
            ledger[LedgerCount.Facts] == 0 ? null
                : View.Section("How it is proved", CorpusPictures.Ledger(view.Model, static _ => null, view.Links)),
            view.Model.Corpus is { } corpus ? View.Section("About this corpus", HomePage.About(corpus, view.Links)) : null))
        {
            Description = counts,
        };
    }

    private Element Card(Model.SitePart part) =>
        Element.Of("li", Html.Link(view.Links.ToFile($"{part.Folder}/{SitePaths.Home.Page}.html"), View.Text(part.Name)), " ",
            Element.Of("span", Html.Class("muted"), HomePage.Counts(view.Model.LedgerOf(part))));
}
