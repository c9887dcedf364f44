namespace Corpus.Site.Addresses;

/// <summary>A place of the site: a page, or something on it.</summary>
/// <param name="Page">The page, without an ending: <c>entities/treaty</c>.</param>
/// <param name="Anchor">What on it; null for the page as a whole.</param>
internal sealed record SitePlace(string Page, string? Anchor = null)
{
    /// <summary>Something on the same page.</summary>
    public SitePlace At(string anchor) => new(Page, anchor);
}
