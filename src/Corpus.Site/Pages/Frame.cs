using System.Security.Cryptography;
using System.Text;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Search;

namespace Corpus.Site.Pages;

/// <summary>What is around the content of every page: the head with its policy, the way to the parts of the site, the foot.</summary>
/// <param name="model">The corpus.</param>
internal sealed class Frame(SiteModel model)
{
    private static readonly (SiteSection Section, SitePlace Place, string Name)[] Sections =
    [
        (SiteSection.Entities, SitePaths.Names, "Entities"),
        (SiteSection.Sources, SitePaths.Sources, "Sources"),
        (SiteSection.Types, SitePaths.Types, "Types"),
        (SiteSection.Lists, SitePaths.Lists, "Lists"),
        (SiteSection.Timeline, SitePaths.Timeline, "Timeline"),
        (SiteSection.Graph, SitePaths.Graph, "Graph"),
        (SiteSection.Guide, SitePaths.Guide, "How to read"),
    ];

    /// <summary>A page of its own.</summary>
    public string Of(SitePage page)
    {
        var links = model.LinksFrom(page.Place);
        var scripts = SiteAssets.Scripts(model.Options, page.IsSearch);
        return Document(
            page.Place == SitePaths.Home ? model.Title : $"{page.Title} – {model.Title}",
            page.Description,
            $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; {(model.Options.IsWatched ? "connect-src 'self'; " : "")}"
                + "base-uri 'none'; form-action 'self' file:",
            model.Options.BaseUrl is { } address ? Html.Canonical(address, page.Place.Page + ".html") : null,
            Html.All([Html.Icon(links.ToFile(SiteAssets.Icon)),
                .. SiteAssets.Styles.Select(style => Html.StyleSheet(links.ToFile(style))), .. scripts.Select(script => Html.Script(links.ToFile(script)))]),
            Body(links, page.Section, Element.Of("main", Html.Class("page"), Html.Id("main"), page.Content)));
    }

    /// <summary>All pages in one file, which has style and scripts in itself; the policy names them by their digests.</summary>
    public string OfAll(IEnumerable<SitePage> pages)
    {
        var style = SiteAssets.Style;
        var scripts = SiteAssets.Scripts(model.Options, isSearch: true)
            .Select(name => name == SiteAssets.Index ? SearchIndex.Of(model) : SiteAssets.Read(name)).ToArray();
        var links = new SiteLinks(SitePaths.Home.Page, isSingle: true);
        return Document(
            model.Title,
            null,
            $"default-src 'none'; script-src {string.Join(' ', scripts.Select(Digest))}; "
                + $"style-src {Digest(style)}; img-src data:; base-uri 'none'; form-action 'none'",
            null,
            Html.All([Html.NoIcon(), Html.InlineStyle(style), .. scripts.Select(Html.InlineScript)]),
            Body(links, SiteSection.None, Element.Of("main", [Html.Class("page all"), Html.Id("main"), .. pages.Select(static page =>
                Element.Of("article", Html.Id(page.Place.Page), page.Content))])));
    }

    private static string Document(string title, string? description, string policy, Node? canonical, Node files, Node body)
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
        Html.Meta("charset", "utf-8").WriteTo(html);
        Html.Policy(policy).WriteTo(html);
        Html.Meta("name", "viewport", "width=device-width, initial-scale=1").WriteTo(html);
        Html.Meta("name", "referrer", "no-referrer").WriteTo(html);
        Element.Of("title", title).WriteTo(html);
        if (description is not null)
        {
            Html.Meta("name", "description", View.Cut(description, View.ShortText)).WriteTo(html);
        }

        canonical?.WriteTo(html);
        files.WriteTo(html);
        html.Append("\n</head>\n");
        body.WriteTo(html);
        return html.Append("\n</html>\n").ToString();
    }

    private Element Body(SiteLinks links, SiteSection section, Element main) => Element.Of("body", Html.Id("top"),
        Element.Of("a", Html.Class("skip"), Html.HrefOnPage("main"), "Skip to the content"),
        Element.Of("header", Html.Class("top"),
            Html.Link(links.To(SitePaths.Home), Html.Class("brand"), View.Text(model.Title)),
            Element.Of("nav", Html.Attribute("aria-label", "Parts of the site"), Element.Of("ul",
            [
                model.Part is null ? null : Element.Of("li", Html.Link(links.ToFile($"../{SitePaths.Home.Page}.html"), "All parts")),
                // What goes over all parts leads into these, and has no lists of its own.
                .. Sections.Where(one => !model.IsOverParts || one.Section == SiteSection.Guide).Select(one => Element.Of("li",
                    Html.Link(links.To(one.Place), one.Section == section ? Html.Attribute("aria-current", "true") : null, one.Name))),
            ])),
            SearchForm.InHead(links, model.IsOverParts ? SitePaths.Home : SitePaths.Names),
            Element.Of("button", Html.Class("needs-script"), Html.Attribute("type", "button"), Html.Attribute("data-theme-switch", ""), "Dark")),
        main,
        Element.Of("footer", Html.Class("bottom"),
            Element.Of("p", "Made by ", Element.Of("code", "corpus site"), " from curated, cited facts. ",
                Html.Link(links.To(SitePaths.Guide), "How to read these pages"))));

    private static string Digest(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
