using Corpus.Site.Addresses;
using Corpus.Site.Markup;

namespace Corpus.Site.Pages;

/// <summary>The page of the search, which <c>search.js</c> fills. Without scripts it says what leads to everything.</summary>
internal static class SearchPage
{
    public static SitePage Page(View view)
    {
        var links = view.Links;
        return new SitePage(SitePaths.Search, "Search", SiteSection.None, Element.Of(
            "div",
            Html.Id("search-page"),
            Html.Attribute("data-root", links.IsSingle ? "" : links.Root),
            links.IsSingle ? Html.Attribute("data-single") : null,
            Element.Of("h1", "Search"),
            view.Model.IsOverParts
                ? Element.Of("p", Html.Class("lead without-script"), "Searching needs JavaScript. Everything can also be reached by ",
                    Html.Link(links.To(SitePaths.Home), "the sites of the parts"), ".")
                : Element.Of("p", Html.Class("lead without-script"), "Searching needs JavaScript. Everything can also be reached by ",
                Html.Link(links.To(SitePaths.Names), "the entities’ names"), ", by ", Html.Link(links.To(SitePaths.Sources), "source"), ", and by the other ",
                Html.Link(links.To(SitePaths.Lists), "lists"), "."),
            Html.Form(
                links.To(view.Model.IsOverParts ? SitePaths.Home : SitePaths.Names),
                Html.Class("search for-script"),
                Html.Attribute("role", "search"),
                Html.Attribute("aria-label", "Search with filters"),
                Element.Of("p", Html.Class("words"),
                    Element.Of("label", Html.Attribute("for", "search-box"), "Words in names, values and quotes"),
                    Element.Of("input", Html.Id("search-box"), Html.Attribute("type", "search"), Html.Attribute("name", "q"),
                        Html.Attribute("autocomplete", "off"), Html.Attribute("spellcheck", "false"))),
                Filter("search-type", "Type", "any type"),
                Filter("search-source", "Source", "any source"),
                Filter("search-state", "Status", "any status"),
                Element.Of("button", Html.Attribute("type", "reset"), "Clear")),
            Element.Of("p", Html.Id("search-status"), Html.Class("muted"), Html.Attribute("role", "status")),
            Element.Of("ol", Html.Id("search-results"), Html.Class("results"), Html.Attribute("aria-label", "Results")),
            Element.Of("button", Html.Id("search-more"), Html.Attribute("type", "button"), Html.Attribute("hidden"), "Show more")))
        {
            IsSearch = true,
        };
    }

    private static Element Filter(string id, string label, string any) => Element.Of("p",
        Element.Of("label", Html.Attribute("for", id), label),
        Element.Of("select", Html.Id(id), Element.Of("option", Html.Attribute("value", ""), any)));
}
