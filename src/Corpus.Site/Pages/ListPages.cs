using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>A list of facts of one kind.</summary>
/// <param name="Name">What its page is called.</param>
/// <param name="Title">What it is called for people.</param>
/// <param name="Lead">What it has, in a sentence.</param>
/// <param name="Facts">The facts.</param>
internal sealed record FactList(string Name, string Title, string Lead, IReadOnlyList<SiteFact> Facts)
{
    public static IReadOnlyList<FactList> Of(SiteModel model) =>
    [
        new("facts", "All facts", "All facts, by entity.", model.Facts),
        new("disputed", "Disputed", "Facts whose sources do not agree, and of which the corpus prefers no claim.", [.. model.Disputed]),
        new("attributed", "Attributed", "Facts that hold only because somebody says so.", [.. model.Attributed]),
        new("inferred", "Inferred", "Facts of which something is in no document, but follows.", [.. model.Inferred]),
        new("hedged", "Hedged", "Facts that a document calls possible, planned, expected or conditional.", [.. model.Hedged]),
        new("superseded", "Superseded", "Facts that held once, and what took their place.", [.. model.Superseded]),
        new("review", "Due for review", "Facts that are to be looked at again by a day, the first due first.", [.. model.ToReview]),
    ];
}

/// <summary>The lists that lead to everything: by name, by source, by what there is to know before one uses a fact.</summary>
internal sealed class ListPages(View view, IReadOnlyList<FactList> lists)
{
    private readonly Pager _pager = new(view.Links);
    private readonly StatementView _statements = new(view);

    /// <summary>The way to all lists.</summary>
    public SitePage Index() => new(SitePaths.Lists, "Lists", SiteSection.Lists, Html.All(
        Element.Of("h1", "Lists"),
        Element.Of("ul", [Html.Class("cards"), .. Cards(view, lists)])));

    /// <summary>A card for each list, with how much it has.</summary>
    public static IEnumerable<Element> Cards(View view, IReadOnlyList<FactList> lists)
    {
        yield return Card(SitePaths.Names, "Entities by name", view.Model.Entities.Count);
        yield return Card(SitePaths.Sources, "Sources", view.Model.Sources.Count);
        foreach (var list in lists)
        {
            yield return Card(SitePaths.List(list.Name), list.Title, list.Facts.Count);
        }

        Element Card(SitePlace place, string title, int number) => Element.Of("li", Html.Class("card"),
            Element.Of("p", Html.Class("number"), Counting.Number(number)), Element.Of("p", Html.Link(view.Links.To(place), title)));
    }

    public IEnumerable<SitePage> Names()
    {
        var items = _pager.Cut(view.Model.Entities.OrderBy(static entity => entity.Label, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static entity => entity.Id, StringComparer.Ordinal).Select(entity => Element.Of("tr",
                Element.Of("td", view.EntityLink(entity.Id)),
                Element.Of("td", view.TypeLink(entity.TypeName)),
                Element.Of("td", Html.Class("number"), Counting.Number(view.Model.FactsOf(entity).Count)))));
        for (var page = 0; page < items.Count; page++)
        {
            yield return Page(SitePaths.Names, page, items.Count, "Entities by name", SiteSection.Entities, "All that the corpus knows something about.",
                Table("Entities", items[page], "Name", "Type", "Facts"));
        }
    }

    public IEnumerable<SitePage> Sources()
    {
        var items = _pager.Cut(view.Model.Sources.Select(source => Element.Of("tr",
            Element.Of("td", view.SourceLink(source.Model.Id)),
            Element.Of("td", View.Text(source.Model.Publisher ?? ""),
                source.Model.Issued is { } issued ? (source.Model.Publisher is null ? "" : ", ") + ValueWords.Date(issued) : null),
            Element.Of("td", source.Evidence?.Kind switch { EvidenceKind.Text => "text", EvidenceKind.Fingerprint => "fingerprint", _ => "nothing" }),
            Element.Of("td", Html.Class("number"), Counting.Number(view.Model.CitationsOf(source.Model.Id).Count())))));
        for (var page = 0; page < items.Count; page++)
        {
            yield return Page(SitePaths.Sources, page, items.Count, "Sources", SiteSection.Sources, "The documents that the facts are quoted from.",
                Table("Sources", items[page], "Source", "Published", "Proved by", "Quotes"));
        }
    }

    public IEnumerable<SitePage> Of(FactList list)
    {
        var items = _pager.Cut(list.Facts.Select(fact => Element.Of("tr",
            Element.Of("td", view.EntityLink(fact.Entity.Id)),
            Element.Of("td", view.FactLink(fact)),
            Element.Of("td", Said(fact), View.List("badges", view.Badges(fact, withSettled: false))))));
        for (var page = 0; page < items.Count; page++)
        {
            yield return Page(SitePaths.List(list.Name), page, items.Count, list.Title, SiteSection.Lists, list.Lead,
                items[page].Count == 0 ? Element.Of("p", "There is none.") : Table(list.Title, items[page], "Entity", "Fact", "What it says"));
        }
    }

    private Node Said(SiteFact fact) => fact.IsDisputed
        ? Element.Of("ul", [Html.Class("values"), .. fact.Fact.Claims.Select(claim => Element.Of("li", view.Said(fact.Property, claim),
            claim.ClaimedBy.IsEmpty ? null : Element.Of("span", Html.Class("comparator"), " (", view.Claimants(claim.ClaimedBy), ")")))])
        : Html.All(_statements.Values(fact), _statements.Circumstances(fact) is { } more ? Element.Of("p", Html.Class("muted small"), more) : null,
            fact.Fact.Superseded?.By is { } by ? Element.Of("p", Html.Class("muted small"), "Superseded by ", view.FactOfEntityLink(by)) : null);

    private SitePage Page(SitePlace place, int page, int pages, string title, SiteSection section, string lead, Node content) =>
        new(Pager.PlaceOf(place, "", page), title, section, Html.All(
            section == SiteSection.Lists ? View.Crumbs(Html.Link(view.Links.To(SitePaths.Lists), "Lists")) : null,
            Element.Of("h1", title),
            Element.Of("p", Html.Class("lead"), lead),
            content,
            _pager.Links(place, "", page, pages, title)))
        {
            Description = page == 0 ? lead : null,
        };

    private static Element Table(string label, IReadOnlyList<Node> rows, params string[] heads) => SchemaPages.Scroll(label, Element.Of("table",
        Element.Of("thead", Element.Of("tr", [.. heads.Select(static head => SchemaPages.Head(head, head is "Facts" or "Quotes"))])),
        Element.Of("tbody", [.. rows])));
}
