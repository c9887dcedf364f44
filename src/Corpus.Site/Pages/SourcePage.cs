using System.Globalization;
using Corpus.Language.Binding;
using Corpus.Language.Provenance.Quotes;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>A source: what it is, and its quotes, in its text where that may be shown.</summary>
internal sealed class SourcePage(SourceEntry source, View view, SourcePassages passages)
{
    private readonly Pager _pager = new(view.Links);

    public IEnumerable<SitePage> Pages()
    {
        var (model, place) = (source.Model, SitePaths.Source(source.Model.Id));
        var title = view.Model.TitleOf(model.Id);
        var citations = view.Model.CitationsOf(model.Id).ToArray();
        var text = view.Model.ShownText(source);
        var quotes = _pager.Cut(text is null ? Quotes(citations) : []);
        for (var page = 0; page < quotes.Count; page++)
        {
            yield return new SitePage(Pager.PlaceOf(place, "quotes", page), View.Cut(title, View.ShortText), SiteSection.Sources, Html.All(
                View.Crumbs(Html.Link(view.Links.To(SitePaths.Sources), "Sources")),
                Element.Of("p", Html.Class("kicker"), "Source"),
                Element.Of("h1", View.Language(model.QuoteLanguage), View.Text(title, model.QuoteLanguage, View.ShortText)),
                page > 0 ? null : Record(citations),
                text is not null ? InContext(text, citations)
                    : View.Section("What is quoted from it", page > 0 ? null : Element.Of("p", Html.Class("muted"), Note()),
                        Element.Of("ol", [Html.Class("quotes"), .. quotes[page]]), _pager.Links(place, "quotes", page, quotes.Count, "quotes"))))
            {
                Description = page == 0 ? title : null,
            };
        }
    }

    private Element Record(SiteCitation[] citations)
    {
        var model = source.Model;
        return View.Terms(
            ("By", model.Authors.IsEmpty ? null : View.Joined(model.Authors.Select(static author => View.Text(author)))),
            ("Published by", model.Publisher is { } publisher ? View.Text(publisher) : null),
            ("Published", model.Issued is { } issued ? ValueWords.Date(issued) : null),
            ("Retrieved", model.Retrieved is { } retrieved ? ValueWords.Date(retrieved) : null),
            ("Address", model.Url is { } url ? Html.LinkOut(url) : null),
            ("Language", model.QuoteLanguage.Length > 0 ? model.QuoteLanguage : null),
            ("File", model.File is { } file ? View.Text(file) : null),
            ("Original", model.Original is { } original ? Html.All(original.File is { } name ? View.Text(name) : null, $" ({original.MediaType})") : null),
            ("Length", Length()),
            ("Quoted", $"{Counting.Of(citations.Length, "time")} for {Counting.Of(citations.DistinctBy(static citation => citation.Fact.Id).Count(), "fact")}"),
            ("Proved by", Evidence()),
            ("SHA-256", (model.Sha256 ?? source.Evidence?.Sha256) is { } digest ? Element.Of("code", View.Text(digest)) : null),
            ("In C#", Element.Of("code", "Sources." + model.MemberName)));
    }

    private string? Length()
    {
        if ((source.Evidence?.WordCount ?? source.Model.Words) is not { } words)
        {
            return null;
        }

        var pages = source.Evidence?.Layout.PageCount ?? 0;
        return Counting.Of(words, "word") + (pages > 0 ? " on " + Counting.Of(pages, "page") : "");
    }

    private string Evidence() => source.Evidence?.Kind switch
    {
        EvidenceKind.Text => "its text",
        EvidenceKind.Fingerprint => "its fingerprint",
        _ => "nothing",
    };

    private string Note() => source.Evidence?.Kind switch
    {
        EvidenceKind.Fingerprint =>
            "The text of this source is not part of the corpus. A fingerprint of it is, and proves that the source says these words in this order.",
        EvidenceKind.Text => "The text of this source proves these quotes, but it is not shown: nothing says that it may be passed on.",
        _ => "Nothing proves these quotes: the corpus has neither the text of this source nor a fingerprint of it.",
    };

