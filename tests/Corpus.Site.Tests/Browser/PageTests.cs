using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Corpus.Site.Tests.Browser;

/// <summary>Every page in a browser: it opens without an error, nothing of it runs or asks for anything elsewhere, and every link leads somewhere.</summary>
[Collection(Chromium.Collection)]
public sealed class PageTests(Chromium chromium)
{
    // Two tabs a processor: a browser waits for the disk half of the time.
    private static readonly int Tabs = Math.Clamp(Environment.ProcessorCount * 2, 2, 8);

    // A large site is opened as a whole in the first look, and a share of it in each other one; with this, as in CI, as a whole in all.
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("CORPUS_ALL_LOOKS") == "1";
    private const int SmallSite = 100;

    [Theory]
    [Looks("first")]
    [Looks("hostile")]
    [Looks("single hostile")]
    [InlineData("single", "file, scripts, light")]
    [InlineData("single", "server, scripts, dark, phone")]
    [InlineData("starter", "file, scripts, light")]
    [InlineData("starter", "server, scripts, dark, phone")]
    [InlineData("parts", "file, scripts, light")]
    [InlineData("dated", "file, scripts, light")]
    [InlineData("dated", "server, scripts, dark, phone")]
    public async Task EveryPageOpensWithoutTroubleAndEveryLinkLeadsSomewhere(string corpus, string lookName)
    {
        var (site, look) = (PublishedSite.Of(corpus), Look.Of(lookName));
        await using var visit = await Visit.Begin(chromium.Browser, site, look);
        var seen = new ConcurrentDictionary<string, SeenPage>(StringComparer.Ordinal);
        var number = Array.IndexOf(Look.Names, lookName);
        var others = Look.Names.Length - 1;
        var opened = site.Pages.Where((_, index) => IsWhole || site.Pages.Count <= SmallSite || number <= 0 || index % others == number - 1).ToArray();
        var waiting = new ConcurrentQueue<string>(opened);

        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var page = await visit.Context.NewPageAsync();
            while (waiting.TryDequeue(out var path))
            {
                await page.GotoAsync(visit.Root + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                seen[path] = await page.EvaluateAsync<SeenPage>(SeenPage.Script);
            }
        }));

        seen.Count.ShouldBe(opened.Length);
        foreach (var (path, page) in seen)
        {
            visit.Note(page.Heading.Length == 0, $"{path} has no heading");
            visit.Note(page.Overflow > 1, $"{path} is {page.Overflow} pixels too wide");
            visit.Note(page.DoubleIds.Length > 0, $"{path} has twice {string.Join(", ", page.DoubleIds)}");
            foreach (var link in page.Links)
            {
                visit.Note(!LeadsSomewhere(link, visit.Root, site, seen), $"{path} leads to {link}");
            }
        }

        visit.Troubles.ShouldBeEmpty();
    }

    /// <summary>Were this not seen, nothing would be.</summary>
    [Fact]
    public async Task AScriptThatRunsAndAnAddressElsewhereAreSeen()
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of("hostile"), Look.Of("server, scripts, dark, phone"));
        await visit.Context.RouteAsync("https://example.org/**", static route => route.AbortAsync());
        var page = await visit.Context.NewPageAsync();

        await page.SetContentAsync("<h1>x</h1><script>alert(1)</script><img src='https://example.org/x.png'><script>none()</script>");

        visit.Troubles.ShouldContain(static trouble => trouble.Contains("a script ran and said `1`", StringComparison.Ordinal));
        visit.Troubles.ShouldContain("asked for https://example.org/x.png");
        visit.Troubles.ShouldContain(static trouble => trouble.Contains("none is not defined", StringComparison.Ordinal));
    }

    /// <summary>The policy of a page holds from the disk and from a server: what slipped into one would not run, and nothing would leave.</summary>
    [Theory]
    [InlineData("file, scripts, light", "index.html")]
    [InlineData("server, scripts, dark, phone", "index.html")]
    public async Task ThePolicyOfAPageLetsNothingRunThatSlippedIn(string look, string path)
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of("hostile"), Look.Of(look));
        var page = await visit.Open(path);

        await page.EvaluateAsync("""
            () => {
              document.body.insertAdjacentHTML('beforeend',
                '<img src="data:," onerror="window.ran = 1"><a id="runs" href="javascript:window.ran = 2">x</a><img src="https://example.org/x.png">');
              const script = document.createElement('script');
              script.textContent = 'window.ran = 3';
              document.body.append(script);
              document.getElementById('runs').click();
            }
            """);
        await page.WaitForTimeoutAsync(200);

        (await page.EvaluateAsync<int?>("() => window.ran ?? null")).ShouldBeNull();
        visit.Troubles.Where(static trouble => trouble.Contains("Content Security Policy", StringComparison.Ordinal)).Count().ShouldBeGreaterThan(2);
        visit.Troubles.ShouldContain("did not get https://example.org/x.png: csp");
    }

    private static bool LeadsSomewhere(string link, string root, PublishedSite site, ConcurrentDictionary<string, SeenPage> seen)
    {
        var address = new Uri(link);
        if (!link.StartsWith(root, StringComparison.Ordinal))
        {
            return address.Scheme is "https" or "http" or "mailto";
        }

        var parts = link[root.Length..].Split('#', 2);
        return seen.TryGetValue(parts[0], out var target)
            ? parts.Length == 1 || target.Ids.Contains(Uri.UnescapeDataString(parts[1]))
            : site.Pages.Contains(parts[0]);
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
