namespace Corpus.Site.Addresses;

/// <summary>The addresses of places as one page writes them: relative, so that a site opens from any folder.</summary>
/// <param name="page">The page.</param>
/// <param name="isSingle">Whether all pages are in one file, where each place is an anchor.</param>
/// <param name="folderOf">The way from the folder of the site to that of the site which has a place: nothing where it is this one.</param>
internal sealed class SiteLinks(string page, bool isSingle, Func<SitePlace, string>? folderOf = null)
{
    private readonly string _up = string.Concat(Enumerable.Repeat("../", page.Count(static character => character == '/')));

    public string Page => page;

    public bool IsSingle => isSingle;

    /// <summary>The way from the page up to the folder of the site.</summary>
    public string Root => _up;

    /// <summary>The address of a place, from this page.</summary>
    public Address To(SitePlace place) => Address.Inside(
        isSingle ? "#" + IdOf(place)
        : place.Page == page ? "#" + (place.Anchor ?? "top")
        : _up + folderOf?.Invoke(place) + place.Page + ".html" + (place.Anchor is { } anchor ? "#" + anchor : ""));

    /// <summary>The address of a file that lies beside the pages: <c>site.css</c>.</summary>
    public Address ToFile(string path) => Address.Inside(_up + path);

    /// <summary>What an element of this page is called, so that <see cref="To"/> leads there.</summary>
    public string Id(string anchor) => isSingle ? page + "." + anchor : anchor;

    private static string IdOf(SitePlace place) => place.Anchor is { } anchor ? place.Page + "." + anchor : place.Page;
}