    private IEnumerable<Node> Quotes(SiteCitation[] citations) => citations.GroupBy(static citation => (citation.Citation.Quote, citation.Citation.Position))
        .OrderBy(static quote => quote.Key.Position ?? int.MaxValue).ThenBy(static quote => quote.Key.Quote, StringComparer.Ordinal)
        .Select(quote =>
        {
            var citation = quote.First().Citation;
            var where = (citation.Page is null ? "" : citation.PagesInWords.TrimStart(',', ' ') + " · ")
                + (citation.Position is { } position ? "word " + Counting.Number(position + 1) : "not found");
            return Element.Of("li", Element.Of("figure", Html.Class("citation"), CitationView.PlainQuote(citation),
                Element.Of("figcaption", where + " · ", Facts(quote))));
        });

    private Node Facts(IEnumerable<SiteCitation> citations) =>
        View.Joined(citations.Select(static citation => citation.Fact.Id).Distinct(StringComparer.Ordinal).Select(view.FactOfEntityLink), " · ");

    /// <summary>The text with its quotes marked, and behind each the facts that it is quoted for.</summary>
    private Element InContext(DocumentText text, SiteCitation[] citations)
    {
        var located = citations.Select(citation => (Citation: citation, Place: passages.Of(citation.Citation)))
            .Where(static one => one.Place is not null)
            .GroupBy(static one => one.Place!.Words)
            .OrderBy(static one => one.Key.First).ThenBy(static one => one.Key.End)
            .Select((one, index) => new MarkedQuote(
                index + 1, one.First().Place!.Anchor, text.Text.RawStart(one.Key.First), text.Text.RawEnd(one.Key.End - 1),
                [.. one.Select(static found => found.Citation.Fact).Distinct()]))
            .ToArray();
        var language = source.Model.QuoteLanguage;
        return View.Section("What it says",
            Element.Of("p", Html.Class("muted"), "What facts quote is marked; the number behind it leads to the fact."),
            Element.Of("div", [Html.Class("text"), View.Language(language), View.Direction(language), .. Marked(text.Text.Raw, located, language)]),
            located.Length == 0 ? null : Element.Of("h3", "The quotes and their facts"),
            located.Length == 0 ? null : Element.Of("ol", [Html.Class("plain"), .. located.Select(quote => Element.Of("li",
                Html.Link(view.Links.To(SitePaths.Source(source.Model.Id).At(quote.Anchor)), Html.Attribute("aria-label", "Quote " + Number(quote.Number)),
                    Number(quote.Number)), " ",
                View.Joined(quote.Facts.Select(fact => view.FactOfEntityLink(fact.Id)), " · ")))]));
    }

    private IEnumerable<Node> Marked(string raw, MarkedQuote[] quotes, string language)
    {
        var cuts = quotes.SelectMany(static quote => new[] { quote.Start, quote.End }).Concat(PageEnds(raw).SelectMany(static at => new[] { at, at + 1 }))
            .Append(0).Append(raw.Length).Distinct().Order().ToArray();
        var starts = quotes.ToLookup(static quote => quote.Start);
        var ends = quotes.ToLookup(static quote => quote.End);
        var (open, page) = (0, 1);
        var keepsMarks = Scripts.DirectionOf(language) == "rtl";
        for (var cut = 0; cut < cuts.Length; cut++)
        {
            foreach (var quote in ends[cuts[cut]])
            {
                open--;
                yield return Html.All(quote.Facts.Select(fact => Html.Link(view.Links.To(fact.Place), Html.Class("note"),
                    Html.Attribute("title", fact.Id), Html.Attribute("aria-label", $"Fact {fact.Id}, quote {Number(quote.Number)}"), Number(quote.Number))));
            }

            foreach (var quote in starts[cuts[cut]])
            {
                open++;
                yield return Element.Of("span", Html.Id(view.Links.Id(quote.Anchor)));
            }

            if (cut + 1 == cuts.Length)
            {
                break;
            }

            var piece = raw[cuts[cut]..cuts[cut + 1]];
            if (piece == "\f")
            {
                page++;
                yield return Element.Of("span", Html.Class("page-end"), "Page " + Number(page));
                continue;
            }

            var node = new TextNode(piece, keepsMarks);
            yield return open > 0 ? Element.Of("mark", node) : node;
        }
    }

    private static IEnumerable<int> PageEnds(string raw)
    {
        for (var at = raw.IndexOf('\f', StringComparison.Ordinal); at >= 0; at = raw.IndexOf('\f', at + 1))
        {
            yield return at;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Words of the text that facts quote.</summary>
    /// <param name="Number">From 1, in the order of the text.</param>
    private sealed record MarkedQuote(int Number, string Anchor, int Start, int End, IReadOnlyList<SiteFact> Facts);
}
