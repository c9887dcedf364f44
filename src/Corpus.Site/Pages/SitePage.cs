using Corpus.Site.Addresses;
using Corpus.Site.Markup;

namespace Corpus.Site.Pages;

/// <summary>The parts of a site that its pages lead to from everywhere.</summary>
internal enum SiteSection
{
    None,
    Entities,
    Sources,
    Types,
    Lists,
    Timeline,
    Graph,
    Guide,
}

/// <summary>A page before it is framed.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Title">What it is of.</param>
/// <param name="Section">The part of the site that it is in.</param>
/// <param name="Content">What it says, with its heading.</param>
internal sealed record SitePage(SitePlace Place, string Title, SiteSection Section, Node Content)
{
    /// <summary>The names under which a search engine or a preview may describe it; null for what only goes on from another page.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is the page of the search, which loads the index.</summary>
    public bool IsSearch { get; init; }
}
