using Corpus.Site.Addresses;
using Corpus.Site.Markup;

namespace Corpus.Site.Search;

/// <summary>The form of the search. Where no script runs it leads to the index of names.</summary>
internal static class SearchForm
{
    /// <summary>The small form in the head of each page.</summary>
    /// <param name="links">The addresses, from the page.</param>
    /// <param name="otherwise">Where it leads without scripts.</param>
    public static Element InHead(SiteLinks links, SitePlace otherwise) => Html.Form(
        links.To(otherwise),
        Html.Class("find"),
        Html.Attribute("role", "search"),
        Html.Attribute("data-search", links.To(SitePaths.Search).Text),
        Element.Of("label", Html.Class("unseen"), Html.Attribute("for", "find"), "Find in this corpus"),
        Element.Of("input", Html.Id("find"), Html.Attribute("type", "search"), Html.Attribute("name", "q"), Html.Attribute("placeholder", "Find"),
            Html.Attribute("autocomplete", "off")),
        Element.Of("button", Html.Attribute("type", "submit"), "Find"));
}
