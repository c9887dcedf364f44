using Corpus.Site.Addresses;
using Corpus.Site.Markup;

namespace Corpus.Site.Pictures.Drawing;

/// <summary>What stands around each picture: a way past it, its legend, its note, and the list that says the same in words.</summary>
/// <param name="Name">What it shows, which is also the name of what scrolls.</param>
/// <param name="Picture">The picture; null where there is nothing to draw.</param>
/// <param name="List">The same in words.</param>
internal sealed record PictureFrame(string Name, Element? Picture, Node List)
{
    /// <summary>What the list is called.</summary>
    public string ListName { get; init; } = "The same as a list";

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>What is to be said of the picture: what it leaves out.</summary>
    public string? Note { get; init; }

    /// <param name="kind">Its class.</param>
    /// <param name="anchor">The name of its list on the page.</param>
    /// <param name="links">Those of the page.</param>
    public Element ToHtml(string kind, string anchor, SiteLinks links) => Element.Of(
        "figure",
        Html.Class("picture " + kind),
        Picture is null ? null : Html.Link(links.To(new SitePlace(links.Page, anchor)), Html.Class("skip-picture"), "Skip the picture: go to the list"),
        Picture is null
            ? null
            : Element.Of(
                "div",
                Html.Class("picture-scroll"),
                Html.Attribute("tabindex", "0"),
                Html.Attribute("role", "region"),
                Html.Attribute("aria-label", Name),
                Picture),
        Element.Of(
            "figcaption",
            Note is null ? null : Element.Of("p", Html.Class("picture-note"), Note),
            Legend.Count == 0 ? null : Element.Of("ul", [Html.Class("legend"), .. Legend.Select(static entry => entry.ToHtml())])),
        Element.Of("details", Html.Class("picture-list"), Html.Id(links.Id(anchor)), Element.Of("summary", ListName), List));
}

/// <param name="Sign">How it looks.</param>
/// <param name="Words">What that means.</param>
internal sealed record LegendEntry(Element Sign, string Words)
{
    public Element ToHtml() => Element.Of("li", Sign, " ", Words);
}
