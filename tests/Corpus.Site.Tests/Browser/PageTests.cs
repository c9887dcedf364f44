using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Corpus.Site.Tests.Browser;

/// <summary>Every page in a browser: it opens without an error, nothing of it runs or asks for anything elsewhere, and every link leads somewhere.</summary>
[Collection(Chromium.Collection)]
public sealed class PageTests(Chromium chromium)
{
    // Two tabs a processor: a browser waits for the disk half of the time.
    private static readonly int Tabs = Math.Clamp(Environment.ProcessorCount * 2, 2, 8);

    [Theory]
    [Looks("first")]
    [Looks("hostile")]
    [Looks("single hostile")]
    [InlineData("single", "file, scripts, light")]
    [InlineData("single", "server, scripts, dark, phone")]
    [InlineData("starter", "file, scripts, light")]
    [InlineData("starter", "server, scripts, dark, phone")]
    [InlineData("dated", "file, scripts, light")]
    [InlineData("dated", "server, scripts, dark, phone")]
    public async Task EveryPageOpensWithoutTroubleAndEveryLinkLeadsSomewhere(string corpus, string lookName)
    {
        var (site, look) = (PublishedSite.Of(corpus), Look.Of(lookName));
        await using var visit = await Visit.Begin(chromium.Browser, site, look);
        var seen = new ConcurrentDictionary<string, SeenPage>(StringComparer.Ordinal);
        var waiting = new ConcurrentQueue<string>(site.Pages);

        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var page = await visit.Context.NewPageAsync();
            while (waiting.TryDequeue(out var path))
            {
                await page.GotoAsync(visit.Root + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                seen[path] = await page.EvaluateAsync<SeenPage>(SeenPage.Script);
            }
        }));

        seen.Count.ShouldBe(site.Pages.Count);
        foreach (var (path, page) in seen)
        {
            visit.Note(page.Heading.Length == 0, $"{path} has no heading");
            visit.Note(page.Overflow > 1, $"{path} is {page.Overflow} pixels too wide");
            visit.Note(page.DoubleIds.Length > 0, $"{path} has twice {string.Join(", ", page.DoubleIds)}");
            foreach (var link in page.Links)
            {
                visit.Note(!LeadsSomewhere(link, visit.Root, seen), $"{path} leads to {link}");
            }
        }

        visit.Troubles.ShouldBeEmpty();
    }

    private static bool LeadsSomewhere(string link, string root, ConcurrentDictionary<string, SeenPage> seen)
    {
        var address = new Uri(link);
        if (!link.StartsWith(root, StringComparison.Ordinal))
        {
            return address.Scheme is "https" or "http" or "mailto";
        }

        var parts = link[root.Length..].Split('#', 2);
        return seen.TryGetValue(parts[0], out var target) && (parts.Length == 1 || target.Ids.Contains(Uri.UnescapeDataString(parts[1])));
    }

    /// <summary>What is read of a page.</summary>
    private sealed class SeenPage
    {
        public const string Script = """
            () => {
              const ids = Array.from(document.querySelectorAll('[id]'), element => element.id);
              return {
                heading: document.querySelector('h1')?.textContent ?? '',
                overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                links: [...new Set(Array.from(document.querySelectorAll('a[href], form[action]'),
                  element => new URL(element.getAttribute('href') ?? element.getAttribute('action'), document.baseURI).href))],
                doubleIds: [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))],
                ids,
              };
            }
            """;

        public string Heading { get; set; } = "";

        public int Overflow { get; set; }

        public string[] Links { get; set; } = [];

        public string[] DoubleIds { get; set; } = [];

        public string[] Ids { get; set; } = [];
    }
}
