using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>What kinds of things there are, and what can be said of them: a page for each type and enumeration, and one that leads to all.</summary>
internal sealed class SchemaPages(View view)
{
    private readonly Pager _pager = new(view.Links);

    /// <summary>All types and enumerations.</summary>
    public SitePage All() => new(SitePaths.Types, "Types", SiteSection.Types, Html.All(
        Element.Of("h1", "Types"),
        Element.Of("p", Html.Class("lead"), "What kinds of things there are, and what can be said of them."),
        View.Section("Types of entities", Table("Type", "What it is", "Entities", view.Model.Types.Select(type =>
            Row(view.TypeLink(type.Model.Name), type.Model.Summary, view.Model.EntitiesOf(type.Model.Name).Count())))),
        view.Model.Enumerations.Count == 0 ? null : View.Section("Enumerations", Table("Enumeration", "What it is", "Values", view.Model.Enumerations.Select(
            enumeration => Row(Html.Link(view.Links.To(SitePaths.Enumeration(enumeration.Name)), NameWords.Of(enumeration.Name)), enumeration.Summary,
                enumeration.Values.Count))))));

    public IEnumerable<SitePage> Of(EntityTypeEntry type)
    {
        var (model, place) = (type.Model, SitePaths.Type(type.Model.Name));
        var below = view.Model.Types.Where(other => other.Model.Extends == model.Name).Select(other => view.TypeLink(other.Model.Name)).ToArray();
        var entities = _pager.Cut(view.Model.EntitiesOf(model.Name).OrderBy(static entity => entity.Label, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static entity => entity.Id, StringComparer.Ordinal).Select(entity => Element.Of("li", view.EntityLink(entity.Id))));
        for (var page = 0; page < entities.Count; page++)
        {
            yield return new SitePage(Pager.PlaceOf(place, "entities", page), NameWords.Of(model.Name), SiteSection.Types, Html.All(
                View.Crumbs(Html.Link(view.Links.To(SitePaths.Types), "Types")),
                Element.Of("p", Html.Class("kicker"), model.IsAbstract ? "Type without entities of its own" : "Type of entities"),
                Element.Of("h1", NameWords.Of(model.Name)),
                page > 0 ? null : Html.All(
                    Element.Of("p", Html.Class("lead"), View.Text(model.Summary, View.LongText)),
                    View.Terms(
                        ("Is a kind of", model.Extends is { } extended ? view.TypeLink(extended) : null),
                        ("Kinds of it", below.Length == 0 ? null : View.Joined(below)),
                        ("In C#", Element.Of("code", model.Name))),
                    View.Section("What can be said of it", Properties(type))),
                entities[page].Count == 0 ? null : View.Section("Entities",
                    Element.Of("ul", [Html.Class("columns"), .. entities[page]]), _pager.Links(place, "entities", page, entities.Count, "entities"))))
            {
                Description = page == 0 ? model.Summary : null,
            };
        }
    }

    public IEnumerable<SitePage> Of(EnumerationModel enumeration)
    {
        var place = SitePaths.Enumeration(enumeration.Name);
        var uses = _pager.Cut(enumeration.Values.SelectMany(value => view.Model.UsesOf(enumeration.Name, value.Name).Select(fact =>
            Element.Of("tr", Element.Of("td", NameWords.Of(value.Name)), Element.Of("td", view.FactOfEntityLink(fact.Id))))));
        for (var page = 0; page < uses.Count; page++)
        {
            yield return new SitePage(Pager.PlaceOf(place, "uses", page), NameWords.Of(enumeration.Name), SiteSection.Types, Html.All(
                View.Crumbs(Html.Link(view.Links.To(SitePaths.Types), "Types")),
                Element.Of("p", Html.Class("kicker"), "Enumeration"),
                Element.Of("h1", NameWords.Of(enumeration.Name)),
                page > 0 ? null : Html.All(
                    Element.Of("p", Html.Class("lead"), View.Text(enumeration.Summary, View.LongText)),
                    View.Section("Values", Values(enumeration))),
                uses[page].Count == 0 ? null : View.Section("Facts that have them",
                    Scroll("Facts", Element.Of("table",
                        Element.Of("thead", Element.Of("tr", Head("Value"), Head("Fact"))), Element.Of("tbody", [.. uses[page]]))),
                    _pager.Links(place, "uses", page, uses.Count, "facts"))))
            {
                Description = page == 0 ? enumeration.Summary : null,
            };
        }
    }

