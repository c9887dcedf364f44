using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Corpus.Site.Model;

namespace Corpus.Site.Tests.Support;

/// <summary>A site with its pages as a browser reads them.</summary>
internal sealed class MadeSite
{
    private readonly Dictionary<string, HashSet<string?>> _ids = [];

    public MadeSite(SiteModel model)
    {
        Files = SiteMaker.Files(model).ToDictionary(static file => file.Path, static file => file.Content, StringComparer.OrdinalIgnoreCase);
        var parser = new HtmlParser();
        Pages = Files.Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(static file => file.Key, file => (IDocument)parser.ParseDocument(file.Value));
    }

    /// <summary>The contents by path, on a file system that does not tell cases of letters apart.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public IReadOnlyDictionary<string, IDocument> Pages { get; }

    /// <summary>The texts of a page's main part with spaces between them, and white space made one space.</summary>
    public string TextOf(string page) => string.Join(' ', Pages[page].QuerySelector("main")!.Descendants<IText>()
        .SelectMany(static text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The links that lead nowhere.</summary>
    public IEnumerable<string> DeadLinks() =>
        from page in Pages
        from element in page.Value.QuerySelectorAll("[href], [src]")
        let address = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where !address.StartsWith("https:", StringComparison.Ordinal) && !address.StartsWith("http:", StringComparison.Ordinal)
            && !address.StartsWith("mailto:", StringComparison.Ordinal) && address != "data:,"
        let target = new Uri(new Uri("file:///" + page.Key), address)
        let path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/')
        where !Files.ContainsKey(path) || (target.Fragment.Length > 1 && !IdsOf(path).Contains(Uri.UnescapeDataString(target.Fragment[1..])))
        select $"{page.Key}: {address}";

    private HashSet<string?> IdsOf(string page) => _ids.TryGetValue(page, out var ids) ? ids
        : _ids[page] = [.. Pages[page].QuerySelectorAll("[id]").Select(static element => element.Id)];
}
