using System.Globalization;
using System.Text;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;

namespace Corpus.Site.Pages;

/// <summary>
/// Spreads what grows with a corpus over as many pages as it takes, none of which is large. All lie in one folder, so that a link is the same on each.
/// </summary>
/// <param name="links">The addresses, from the first page.</param>
internal sealed class Pager(SiteLinks links)
{
    /// <summary>How many bytes of items a page has at most, besides one item and the frame.</summary>
    public const int Budget = 110_000;

    private const int Neighbours = 2;

    /// <summary>Cuts items into pages.</summary>
    /// <param name="items">The items.</param>
    /// <param name="budget">How many bytes of them a page has.</param>
    /// <returns>The items of each page; one page without items where there are none.</returns>
    public IReadOnlyList<IReadOnlyList<Node>> Cut(IEnumerable<Node> items, int budget = Budget)
    {
        List<IReadOnlyList<Node>> pages = [];
        List<Node> page = [];
        var length = 0;
        foreach (var item in items)
        {
            // In a single file there is one page of everything.
            var rendered = links.IsSingle ? null : new RenderedNode(item);
            if (rendered is not null && page.Count > 0 && length + rendered.Bytes > budget)
            {
                pages.Add(page);
                (page, length) = ([], 0);
            }

            page.Add((Node?)rendered ?? item);
            length += rendered?.Bytes ?? 0;
        }

        pages.Add(page);
        return pages;
    }

    /// <summary>Where a page is, counted from 0; the first is the place itself.</summary>
    public static SitePlace PlaceOf(SitePlace first, string part, int page) =>
        page == 0 ? first : new SitePlace(FormattableString.Invariant($"{first.Page}--{part}{(part.Length > 0 ? "-" : "")}{page + 1}"));

    /// <summary>The links to all pages; null where there is one.</summary>
    /// <param name="first">The first page.</param>
    /// <param name="part">What the pages have parts of; empty where that is all of the first.</param>
    /// <param name="page">The page that the links are on.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="of">What they have, for people.</param>
    public Node? Links(SitePlace first, string part, int page, int count, string of)
    {
        if (count == 1)
        {
            return null;
        }

        var shown = Enumerable.Range(0, count).Where(other => other == 0 || other == count - 1 || Math.Abs(other - page) <= Neighbours).ToArray();
        return Element.Of("nav", Html.Class("pages"), Html.Attribute("aria-label", "Pages: " + of),
            Element.Of("ol", [.. shown.SelectMany((other, index) => new Part?[]
            {
                index > 0 && shown[index - 1] < other - 1 ? Element.Of("li", Html.Attribute("aria-hidden", "true"), "…") : null,
                Element.Of("li", Link(other)),
            })]));

        Element Link(int other)
        {
            var number = (other + 1).ToString(CultureInfo.InvariantCulture);
            return other == page
                ? Element.Of("span", Html.Attribute("aria-current", "page"), number)
                : Html.Link(links.To(PlaceOf(first, part, other)), Html.Attribute("aria-label", "Page " + number), number);
        }
    }

    /// <summary>A node that is written already, since its length had to be known.</summary>
    private sealed class RenderedNode : Node
    {
        private readonly string _html;

        public RenderedNode(Node node)
        {
            _html = node.ToString();
            Bytes = Encoding.UTF8.GetByteCount(_html);
        }

        public int Bytes { get; }

        public override void WriteTo(StringBuilder html) => html.Append(_html);
    }
}