    /// <summary>A table that scrolls by itself where it is too wide, also by keyboard.</summary>
    public static Element Scroll(string label, Element table) => Element.Of("div", Html.Class("scroll"), Html.Attribute("tabindex", "0"),
        Html.Attribute("role", "region"), Html.Attribute("aria-label", label), table);

    public static Element Head(string text, bool isNumber = false) =>
        Element.Of("th", Html.Attribute("scope", "col"), isNumber ? Html.Class("number") : null, text);

    private Element Properties(EntityTypeEntry type) => Scroll("Properties", Element.Of("table",
        Element.Of("thead", Element.Of("tr", Head("Property"), Head("What it says"), Head("Value"))),
        Element.Of("tbody", [.. type.Properties.Select(property => Property(type, property.Model))])));

    private Element Property(EntityTypeEntry type, PropertyModel property) => Element.Of("tr",
        property.DeclaringType == type.Model.Name ? Html.Id(view.Links.Id(SitePaths.Slug(property.Name))) : null,
        Element.Of("td", NameWords.Of(property.Name), Element.Of("br"), Element.Of("code", Html.Class("muted"), property.Name)),
        Element.Of("td", View.Text(property.Summary, View.LongText),
            property.DeclaringType == type.Model.Name ? null
                : Html.All(" ", Element.Of("span", Html.Class("muted"), "Of ", view.TypeLink(property.DeclaringType), "."))),
        Element.Of("td",
            property.IsList ? "any number of: " : property.IsSeries ? "for each period: " : null,
            Kind(property.Datatype),
            (property.UnitName ?? property.UnitCode) is { } unit ? ", in " + unit : null,
            property.IsRequired ? Element.Of("span", Html.Class("muted"), " (required)") : null,
            property.Inverse is { } inverse ? Element.Of("span", Html.Class("muted"), " (the other way round: " + NameWords.Within(inverse) + ")") : null));

    private Node Kind(DatatypeModel datatype) => datatype.Kind switch
    {
        DatatypeKind.Entity => view.TypeLink(datatype.Name),
        DatatypeKind.Enumeration => Html.Link(view.Links.To(SitePaths.Enumeration(datatype.Name)), NameWords.Of(datatype.Name)),
        _ => ValueWords.KindOf(datatype),
    };

    private Element Values(EnumerationModel enumeration) => Element.Of("dl", [Html.Class("terms"), .. enumeration.Values.SelectMany(value => new Part[]
    {
        Element.Of("dt", Html.Id(view.Links.Id(SitePaths.Slug(value.Name))), NameWords.Of(value.Name)),
        Element.Of("dd", View.Text(value.Summary, View.LongText),
            value.Aliases.IsEmpty ? null : Html.All(Element.Of("br"), Element.Of("span", Html.Class("muted small"), "In quotes: ",
                View.Joined(value.Aliases.Select(static alias => View.Text(alias.Text)))))),
    })]);

    private static Element Row(Node name, string summary, int number) => Element.Of("tr", Element.Of("td", name), Element.Of("td", View.Text(summary)),
        Element.Of("td", Html.Class("number"), Counting.Number(number)));

    private static Element Table(string first, string second, string third, IEnumerable<Element> rows) => Scroll(first, Element.Of("table",
        Element.Of("thead", Element.Of("tr", Head(first), Head(second), Head(third, isNumber: true))), Element.Of("tbody", [.. rows])));
}
