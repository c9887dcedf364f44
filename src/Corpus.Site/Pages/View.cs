using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>What all pages show in the same way: names, links, values.</summary>
/// <param name="model">The corpus.</param>
/// <param name="links">The addresses, from the page.</param>
internal sealed class View(SiteModel model, SiteLinks links)
{
    /// <summary>How much of a text is shown where it is one of many, in UTF-16 units.</summary>
    public const int ShortText = 300;

    /// <summary>How much of a text is shown where it is what the page is about.</summary>
    public const int LongText = 4_000;

    public SiteModel Model => model;

    public SiteLinks Links => links;

    /// <summary>A text of the corpus: cut where it is huge, and kept from turning round what stands beside it.</summary>
    public static Node Text(string text, int most = ShortText)
    {
        var shown = Cut(text, most);
        return Scripts.MayTurn(shown) ? Element.Of("bdi", shown) : new TextNode(shown);
    }

    /// <summary>A text of a language that is known, such as a quote.</summary>
    public static Node Text(string text, string language, int most = LongText)
    {
        var shown = Cut(text, most);
        var direction = Scripts.DirectionOf(language);
        return direction == "ltr" && !Scripts.MayTurn(shown)
            ? new TextNode(shown)
            : Element.Of("bdi", Html.Attribute("dir", direction), new TextNode(shown, keepsMarks: direction == "rtl"));
    }

    /// <summary>The attribute that says the language of a text; nothing where no language is known.</summary>
    public static HtmlAttribute? Language(string language) => Scripts.IsTag(language) ? Html.Attribute("lang", language) : null;

