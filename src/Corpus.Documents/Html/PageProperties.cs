using AngleSharp.Dom;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>What a page says of itself: in its <c>meta</c> elements (HTML, Dublin Core, OpenGraph, Highwire), in JSON-LD, and where it shows it.</summary>
internal static class PageProperties
{
    public static DocumentProperties Of(IDocument document)
    {
        var metas = Metas(document);
        var data = LinkedData.Of(document.QuerySelectorAll("script[type='application/ld+json']").Select(static script => script.TextContent));
        var site = First(metas, "og:site_name");
        var heading = document.QuerySelectorAll("h1") is { Length: 1 } headings ? Line(headings[0].TextContent) : null;
        var title = First(metas, "citation_title", "dc.title", "dcterms.title") ?? data.Title ?? First(metas, "og:title", "twitter:title")
            ?? WithoutSite(Line(document.Title), site, heading) ?? heading;
        string[] authors = [.. All(metas, "citation_author"), .. All(metas, "dc.creator", "dcterms.creator")];
        authors = authors.Length > 0 ? authors
            : data.Authors.Count > 0 ? [.. data.Authors]
            : [.. All(metas, "author", "article:author", "parsely-author", "sailthru.author")];
        return new(
            title,
            [.. authors.Where(static author => !author.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal)],
            First(metas, "citation_publisher", "dc.publisher", "dcterms.publisher") ?? data.Publisher ?? site,
            Dates(document, metas, data).Select(StatedDate.Of).FirstOrDefault(static date => date is not null),
            StatedLanguage.Of(Attribute(document.DocumentElement, "lang", "xml:lang") ?? document.Body?.GetAttribute("lang"))
                ?? StatedLanguage.Of(First(metas, "content-language", "dc.language", "dcterms.language", "og:locale")));
    }

    private static IEnumerable<string?> Dates(IDocument document, ILookup<string, string> metas, LinkedData data)
    {
        foreach (var name in (string[])["citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date"])
        {
            yield return First(metas, name)?.Replace('/', '-');
        }

        yield return data.Published;
        foreach (var name in (string[])["article:published_time", "datepublished", "date", "publish-date", "parsely-pub-date", "sailthru.date", "pubdate"])
        {
            yield return First(metas, name);
        }

        var time = document.QuerySelector("time[itemprop~=datePublished], time[pubdate]") ?? document.QuerySelector("article header time, h1 ~ time");
        yield return time?.GetAttribute("datetime");
        yield return document.QuerySelectorAll("time[datetime]") is { Length: 1 } times ? times[0].GetAttribute("datetime") : null;
    }

    private static ILookup<string, string> Metas(IDocument document) =>
        document.QuerySelectorAll("meta")
            .Select(static meta => (
                Name: (Attribute(meta, "name", "property", "itemprop", "http-equiv") ?? "").ToLowerInvariant(),
                Content: Line(meta.GetAttribute("content"))))
            .Where(static meta => meta.Content is not null)
            .ToLookup(static meta => meta.Name, static meta => meta.Content!, StringComparer.Ordinal);

    private static string? Attribute(IElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.GetAttribute(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string? First(ILookup<string, string> metas, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (metas[name].FirstOrDefault() is { } content)
            {
                return content;
            }
        }

        return null;
    }

    private static List<string> All(ILookup<string, string> metas, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (metas[name].ToList() is { Count: > 0 } contents)
            {
                return contents;
            }
        }

        return [];
    }

    // “Title – Site”: the heading or the site's name says where the title ends.
    private static string? WithoutSite(string? title, string? site, string? heading)
    {
        if (title is null)
        {
            return null;
        }

        foreach (var end in (string[])[" - ", " | ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 "])
        {
            var at = title.LastIndexOf(end, StringComparison.Ordinal);
            if (at > 0 && (title[(at + end.Length)..] == site || title[..at] == heading))
            {
                return title[..at];
            }
        }

        return title;
    }

    private static string? Line(string? text) => text is not null && DocumentTextWriter.Line(text) is { Length: > 0 } line ? line : null;
}
