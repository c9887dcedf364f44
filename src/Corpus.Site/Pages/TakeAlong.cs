using Corpus.Language.Model;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>Texts to copy: with a script by a button, without by selecting them.</summary>
internal static class TakeAlong
{
    public const int LongestYaml = 30_000;

    public static Element Block(string head, string text) => Element.Of("div", Html.Class("copy"),
        Element.Of("p", Html.Class("head"), head, Element.Of("button", Html.Class("needs-script"), Html.Attribute("type", "button"),
            Html.Attribute("data-copy", ""), Html.Attribute("aria-label", "Copy: " + head), "Copy")),
        Element.Of("pre", Html.Class("wraps"), Html.Attribute("tabindex", "0"), Html.Attribute("role", "region"), Html.Attribute("aria-label", head),
            Element.Of("code", text)));

    /// <summary>The first quote with its source as one would cite it, and where the fact is.</summary>
    public static string Citation(SiteFact fact, View view)
    {
        var parts = new List<string>();
        if (fact.Fact.AllCitations.FirstOrDefault() is { } citation)
        {
            parts.Add($"“{View.Cut(citation.Quote, View.LongText)}”");
            parts.Add(view.Model.Source(citation.Source) is { } source ? SourceInWords(source.Model, citation) : citation.Source + ".");
        }

        var known = $"{view.Model.Title}, {fact.Id}";
        parts.Add(view.Model.Options.BaseUrl is { } address ? $"{known}, {address.Text}{fact.Place.Page}.html" : known + ".");
        return string.Join(" ", parts);
    }

    private static string SourceInWords(SourceModel source, CitationModel citation)
    {
        var issued = source.Issued is { } date ? ValueWords.Date(date) : null;
        var parts = new[] { string.Join(", ", source.Authors), source.Title ?? source.Id, source.Publisher, issued }
            .Where(static part => part is { Length: > 0 });
        return $"{string.Join(". ", parts)}{citation.PagesInWords}.{(source.Url is { } url ? $" {url}" : "")}";
    }
}