    /// <summary>The attribute that says which way a block of text is written; nothing where it is the way of the page.</summary>
    public static HtmlAttribute? Direction(string language) =>
        Scripts.DirectionOf(language) is not "ltr" and var direction ? Html.Attribute("dir", direction) : null;

    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text[..end]} … ({Counting.Of(text.Length - end, "character")} more)";
    }

    public Element Badge(string kind, string sign, string words) => Element.Of("span", Html.Class("badge " + kind), sign + " " + words);

    /// <summary>An entity by its label, with a link where there is a page of it.</summary>
    public Node EntityLink(string id) =>
        model.Entity(id) is null ? Text(id) : Html.Link(links.To(SitePaths.Entity(id)), Text(model.LabelOf(id)));

    public Element TypeLink(string name) => Html.Link(links.To(SitePaths.Type(name)), NameWords.Of(name));

    public Element FactLink(SiteFact fact) => Html.Link(links.To(fact.Place), NameWords.Of(fact.Property.Name));

    /// <summary>A fact by its whole name: “Treaty: term years”.</summary>
    public Node FactOfEntityLink(string id) =>
        model.Fact(id) is not { } fact ? Element.Of("code", Text(id))
            : Html.Link(links.To(fact.Place), Text(model.LabelOf(fact.Entity.Id)), ": ", NameWords.Within(fact.Property.Name));

    /// <summary>A source by its title, with a link where there is a page of it.</summary>
    public Node SourceLink(string id) =>
        model.Source(id) is null ? Text(id) : Html.Link(links.To(SitePaths.Source(id)), Text(model.TitleOf(id)));

    /// <summary>A source by its name, where it is one of several things on a line; its title is a touch away.</summary>
    public Node ShortSourceLink(string id) => model.Source(id) is not { } source ? Text(id)
        : Html.Link(links.To(SitePaths.Source(id)), source.Model.Title is { } title ? Html.Attribute("title", Cut(title, ShortText)) : null,
            Text(id.Contains('.', StringComparison.Ordinal) ? id : NameWords.Of(id)));

    /// <summary>Who says something: entities and people by their names, then the authors of sources.</summary>
    public Node Claimants(IEnumerable<ClaimantModel> claimants)
    {
        var all = claimants.ToLookup(static claimant => claimant.Kind == ClaimantKind.Source);
        var authors = all[true].Select(source => ShortSourceLink(source.Name)).ToArray();
        var others = all[false].Select(claimant => claimant.Kind == ClaimantKind.Entity ? EntityLink(claimant.Name) : Text(claimant.Name));
        return Joined(authors.Length == 0 ? others : others.Append(Html.All(authors.Length == 1 ? "the author of " : "the authors of ", Joined(authors))));
    }

    public static Node Joined(IEnumerable<Node> nodes, string between = ", ") =>
        Html.All(nodes.SelectMany((node, index) => index == 0 ? (Node[])[node] : [between, node]));

    /// <summary>One value, without comparator and unit.</summary>
    public Node Value(DatatypeModel datatype, string value, int most = ShortText)
    {
        if (datatype.IsRange)
        {
            return ValueWords.Plain(datatype, value);
        }

        return datatype.Kind switch
        {
            DatatypeKind.Entity => EntityLink(value),
            DatatypeKind.Enumeration => Html.Link(links.To(SitePaths.EnumerationValue(datatype.Name, value)), ValueWords.Plain(datatype, value)),
            DatatypeKind.Uri => Html.LinkOut(value, Text(value, most)),
            DatatypeKind.Text => Text(value, most),
            DatatypeKind.Date when ValueWords.Date(value) is var words && words != value => Element.Of("span", Html.Attribute("title", value), words),
            _ => ValueWords.Plain(datatype, value),
        };
    }

    /// <summary>The values of a statement as it says them: “at most 55 ± 2 billion cubic metres”.</summary>
    public Node Said(PropertyModel property, StatementModel statement, int most = ShortText)
    {
        var values = statement.Values.Select(value => Value(property.Datatype, value, most)).ToArray();
        var open = statement.IsOpen ? Element.Of("span", Html.Class("comparator"), " and others") : null;
        if (values.Length > 1)
        {
            return Html.All(
                Comparator(statement),
                Element.Of("ul", [Html.Class("inline-values"), .. values.Select(static value => Element.Of("li", value))]), Unit(property), open);
        }

        return Html.All(
            Comparator(statement),
            Element.Of("span", [Html.Class("value"), .. values]),
            statement.Tolerance is { } tolerance ? " ± " + Counting.Grouped(tolerance) : null,
            Unit(property),
            open);
    }

    /// <summary>What is said of the values besides: when they hold, how far the document commits itself, and on whose word.</summary>
    public IEnumerable<Node> Circumstances(StatementModel statement)
    {
        if (ValueWords.When(statement) is { } when)
        {
            yield return when;
        }

        if (ModalityWords.Of(statement.Modality) is { } modality)
        {
            yield return modality;
        }

        if (!statement.ClaimedBy.IsEmpty)
        {
            yield return Html.All("according to ", Claimants(statement.ClaimedBy));
        }

        if (!statement.ReportedBy.IsEmpty)
        {
            yield return Html.All("reported by ", Claimants(statement.ReportedBy));
        }
    }

    /// <summary>Whether a fact is settled, and what else there is to know before one uses it.</summary>
    public IEnumerable<Element> Badges(SiteFact fact, bool withSettled)
    {
        if (fact.IsDisputed)
        {
            yield return Badge("disputed", "⚡", "disputed");
        }
        else if (fact.IsAttributed)
        {
            yield return Badge("attributed", "❝", "attributed");
        }
        else if (withSettled && !fact.IsSuperseded)
        {
            yield return Badge("settled", "✓", "settled");
        }

        if (fact.IsSuperseded)
        {
            yield return Badge("superseded", "⊘", "superseded");
        }

        // Of claims of which one is preferred, the others' hedges are no matter of the fact.
        foreach (var modality in (fact.IsDisputed || fact.Fact.Claims.Count == 0 ? fact.Statements : [fact.Fact.Statement])
            .Select(static statement => ModalityWords.Of(statement.Modality)).OfType<string>()
            .Distinct(StringComparer.Ordinal))
        {
            yield return Badge("hedged", "~", modality);
        }

        if (fact.IsInferred)
        {
            yield return Badge("inferred", "∴", "inferred");
        }

        if (fact.IsDerived)
        {
            yield return Badge("derived", "=", "computed");
        }

        if (fact.Fact.ReviewBy is { } review)
        {
            yield return IsDue(review) ? Badge("due", "⟳", "review due " + ValueWords.Date(review))
                : Badge("review", "⟳", "review by " + ValueWords.Date(review));
        }
    }

    /// <summary>Whether a fact should have been reviewed by the day that the call names.</summary>
    public bool IsDue(string review) =>
        model.Options.Today is { } today && EdtfDate.TryParse(review, out var day) && day.Latest <= today.Latest;

    public static Element? List(string @class, IEnumerable<Node> items)
    {
        var shown = items.Select(static item => Element.Of("li", item)).ToArray();
        return shown.Length == 0 ? null : Element.Of("ul", [Html.Class(@class), .. shown]);
    }

    /// <summary>The way to a page from above.</summary>
    public static Element Crumbs(params Node[] above) => Element.Of("ol", [Html.Class("crumbs"), .. above.Select(static one => Element.Of("li", one))]);

    /// <summary>A part of a page, with its heading.</summary>
    public static Element Section(string heading, params Part?[] content) => Element.Of("section", [Element.Of("h2", heading), .. content]);

    /// <summary>Terms and what is said of them; what is null is left out.</summary>
    public static Element Terms(params (string Term, Node? Said)[] terms) =>
        Element.Of("dl", [Html.Class("terms"), .. terms.Where(static term => term.Said is not null)
            .SelectMany(static term => new Part?[] { Element.Of("dt", term.Term), Element.Of("dd", term.Said) })]);

    private static Node? Comparator(StatementModel statement) =>
        ValueWords.Of(statement.Comparator) is { } words ? Html.All(Element.Of("span", Html.Class("comparator"), words), " ") : null;

    private static Node? Unit(PropertyModel property) =>
        (property.UnitName ?? property.UnitCode) is { } unit
            ? Html.All(" ", Element.Of("span", Html.Class("unit"), property.UnitCode is { } code ? Html.Attribute("title", code) : null, unit))
            : null;
}
