using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Pictures;
using Corpus.Site.Pictures.Time;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>The pages that are pictures of the whole corpus: its timeline and its graph.</summary>
internal static class PicturePages
{
    /// <summary>The timeline: one page, or as many as it takes.</summary>
    public static IEnumerable<SitePage> Timeline(View view)
    {
        var timelines = CorpusPictures.Timelines(view.Model);
        var pager = new Pager(view.Links);
        if (timelines.Count == 0)
        {
            yield return Page(SitePaths.Timeline, "Nothing in this corpus is dated.", null, null);
        }

        for (var page = 0; page < timelines.Count; page++)
        {
            yield return Page(
                Pager.PlaceOf(SitePaths.Timeline, "", page),
                timelines.Count == 1 ? "Everything dated, in the order of time. Each leads to the fact that says so." : Extent(timelines, page),
                CorpusPictures.Timeline(timelines[page], view.Links, FormattableString.Invariant($"dates-{page + 1}")),
                pager.Links(SitePaths.Timeline, "", page, timelines.Count, "dates"));
        }

        static SitePage Page(SitePlace place, string lead, Node? picture, Node? pages) => new(place, "Timeline", SiteSection.Timeline, Html.All(
            Element.Of("h1", "Timeline"), Element.Of("p", Html.Class("lead"), lead), picture, pages))
        {
            Description = place == SitePaths.Timeline ? lead : null,
        };
    }

    /// <summary>The graph.</summary>
    public static SitePage Graph(View view) => new(SitePaths.Graph, "Graph", SiteSection.Graph, Html.All(
        Element.Of("h1", "Graph"),
        Element.Of("p", Html.Class("lead"), "The entities, and an arrow for each fact by which one refers to another. Each leads to its page."),
        CorpusPictures.Graph(view.Model, view.Links)))
    {
        Description = "The entities and how they refer to each other.",
    };

    private static string Extent(IReadOnlyList<IReadOnlyList<DatedItem>> timelines, int page)
    {
        var before = timelines.Take(page).Sum(static dates => dates.Count);
        var dates = timelines[page];
        return $"Dates {Counting.Number(before + 1)} to {Counting.Number(before + dates.Count)} of {Counting.Number(timelines.Sum(static all => all.Count))}: "
            + $"{dates[0].When} and later.";
    }
}
