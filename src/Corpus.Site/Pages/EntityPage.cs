using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Pictures;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>An entity: what is known of it, and which facts refer to it.</summary>
internal sealed class EntityPage(EntityModel entity, View view)
{
    private const int BudgetOfReferences = 50_000;

    private readonly StatementView _statements = new(view);
    private readonly Pager _pager = new(view.Links);

    public IEnumerable<SitePage> Pages()
    {
        var place = SitePaths.Entity(entity.Id);
        var label = View.Cut(view.Model.LabelOf(entity.Id), View.ShortText);
        var facts = _pager.Cut(view.Model.FactsOf(entity).Select(Fact));
        var references = _pager.Cut(References(), BudgetOfReferences);
        yield return Page(place, Html.All(
            entity.Summary is { } summary ? Element.Of("p", Html.Class("lead"), View.Text(summary, View.LongText)) : null,
            View.Terms(
                ("In other languages", entity.Labels.IsEmpty ? null : View.Joined(entity.Labels.Select(Label))),
                ("Also called", entity.Aliases.IsEmpty ? null : View.Joined(entity.Aliases.Select(static alias => View.Text(alias)))),
                ("In C#", Element.Of("code", entity.Id))),
            Facts(place, facts, 0),
            CorpusPictures.Neighbourhood(view.Model, entity, view.Links, "neighbours") is { } neighbours ? View.Section("What is around it", neighbours) : null,
            Referring(place, references, 0))) with
        { Description = entity.Summary ?? label };
        for (var page = 1; page < facts.Count; page++)
        {
            yield return Page(Pager.PlaceOf(place, "facts", page), Facts(place, facts, page));
        }

        for (var page = 1; page < references.Count; page++)
        {
            yield return Page(Pager.PlaceOf(place, "references", page), Referring(place, references, page));
        }

        SitePage Page(SitePlace at, Node? content) => new(at, label, SiteSection.Entities, Html.All(
            View.Crumbs(Html.Link(view.Links.To(SitePaths.Names), "Entities"), view.TypeLink(entity.TypeName)),
            Element.Of("p", Html.Class("kicker"), NameWords.Of(entity.TypeName)),
            Element.Of("h1", View.Text(view.Model.LabelOf(entity.Id))),
            content));
    }

    private static Element Label(NameModel label) => Element.Of("span", View.Language(label.Language ?? ""),
        View.Text(label.Text, label.Language ?? "", View.ShortText), " (" + label.Language + ")");

    private Element Facts(SitePlace place, IReadOnlyList<IReadOnlyList<Node>> pages, int page) => View.Section("Facts",
        pages[page].Count == 0 ? Element.Of("p", Html.Class("muted"), "None is stated.") : Element.Of("div", [Html.Class("facts"), .. pages[page]]),
        _pager.Links(place, "facts", page, pages.Count, "facts"));

    private Element Fact(SiteFact fact)
    {
        var circumstances = fact.IsDisputed ? null : _statements.Circumstances(fact);
        return Element.Of("div", Html.Class("fact"),
            Element.Of("h3", view.FactLink(fact)),
            Element.Of("div", Html.Class("said"),
                fact.IsDisputed ? _statements.Claims(fact, Sources) : Element.Of("div", _statements.Values(fact)),
                circumstances is null ? null : Element.Of("p", Html.Class("by"), circumstances),
                fact.IsDisputed ? null : Element.Of("p", Html.Class("by"), Grounds(fact)),
                View.List("badges", view.Badges(fact, withSettled: false))));
    }

    private Element Sources(StatementModel claim) => Element.Of("p", Html.Class("by"), SourcesOf(claim.Citations));

    private Node Grounds(SiteFact fact) =>
        fact.Fact.Derivation is { } derivation ? Html.All("Computed from ", View.Joined(derivation.Inputs.Select(view.FactOfEntityLink)))
            : SourcesOf(fact.Fact.AllCitations);

    /// <summary>“3 quotes from A, B”.</summary>
    private Node SourcesOf(IEnumerable<CitationModel> citations)
    {
        const int Most = 6;
        var all = citations.ToArray();
        var sources = all.Select(static citation => citation.Source).Distinct(StringComparer.Ordinal).ToArray();
        return all.Length == 0 ? "No quote of its own"
            : Html.All(Counting.Of(all.Length, "quote") + " from ", View.Joined(sources.Take(Most).Select(view.ShortSourceLink)),
                sources.Length > Most ? $" and {Counting.Number(sources.Length - Most)} more" : null);
    }

    private Element? Referring(SitePlace place, IReadOnlyList<IReadOnlyList<Node>> pages, int page) =>
        pages[page].Count == 0 ? null : View.Section("Referred to by",
            Element.Of("ul", [Html.Class("columns"), .. pages[page]]),
            _pager.Links(place, "references", page, pages.Count, "references"));

    private IEnumerable<Node> References() => view.Model.ReferencesTo(entity.Id).Select(reference => Element.Of("li",
        view.FactOfEntityLink(reference.Fact.Id),
        reference.Kind switch
        {
            ReferenceKind.Claimant => " (says so)",
            ReferenceKind.Reporter => " (reported it)",
            _ => "",
        }));
}
