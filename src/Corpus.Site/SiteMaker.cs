using Corpus.Site.Addresses;
using Corpus.Site.Model;
using Corpus.Site.Pages;
using Corpus.Site.Search;

namespace Corpus.Site;

/// <summary>A file of a site.</summary>
/// <param name="Path">Where it is, with forward slashes; of ASCII.</param>
/// <param name="Content">What it says.</param>
internal sealed record SiteFile(string Path, string Content);

/// <summary>Makes a site of a corpus: static files, the same for the same corpus, one after the other.</summary>
internal static class SiteMaker
{
    /// <summary>The files of the site of a corpus. Each is made when it is asked for, so that never more than one is in memory.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model)
    {
        if (model.IsOverParts)
        {
            foreach (var file in FilesOverParts(model).Concat(model.Parts.SelectMany(part =>
                Files(model.Of(part)).Select(file => file with { Path = $"{part.Folder}/{file.Path}" }))))
            {
                yield return file;
            }

            yield break;
        }

        var frame = new Frame(model);
        if (model.Options.IsSingleFile)
        {
            yield return new SiteFile("index.html", frame.OfAll(Pages(model)));
            yield break;
        }

        foreach (var asset in SiteAssets.All(model.Options))
        {
            yield return new SiteFile(asset, SiteAssets.Read(asset));
        }

        yield return new SiteFile(SiteAssets.Index, SearchIndex.Of(model));
        foreach (var page in Pages(model))
        {
            yield return new SiteFile(page.Place.Page + ".html", frame.Of(page));
        }
    }

    /// <summary>The first page over the sites of all parts, and the search that goes over them.</summary>
    private static IEnumerable<SiteFile> FilesOverParts(SiteModel model)
    {
        foreach (var asset in SiteAssets.All(model.Options))
        {
            yield return new SiteFile(asset, SiteAssets.Read(asset));
        }

        yield return new SiteFile(SiteAssets.Index, SearchIndex.Of(model));
        var frame = new Frame(model);
        foreach (var page in new[]
        {
            new PartsPage(new View(model, model.LinksFrom(SitePaths.Home))).Page(), SearchPage.Page(new View(model, model.LinksFrom(SitePaths.Search))),
            GuidePage.Page(),
        })
        {
            yield return new SiteFile(page.Place.Page + ".html", frame.Of(page));
        }
    }

    private static IEnumerable<SitePage> Pages(SiteModel model)
    {
        var passages = new SourcePassages(model);
        var lists = FactList.Of(model);
        yield return new HomePage(On(SitePaths.Home), lists).Page();
        var ofLists = new ListPages(On(SitePaths.Lists), lists);
        yield return ofLists.Index();
        foreach (var page in ofLists.Names().Concat(ofLists.Sources()).Concat(lists.SelectMany(ofLists.Of)))
        {
            yield return page;
        }

        yield return new SchemaPages(On(SitePaths.Types)).All();
        foreach (var page in model.Types.SelectMany(type => new SchemaPages(On(SitePaths.Type(type.Model.Name))).Of(type))
            .Concat(model.Enumerations.SelectMany(enumeration => new SchemaPages(On(SitePaths.Enumeration(enumeration.Name))).Of(enumeration))))
        {
            yield return page;
        }

        foreach (var page in model.Sources.SelectMany(source => new SourcePage(source, On(SitePaths.Source(source.Model.Id)), passages).Pages()))
        {
            yield return page;
        }

        foreach (var entity in model.Entities)
        {
            foreach (var page in new EntityPage(entity, On(SitePaths.Entity(entity.Id))).Pages()
                .Concat(model.FactsOf(entity).SelectMany(fact => new FactPage(fact, On(fact.Place), passages).Pages())))
            {
                yield return page;
            }
        }

        foreach (var page in PicturePages.Timeline(On(SitePaths.Timeline)))
        {
            yield return page;
        }

        yield return PicturePages.Graph(On(SitePaths.Graph));
        yield return SearchPage.Page(On(SitePaths.Search));
        yield return GuidePage.Page();

        View On(SitePlace place) => new(model, model.LinksFrom(place));
    }
}
